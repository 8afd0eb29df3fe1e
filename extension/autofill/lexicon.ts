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

/** Finds where words lead from the beginning; `tokens` are all that will be asked for. */
export function stepsInto(lexicon: Lexicon, tokens: readonly string[]): (token: string) => Node {
  const { led, longest, unled, met } = lexicon
  let mayCome: PhraseTable['unled'] | undefined
  return token => {
    const known = met.get(token)
    if (known !== undefined) return known
    const next = node()
    // By single letters only a word of one: all else would be found in everything.
    const most = Math.min(token.length, longest)
    for (let length = Math.min(2, token.length); length <= most; length += 1) {
      const entries = led[token.slice(0, length)]
      // A page's word may be "constructor", which every object has.
      if (typeof entries === 'string')
        for (const entry of entries.split('|')) begin(next, entry, token, length)
    }
    mayCome ??= unledIn(unled, tokens)
    for (const [, phrase, meaning] of mayCome) lead(next, phrase, meaning, token)
    if (met.size >= mostMet) met.clear()
    return remember(met, token, next)
  }
}

/** Those that may stand in these words: what isn't in the whole text is in none of them. */
function unledIn(unled: PhraseTable['unled'], tokens: readonly string[]): PhraseTable['unled'] {
  const text = unled.length === 0 ? '' : tokens.join(' ')
  return unled.filter(([part]) => text.includes(part))
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

const [space, star, doubt] = [32, 42, 63]

/** Puts into `next` what an entry says that follows a token, of which so many letters led to it. */
function begin(next: Node, entry: string, token: string, length: number): void {
  const isOpen = entry.charCodeAt(1) === star
  const rest = entry.slice(isOpen ? 3 : 2)
  if (isOpen || length === token.length) follow(next, rest, meaningOf(entry))
  // Or the whole phrase in one word.
  if (rest === '' || length === token.length || !mayFollow(rest, token.charCodeAt(length))) return
  const phrase = token.slice(0, length) + entry.slice(1)
  if (plainOf(phrase).some(plain => isWord(asOne(plain), token))) end(next, meaningOf(entry))
}

/** Puts what follows a phrase's first word into `next`, where that word is this one. */
function lead(next: Node, phrase: string, meaning: Meaning, token: string): void {
  if (!mayFollow(phrase, token.charCodeAt(0))) return
  const mark = markIn(phrase)
  if (mark >= 0 && phrase.charCodeAt(mark) !== space) {
    for (const choice of choicesOf(phrase, mark)) lead(next, choice, meaning, token)
    return
  }
  if (!isWord(mark < 0 ? phrase : phrase.slice(0, mark), token)) return
  follow(next, mark < 0 ? '' : phrase.slice(mark + 1), meaning)
}

/** Whether a phrase may begin with this letter: tells most of them apart before any is taken apart. */
const mayFollow = (phrase: string, letter: number): boolean =>
  phrase.charCodeAt(0) === letter || phrase.charCodeAt(0) <= star || phrase.charCodeAt(1) === doubt

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
