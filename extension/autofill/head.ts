// Finds the noun that a label is about: of "mobile number for the codes" the number, of "code sent to your mobile" the code.
// Most languages put it first, some last; compounds and participles before it are the exceptions.
import { codeWords, isHint, isOther } from './evidence.ts'
import { isIdle } from './languages.ts'
import type { Hint, Language, Other } from './signals.ts'
import { isEnd, type Span, spansIn, tokensOf } from './words.ts'

/** What a label may be about but a code. A password isn't among them: people call codes so. */
const nouns: ReadonlySet<Other> = new Set<Other>(['phone', 'email', 'search', 'setupKey'])

/** What means a code, or that the field takes one. */
export const meansCode: readonly Hint[] = [...codeWords, 'app', 'twoFactor']

/** A thing that is no code, and the words that name it. */
export interface Noun {
  readonly other: Other
  readonly phrase: string
  /** Whether nothing else is said, or a code besides: of "mobile verification" neither is true. */
  readonly sure: boolean
}

/** Scripts whose languages put the noun last, and what tells Turkish: its nouns' and participles' endings. */
const headComesLast =
  /[\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(numaras|numaran|adres)(i|iz|iniz)$|[iu]n[iu]z(a|e|d[ae]n|d[ae]ki)\b|\b(gelen|gonderilen|iletilen)\b/

/** What stands before a noun that only says how a code came, or where to: "per E-Mail erhaltener Code". */
const ways = new Set(
  'per via by from to at on in with an auf am im aus von mit par por pelo pela sur sous do z ze w s na od c из от на по в с через з із від у op van naar pa till fran fra til med con dal dalla al alla nel nella em en'.split(
    ' ',
  ),
)

/** What stands after a noun that a code is to come to: "mobile number for codes". */
const purposes = new Set('for to fur zum zur pour para per voor om pro do til till att для на'.split(' '))

/** What a folded line of a label is about: a code, or another thing; `undefined` where it can't be told. */
export function headOf(line: string, languages: readonly Language[]): 'code' | Noun | undefined {
  const tokens = tokensOf(line.replace(/[(（[][^)）\]]*[)）\]]?/g, ' '))
  const spans = spansIn(tokens, languages)
  const byPlace = headComesLast.test(line.trim()) ? lastFirst : firstFirst
  const others = spans.filter(({ meaning }) => isOther(meaning) && nouns.has(meaning)).sort(byPlace)
  const [code] = spans
    .filter(({ meaning }) => isHint(meaning) && meansCode.includes(meaning))
    // "Authenticator key" is one phrase, and a key.
    .filter(span => !others.some(other => isWithin(span, other)))
    .sort(byPlace)
  const [other] = others
  if (other === undefined || !isOther(other.meaning)) return code === undefined ? undefined : 'code'
  const noun = { other: other.meaning, phrase: other.phrase, sure: true }
  const words = placed(tokens)
  if (code === undefined) {
    const within = (word: Word) => others.some(({ start, end }) => start <= word.start && word.end <= end)
    return { ...noun, sure: words.every(word => isLink(word) || within(word)) }
  }
  if (byPlace === lastFirst) return other.start >= code.end ? noun : 'code'
  // Side by side they are one noun: "phone code".
  if (code.start <= other.end) return 'code'
  if (words.some(({ token, end }) => end <= other.start && ways.has(token))) return 'code'
  const between = words.filter(({ start, end }) => start >= other.end && end <= code.start)
  // "Mobile number security code" is one noun too, "mobile number for codes" is not.
  if ((code.language === 'en' || code.language === 'any') && !between.some(isLink)) return 'code'
  const came = spans.some(
    ({ meaning, start, end }) => meaning === 'sent' && start >= other.end && end <= code.start,
  )
  return came && !between.slice(0, 2).some(({ token }) => purposes.has(token)) ? 'code' : noun
}

/** By place; of those at the same place the longest first. */
const firstFirst = (one: Span, other: Span) => one.start - other.start || other.end - one.end
const lastFirst = (one: Span, other: Span) => other.end - one.end || one.start - other.start

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

/** A word with its place in letters, as those of spans are. */
interface Word {
  readonly token: string
  readonly start: number
  readonly end: number
}

function placed(tokens: readonly string[]): Word[] {
  let end = 0
  return tokens.map(token => {
    const start = end
    end += token.length
    return { token, start, end }
  })
}

const isLink = ({ token }: Word) => isEnd(token) || isIdle(token) || ways.has(token) || purposes.has(token)
