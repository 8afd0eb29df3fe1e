// Every word of the extension's own pages, in the interface's language.
import { ar } from './ar.ts'
import { de } from './de.ts'
import { type Dictionary, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { type Language, language } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

const dictionaries: Record<Language, Dictionary> = { en, de, fr, es, pt, it, nl, pl, uk, ja, zh, ar }

/** Every word of the interface in its language. */
export const messages = (): Dictionary => dictionaries[language()]
