// What is said while codes are scanned with the camera, and where several were found; in Italian.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('it')

export const scan: ScanWords = {
  camera: 'Con la fotocamera',
  cameraHint: 'Un codice su carta o su un altro schermo',
  title: 'Tieni il codice davanti alla fotocamera',
  view: 'Immagine della fotocamera',
  starting: 'Avvio della fotocamera…',
  looking: 'Ricerca di un codice QR…',
  denied:
    'Il browser non lascia usare la fotocamera a Sallyport. Consentila nella barra degli indirizzi o nelle impostazioni del browser e riprova. La chiave si può anche digitare.',
  absent:
    'Nessuna fotocamera trovata. Usa un’immagine del codice o digita la chiave che il sito mostra accanto.',
  busy: 'La fotocamera non si può usare; forse la sta usando un altro programma. Chiudilo e riprova.',
  other: 'Questo codice QR non contiene alcun account.',
  part: (have, all) => `Codice ${have} di ${all} letto. Mostra il successivo.`,
  which: 'Quali account?',
  save: count => plural(count, { one: 'Salva # account', many: 'Salva # account', other: 'Salva # account' }),
  saved: count =>
    plural(count, {
      one: '# account è nella cassaforte.',
      many: '# account sono nella cassaforte.',
      other: '# account sono nella cassaforte.',
    }),
  none: 'Scegline almeno uno.',
}
