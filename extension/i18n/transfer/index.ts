// The words of the page for import and export, in the interface's language; the popup needs none of them.
import { type Language, language, learnLanguage } from '../language.ts'
import type { TransferWords } from './en.ts'

const dictionaries: Record<Language, () => Promise<TransferWords>> = {
  en: async () => (await import('./en.ts')).transfer,
  de: async () => (await import('./de.ts')).transfer,
  fr: async () => (await import('./fr.ts')).transfer,
  es: async () => (await import('./es.ts')).transfer,
  pt: async () => (await import('./pt.ts')).transfer,
  it: async () => (await import('./it.ts')).transfer,
  nl: async () => (await import('./nl.ts')).transfer,
  pl: async () => (await import('./pl.ts')).transfer,
  uk: async () => (await import('./uk.ts')).transfer,
  ja: async () => (await import('./ja.ts')).transfer,
  zh: async () => (await import('./zh.ts')).transfer,
  ar: async () => (await import('./ar.ts')).transfer,
}

/** The words in one language. */
export const transferWordsOf = (code: Language): Promise<TransferWords> => dictionaries[code]()

let words: TransferWords | undefined

/** Loads the words of the interface's language. Awaited before anything is shown. */
export async function learnTransferWords(): Promise<void> {
  await learnLanguage()
  words = await transferWordsOf(language())
}

/** The words in the interface's language. */
export function transferWords(): TransferWords {
  if (words === undefined) throw new Error('the words of this page were asked for before they were learnt')
  return words
}
