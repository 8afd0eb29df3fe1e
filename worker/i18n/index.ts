// Which language a page speaks: the first of the browser's that there is.
import { parseAccept } from 'hono/utils/accept'
import type { Reason } from '../risk/decide.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, type Texts } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** A page's words, and how its language writes times. */
export interface Language {
  readonly code: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: Texts
  /** "3 days ago", "in 5 minutes". Times in milliseconds since the epoch. */
  readonly ago: (time: number, now: number) => string
  /** A date and time of day, UTC. */
  readonly moment: (time: number) => string
  /** One reason of a decision, as a clause. */
  readonly reason: (reason: Reason, now: number) => string
  /** A device by its stored name, which is English: "Firefox on Linux". */
  readonly device: (label: string) => string
}

const dictionaries = { en, de, fr, es, pt, it, nl, pl, uk, ja, zh, ar } as const satisfies Readonly<
  Record<string, Texts>
>

/** The languages that there are. */
export const languages = Object.freeze(Object.keys(dictionaries).filter(isLanguage))

type Code = keyof typeof dictionaries

function isLanguage(code: string): code is Code {
  return Object.hasOwn(dictionaries, code)
}

const rightToLeft: readonly string[] = ['ar']

/** Chooses by an Accept-Language header (RFC 9110 §12.5.4); English where nothing fits. */
export function languageFor(header: string | null): Language {
  const wanted = parseAccept(header ?? '').map(({ type }) => type.split('-')[0]?.toLowerCase() ?? '')
  const code = wanted.find(isLanguage) ?? 'en'
  const texts: Texts = dictionaries[code]
  // The digits of the codes, in every language: those that authenticators show.
  const locale = `${code}-u-nu-latn`
  const ago = (time: number, now: number) => relative(locale, time - now)
  const device = (label: string) => deviceIn(texts, label)
  return {
    code,
    direction: rightToLeft.includes(code) ? 'rtl' : 'ltr',
    texts,
    ago,
    moment: time =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
        time,
      ),
    reason: (reason, now) => clause(texts, reason, time => ago(time, now), device),
    device,
  }
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

function relative(locale: string, difference: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  for (const [unit, length] of units) {
    if (Math.abs(difference) >= length) return format.format(Math.trunc(difference / length), unit)
  }
  return format.format(0, 'second')
}

function deviceIn({ device }: Texts, label: string): string {
  const [browser = '', system] = label.split(' on ')
  const name = browser === en.device.unknown ? device.unknown : browser
  return system === undefined ? name : device.on(name, system)
}

function clause(
  { reasons }: Texts,
  reason: Reason,
  ago: (time: number) => string,
  device: (label: string) => string,
): string {
  switch (reason.code) {
    case 'role-exempt':
      return reasons[reason.code](reason.role)
    case 'device-remembered':
      return reasons[reason.code](device(reason.label), ago(reason.since))
    case 'address-known':
      return reasons[reason.code](ago(reason.since))
    case 'device-not-valid':
      return reasons[reason.code](reason.standing)
    case 'passed':
      return reasons[reason.code](reason.by)
    case 'address-not-known':
      return reasons[reason.code](reason.days)
    default:
      return reasons[reason.code]
  }
}
