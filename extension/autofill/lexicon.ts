// The phrases of `signals.ts` as a tree of words, made as far as a page's own words lead into it: most of a language is
// never taken apart. That keeps the first look at a page short, which is the one that a person waits for.
import { meanings, type PhraseTable, phraseTables } from './phrase-tables.ts'
import { asOne, bare, choicesOf, markIn, plainOf } from './phrases.ts'
import type { Language, Meaning } from './signals.ts'

/** A phrase, or what is left of it after its first words. */
interface Phrase {
  readonly phrase: string
  readonly meaning: Meaning
}

/** A place in the tree, after some words of a phrase. */
export interface Node {
  /** What the words up to here mean. */
  readonly ends: Meaning[]
  /** What may follow here, not taken apart. */
  readonly rest: Phrase[]
  /** Where each word that was met here leads. */
  readonly met: Map<string, Node>
}

export interface Lexicon extends PhraseTable {
  /** Where each word that was met leads. */
  readonly met: Map<string, Node>
}

/** Words met that are remembered, at most; a page that goes on changing starts again. */
const mostMet = 4000

const node = (): Node => ({ ends: [], rest: [], met: new Map() })
/** Where a word leads that no phrase goes on with. */
const nowhere = node()
const lexicons = new Map<Language, Lexicon>()

/** A language's phrases. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined) return known
  // Written by the script beside it, to this very type.
  const table = JSON.parse(phraseTables[language]) as PhraseTable
  const made: Lexicon = { ...table, met: new Map() }
  lexicons.set(language, made)
  return made
}

function meaningOf(entry: string): Meaning {
  const meaning = meanings[entry.charAt(0)]
  if (meaning === undefined) throw new RangeError(`a phrase has no meaning: ${entry}`)
  return meaning
}

/** Where a word leads from the beginning. */
export function stepInto({ led, unled, met }: Lexicon, token: string): Node {
  const known = met.get(token)
  if (known !== undefined) return known
  const next = node()
  for (const line of led[token.slice(0, 2)]?.split(';') ?? []) {
    const length = line.indexOf('=')
    if (!token.startsWith(line.slice(0, length))) continue
    for (const entry of line.slice(length + 1).split('|')) begin(next, entry, token, length)
  }
  for (let at = 0; at + 3 <= token.length; at += 1)
    for (const [phrase, meaning] of unled[token.slice(at, at + 3)] ?? []) lead(next, phrase, meaning, token)
  if (met.size >= mostMet) met.clear()
  return remember(met, token, next)
}

/** Where a word leads from here. */
export function stepFrom({ rest, met }: Node, token: string): Node {
  if (rest.length === 0) return nowhere
  const known = met.get(token)
  if (known !== undefined) return known
  const next = node()
  for (const { phrase, meaning } of rest) lead(next, phrase, meaning, token)
  return remember(met, token, next)
}

function remember(met: Map<string, Node>, token: string, next: Node): Node {
  const made = next.ends.length === 0 && next.rest.length === 0 ? nowhere : next
  met.set(token, made)
  return made
}

const [space, star] = [32, 42]

/** Puts into `next` what an entry says that follows a token, of which so many letters led to it. */
function begin(next: Node, entry: string, token: string, length: number): void {
  const isOpen = entry.charCodeAt(1) === star
  const rest = entry.slice(isOpen ? 3 : 2)
  if (isOpen || length === token.length) follow(next, rest, meaningOf(entry))
  // Or the whole phrase in one word.
  if (rest === '' || length === token.length || !mayFollow(rest, token.charAt(length))) return
  const phrase = token.slice(0, length) + entry.slice(1)
  if (plainOf(phrase).some(plain => isWord(asOne(plain), token))) end(next, meaningOf(entry))
}

/** Puts what follows a phrase's first word into `next`, where that word is this one. */
function lead(next: Node, phrase: string, meaning: Meaning, token: string): void {
  if (!mayFollow(phrase, token.charAt(0))) return
  const mark = markIn(phrase)
  if (mark >= 0 && phrase.charCodeAt(mark) !== space) {
    for (const choice of choicesOf(phrase, mark)) lead(next, choice, meaning, token)
    return
  }
  if (!isWord(mark < 0 ? phrase : phrase.slice(0, mark), token)) return
  follow(next, mark < 0 ? '' : phrase.slice(mark + 1), meaning)
}

/** Whether a phrase may begin with this letter: tells most of them apart before any is taken apart. */
function mayFollow(phrase: string, letter: string): boolean {
  const first = phrase.charAt(0)
  if (first === letter || first === '*' || phrase.charAt(1) === '?') return true
  if (first !== '(') return false
  // One of several, of which some may be missing.
  return phrase.includes(`(${letter}`) || phrase.includes(`/${letter}`) || /\)\?|\*/.test(phrase)
}

function follow(next: Node, rest: string, meaning: Meaning): void {
  if (rest !== '') next.rest.push({ phrase: rest, meaning })
  if (rest === '' || mayBeMissing.test(rest)) end(next, meaning)
}

/** The rest of a phrase, where none of it need be there. */
const mayBeMissing = /^\([^()]*\)\?$/

function end({ ends }: Node, meaning: Meaning): void {
  if (!ends.includes(meaning)) ends.push(meaning)
}

function isWord(pattern: string, token: string): boolean {
  const isOpen = pattern.endsWith('*')
  if (pattern.charCodeAt(0) === star) {
    const part = pattern.slice(1, isOpen ? -1 : undefined)
    return isOpen ? token.includes(part) : token.endsWith(part)
  }
  return isOpen ? token.startsWith(pattern.slice(0, -1)) : token === bare(pattern)
}
