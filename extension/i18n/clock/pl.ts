// What is said about the computer's clock and codes that are corrected for it; in Polish.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Zegar',
  correct: 'Koryguj kody, gdy zegar tego komputera jest błędny',
  correctHint:
    'W tym celu o czas pytane są najwyżej cztery witryny twoich kont, bez plików cookie. Nikt inny.',
  check: 'Sprawdź zegar',
  checking: 'Pytanie witryn twoich kont…',
  right: 'Zegar tego komputera chodzi dobrze.',
  slow: amount => `Zegar tego komputera spóźnia się o ${amount}.`,
  fast: amount => `Zegar tego komputera spieszy się o ${amount}.`,
  mend: 'Pozwól systemowi ustawiać czas samodzielnie, w ustawieniach daty i godziny.',
  rejected: 'Do tego czasu witryny mogą odrzucać twoje kody.',
  corrected: 'Do tego czasu kody są korygowane.',
  single: 'Udało się zapytać tylko jedną witrynę, więc korygowane są tylko jej kody.',
  disagreed: 'Witryny nie zgadzają się co do czasu, więc nic nie jest korygowane.',
  unknown: 'Nie udało się zapytać żadnej witryny twoich kont. Daj Sallyport dostęp do jednej z nich.',
  unmeasured: 'Jeszcze nie sprawdzono.',
  tooFar: 'To ponad doba, więc kody nie są korygowane.',
}
