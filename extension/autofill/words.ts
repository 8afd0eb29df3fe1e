// Finds the words of `signals.ts` in a text, in one pass over its tokens: the phrases are kept as a tree of words, which
// is some fifty times as fast as one regular expression for each meaning. Owns how text is folded before it is compared.
import {
  type Hint,
  hints,
  type Language,
  type Other,
  others,
  otherWay,
  paying,
  resetting,
  type Words,
} from './signals.ts'

/** What a phrase stands for: a hint, another meaning, another way, or what a page is about. */
export type Meaning = Hint | Other | 'otherWay' | 'paying' | 'resetting'

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
    .replace(/([a-z]\d*)([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')

/** One word of a phrase. Most nodes have one kind of child or none, so each kind is made when it is needed. */
interface Node {
  next: Map<string, Node> | undefined
  /** Words with a `*` after them, by their first two letters. */
  prefixes: Map<string, { readonly start: string; readonly node: Node }[]> | undefined
  /** Words with a `*` before them. */
  inner: { readonly part: string; readonly open: boolean; readonly node: Node }[] | undefined
  ends: Meaning[] | undefined
}
const node = (): Node => ({ next: undefined, prefixes: undefined, inner: undefined, ends: undefined })

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
  add('paying', paying)
  add('resetting', resetting)
  const made = { tree, parts }
  lexicons.set(language, made)
  return made
}

// Object.keys forgets the names' type; these tables are literals with no other keys.
const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[]

function insert(tree: Node, phrase: string, meaning: Meaning): void {
  if (!phrase.includes(' ')) {
    if (phrase !== '') end(child(tree, phrase), meaning)
    return
  }
  const words = phrase.split(' ').filter(word => word !== '' && word !== '*')
  let at = tree
  for (const word of words) at = child(at, word)
  end(at, meaning)
  if (words.length < 2) return
  // "one time" as one word: a star inside is dropped where another word follows it.
  const last = words.length - 1
  end(
    child(
      tree,
      words.map((word, index) => (index < last && word.endsWith('*') ? word.slice(0, -1) : word)).join(''),
    ),
    meaning,
  )
}

function end(at: Node, meaning: Meaning): void {
  if (at.ends === undefined) at.ends = [meaning]
  else if (!at.ends.includes(meaning)) at.ends.push(meaning)
}

function child(at: Node, word: string): Node {
  if (word.startsWith('*')) {
    const open = word.endsWith('*')
    const part = word.slice(1, open ? -1 : undefined)
    at.inner ??= []
    const known = at.inner.find(entry => entry.part === part && entry.open === open)
    if (known !== undefined) return known.node
    const added = { part, open, node: node() }
    at.inner.push(added)
    return added.node
  }
  if (word.endsWith('*')) {
    const start = word.slice(0, -1)
    at.prefixes ??= new Map()
    const key = start.slice(0, 2)
    const bucket = at.prefixes.get(key) ?? []
    if (bucket.length === 0) at.prefixes.set(key, bucket)
    const known = bucket.find(entry => entry.start === start)
    if (known !== undefined) return known.node
    const added = { start, node: node() }
    bucket.push(added)
    return added.node
  }
  const key = bare(word)
  at.next ??= new Map()
  const known = at.next.get(key)
  if (known !== undefined) return known
  const added = node()
  at.next.set(key, added)
  return added
}

/** A word without the number after it: `otp1` is "otp"; `2fa` stays. */
const bare = (word: string): string => {
  let length = word.length
  while (length > 0 && isDigit(word.charCodeAt(length - 1))) length -= 1
  return length === 0 || length === word.length ? word : word.slice(0, length)
}
const isDigit = (unit: number) => unit >= 48 && unit <= 57

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
  if (at.ends !== undefined)
    for (const meaning of at.ends)
      if (!found.has(meaning)) found.set(meaning, tokens.slice(start, index).join(' '))
  const token = tokens[index]
  if (token === undefined) return
  const exact = at.next?.get(token)
  if (exact !== undefined) follow(exact, tokens, start, index + 1, found)
  const bucket = at.prefixes?.get(token.slice(0, 2))
  if (bucket !== undefined)
    for (const { start: prefix, node: next } of bucket)
      if (token.startsWith(prefix)) follow(next, tokens, start, index + 1, found)
  if (at.inner !== undefined)
    for (const { part, open, node: next } of at.inner)
      if (open ? token.includes(part) : token.endsWith(part)) follow(next, tokens, start, index + 1, found)
}

// Made with the module, not with the first look: a look is what a person waits for.
for (const language of ['any', 'en'] as const) lexiconOf(language)
