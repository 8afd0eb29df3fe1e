// What is said about remembered devices, in Dutch.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Onthouden apparaten',
  lead: 'Deze sites onthouden deze browser en vragen hem geen code.',
  none: 'Van geen enkele site is bekend dat die deze browser onthoudt. Vink ‘… niet meer vragen op dit apparaat’ aan waar een beschermde site om een code vraagt.',
  loading: 'De sites worden gevraagd …',
  details: (since, until, used) => `Sinds ${since}, tot ${until}, laatst gebruikt ${used}`,
  byKey: 'Gebonden aan een sleutel van deze browser',
  byCookie: 'Gebonden aan een cookie van deze browser',
  revoked: 'Ingetrokken: de site vraagt weer om een code.',
  expired: 'Verlopen: de site vraagt weer om een code.',
  unreachable: 'De site kan nu niet worden gevraagd.',
  forget: 'Vergeten',
  forgetLabel: site => `${site} vergeten`,
  forgetAll: 'Alles vergeten',
  forgotten: site => `${site} herkent deze browser niet meer.`,
  forgottenHere: site =>
    `Hier vergeten, maar ${site} was niet te bereiken. Zonder de sleutel wordt deze browser daar niet meer herkend.`,
  notForgotten: site => `${site} was niet te bereiken, dus er is niets vergeten. Probeer het later opnieuw.`,
  ask: site => `${site} vragen`,
  notHere: site => `${site} onthoudt deze browser niet.`,
}
