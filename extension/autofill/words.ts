// Finds the meanings of `signals.ts` in a text, in one pass over its words. Owns how text is folded before it is compared,
// and what counts as a word.
import { lexiconOf, stepFrom, stepInto } from './lexicon.ts'
import { bare, dense } from './phrases.ts'
import type { Language, Meaning } from './signals.ts'

/** The meanings found in a text, each with the phrase that told it. */
export type Found = ReadonlyMap<Meaning, string>

/** Text that folding leaves as it is: its letters are plain, and so are the marks that titles are full of. */
const plain = /^[\n -~·–—‘’“”•©×→]*$/
/**
 * What parts words: everything but letters and digits, as far as pages go. Written out, since the classes by Unicode's
 * properties take a browser longer to prepare than all the rest of a look.
 */
const between =
  '\\u0000-/:-@\\[-`{-\\u00bf\\u055a-\\u055f\\u0589\\u05be\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3030\\u30fb\\ud800-\\udfff\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff5b-\\uff65'
const ends = '.!?:;|\\n。、！？：；'
const token = new RegExp(`[^${between}]+|[${ends}]`, 'g')
const unnamed = new RegExp(`[${between.replace('{-', '{}-')}]+`, 'g')
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  æ: 'ae',
  đ: 'd',
  '٤': '4',
  '٦': '6',
}

/** Lower case, without accents, full-width letters made plain: how every text and phrase is compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll(/(^|[^a-z])e[-\u2010\u2011 ]mail/g, '$1email')
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßłøıæđ٤٦]/g, letter => letters[letter] ?? letter)
    .normalize('NFC')
}

/** The words of an identifier: `otpCode`, `otp_code` and `otp-code` alike are "otp code". */
export const wordsOf = (identifier: string): string =>
  identifier
    .replace(unnamed, ' ')
    .replace(/([a-z]\d*)([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')

/** The words of a folded text. The end of a sentence or block is a token of its own: no phrase goes over it. */
export const tokensOf = (text: string): string[] => (text.match(token) ?? []).map(bare)

/** Whether a token is the end of a sentence or block. */
export const isEnd = (token: string): boolean => token.length === 1 && '.!?:;|\n。、！？：；'.includes(token)

/** Finds the meanings in a text; each text once, for as long as one look at a page takes. */
export type Read = (text: string, languages: readonly Language[]) => Found

export function reader(): Read {
  const known = new Map<string, Found>()
  return (text, languages) => {
    const key = `${languages.join()} ${text}`
    const found = known.get(key) ?? meaningsIn(text, languages)
    known.set(key, found)
    return found
  }
}

/** The meanings in a text, already folded, by the words of these languages. */
export function meaningsIn(text: string, languages: readonly Language[]): Found {
  const found = new Map<Meaning, string>()
  if (text === '') return found
  const words = tokensOf(text)
  const solid = dense.test(text) ? text.replaceAll(/\s+/g, '') : ''
  for (const language of languages) {
    phrasesIn(words, language, (meaning, start, end) => {
      if (!found.has(meaning)) found.set(meaning, words.slice(start, end).join(' '))
    })
    if (solid === '') continue
    for (const [meaning, parts] of lexiconOf(language).parts) {
      const part = found.has(meaning) ? undefined : parts.find(part => solid.includes(part))
      if (part !== undefined) found.set(meaning, part)
    }
  }
  return found
}

/** A phrase found in a text, with its place in letters, separators left out. */
export interface Span {
  readonly meaning: Meaning
  readonly language: Language
  readonly phrase: string
  readonly start: number
  readonly end: number
}

/** All phrases in these words, with their places: for short texts only, such as labels. */
export function spansIn(tokens: readonly string[], languages: readonly Language[]): Span[] {
  const spans: Span[] = []
  const solid = tokens.join('')
  const offsets = tokens.map((_, index) => tokens.slice(0, index).join('').length)
  for (const language of languages) {
    phrasesIn(tokens, language, (meaning, from, to) => {
      const phrase = tokens.slice(from, to).join(' ')
      const start = offsets[from] ?? 0
      spans.push({ meaning, language, phrase, start, end: offsets[to] ?? solid.length })
    })
    if (!dense.test(solid)) continue
    for (const [meaning, parts] of lexiconOf(language).parts)
      for (const phrase of parts)
        for (let start = solid.indexOf(phrase); start >= 0; start = solid.indexOf(phrase, start + 1))
          spans.push({ meaning, language, phrase, start, end: start + phrase.length })
  }
  return spans
}

/** Tells each phrase of a language among these words: what it means, its first word and the one after its last. */
export function phrasesIn(
  tokens: readonly string[],
  language: Language,
  tell: (meaning: Meaning, start: number, end: number) => void,
): void {
  const lexicon = lexiconOf(language)
  for (const [start, token] of tokens.entries()) {
    let at = stepInto(lexicon, token)
    for (let end = start + 1; ; end += 1) {
      for (const meaning of at.ends) tell(meaning, start, end)
      const next = tokens[end]
      if (next === undefined || at.rest.length === 0) break
      at = stepFrom(at, next)
    }
  }
}
