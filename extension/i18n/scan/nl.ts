// What is said while codes are scanned with the camera, and where several were found; in Dutch.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('nl')

export const scan: ScanWords = {
  camera: 'Met de camera',
  cameraHint: 'Een code op papier of op een ander scherm',
  title: 'Houd de code voor de camera',
  view: 'Beeld van de camera',
  starting: 'Camera wordt gestart …',
  looking: 'QR-code wordt gezocht …',
  denied:
    'De browser laat Sallyport de camera niet gebruiken. Sta het toe in de adresbalk of in de instellingen van de browser en probeer het opnieuw. De sleutel kan ook worden getypt.',
  absent:
    'Er is geen camera gevonden. Gebruik een afbeelding van de code, of typ de sleutel die de site ernaast toont.',
  busy: 'De camera kan niet worden gebruikt; misschien gebruikt een ander programma hem. Sluit dat en probeer het opnieuw.',
  other: 'Deze QR-code bevat geen account.',
  part: (have, all) => `Code ${have} van ${all} is gelezen. Laat de volgende zien.`,
  which: 'Welke accounts?',
  save: count => plural(count, { one: '# account opslaan', other: '# accounts opslaan' }),
  saved: count =>
    plural(count, { one: '# account staat in de kluis.', other: '# accounts staan in de kluis.' }),
  none: 'Kies er minstens één.',
}
