// The manifest's own words in every language, for the build: browsers look them up in _locales by their own names.
import { ar } from './ar.ts'
import { de } from './de.ts'
import { type Dictionary, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** Folder below _locales, and words. Stores know Portuguese and Chinese by their countries alone. */
export const manifestWords: readonly (readonly [folder: string, words: Dictionary['manifest']])[] = [
  ['en', en.manifest],
  ['de', de.manifest],
  ['fr', fr.manifest],
  ['es', es.manifest],
  ['pt_BR', pt.manifest],
  ['pt_PT', pt.manifest],
  ['it', it.manifest],
  ['nl', nl.manifest],
  ['pl', pl.manifest],
  ['uk', uk.manifest],
  ['ja', ja.manifest],
  ['zh_CN', zh.manifest],
  ['zh_TW', zh.manifest],
  ['ar', ar.manifest],
]
