// What is said about the computer's clock and codes that are corrected for it; in French.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Horloge',
  correct: 'Corriger les codes quand l’horloge de cet ordinateur est fausse',
  correctHint:
    'Pour cela, l’heure est demandée à quatre sites de vos comptes au plus, sans cookies. À personne d’autre.',
  check: 'Vérifier l’horloge',
  checking: 'Les sites de vos comptes sont interrogés…',
  right: 'L’horloge de cet ordinateur est à l’heure.',
  slow: amount => `L’horloge de cet ordinateur retarde de ${amount}.`,
  fast: amount => `L’horloge de cet ordinateur avance de ${amount}.`,
  mend: 'Laissez le système régler l’heure lui-même, dans ses réglages de date et d’heure.',
  rejected: 'D’ici là, les sites peuvent refuser vos codes.',
  corrected: 'D’ici là, les codes sont corrigés.',
  single: 'Un seul site a pu être interrogé : seuls ses propres codes sont corrigés.',
  disagreed: 'Les sites ne s’accordent pas sur l’heure : rien n’est corrigé.',
  unknown: 'Aucun site de vos comptes n’a pu être interrogé. Donnez à Sallyport l’accès à l’un d’eux.',
  unmeasured: 'Pas encore vérifiée.',
  tooFar: 'C’est plus d’un jour : les codes ne sont pas corrigés.',
}
