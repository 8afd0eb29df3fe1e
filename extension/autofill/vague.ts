// Tells where the plain word for a code stands with a word that nobody knows: "department code", "code de la ferme". What
// that is can't be told, only that it is a code of something else than what one signs in with.
import { type Hints, isHint, ordersCode, plainWords, type Reading, tells } from './evidence.ts'
import { isIdle } from './languages.ts'
import { type Language, type Meaning, vagueWeights } from './signals.ts'
import { isEnd, phrasesIn, tokensOf } from './words.ts'

const isPlain = (meaning: Meaning): boolean => isHint(meaning) && plainWords.includes(meaning)

/** Where a language puts what a code is of: before the word, after it, or in one word with it. */
const after: ReadonlySet<Language> = new Set<Language>(['fr', 'es', 'pt', 'it', 'pl', 'uk', 'ru', 'cs'])
const before: ReadonlySet<Language> = new Set<Language>(['en', 'de', 'nl', 'sv', 'tr'])

/** "Mitarbeitercode": the same in one word. */
const inOneWord = /^(.{3,}?)s?(?:code|kode|koden|kod|koodi|kood|kodas|kods)$/

/** Takes off where the words are weak: a code of something that nobody knows, a security code of who knows what. */
export function vagueCode(reading: Reading, { own, aside }: Pick<Hints, 'own' | 'aside'>): number {
  const { facts, found, languages } = reading
  if ((['app', 'twoFactor', 'otp'] as const).some(hint => own.has(hint))) return 0
  // A label is for people, a name is not.
  const called = facts.label === '' ? found.name : found.label
  if (called.has('authCode') || called.has('verifyCode')) return 0
  const backed =
    ordersCode(reading) ||
    (['app', 'twoFactor', 'otp', 'sent', 'identity', 'generated', 'digits'] as const).some(hint =>
      aside.has(hint),
    )
  const said = facts.label || facts.name || (tells.some(hint => aside.has(hint)) ? '' : facts.heading)
  const speaks = said === facts.heading ? aside : own
  const stranger =
    plainWords.some(word => speaks.has(word)) &&
    !found.label.has('digits') &&
    strangerIn(said, languages) !== undefined
  if (stranger) return vagueWeights.stranger
  const named = own.has('securityCode') || own.has('accessCode')
  return named && !backed && !own.has('digits') ? vagueWeights.unbacked : 0
}

/** The unknown word that a folded text, as short as a label is, puts with a code; `undefined` where there is none. */
export function strangerIn(text: string, languages: readonly Language[]): string | undefined {
  const tokens = tokensOf(text)
  const known = tokens.map(token => isIdle(token) || !/^\D{2}/.test(token))
  const told = tokens.map(() => false)
  const plain: {
    readonly start: number
    readonly end: number
    readonly language: Language
  }[] = []
  for (const language of languages) {
    phrasesIn(tokens, language, (meaning, start, end) => {
      if (meaning === 'otherWay') return
      for (let at = start; at < end; at += 1) known[at] = true
      if (isPlain(meaning)) plain.push({ start, end, language })
      if (meaning !== 'code') for (let at = start; at < end; at += 1) told[at] = true
    })
  }
  for (const { start, end, language } of plain) {
    const compound =
      end === start + 1 && told[start] === false ? inOneWord.exec(tokens[start] ?? '')?.[1] : undefined
    if (compound !== undefined && !isIdle(compound)) return tokens[start]
    const [previous, next] = [neighbour(tokens, start, -1), neighbour(tokens, end - 1, 1)]
    const sides =
      language === 'any' ? [] : [before.has(language) ? previous : -1, after.has(language) ? next : -1]
    for (const side of sides) if (side >= 0 && known[side] === false) return tokens[side]
  }
  return undefined
}

/** The place of the next word that says something; -1 where the sentence ends before it. */
function neighbour(tokens: readonly string[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at] ?? ''
    if (isEnd(token)) return -1
    // Only little words like "de la" may stand between.
    if (step < 0 || token.length > 4 || !isIdle(token)) return at
  }
  return -1
}
