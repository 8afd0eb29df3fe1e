// The phrases of `signals.ts` as a tree of words, made as far as a page's own words lead into it: most of a language is
// never taken apart. That keeps the first look at a page short, which is the one that a person waits for.
import { choicesOf, markIn, plainOf } from './phrases.ts'
import {
  type Context,
  contexts,
  type Hint,
  hints,
  type Language,
  type Other,
  others,
  type Words,
} from './signals.ts'

/** What a phrase stands for: a hint, another meaning, or what a page is about. */
export type Meaning = Hint | Other | Context

/** A place in the tree, after some words of a phrase. */
export interface Node {
  /** What the words up to here mean. */
  ends: Meaning[] | undefined
  /** What may follow here, not yet taken apart. */
  rest: { readonly phrase: string; readonly meaning: Meaning }[]
  next: Map<string, Node> | undefined
  /** Words with a `*` after them, by their first two letters. */
  starts: Map<string, { readonly start: string; readonly node: Node }[]> | undefined
  /** Words with a `*` before them. */
  inner: { readonly part: string; readonly open: boolean; readonly node: Node }[] | undefined
}

/** A phrase of several words that may be written as one, by its first word. */
interface Joined {
  readonly start: string
  readonly phrase: string
  readonly meaning: Meaning
}

export interface Lexicon {
  readonly root: Node
  /** All phrases of the language, each after a `|`, and where those of each meaning begin. */
  readonly text: string
  readonly begins: readonly { readonly at: number; readonly meaning: Meaning }[]
  /** Phrases that begin with a choice: \`/one/or the other/\` and what follows. */
  readonly headed: { readonly heads: string; readonly tail: string; readonly meaning: Meaning }[]
  /** First letters whose phrases are in the tree already. */
  readonly opened: Set<string>
  /** What is found anywhere in a text without spaces. */
  readonly parts: readonly { readonly part: string; readonly meaning: Meaning }[]
  readonly joined: Map<string, Joined[]>
  /** Where each word that was met leads from the root. */
  readonly met: Map<string, readonly Node[]>
}

