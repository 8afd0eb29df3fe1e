// Which language the interface speaks: the organisation's, or the browser's, where there is a dictionary for it; English otherwise.
import browser from 'webextension-polyfill'
import { type Language, languages } from './languages.ts'

export { type Language, languages }

let imposed: Language | undefined

/** Takes over the organisation's language, where it has set one. Awaited before anything is said. */
export async function learnLanguage(): Promise<void> {
  try {
    const { language: wanted } = await browser.storage.managed.get('language')
    imposed = typeof wanted === 'string' && isLanguage(wanted) ? wanted : undefined
  } catch {
    // Nobody has set any.
  }
}

const isLanguage = (text: string): text is Language => languages.some(language => language === text)

/** The language of the interface. */
export function language(): Language {
  if (imposed !== undefined) return imposed
  const wanted = browser.i18n.getUILanguage().split(/[-_]/)[0] ?? 'en'
  return isLanguage(wanted) ? wanted : 'en'
}

const rightToLeft: readonly string[] = ['ar']

/** Which way its letters run. */
export const direction = (): 'ltr' | 'rtl' => (rightToLeft.includes(language()) ? 'rtl' : 'ltr')

/** A date and time as the language writes them, with the digits that codes have. */
export const moment = (time: number): string =>
  new Intl.DateTimeFormat(`${language()}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' }).format(time)

/** A date as the language writes it. */
export const day = (time: number): string =>
  new Intl.DateTimeFormat(`${language()}-u-nu-latn`, { dateStyle: 'medium' }).format(time)

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** A span of time in one unit and few letters, as in "5 min": from two of a unit on, in that unit. */
export function amountOfTime(ms: number): string {
  const [unit, length] = units.find(([, each]) => ms >= 2 * each) ?? (['second', 1000] as const)
  const format = new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' })
  return format.format(Math.round(ms / length))
}
