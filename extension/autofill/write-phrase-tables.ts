// Makes phrase-tables.ts of the words in signals.ts: `npm run phrases`, whenever those change. A look at a page then begins
// with the phrases in the order in which it asks for them, and takes apart only those that the page's words lead to.
import { writeFile } from 'node:fs/promises'
import { asOne, bare, choicesOf, dense, markIn, plainOf } from './phrases.ts'
import { contexts, hints, type Language, type Meaning, others, type Words } from './signals.ts'

const all: Readonly<Record<Meaning, Words>> = { ...hints, ...others, ...contexts }
// Object.keys and Object.entries forget the names' types; the tables are literals with no other keys.
const meanings = Object.keys(all) as Meaning[]
const languages = [...new Set(meanings.flatMap(meaning => Object.keys(all[meaning]) as Language[]))]

/** The letter that stands for a meaning. */
const letterOf = (meaning: Meaning): string =>
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.charAt(meanings.indexOf(meaning))

/** Languages that are searched for in texts without spaces. */
const anywhere: ReadonlySet<Language> = new Set<Language>(['ja', 'zh', 'ko', 'ar', 'further'])

interface Table {
  readonly led: Map<string, string[]>
  readonly unled: [part: string, phrase: string, meaning: Meaning][]
  readonly parts: Map<Meaning, string[]>
}

function tableOf(language: Language): Table {
  const table: Table = { led: new Map(), unled: [], parts: new Map() }
  for (const meaning of meanings) {
    for (const phrase of all[meaning][language]?.split('|') ?? []) {
      if (!anywhere.has(language) || !dense.test(phrase)) {
        place(table, meaning, phrase)
        continue
      }
      const parts = plainOf(phrase).map(plain => plain.replaceAll(/[ *]/g, ''))
      table.parts.set(meaning, [...(table.parts.get(meaning) ?? []), ...parts])
    }
  }
  return table
}

/** Puts a phrase under its first word, or the beginning of it. */
function place(table: Table, meaning: Meaning, phrase: string): void {
  const mark = markIn(phrase)
  if (mark >= 0 && phrase.charAt(mark) !== ' ') {
    for (const choice of choicesOf(phrase, mark)) place(table, meaning, choice)
    return
  }
  const [first = ''] = phrase.split(' ', 1)
  const start = first.replace(/\*$/, '')
  if (first.startsWith('*')) table.unled.push([start.slice(1), phrase, meaning])
  else {
    const key = start === first ? bare(first) : start
    table.led.set(key, [...(table.led.get(key) ?? []), letterOf(meaning) + phrase.slice(start.length)])
  }
  // Written as one word, these begin otherwise.
  if ((first.startsWith('*') || start.length === 1) && mark >= 0)
    for (const plain of plainOf(phrase)) place(table, meaning, asOne(plain))
}

/** As JSON in one string, which the engine passes over quickest; a word a line, so that a change shows as one. */
function written(language: Language): string {
  const { led, unled, parts } = tableOf(language)
  const words = [...led].map(([word, rest]) => `${JSON.stringify(word)}:${JSON.stringify(rest.join('|'))}`)
  return `  ${language}: '{"led":{\\
${words.join(',\\\n')}},\\
"longest":${Math.max(0, ...[...led.keys()].map(({ length }) => length))},\\
"unled":${JSON.stringify(unled)},\\
"parts":${JSON.stringify([...parts])}}',
`
}

/** The whole file. */
export const phraseTables =
  (): string => `// Made of signals.ts by \`npm run phrases\`; not to be changed by hand.
import type { Language, Meaning } from './signals.ts'

/** A language's phrases. */
export interface PhraseTable {
  /**
   * By their first word, or its beginning: what follows it, which is nothing, \`*\`, or further words after a space, each with
   * its meaning's letter before it, parted by \`|\`.
   */
  readonly led: Readonly<Record<string, string>>
  /** How many letters the longest of these has. */
  readonly longest: number
  /** Those that no letters lead to, since a \`*\` stands first; \`part\` is what the first word holds then. */
  readonly unled: readonly (readonly [part: string, phrase: string, meaning: Meaning])[]
  /** Those that are found anywhere in a text without spaces. */
  readonly parts: readonly (readonly [meaning: Meaning, parts: readonly string[]])[]
}

export const meanings: Readonly<Record<string, Meaning>> = {
${meanings.map(meaning => `  ${letterOf(meaning)}: '${meaning}',\n`).join('')}}

/** A \`PhraseTable\` for each language, as JSON: the engine passes over what a page needs none of, and reads JSON faster. */
export const phraseTables: Readonly<Record<Language, string>> = {
${languages.map(written).join('')}}
`

if (import.meta.main) await writeFile(new URL('phrase-tables.ts', import.meta.url), phraseTables())
