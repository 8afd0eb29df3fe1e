// Cookies on their way through the gate (RFC 6265): reading a request's, an origin's Set-Cookie, and writing our own.
import { cookieNameMatches } from '../../shared/policy/patterns.ts'
import type { Policy } from '../../shared/policy/schema.ts'

/** One cookie of a request or a jar. */
export interface Cookie {
  readonly name: string
  readonly value: string
}

/** An origin's Set-Cookie: the attributes stay as the origin wrote them. */
export interface SetCookie extends Cookie {
  readonly attributes: readonly string[]
  /** Whether it takes the cookie away (Max-Age of 0 or less, or an Expires in the past). */
  readonly removes: boolean
}

/** Our own cookies; the remember-device cookie adds its subject to this prefix. */
export const ownCookies = {
  session: '__Host-sallyport',
  pending: '__Host-sallyport-challenge',
  returnTo: '__Host-sallyport-return',
} as const

const ownPrefix = '__host-sallyport'

/** Whether a cookie is ours: neither the origin may set it nor ever see it. In any case, as some servers fold it. */
export const isOwnCookie = (name: string): boolean => name.toLowerCase().startsWith(ownPrefix)

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

// The same with the spaces around it that RFC 6265 §5.2 leaves out, and no others.
const spacedToken = /^[ \t]*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*$/

/**
 * Reads a Cookie header. A pair whose name is not a token (RFC 9110 §5.6.2) is dropped: servers disagree on what such
 * a name is, and some trim Unicode spaces off it (D2).
 */
export function readCookies(header: string | null): Cookie[] {
  if (!header) return []
  return header.split(/; ?/).flatMap(pair => {
    const at = pair.indexOf('=')
    const [, name] = spacedToken.exec(pair.slice(0, at)) ?? []
    return at > 0 && name !== undefined ? [{ name, value: pair.slice(at + 1).trim() }] : []
  })
}

/** One of our own cookies, or undefined; one that comes twice was tossed by somebody, and counts as absent (D2). */
export function ownCookie(cookies: readonly Cookie[], name: string): string | undefined {
  const found = cookies.filter(cookie => cookie.name === name)
  return found.length === 1 ? found[0]?.value : undefined
}

/** Whether policy counts a cookie to the origin's session: the client then only ever holds it sealed. */
export const isSessionCookie = (name: string, { cookies }: Policy): boolean =>
  cookies.session.some(pattern => cookieNameMatches(pattern, name)) &&
  !cookies.readable.some(pattern => cookieNameMatches(pattern, name))

/** Reads one Set-Cookie header, or undefined where it sets nothing. `now` in milliseconds. */
export function readSetCookie(header: string, now: number): SetCookie | undefined {
  const [pair = '', ...attributes] = header.split(';')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at).trim()
  if (at < 1 || !token.test(name)) return undefined
  const attribute = (wanted: string) => {
    const found = attributes.findLast(text => text.split('=')[0]?.trim().toLowerCase() === wanted)
    return found?.slice(found.indexOf('=') + 1).trim()
  }
  const maxAge = attribute('max-age')
  const expires = attribute('expires')
  // Max-Age wins over Expires (RFC 6265 §5.3).
  const removes =
    maxAge !== undefined && /^-?\d+$/.test(maxAge)
      ? Number(maxAge) <= 0
      : expires !== undefined && Date.parse(expires) <= now
  return { name, value: pair.slice(at + 1).trim(), attributes: attributes.map(text => text.trim()), removes }
}

/**
 * Writes a Set-Cookie as the origin wrote it, with another value. A Domain that isn't this host's or a parent's comes
 * from the origin's own host name: without it the cookie is this host's.
 */
export function writeSetCookie(cookie: SetCookie, value: string, host: string): string {
  const kept = cookie.attributes.filter(text => {
    const [key = '', domain = ''] = text.split('=').map(part => part.trim().toLowerCase())
    if (key !== 'domain') return true
    const bare = domain.replace(/^\./, '')
    return host === bare || host.endsWith(`.${bare}`)
  })
  return [`${cookie.name}=${value}`, ...kept].join('; ')
}

/** Writes one of our own cookies; without `maxAge` (seconds) it lasts as long as the browser runs. */
export const writeOwn = (name: string, value: string, maxAge?: number): string =>
  `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${maxAge === undefined ? '' : `; Max-Age=${Math.floor(maxAge)}`}`

/** Takes one of our own cookies away. */
export const removeOwn = (name: string): string => writeOwn(name, '', 0)

/** A Cookie header, or undefined for no cookies. */
export const cookieHeader = (cookies: readonly Cookie[]): string | undefined =>
  cookies.length === 0 ? undefined : cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
