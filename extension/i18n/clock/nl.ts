// What is said about the computer's clock and codes that are corrected for it; in Dutch.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Klok',
  correct: 'Codes corrigeren als de klok van deze computer niet klopt',
  correctHint:
    'Daarvoor wordt aan hoogstens vier sites van je accounts de tijd gevraagd, zonder cookies. Aan niemand anders.',
  check: 'Klok controleren',
  checking: 'De sites van je accounts worden gevraagd …',
  right: 'De klok van deze computer loopt goed.',
  slow: amount => `De klok van deze computer loopt ${amount} achter.`,
  fast: amount => `De klok van deze computer loopt ${amount} voor.`,
  mend: 'Laat het systeem de tijd zelf instellen, bij datum en tijd in de instellingen.',
  rejected: 'Tot dan kunnen sites je codes weigeren.',
  corrected: 'Tot dan worden de codes gecorrigeerd.',
  single: 'Er kon maar één site worden gevraagd, dus alleen de codes daarvan worden gecorrigeerd.',
  disagreed: 'De sites zijn het niet eens over de tijd, dus er wordt niets gecorrigeerd.',
  unknown: 'Geen van de sites van je accounts kon worden gevraagd. Geef Sallyport toegang tot een ervan.',
  unmeasured: 'Nog niet gecontroleerd.',
  tooFar: 'Dat is meer dan een dag, dus codes worden niet gecorrigeerd.',
}