/** Scripts written without spaces, or whose words take prefixes and particles: found anywhere in the text. */
export const dense = /[\u0530-\u06ff\u0900-\u10ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const anywhere: ReadonlySet<Language> = new Set<Language>(['ja', 'zh', 'ko', 'ar', 'further'])

/** Words met that are remembered, at most; a page that goes on changing starts again. */
const mostMet = 4000

const node = (): Node => ({ ends: undefined, rest: [], next: undefined, starts: undefined, inner: undefined })
const lexicons = new Map<Language, Lexicon>()

/** Phrases that the first two letters of a word don't lead to: those that begin with a choice, a star or a single letter. */
const unled = /\|(?=[(*]|[^|][ ?(*|])(?:\(([^()|]+)\)(?!\?))?([^|]*)/g

/** A language's phrases. None is taken apart yet but those that no letters lead to. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  let text = ''
  const begins: { at: number; meaning: Meaning }[] = []
  const parts: { part: string; meaning: Meaning }[] = []
  const add = (meaning: Meaning, words: Words) => {
    const list = words[language]
    if (list === undefined) return
    begins.push({ at: text.length, meaning })
    if (!anywhere.has(language)) text += `|${list}`
    else
      for (const phrase of list.split('|')) {
        if (!dense.test(phrase)) text += `|${phrase}`
        else for (const plain of plainOf(phrase)) parts.push({ part: plain.replaceAll(/[ *]/g, ''), meaning })
      }
  }
  for (const hint of namesOf(hints)) add(hint, hints[hint])
  for (const other of namesOf(others)) add(other, others[other])
  for (const context of namesOf(contexts)) add(context, contexts[context])
  const made: Lexicon = {
    root: node(),
    text: `${text}|`,
    begins,
    headed: [],
    opened: new Set(),
    parts,
    joined: new Map(),
    met: new Map(),
  }
  const meaningAt = meaningsOf(made)
  for (const { 1: heads, 2: tail = '', index } of made.text.matchAll(unled)) {
    const meaning = meaningAt(index)
    if (heads === undefined) plant(made.root, tail, meaning, made.joined)
    else made.headed.push({ heads: `/${heads}/`, tail, meaning })
  }
  open(made, '*')
  lexicons.set(language, made)
  return made
}

/** Puts the phrases that begin with these two letters into the tree. The search is the engine's own, and quick. */
function open(lexicon: Lexicon, letters: string): void {
  if (lexicon.opened.has(letters)) return
  lexicon.opened.add(letters)
  const { text, headed } = lexicon
  for (const { heads, tail, meaning } of headed) {
    for (let at = heads.indexOf(`/${letters}`); at >= 0; at = heads.indexOf(`/${letters}`, at + 1)) {
      const head = heads.slice(at + 1, heads.indexOf('/', at + 1))
      if (letters.length > 1 || head.length < 2 || head.startsWith('*') || head.charAt(1) === ' ')
        plant(lexicon.root, head + tail, meaning, lexicon.joined)
    }
  }
  if (letters.length < 2) return
  const key = `|${letters}`
  const meaningAt = meaningsOf(lexicon)
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1))
    plant(lexicon.root, text.slice(at + 1, text.indexOf('|', at + 1)), meaningAt(at), lexicon.joined)
}

/** Tells the meaning of the phrase at a place; the places must not go back. */
function meaningsOf({ begins }: Pick<Lexicon, 'begins'>): (at: number) => Meaning {
  let current = 0
  return at => {
    while ((begins[current + 1]?.at ?? Number.POSITIVE_INFINITY) <= at) current += 1
    const meaning = begins[current]?.meaning
    if (meaning === undefined) throw new RangeError('a phrase stands before the first meaning')
    return meaning
  }
}

// Object.keys forgets the names' type; these tables are literals with no other keys.
const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[]

/** Puts a phrase under its first word; the rest stays as it is until that word is met. */
function plant(at: Node, phrase: string, meaning: Meaning, joined?: Map<string, Joined[]>): void {
  const mark = markIn(phrase)
  if (mark < 0) {
    end(phrase === '' || phrase === '*' ? at : child(at, phrase), meaning)
    return
  }
  if (phrase.charCodeAt(mark) !== 32) {
    for (const choice of choicesOf(phrase, mark)) plant(at, choice, meaning, joined)
    return
  }
  const first = phrase.slice(0, mark)
  const rest = phrase.slice(mark + 1)
  if (first === '' || first === '*') {
    plant(at, rest, meaning, joined)
    return
  }
  child(at, first).rest.push({ phrase: rest, meaning })
  if (joined === undefined) return
  const start = first.endsWith('*') ? first.slice(0, -1) : first
  if (start.length < 2 || start.startsWith('*')) {
    for (const plain of plainOf(phrase)) end(child(at, asOne(plain)), meaning)
    return
  }
  const bucket = joined.get(start.slice(0, 2))
  if (bucket === undefined) joined.set(start.slice(0, 2), [{ start, phrase, meaning }])
  else bucket.push({ start, phrase, meaning })
}

/** "one time" as one word: a star inside is dropped where another word follows it. */
const asOne = (phrase: string): string => phrase.replace(/\*? +\*?/g, '')

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
    at.starts ??= new Map()
    const key = start.slice(0, 2)
    const bucket = at.starts.get(key) ?? []
    if (bucket.length === 0) at.starts.set(key, bucket)
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
export const bare = (word: string): string => {
  let length = word.length
  while (length > 0 && isDigit(word.charCodeAt(length - 1))) length -= 1
  return length === 0 || length === word.length ? word : word.slice(0, length)
}
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Where a word leads from the root of a language. */
export function stepsInto(lexicon: Lexicon, token: string): readonly Node[] {
  const known = lexicon.met.get(token)
  if (known !== undefined) return known
  open(lexicon, token.slice(0, 1))
  if (token.length > 1) open(lexicon, token.slice(0, 2))
  const steps = stepsFrom(lexicon.root, token)
  for (const { start, phrase, meaning } of lexicon.joined.get(token.slice(0, 2)) ?? []) {
    if (token.length <= start.length || !token.startsWith(start)) continue
    if (plainOf(phrase).some(plain => isWord(asOne(plain), token))) steps.push({ ...node(), ends: [meaning] })
  }
  if (lexicon.met.size >= mostMet) lexicon.met.clear()
  lexicon.met.set(token, steps)
  return steps
}

const isWord = (pattern: string, token: string) =>
  pattern.endsWith('*') ? token.startsWith(pattern.slice(0, -1)) : token === bare(pattern)

/** Where a word leads from here. */
export function stepsFrom(at: Node, token: string): Node[] {
  const { rest } = at
  if (rest.length > 0) {
    at.rest = []
    for (const { phrase, meaning } of rest) plant(at, phrase, meaning)
  }
  const steps: Node[] = []
  const exact = at.next?.get(token)
  if (exact !== undefined) steps.push(exact)
  for (const { start, node: next } of at.starts?.get(token.slice(0, 2)) ?? [])
    if (token.startsWith(start)) steps.push(next)
  for (const { part, open, node: next } of at.inner ?? [])
    if (open ? token.includes(part) : token.endsWith(part)) steps.push(next)
  return steps
}
