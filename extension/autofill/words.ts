// Finds the words of `signals.ts` in a text, in one pass over its tokens: the phrases are kept as a tree of words, which
// is some fifty times as fast as one regular expression for each meaning. Owns how text is folded before it is compared.
import { type Hint, hints, type Language, type Other, others, otherWay, type Words } from './signals.ts'

/** What a phrase stands for: a hint, another meaning, or `otherWay`. */
export type Meaning = Hint | Other | 'otherWay'

/** The meanings found in a text, each with the phrase that told it. */
export type Found = ReadonlyMap<Meaning, string>

/** Scripts written without spaces, or whose words take prefixes and particles: found anywhere in the text. */
const anywhere: ReadonlySet<Language> = new Set<Language>(['ja', 'zh', 'ko', 'ar', 'further'])
const dense = /[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const plain = /^[\n -~]*$/
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
  const lower = text.toLowerCase().replaceAll(/(?<!\p{L})e[-\u2010\u2011 ]mail/gu, 'email')
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
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{Ll}\d*)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')

interface Node {
  readonly next: Map<string, Node>
  /** Words with a `*` after them, by their first two letters. */
  readonly prefixes: Map<string, { readonly start: string; readonly node: Node }[]>
  /** Words with a `*` before them. */
  readonly inner: { readonly part: string; readonly open: boolean; readonly node: Node }[]
  readonly ends: Meaning[]
}
const node = (): Node => ({ next: new Map(), prefixes: new Map(), inner: [], ends: [] })

/** Small words that tell a language, for pages that don't say, or wrongly say, which they are in. */
const telling: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(der|die|das|und|ein|eine|bitte|ihr|ihre|ihren|sie|geben|mit|von|zu|anmelden|weiter|eingeben|\p{L}*codes?|\p{L}+ung)(?!\p{L})/u,
  fr: /(?<!\p{L})(le|la|les|votre|vous|un|une|du|des|par|saisissez|entrez|connexion|valider|de)(?!\p{L})/u,
  es: /(?<!\p{L})(el|la|los|su|tu|un|una|por|de|del|ingrese|ingresa|introduce|introduzca|codigo|clave|continuar|iniciar)(?!\p{L})/u,
  pt: /(?<!\p{L})(o|os|seu|sua|um|uma|por|de|do|da|digite|insira|codigo|senha|entrar|continuar|nao|voce)(?!\p{L})/u,
  it: /(?<!\p{L})(il|lo|gli|tuo|tua|un|una|di|del|della|inserisci|codice|accedi|continua|per|con)(?!\p{L})/u,
  nl: /(?<!\p{L})(de|het|een|je|uw|voer|vul|van|inloggen|aanmelden|doorgaan|in|\p{L}+code)(?!\p{L})/u,
  pl: /(?<!\p{L})(kod|kodu|z|na|do|wpisz|podaj|wprowadz|zaloguj|haslo|dalej|sie|twoj|twoje|jest)(?!\p{L})/u,
  tr: /(?<!\p{L})(kod|kodu|kodunu|kodunuzu|ve|bir|girin|giriniz|girisi?|ile|icin|devam|onayla|dogrula\p{L}*|\p{L}+(iniz|unuz))(?!\p{L})/u,
  sv: /(?<!\p{L})(och|en|ett|ange|din|ditt|koden|kod|logga|fran|att|med|fortsatt|\p{L}+kod|skriv)(?!\p{L})/u,
  cs: /(?<!\p{L})(kod|kodu|zadejte|prihlas\p{L}*|vas|pro|na|ze|z|je|se|pokracovat|overit)(?!\p{L})/u,
}
const further = /^(da|nb|no|nn|fi|hu|ro|el|bg|sk|hr|sr|sl|bs|vi|id|ms)$/
const scripts: Partial<Record<Language, RegExp>> = {
  ru: /[\u0400-\u04ff]/,
  uk: /[\u0400-\u04ff]/,
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  zh: /[\u4e00-\u9fff]/,
  ko: /[\uac00-\ud7af]/,
  ar: /[\u0600-\u06ff]/,
  further: /[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f]/,
}

/** The languages that a folded text may be in, with English and the words of all languages always among them. */
export function languagesOf(text: string, declared: string): readonly Language[] {
  const languages: Language[] = ['any', 'en']
  const said = declared.slice(0, 2).toLowerCase()
  for (const [tests, isScript] of [
    [scripts, true],
    [telling, false],
  ] as const) {
    for (const language of namesOf<Language>(tests as Record<Language, unknown>)) {
      if (tests[language]?.test(text) || (!isScript && said === language)) languages.push(language)
    }
  }
  // Where nothing tells, as for a word or two without a sentence, all of them are looked through.
  if (further.test(said) || languages.length === 2 || /[\u0370-\u04ff]/.test(text)) languages.push('more')
  return languages
}

interface Lexicon {
  readonly tree: Node
  readonly parts: readonly { readonly part: string; readonly meaning: Meaning }[]
}

const lexicons = new Map<Language, Lexicon>()

/** A language's phrases as a tree, built at the first use: a page pays for the languages that it is in. */
function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  const tree = node()
  const parts: { part: string; meaning: Meaning }[] = []
  const add = (meaning: Meaning, words: Words) => {
    for (const phrase of phrasesOf(fold(words[language] ?? ''))) {
      if (anywhere.has(language) && dense.test(phrase))
        parts.push({ part: phrase.replaceAll(/[ *]/g, ''), meaning })
      else insert(tree, phrase, meaning)
    }
  }
  for (const hint of namesOf(hints)) add(hint, hints[hint])
  for (const other of namesOf(others)) add(other, others[other])
  add('otherWay', otherWay)
  const made = { tree, parts }
  lexicons.set(language, made)
  return made
}

