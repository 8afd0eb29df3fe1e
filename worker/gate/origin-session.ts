// The origin's session cookies never leave the edge in the clear (G4, G6, G7). The client holds a handle: the value,
// sealed to its site and cookie, and to the edge session that it was given in. A handle of no session (from before the
// factor) is good for the login's own paths alone, so in-place upgrades, sideways sign-ins and stolen cookies need no
// case of their own.

import { batch } from '../database.ts'
import { keyedHash, openJson, type Sealed, sealJson } from '../keys/seal.ts'
import type { SessionId } from '../people/sessions.ts'
import * as sessions from '../people/sessions.ts'
import type { Site } from '../site.ts'
import { inChunks, joined } from './chunks.ts'
import {
  type Cookie,
  isOwnCookie,
  isSessionCookie,
  readSetCookie,
  type SetCookie,
  writeSetCookie,
} from './cookies.ts'
import { asksOrigin, bearerPointer, saysInCookies } from './identify.ts'

/** A session cookie of the origin, as a client presented it. */
export interface HeldCookie extends Cookie {
  /** `raw`: not sealed by us, so from before the gate or set by a script of the page. */
  readonly kind: 'raw' | 'handle'
  /** The edge session that it was given in, if any. */
  readonly session: SessionId | undefined
}

/** The origin's cookies in a request. */
export interface Presented {
  /** Cookies that policy does not count to the session: they pass as they are. */
  readonly plain: readonly Cookie[]
  readonly held: readonly HeldCookie[]
}

/** What an edge session is bound to: cookie name → keyed hash of its value. */
export type Bound = Readonly<Record<string, string>>

interface Handle {
  readonly v: string
  readonly s?: SessionId
}

const place = (site: Site, name: string) => `${site.host} ${name}`

/** Opens what a client presented. What is neither ours nor readable by policy is a session's until proven otherwise. */
export async function presented(site: Site, cookies: readonly Cookie[]): Promise<Presented> {
  const plain: Cookie[] = []
  const held: HeldCookie[] = []
  for (const { name, value } of joined(cookies)) {
    if (isOwnCookie(name)) continue
    if (!isSessionCookie(name, site.policy)) {
      if (!smuggles(value, site)) plain.push({ name, value })
      continue
    }
    const handle = await openJson<Handle>(site.ring, 'origin-cookie', place(site, name), value)
    if (handle) held.push({ name, value: handle.v, kind: 'handle', session: handle.s })
    else if (!value.startsWith('s1.')) held.push({ name, value, kind: 'raw', session: undefined })
  }
  return { plain, held }
}

// Some servers take commas or quotes for separators (RFC 2109), and would find a cookie inside another one's value.
function smuggles(value: string, site: Site): boolean {
  return [...value.matchAll(/[",\s]([^=",;\s]+)\s*=/g)].some(
    ([, name]) => name !== undefined && isSessionCookie(name, site.policy),
  )
}

/** The cookies of those held that the origin may get before a factor is proven, on the login's own paths. */
export const beforeProof = (held: readonly HeldCookie[]): readonly HeldCookie[] =>
  held.filter(cookie => cookie.kind === 'handle' && cookie.session === undefined)

/**
 * Whether a session may become another user's without a new cookie (A2, A20): unless the origin is known to give out a new
 * one at every sign-in, any request in it may make it so. Where the origin can't be asked, it is those cookies that count
 * which the login's own paths would be sent again without a session of ours.
 * @param before the origin's cookies before the sign-in, `jar` those after it.
 */
export const mayChangeInPlace = (site: Site, before: readonly Cookie[], jar: readonly Cookie[]): boolean =>
  isKept(site) &&
  (asksOrigin(site) ||
    before.some(
      ({ name, value }) =>
        isSessionCookie(name, site.policy) && jar.some(one => one.name === name && one.value === value),
    ))

/** Whether, for all that policy says, a sign-in may leave the session the one that it was. */
export const isKept = (site: Site): boolean =>
  // A token is whoever's it is, and so is a cookie that says whose.
  !site.policy.login.rotatesSession && bearerPointer(site) === undefined && !saysInCookies(site)

/**
 * Ends the sessions that were verified for cookies which are about to be sent without one: what they are sent to may sign
 * somebody else in by them, and where the origin can't be asked, nobody would notice.
 */
