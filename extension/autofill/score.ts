// Adds up what speaks for and against a code field, by the weights of `signals.ts`, and says it in words. Pure: facts and
// attributes in, a verdict out.
import type { Cluster } from './boxes.ts'
import type { Facts } from './context.ts'
import {
  codeWords,
  firmWords,
  type Hints,
  hasCodeBeside,
  isHint,
  isOther,
  outerPlaces,
  ownPlaces,
  type Places,
  placeNames,
  type Reason,
  readingOf,
  saysCode,
  sum,
} from './evidence.ts'
import { sentOrGenerated } from './kind.ts'
import { isIdle } from './languages.ts'
import { isOneTimePassword, othersOf } from './otherwise.ts'
import { plainlyOther } from './plainly.ts'
import { elsewhereOf, isTold } from './purpose.ts'
import { autocompleteOf, shapeOf } from './shape.ts'
import {
  type Hint,
  hintWeights,
  type Language,
  limits,
  type Other,
  type Place,
  placeWeights,
  shapeWeights,
} from './signals.ts'
import { togetherOf } from './together.ts'
import { vagueCode } from './vague.ts'
import { fold, isEnd, type Read, tokensOf } from './words.ts'

/** What a field is: a code from the authenticator, one that was sent, or one of the things that only look like it. */
export type Kind = 'totp' | 'message' | 'unknown' | Other

export interface Verdict {
  readonly kind: Kind
  readonly score: number
  /** Short English facts, the weightiest first. */
  readonly reasons: readonly string[]
}

/** Weighs one cluster. */
export function judge(cluster: Cluster, facts: Facts, languages: readonly Language[], read: Read): Verdict {
  const reading = readingOf(facts, languages, read)
  const oneTimeCode = autocompleteOf(cluster).includes('one-time-code')
  const plainly = plainlyOther(reading, oneTimeCode)
  if (plainly !== undefined)
    return {
      kind: plainly.other,
      score: shapeWeights.otherAutocomplete,
      reasons: [`its label says “${plainly.phrase}”, and that is no code`],
    }
  const { found } = reading
  const shape = shapeOf(cluster, facts)
  const nameFactor = isNamedAfterCodes(facts, found) ? limits.namedAfter : 1
  const { weights: own, reasons: ownReasons } = hintsOf(found, ownPlaces, { nameFactor })
  const { weights: aside, reasons: aroundReasons } = hintsOf(found, outerPlaces, { known: own })
  const comes = (['sent', 'app', 'generated', 'twoFactor'] as const).some(
    hint => own.has(hint) || aside.has(hint),
  )
  // A PIN that comes by message or from an app is a code by another name, where no other field is the code's.
  if (comes && !hasCodeBeside(reading) && ownPlaces.some(place => found[place].has('pin')) && !own.has('otp'))
    own.set('securityCode', Math.max(own.get('securityCode') ?? 0, hintWeights.securityCode))
  if (isOneTimePassword(reading) && !own.has('otp')) own.set('otp', hintWeights.securityCode)
  const hints: Hints = { own, aside, oneTimeCode }
  const against = othersOf(reading, cluster, hints)
  const vague = vagueCode(reading, hints)

  const aroundScore = Math.min(
    sum(aside.values()) * trustOf(cluster, facts, own, oneTimeCode),
    mostAround(facts),
  )
  const { reasons: together, secondSecret } = togetherOf(reading, cluster, hints, {
    other: against.kind,
    vague,
  })
  const parts = [...shape, ...against.reasons, ...together]
  if (vague < 0) parts.push({ weight: vague, text: 'some other kind of code, by its label' })
  const all = sum(own.values()) + aroundScore + sum(parts.map(({ weight }) => weight))
  const elsewhere = elsewhereOf(reading, hints)
  const told = secondSecret || (elsewhere === undefined && isTold(reading, hints, cluster))
  const score = told ? all : Math.min(all, limits.untold)
  if (score < all)
    parts.push({
      weight: score - all,
      text:
        elsewhere === undefined
          ? 'nothing tells what its code is for'
          : `a code of something else: ${elsewhere}`,
    })

  const sent = sentOrGenerated(reading)
  const isCode = score >= limits.taken && against.kind !== 'recovery'
  const reasons: Reason[] = [...parts, ...ownReasons, ...aroundReasons, ...(isCode ? [sent.reason] : [])]
  return {
    kind: isCode ? sent.kind : (against.kind ?? elsewhere ?? 'unknown'),
    score,
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ text }) => text),
  }
}

const mostAround = (facts: Facts) => (facts.company.length >= 4 ? limits.aroundInCrowd : limits.around)

/** How far the words around a field are words about it: the only field of a page is what the page is about. */
function trustOf(
  cluster: Cluster,
  facts: Facts,
  own: ReadonlyMap<Hint, number>,
  oneTimeCode: boolean,
): number {
  // A field that says of itself that it is something unknown borrows little from the words around it.
  // A sample ("000 000") says nothing of the kind, nor does "type here".
  const said = tokensOf(facts.label).some(token => !isEnd(token) && !isIdle(token) && !/^[\dx]+$/.test(token))
  if (said && !saysCode(own) && !oneTimeCode && cluster.shape === 'one') return limits.trustMute
  return facts.company.length === 0 ? limits.trustAlone : 1
}

/** Whether only the name of a field says a code, its label something else, and the name perhaps too: `otp_sender`. */
function isNamedAfterCodes(facts: Facts, found: Places): boolean {
  if (facts.label === '' || [...found.label.keys()].some(isHint)) return false
  if ([...found.label.keys()].some(isOther)) return true
  const phrases = [...found.name.values()]
  return facts.name
    .split('|')
    .map(part => part.replaceAll(/\d+/g, ' ').trim().split(' ').at(-1) ?? '')
    .every(last => !isIdle(last) && !phrases.some(phrase => phrase.endsWith(last)))
}

/** The best place of each hint among these, leaving out what the field said of itself already. */
function hintsOf(
  found: Places,
  places: readonly Place[],
  { known, nameFactor = 1 }: { known?: ReadonlyMap<Hint, number>; nameFactor?: number },
) {
  const weights = new Map<Hint, number>()
  const texts = new Map<Hint, string>()
  for (const place of places) {
    for (const [meaning, phrase] of found[place]) {
      if (!isHint(meaning)) continue
      if (place === 'style' && !firmWords.includes(meaning) && meaning !== 'verifyCode') continue
      const full = hintWeights[meaning] * placeWeights[place] * (place === 'name' ? nameFactor : 1)
      // Said twice is a little more than said once.
      const weight = Math.max(
        full - (known?.get(meaning) ?? 0),
        known?.has(meaning) === true ? full * limits.echo : 0,
      )
      if (weight <= (weights.get(meaning) ?? 0)) continue
      weights.set(meaning, weight)
      texts.set(meaning, `${placeNames[place]} says “${phrase}”`)
    }
  }
  // "one-time code" is one fact, not three: of the words for a code only the weightiest counts in full.
  const words = codeWords
    .filter(hint => weights.has(hint))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  for (const hint of words.slice(1))
    weights.set(hint, (weights.get(hint) ?? 0) * (hint === 'digits' ? 0.8 : 0.25))
  const reasons = [...weights].map(([hint, weight]): Reason => ({ weight, text: texts.get(hint) ?? hint }))
  return { weights, reasons }
}

/** The folded text that the languages of a page are told by. */
export const sampleOf = (facts: Facts): string =>
  fold([facts.label, facts.near, facts.heading, facts.form, facts.title, ...facts.actions].join(' '))
