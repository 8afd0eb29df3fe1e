// What a code is for. Boxes, `one-time-code` and "6-digit code" say that a field wants some code; televisions, quizzes,
// lockers and lotteries want one too. Where a code is for signing in, the page says so somewhere, or says nothing at all.
import type { Cluster } from './boxes.ts'
import {
  changing,
  codeWords,
  firmWords,
  type Hints,
  isAbout,
  isHint,
  isOther,
  ordersCode,
  type Reading,
  readable,
} from './evidence.ts'
import { isIdle } from './languages.ts'
import { elsewhere, type Hint, type Other } from './signals.ts'
import { phrasesIn, tokensOf } from './words.ts'

/** What the words by the field, or the button that sends it, say that its code is on or of: a television, a letter, a voucher, … */
export function elsewhereOf(reading: Reading, hints: Hints): Other | undefined {
  if (hasHint(hints, 'app') || hasHint(hints, 'twoFactor')) return undefined
  const proves = isSentToProve(reading, hints)
  const { found, ways } = reading
  return [found.label, found.near, found.heading, found.title, ...ways.slice(0, 1)]
    .flatMap(words => [...words.keys()])
    .filter(isOther)
    .find(other => elsewhere[other] === 'always' || (elsewhere[other] === 'unless sent' && !proves))
}

/** Whether a code was sent to sign in by, or to prove something. */
export const isSentToProve = (reading: Reading, hints: Hints): boolean =>
  hasHint(hints, 'otp') ||
  hasHint(hints, 'authCode') ||
  (hasHint(hints, 'sent') &&
    (hasHint(hints, 'verifyCode') || hasHint(hints, 'identity') || isAbout(reading, 'signingIn')))

const hasHint = ({ own, aside }: Hints, hint: Hint) => own.has(hint) || aside.has(hint)

/** Whether the page tells that one signs in by the code, or proves something with it. */
export function isTold(reading: Reading, hints: Hints, cluster: Cluster): boolean {
  const has = (hint: Hint) => hasHint(hints, hint)
  // What many people know is known by these words too, and the page is often one to sign in to.
  if (hints.own.has('accessCode') && !isSent(reading)) return strong.some(has)
  if (
    changing.some(hint => hint !== 'sent' && has(hint)) ||
    isSent(reading) ||
    ordersCode(reading) ||
    setsPassword(reading)
  )
    return true
  if (hints.oneTimeCode || cluster.shape !== 'one' || has('digits'))
    return isAbout(reading, 'signingIn') || saysNothingElse(reading)
  // "Log in", and nothing to type in but one code.
  const maxLength = cluster.elements[0]?.maxLength ?? -1
  return (
    isAbout(reading, 'signingIn') && reading.facts.company.length === 0 && maxLength >= 4 && maxLength <= 8
  )
}

/** What can't be said of an access code that many people know. */
const strong: readonly Hint[] = [...firmWords, 'verifyCode']

/** Whether the code lets one set a new password: links to that stand on every page, so the button that sends must say it. */
export const setsPassword = (reading: Reading): boolean => {
  const {
    found,
    facts,
    company,
    ways: [submit],
  } = reading
  return (
    facts.company.some(({ type }) => type === 'password') &&
    !isAbout(reading, 'signingUp') &&
    (company.has('resetting') ||
      (['heading', 'title', 'near', 'form'] as const).some(place => found[place].has('resetting')) ||
      submit?.has('resetting') === true)
  )
}

/** Whether something was sent: a title that says "send" is about what its button does. */
const isSent = ({ found }: Reading): boolean =>
  ([...readable, 'name', 'form', 'button'] as const).some(place => found[place].has('sent'))

/** Whether no word by the field is about anything but typing in a code; or none is understood. */
function saysNothingElse({ facts, found, languages }: Reading): boolean {
  // A label that isn't understood says something all the same.
  if (!readable.some(place => [...found[place].keys()].some(meaning => isHint(meaning) || isOther(meaning))))
    return tokensOf(facts.label).every(token => isIdle(token) || !/^\D{2}/.test(token))
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
