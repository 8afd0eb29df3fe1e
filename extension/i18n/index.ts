// Every word of the extension's own pages, in the interface's language.
import { type Dictionary, en } from './en.ts'
import { type Language, language } from './language.ts'

const dictionaries: Record<Language, Dictionary> = { en }

/** Every word of the interface in its language. */
export const messages = (): Dictionary => dictionaries[language()]
