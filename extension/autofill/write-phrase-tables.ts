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
  readonly unled: Map<string, [phrase: string, meaning: Meaning][]>
  readonly parts: Map<Meaning, string[]>
}

function tableOf(language: Language): Table {
  const table: Table = { led: new Map(), unled: new Map(), parts: new Map() }
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
  if (first.startsWith('*')) {
    const letters = start.slice(1, 4)
    if (letters.length < 3) throw new RangeError(`too short to be looked for inside a word: ${phrase}`)
    table.unled.set(letters, [...(table.unled.get(letters) ?? []), [phrase, meaning]])
  } else {
    const key = start === first ? bare(first) : start
    table.led.set(key, [...(table.led.get(key) ?? []), letterOf(meaning) + phrase.slice(start.length)])
  }
  // Written as one word, these begin otherwise.
  if ((first.startsWith('*') || start.length === 1) && mark >= 0)
    for (const plain of plainOf(phrase)) place(table, meaning, asOne(plain))
}

/** As JSON in one string, which the engine passes over quickest; a beginning a line, so that a change shows as one. */
function written(language: Language): string {
  const { led, unled, parts } = tableOf(language)
  const groups = Map.groupBy(led, ([word]) => word.slice(0, 2))
  const lines = [...groups].map(([letters, words]) => {
    const entries = words.map(([word, rest]) => `${word}=${rest.join('|')}`).join(';')
    return `${JSON.stringify(letters)}:${JSON.stringify(entries)}`
  })
  return `  ${language}: '{"led":{\\
${lines.join(',\\\n')}},\\
"unled":${JSON.stringify(Object.fromEntries(unled))},\\
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
   * By their first two letters: \`word=…;word=…\`, each with what follows that word or beginning of one, parted by \`|\`: its
   * meaning's letter, and nothing, a \`*\`, or further words after a space.
   */
  readonly led: Readonly<Record<string, string>>
  /** Those whose first word has a \`*\` before it, by the first three of the letters that it holds somewhere. */
  readonly unled: Readonly<Record<string, readonly (readonly [phrase: string, meaning: Meaning])[]>>
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