// Object.keys forgets the names' type; these tables are literals with no other keys.
const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[]

function insert(tree: Node, phrase: string, meaning: Meaning): void {
  const words = phrase.split(' ').filter(word => word !== '' && word !== '*')
  let at = tree
  for (const word of words) at = child(at, word)
  if (!at.ends.includes(meaning)) at.ends.push(meaning)
  if (words.length < 2) return
  // "one time" as one word: a star inside is dropped where another word follows it.
  const joined = words
    .map((word, index) => (index < words.length - 1 ? word.replace(/\*$/, '') : word))
    .join('')
  const single = child(tree, joined)
  if (!single.ends.includes(meaning)) single.ends.push(meaning)
}

function child(at: Node, word: string): Node {
  if (word.startsWith('*')) {
    const open = word.endsWith('*')
    const part = word.slice(1, open ? -1 : undefined)
    const known = at.inner.find(entry => entry.part === part && entry.open === open)
    if (known !== undefined) return known.node
    const added = { part, open, node: node() }
    at.inner.push(added)
    return added.node
  }
  if (word.endsWith('*')) {
    const start = word.slice(0, -1)
    const bucket = at.prefixes.get(start.slice(0, 2)) ?? []
    at.prefixes.set(start.slice(0, 2), bucket)
    const known = bucket.find(entry => entry.start === start)
    if (known !== undefined) return known.node
    const added = { start, node: node() }
    bucket.push(added)
    return added.node
  }
  const key = bare(word)
  const known = at.next.get(key)
  if (known !== undefined) return known
  const added = node()
  at.next.set(key, added)
  return added
}

/** A word without the number after it: `otp1` is "otp"; `2fa` stays. */
const bare = (word: string) => (/\p{L}\d+$/u.test(word) ? word.replace(/\d+$/, '') : word)

/** Takes a list of phrases apart: `a (b|c)? d|e` is "a d", "a b d", "a c d" and "e". */
export function phrasesOf(list: string): string[] {
  return expand(list).filter(phrase => phrase !== '')
}

function expand(list: string): string[] {
  const results: string[] = []
  let current = ['']
  let at = 0
  while (at < list.length) {
    const plainRun = /[^|(?]*/y
    plainRun.lastIndex = at
    let run = plainRun.exec(list)?.[0] ?? ''
    const after = list.charAt(at + run.length)
    // The letter before a question mark is not sure to come.
    const doubtful = after === '?' ? run.slice(-1) : ''
    run = run.slice(0, run.length - doubtful.length)
    if (run !== '') current = current.map(start => start + run)
    at += run.length + doubtful.length
    if (after === '?') {
      current = current.flatMap(start => [start, start + doubtful])
      at += 1
    } else if (after === '(') {
      const close = closing(list, at)
      const options = expand(list.slice(at + 1, close))
      const optional = list.charAt(close + 1) === '?'
      if (optional) options.push('')
      current = current.flatMap(start => options.map(option => start + option))
      at = close + (optional ? 2 : 1)
    } else if (after === '|') {
      results.push(...current)
      current = ['']
      at += 1
    }
  }
  results.push(...current)
  return results
}

function closing(list: string, open: number): number {
  let depth = 0
  for (let at = open; at < list.length; at += 1) {
    if (list.charAt(at) === '(') depth += 1
    if (list.charAt(at) === ')') depth -= 1
    if (depth === 0) return at
  }
  throw new SyntaxError(`a bracket is open in the words: ${list.slice(open, open + 40)}`)
}

/** The meanings in a text, already folded, by the words of these languages. */
export function meaningsIn(text: string, languages: readonly Language[]): Found {
  const found = new Map<Meaning, string>()
  if (text === '') return found
  // The end of a sentence or block is a token of its own: no phrase goes over it.
  const tokens = (text.match(/[\p{L}\p{N}]+|[.!?:;|\n。、！？：；]/gu) ?? []).map(bare)
  const solid = dense.test(text) ? text.replaceAll(/\s+/g, '') : ''
  for (const language of languages) {
    const { tree, parts } = lexiconOf(language)
    for (let start = 0; start < tokens.length; start += 1) follow(tree, tokens, start, start, found)
    if (solid === '') continue
    for (const { part, meaning } of parts)
      if (!found.has(meaning) && solid.includes(part)) found.set(meaning, part)
  }
  return found
}

function follow(
  at: Node,
  tokens: readonly string[],
  start: number,
  index: number,
  found: Map<Meaning, string>,
): void {
  for (const meaning of at.ends)
    if (!found.has(meaning)) found.set(meaning, tokens.slice(start, index).join(' '))
  const token = tokens[index]
  if (token === undefined) return
  const exact = at.next.get(token)
  if (exact !== undefined) follow(exact, tokens, start, index + 1, found)
  for (const { start: prefix, node: next } of at.prefixes.get(token.slice(0, 2)) ?? [])
    if (token.startsWith(prefix)) follow(next, tokens, start, index + 1, found)
  for (const { part, open, node: next } of at.inner)
    if (open ? token.includes(part) : token.endsWith(part)) follow(next, tokens, start, index + 1, found)
}
