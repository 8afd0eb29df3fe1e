// Every word of the extension's own pages, in the interface's language. Each language is a file of its own, and only one is
// loaded: a dozen of them would be most of what the popup has to read before it can paint.
import type { Dictionary } from './en.ts'
import { type Language, language, learnLanguage } from './language.ts'

const dictionaries: Record<Language, () => Promise<Dictionary>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  uk: async () => (await import('./uk.ts')).uk,
  ja: async () => (await import('./ja.ts')).ja,
  zh: async () => (await import('./zh.ts')).zh,
  ar: async () => (await import('./ar.ts')).ar,
}

/** The dictionary of one language. */
export const dictionaryOf = (code: Language): Promise<Dictionary> => dictionaries[code]()

let words: Dictionary | undefined

/** Loads the words of the interface's language. Awaited before anything is shown. */
export async function learnWords(): Promise<void> {
  // Mostly they are the browser's own language's: on their way already while the organisation's is looked up.
  await Promise.all([dictionaryOf(language()), learnLanguage()])
  words = await dictionaryOf(language())
}

/** Every word of the interface in its language. */
export function messages(): Dictionary {
  if (words === undefined)
    throw new Error('the words of the interface were asked for before they were learnt')
  return words
}
