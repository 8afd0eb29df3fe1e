// What is said while codes are scanned with the camera, and where several were found; in French.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('fr')

export const scan: ScanWords = {
  camera: 'Avec la caméra',
  cameraHint: 'Un code sur papier ou sur un autre écran',
  title: 'Présentez le code à la caméra',
  view: 'Image de la caméra',
  starting: 'Démarrage de la caméra…',
  looking: 'Recherche d’un code QR…',
  denied:
    'Le navigateur ne laisse pas Sallyport utiliser la caméra. Autorisez-la dans la barre d’adresse ou dans les réglages du navigateur, puis réessayez. La clé peut aussi être saisie.',
  absent:
    'Aucune caméra n’a été trouvée. Utilisez une image du code, ou saisissez la clé que le site affiche à côté.',
  busy: 'La caméra ne peut pas être utilisée ; un autre programme s’en sert peut-être. Fermez-le et réessayez.',
  other: 'Ce code QR ne contient aucun compte.',
  part: (have, all) => `Code ${have} sur ${all} lu. Montrez le suivant.`,
  which: 'Quels comptes ?',
  save: count =>
    plural(count, {
      one: 'Enregistrer # compte',
      many: 'Enregistrer # comptes',
      other: 'Enregistrer # comptes',
    }),
  saved: count =>
    plural(count, {
      one: '# compte est dans le coffre.',
      many: '# comptes sont dans le coffre.',
      other: '# comptes sont dans le coffre.',
    }),
  none: 'Choisissez-en au moins un.',
}
