// A name in a cookie: some sites write into the session's own cookie who it is, and the gate can read it there.
import type { Proven } from './find-logins.ts'
import type { Attempt } from './sign-in.ts'
import type { Source } from './subject.ts'
import { sameName } from './whoami.ts'

const separators = ['|', ':', '~', '!', '#', ','] as const

/** The name in a cookie of the session that each login sets: as it was typed, whole or a part, plain or in base64. */
export function inCookie(
  logins: readonly Proven[],
  sessionCookies: readonly string[],
  typed: string,
): Source | undefined {
  for (const cookie of sessionCookies) {
    for (const form of formsOf(logins, cookie, typed)) {
      const said = (tried: Attempt) => partOf(cookieIn(tried, cookie), form)
      if (!logins.every(({ right, wrong }) => sameText(said(right), typed) && said(wrong) === undefined))
        continue
      return {
        subject: { source: 'cookie', cookie: [cookie], ...form },
        what: `the cookie ${cookie}${form.separator === undefined ? '' : `, part ${form.part ?? 0} between “${form.separator}”`}`,
        name: partOf(cookieIn(logins[0]?.right, cookie), form) ?? typed,
        // A site may keep what was typed, whoever that is: another spelling must tell.
        asTyped: false,
        of: async tried => said(tried),
      }
    }
  }
  return undefined
}

interface CookieForm {
  readonly separator?: string
  readonly part?: number
  readonly encoding?: 'base64'
}

/** The ways in which a cookie may hold the name that was typed. */
function formsOf(logins: readonly Proven[], cookie: string, typed: string): CookieForm[] {
  const value = cookieIn(logins[0]?.right, cookie) ?? ''
  const split = separators
    .filter(separator => value.includes(separator))
    .flatMap(separator => value.split(separator).map((_, part): CookieForm => ({ separator, part })))
  return [...split, {}]
    .flatMap((form): CookieForm[] => [form, { ...form, encoding: 'base64' }])
    .filter(form => (form.part ?? 0) <= 20 && sameText(partOf(value, form), typed))
}

function partOf(value: string | undefined, { separator, part, encoding }: CookieForm): string | undefined {
  const found = separator === undefined ? value : value?.split(separator)[part ?? 0]
  if (encoding === undefined || found === undefined) return found
  return /^[\w+/-]+=*$/.test(found) ? Buffer.from(found, 'base64').toString() : undefined
}

const sameText = (found: string | undefined, typed: string) => found !== undefined && sameName(found, typed)

/** What an attempt's answer sets a cookie to, decoded as the gate does. */
function cookieIn(tried: Attempt | undefined, name: string): string | undefined {
  const found = tried?.answer.set.findLast(one => one.name === name && !one.removes)
  try {
    return found && decodeURIComponent(found.value.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
