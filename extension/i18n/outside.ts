// The words that are said outside of our own pages, in web pages and in the browser's menu, in the interface's language.
// Apart from the rest, so that what is put into web pages doesn't carry twelve dictionaries along.
import * as ar from './ar.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import * as it from './it.ts'
import * as ja from './ja.ts'
import { type Language, language } from './language.ts'
import * as nl from './nl.ts'
import * as pl from './pl.ts'
import * as pt from './pt.ts'
import * as uk from './uk.ts'
import * as zh from './zh.ts'

type Words = Pick<en.Dictionary, 'inPage' | 'refusals' | 'menu'>

// Property by property: a module handed on as a whole would be bundled as a whole.
const words: Record<Language, Words> = {
  en: { inPage: en.inPage, refusals: en.refusals, menu: en.menu },
  de: { inPage: de.inPage, refusals: de.refusals, menu: de.menu },
  fr: { inPage: fr.inPage, refusals: fr.refusals, menu: fr.menu },
  es: { inPage: es.inPage, refusals: es.refusals, menu: es.menu },
  pt: { inPage: pt.inPage, refusals: pt.refusals, menu: pt.menu },
  it: { inPage: it.inPage, refusals: it.refusals, menu: it.menu },
  nl: { inPage: nl.inPage, refusals: nl.refusals, menu: nl.menu },
  pl: { inPage: pl.inPage, refusals: pl.refusals, menu: pl.menu },
  uk: { inPage: uk.inPage, refusals: uk.refusals, menu: uk.menu },
  ja: { inPage: ja.inPage, refusals: ja.refusals, menu: ja.menu },
  zh: { inPage: zh.inPage, refusals: zh.refusals, menu: zh.menu },
  ar: { inPage: ar.inPage, refusals: ar.refusals, menu: ar.menu },
}

/** What is said outside of our own pages. */
export const outsideWords = (): Words => words[language()]
