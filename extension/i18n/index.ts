// The words of the interface in the browser's language, as far as there is a dictionary for it; English otherwise.
import browser from 'webextension-polyfill'
import { en } from './en.ts'

/** What every language has: the shape of the English one, with any words. */
export type Dictionary = Widened<typeof en>

type Widened<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

/** The languages that there is a dictionary for. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

const dictionaries: Record<Language, Dictionary> = { en }

const isLanguage = (text: string): text is Language => languages.some(language => language === text)

/** The language of the interface. */
export function language(): Language {
  const wanted = browser.i18n.getUILanguage().split('-')[0] ?? 'en'
  return isLanguage(wanted) ? wanted : 'en'
}

/** Every word of the interface in its language. */
export const messages = (): Dictionary => dictionaries[language()]
