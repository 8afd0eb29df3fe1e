// A response of the origin that is withheld until a factor is proven (G4), and its release.
import { type Bytes, base64url, fromBase64url, fromUtf8, utf8 } from '../../shared/bytes.ts'
import type { ChallengeId } from '../challenge/challenge.ts'
import { open, type Sealed, seal } from '../keys/seal.ts'
import type { SessionId } from '../people/sessions.ts'
import type { Site } from '../site.ts'
import { ownAddress, toClient } from './forward.ts'
import { cookiesSet, setCookieHeaders } from './origin-session.ts'
import { localPath } from './target.ts'

/** A whole response of the origin, and the request that it answered. */
export interface Withheld {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** The Set-Cookie headers as the origin wrote them. */
  readonly setCookies: readonly string[]
  readonly body: Bytes
  /** The path and query that was asked for, and whether the browser would have shown the answer as a page. */
  readonly path: string
  readonly navigation: boolean
}

// What one row of the database holds, sealed and as text, with room (D1 takes 2 MB a row).
const longestBody = 512 * 1024

/**
 * Takes in a response. A body too long to be kept is left out and the answer becomes a redirect to the site's front
 * page: whoever signed in is signed in all the same.
 */
export async function withhold(response: Response, path: string, navigation: boolean): Promise<Withheld> {
  const setCookies = response.headers.getSetCookie()
  const body = await readUpTo(response, longestBody)
  if (!body) {
    return { status: 303, headers: [['location', '/']], setCookies, body: new Uint8Array(), path, navigation }
  }
  const headers = [...response.headers].filter(
    // The body is kept decoded and whole.
    ([name]) => !['set-cookie', 'content-encoding', 'content-length', 'transfer-encoding'].includes(name),
  )
  return { status: response.status, headers, setCookies, body, path, navigation }
}

/** Reads a body of at most `most` bytes, or gives undefined for a longer one. */
export async function readUpTo(message: Request | Response, most: number): Promise<Bytes | undefined> {
  if (!message.body) return new Uint8Array()
  if (Number(message.headers.get('content-length') ?? 0) > most) {
    await message.body.cancel()
    return undefined
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of message.body as ReadableStream<Uint8Array>) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Seals a withheld response for the row of its challenge. */
export const sealWithheld = (site: Site, challenge: ChallengeId, withheld: Withheld): Promise<Sealed> =>
  seal(
    site.ring,
    'withheld',
    challenge,
    utf8(JSON.stringify({ ...withheld, body: base64url(withheld.body) })),
  )

/** Opens a withheld response. @throws Error where it doesn't open: the row was changed or its key retired. */
export async function openWithheld(site: Site, challenge: ChallengeId, sealed: Sealed): Promise<Withheld> {
  const opened = await open(site.ring, 'withheld', challenge, sealed)
  if (!opened.ok) throw new Error(`a withheld response does not open: ${opened.reason}`)
  const stored = JSON.parse(fromUtf8(opened.plain)) as Omit<Withheld, 'body'> & { body: string }
  return { ...stored, body: fromBase64url(stored.body) ?? new Uint8Array() }
}

/** The Set-Cookie headers of a withheld response, its session cookies given in the session verified for it. */
export const releasedCookies = (site: Site, withheld: Withheld, session: SessionId): Promise<string[]> =>
  setCookieHeaders(site, cookiesSet(withheld.setCookies, site.now), session)

/**
 * The withheld response for the client.
 * @param returnTo the page that was asked for before the sign-in; a redirect within the site goes there instead.
 * @param setCookies all the Set-Cookie headers that it is to have.
 */
export async function released(
  site: Site,
  withheld: Withheld,
  returnTo: string,
  setCookies: readonly string[],
): Promise<Response> {
  const response = new Response(withheld.body.length > 0 ? withheld.body : null, {
    status: withheld.status,
    headers: withheld.headers.map(([name, value]): [string, string] => [name, value]),
  })
  const location = response.headers.get('location')
  if (returnTo !== '/' && location !== null && localPath(ownAddress(site, location), site.url) !== '/') {
    response.headers.set('location', returnTo)
  }
  return toClient(site, response, setCookies)
}
