// What is said about the computer's clock and codes that are corrected for it; in German.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Uhr',
  correct: 'Codes korrigieren, wenn die Uhr dieses Computers falsch geht',
  correctHint:
    'Dafür werden bis zu vier Websites Ihrer Konten nach der Zeit gefragt, ohne Cookies. Sonst niemand.',
  check: 'Uhr prüfen',
  checking: 'Die Websites Ihrer Konten werden gefragt …',
  right: 'Die Uhr dieses Computers geht richtig.',
  slow: amount => `Die Uhr dieses Computers geht ${amount} nach.`,
  fast: amount => `Die Uhr dieses Computers geht ${amount} vor.`,
  mend: 'Lassen Sie das System die Zeit selbst stellen, in den Einstellungen für Datum und Uhrzeit.',
  rejected: 'Bis dahin können Websites Ihre Codes ablehnen.',
  corrected: 'Bis dahin werden die Codes korrigiert.',
  single: 'Nur eine Website ließ sich fragen, also werden nur deren Codes korrigiert.',
  disagreed: 'Die Websites sind sich über die Zeit nicht einig, also wird nichts korrigiert.',
  unknown: 'Keine Website Ihrer Konten ließ sich fragen. Geben Sie Sallyport Zugriff auf eine davon.',
  unmeasured: 'Noch nicht geprüft.',
  tooFar: 'Das ist mehr als ein Tag, also werden die Codes nicht korrigiert.',
}
