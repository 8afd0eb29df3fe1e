// Which language a page speaks: the first of the browser's that there is.
import { parseAccept } from 'hono/utils/accept'
import { en, type Texts } from './en.ts'

/** A page's words, and how its language writes times. */
export interface Language {
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: Texts
  /** "3 days ago", "in 5 minutes". Times in milliseconds since the epoch. */
  readonly ago: (time: number, now: number) => string
  /** A date and time of day, UTC. */
  readonly moment: (time: number) => string
}

const dictionaries: Readonly<Record<string, Texts>> = { en }
const rightToLeft = new Set(['ar'])

/** Chooses by an Accept-Language header (RFC 9110 §12.5.4); English where nothing fits. */
export function languageFor(header: string | null): Language {
  const wanted = parseAccept(header ?? '').map(({ type }) => type.split('-')[0]?.toLowerCase() ?? '')
  const code = wanted.find(language => Object.hasOwn(dictionaries, language)) ?? 'en'
  return {
    code,
    direction: rightToLeft.has(code) ? 'rtl' : 'ltr',
    texts: dictionaries[code] ?? en,
    ago: (time, now) => relative(code, time - now),
    moment: time =>
      new Intl.DateTimeFormat(code, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
        time,
      ),
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function relative(code: string, difference: number): string {
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'auto' })
  for (const [unit, length] of units) {
    if (Math.abs(difference) >= length) return format.format(Math.trunc(difference / length), unit)
  }
  return format.format(0, 'second')
}
