// What is said while codes are scanned with the camera, and where several were found; in Polish.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('pl')

export const scan: ScanWords = {
  camera: 'Aparatem',
  cameraHint: 'Kod na papierze lub na innym ekranie',
  title: 'Przytrzymaj kod przed kamerą',
  view: 'Obraz z kamery',
  starting: 'Uruchamianie kamery…',
  looking: 'Szukanie kodu QR…',
  denied:
    'Przeglądarka nie pozwala Sallyport używać kamery. Zezwól na to na pasku adresu lub w ustawieniach przeglądarki i spróbuj ponownie. Klucz można też wpisać.',
  absent: 'Nie znaleziono kamery. Użyj obrazu kodu albo wpisz klucz, który strona pokazuje obok.',
  busy: 'Nie można użyć kamery; być może używa jej inny program. Zamknij go i spróbuj ponownie.',
  other: 'Ten kod QR nie zawiera konta.',
  part: (have, all) => `Odczytano kod ${have} z ${all}. Pokaż następny.`,
  which: 'Które konta?',
  save: count =>
    plural(count, {
      one: 'Zapisz # konto',
      few: 'Zapisz # konta',
      many: 'Zapisz # kont',
      other: 'Zapisz # konta',
    }),
  saved: count =>
    plural(count, {
      one: '# konto jest w sejfie.',
      few: '# konta są w sejfie.',
      many: '# kont jest w sejfie.',
      other: '# konta są w sejfie.',
    }),
  none: 'Wybierz co najmniej jedno.',
}
