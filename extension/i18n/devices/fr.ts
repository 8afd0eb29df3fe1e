// What is said about remembered devices, in French.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Appareils mémorisés',
  lead: 'Ces sites se souviennent de ce navigateur et ne lui demandent pas de code.',
  none: 'Aucun site connu ne se souvient de ce navigateur. Cochez « Ne plus demander sur cet appareil » là où un site protégé demande un code.',
  loading: 'Les sites sont interrogés…',
  details: (since, until, used) => `Depuis le ${since}, jusqu’au ${until}, dernière utilisation le ${used}`,
  byKey: 'Lié à une clé de ce navigateur',
  byCookie: 'Lié à un cookie de ce navigateur',
  revoked: 'Révoqué : le site redemande un code.',
  expired: 'Expiré : le site redemande un code.',
  unreachable: 'Le site ne peut pas être interrogé pour le moment.',
  forget: 'Oublier',
  forgetLabel: site => `Oublier ${site}`,
  forgetAll: 'Tout oublier',
  forgotten: site => `${site} ne reconnaît plus ce navigateur.`,
  forgottenHere: site =>
    `Oublié ici, mais ${site} n’a pas pu être prévenu. Sans sa clé, ce navigateur n’y est plus reconnu.`,
  notForgotten: site => `${site} n’a pas pu être prévenu : rien n’a été oublié. Réessayez plus tard.`,
  ask: site => `Interroger ${site}`,
  notHere: site => `${site} ne se souvient pas de ce navigateur.`,
}
