// What a code is for. Boxes, `one-time-code` and "6-digit code" say that a field wants some code; televisions, quizzes,
// lockers and lotteries want one too. Where a code is for signing in, the page says so somewhere, or says nothing at all.
import type { Cluster } from './boxes.ts'
import { codeWords, firmWords, type Hints, isHint, isOther, ordersCode, type Reading } from './evidence.ts'
import { isIdle } from './languages.ts'
import { elsewhere, type Hint, type Place } from './signals.ts'
import { phrasesIn, tokensOf } from './words.ts'

/** What tells a code that changes from every other. */
export const changing: readonly Hint[] = [...firmWords, 'verifyCode', 'sent', 'identity', 'generated']

const readable: readonly Place[] = ['label', 'near', 'heading']
const purposes: readonly Place[] = [...readable, 'title', 'button', 'path']

/** Whether the page tells that one signs in by the code or proves something with it, and not that it is of something else. */
export function isTold(reading: Reading, hints: Hints, cluster: Cluster): boolean {
  const { found } = reading
  const has = (hint: Hint) => hints.own.has(hint) || hints.aside.has(hint)
  if (isFromElsewhere(reading, has)) return false
  if (changing.some(hint => hint !== 'sent' && has(hint)) || isSent(reading) || ordersCode(reading))
    return true
  const wantsCode = hints.oneTimeCode || cluster.shape !== 'one' || has('digits')
  if (!wantsCode) return false
  return purposes.some(place => found[place].has('signingIn')) || saysNothingElse(reading)
}

/** Whether something was sent: a title that says "send" is about what its button does. */
const isSent = ({ found }: Reading): boolean =>
  ([...readable, 'name', 'form', 'button'] as const).some(place => found[place].has('sent'))

/** Whether the words beside the field say that its code is on a television, a letter, a voucher, or somebody else's. */
function isFromElsewhere({ found }: Reading, has: (hint: Hint) => boolean): boolean {
  if (has('app') || has('twoFactor')) return false
  const sentToProve = has('otp') || has('authCode') || (has('sent') && (has('verifyCode') || has('identity')))
  return readable.some(place =>
    [...found[place].keys()].some(
      meaning =>
        isOther(meaning) &&
        elsewhere[meaning] !== undefined &&
        !(sentToProve && elsewhere[meaning] === 'unless sent'),
    ),
  )
}

/** Whether no word by the field is about anything but typing in a code; or none is understood. */
function saysNothingElse({ facts, found, languages }: Reading): boolean {
  if (!readable.some(place => [...found[place].keys()].some(meaning => isHint(meaning) || isOther(meaning))))
    return true
  const text = [facts.label, facts.near, facts.heading, ...facts.actions].join('\n')
  const tokens = tokensOf(text)
  const known = tokens.map(token => isIdle(token) || !/^\D{2}/.test(token))
  for (const language of languages) {
    phrasesIn(tokens, language, (meaning, start, end) => {
      if (isHint(meaning) && codeWords.includes(meaning)) known.fill(true, start, end)
    })
  }
  return known.every(Boolean)
}
