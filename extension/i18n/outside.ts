// The words that are said outside of our own pages, in web pages and in the browser's menu, in the interface's language.
// Apart from the rest, so that what is put into web pages doesn't carry twelve dictionaries along.
import * as en from './en.ts'
import { type Language, language } from './language.ts'

type Words = Pick<en.Dictionary, 'inPage' | 'refusals' | 'menu'>

// Property by property: a module handed on as a whole would be bundled as a whole.
const words: Record<Language, Words> = {
  en: { inPage: en.inPage, refusals: en.refusals, menu: en.menu },
}

/** What is said outside of our own pages. */
export const outsideWords = (): Words => words[language()]
