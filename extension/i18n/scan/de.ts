// What is said while codes are scanned with the camera, and where several were found; in German.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('de')

export const scan: ScanWords = {
  camera: 'Mit der Kamera',
  cameraHint: 'Ein Code auf Papier oder einem anderen Bildschirm',
  title: 'Code vor die Kamera halten',
  view: 'Bild der Kamera',
  starting: 'Kamera wird gestartet …',
  looking: 'QR-Code wird gesucht …',
  denied:
    'Der Browser lässt Sallyport die Kamera nicht benutzen. Erlauben Sie es in der Adressleiste oder in den Einstellungen des Browsers und versuchen Sie es noch einmal. Der Schlüssel lässt sich auch eintippen.',
  absent:
    'Es wurde keine Kamera gefunden. Nehmen Sie ein Bild des Codes oder tippen Sie den Schlüssel ein, den die Website daneben zeigt.',
  busy: 'Die Kamera lässt sich nicht benutzen; vielleicht benutzt sie ein anderes Programm. Schließen Sie es und versuchen Sie es noch einmal.',
  other: 'Dieser QR-Code enthält kein Konto.',
  part: (have, all) => `Code ${have} von ${all} wurde gelesen. Zeigen Sie den nächsten.`,
  which: 'Welche Konten?',
  save: count => plural(count, { one: '# Konto speichern', other: '# Konten speichern' }),
  saved: count => plural(count, { one: '# Konto ist im Tresor.', other: '# Konten sind im Tresor.' }),
  none: 'Wählen Sie mindestens eines aus.',
}