export async function releaseFromSessions(site: Site, begun: readonly HeldCookie[]): Promise<void> {
  if (begun.length === 0 || asksOrigin(site) || !isKept(site)) return
  const hashes = Object.values(await bind(site, begun))
  await batch(site.db, sessions.endBoundTo(site.host, hashes, site.now))
}

/** Cookies that were all given in one and the same verified session, so for one user; else none. */
export function ofOneSession(held: readonly HeldCookie[]): readonly HeldCookie[] {
  const session = held[0]?.session
  return session !== undefined && held.every(cookie => cookie.session === session) ? held : []
}

/** Whether a cookie belongs to this session: given in it, or what it was verified for. */
export async function belongs(site: Site, cookie: HeldCookie, id: SessionId, bound: Bound): Promise<boolean> {
  if (cookie.session === id) return true
  const hash = bound[cookie.name]
  return hash !== undefined && hash === (await boundHash(site, cookie))
}

/** What a session verified for these cookies is bound to. */
export async function bind(site: Site, cookies: readonly Cookie[]): Promise<Bound> {
  const session = cookies.filter(({ name }) => isSessionCookie(name, site.policy))
  return Object.fromEntries(
    await Promise.all(session.map(async cookie => [cookie.name, await boundHash(site, cookie)] as const)),
  )
}

// 96 bits: nobody searches for a second value under a key they don't have, and the cookie stays small.
const boundHash = async (site: Site, { name, value }: Cookie) =>
  (await keyedHash(site.ring, 'bound', `${site.host} ${name}=${value}`)).slice(0, 16)

// No cookie can have such a name.
const tokenName = '(token)'

/** What a session is bound to, with a bearer token that it was verified for. */
export const withToken = async (site: Site, bound: Bound, value: string | undefined): Promise<Bound> =>
  value === undefined ? bound : { ...bound, [tokenName]: await boundHash(site, { name: tokenName, value }) }

/** Whether a session was verified for this token, the last one that it was presented. */
export const isTokenOf = async (site: Site, value: string, bound: Bound): Promise<boolean> =>
  bound[tokenName] === (await boundHash(site, { name: tokenName, value }))

/** The cookies that Set-Cookie headers set, ours excepted: the origin must not speak for the gate (A22). */
export const cookiesSet = (headers: readonly string[], now: number): SetCookie[] =>
  headers
    .map(header => readSetCookie(header, now))
    .filter(cookie => cookie !== undefined)
    .filter(cookie => !isOwnCookie(cookie.name))

/** Those of a response's cookies that policy counts to the session. */
export const sessionCookies = (site: Site, set: readonly SetCookie[]): SetCookie[] =>
  set.filter(({ name }) => isSessionCookie(name, site.policy))

/** A jar after a response: what was sent, with what the response set or removed. */
export function jarAfter(sent: readonly Cookie[], set: readonly SetCookie[]): Cookie[] {
  const jar = new Map(sent.map(({ name, value }) => [name, value]))
  for (const { name, value, removes } of set) {
    if (removes) jar.delete(name)
    else jar.set(name, value)
  }
  return Array.from(jar, ([name, value]) => ({ name, value }))
}

/**
 * The Set-Cookie headers that the client gets in place of the origin's.
 * @param session the edge session that they are given in; without one the handles are good for the login's paths alone.
 */
export async function setCookieHeaders(
  site: Site,
  set: readonly SetCookie[],
  session: SessionId | undefined,
): Promise<string[]> {
  const headers = await Promise.all(
    set.map(async cookie => {
      const ofSession = isSessionCookie(cookie.name, site.policy)
      // What is taken away has no value to give: a browser may read the date that says so as another one.
      const value = !ofSession ? cookie.value : cookie.removes ? '' : await handle(site, cookie, session)
      return inChunks({ name: cookie.name, value }).map(part =>
        writeSetCookie({ ...cookie, name: part.name }, part.value, site.host),
      )
    }),
  )
  return headers.flat()
}

function handle(site: Site, { name, value }: Cookie, session: SessionId | undefined): Promise<Sealed> {
  const content: Handle = session === undefined ? { v: value } : { v: value, s: session }
  return sealJson(site.ring, 'origin-cookie', place(site, name), content)
}
