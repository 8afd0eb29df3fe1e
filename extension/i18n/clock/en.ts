// What is said about the computer's clock and codes that are corrected for it; in English.
import type { Widened } from '../widened.ts'

export const clock = {
  section: 'Clock',
  correct: 'Correct codes when this computer’s clock is wrong',
  correctHint:
    'For this, up to four of your accounts’ sites are asked for the time, without cookies. Nobody else is.',
  check: 'Check the clock',
  checking: 'Asking your accounts’ sites …',
  right: 'This computer’s clock is right.',
  slow: (amount: string) => `This computer’s clock is ${amount} slow.`,
  fast: (amount: string) => `This computer’s clock is ${amount} fast.`,
  mend: 'Have the system set the time by itself, in its date and time settings.',
  rejected: 'Sites may reject your codes until then.',
  corrected: 'Until then, codes are corrected.',
  single: 'Only one site could be asked, so only its own codes are corrected.',
  disagreed: 'The sites disagree about the time, so nothing is corrected.',
  unknown: 'No site of your accounts could be asked. Give Sallyport access to one of them.',
  unmeasured: 'Not checked yet.',
  tooFar: 'That is more than a day, so codes are not corrected.',
}

/** What every language has. */
export type ClockWords = Widened<typeof clock>
