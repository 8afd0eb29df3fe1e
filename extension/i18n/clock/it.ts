// What is said about the computer's clock and codes that are corrected for it; in Italian.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Orologio',
  correct: 'Correggi i codici quando l’orologio di questo computer è sbagliato',
  correctHint:
    'Per questo si chiede l’ora ad al massimo quattro siti dei suoi account, senza cookie. A nessun altro.',
  check: 'Controlla l’orologio',
  checking: 'Richiesta ai siti dei suoi account…',
  right: 'L’orologio di questo computer è giusto.',
  slow: amount => `L’orologio di questo computer è indietro di ${amount}.`,
  fast: amount => `L’orologio di questo computer è avanti di ${amount}.`,
  mend: 'Lasci che il sistema regoli l’ora da sé, nelle impostazioni di data e ora.',
  rejected: 'Fino ad allora i siti possono rifiutare i suoi codici.',
  corrected: 'Fino ad allora i codici vengono corretti.',
  single: 'Si è potuto chiedere a un solo sito, quindi si correggono solo i suoi codici.',
  disagreed: 'I siti non concordano sull’ora, quindi non si corregge nulla.',
  unknown:
    'Non si è potuto chiedere a nessun sito dei suoi account. Dia a Sallyport l’accesso a uno di essi.',
  unmeasured: 'Non ancora controllato.',
  tooFar: 'È più di un giorno, quindi i codici non vengono corretti.',
}
