// Whom the origin takes somebody for: the canonical subject behind an origin session (G3). The one answer that the
// login, the recheck, sideways sign-ins and sessions from before all rest on.
import { fromBase64url, fromUtf8 } from '../../shared/bytes.ts'
import { cookieNameMatches } from '../../shared/policy/patterns.ts'
import type { Policy, SubjectSource } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import { type Identity, identity } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type Cookie, cookieHeader, isSessionCookie } from './cookies.ts'
import { forwardedHeaders } from './forward.ts'
import type { Visit } from './visit.ts'

/** Who is behind a session: somebody, nobody, or nothing that policy's source could tell. */
export type Identification =
  | { readonly who: 'somebody'; readonly identity: Identity }
  | { readonly who: 'nobody' }
  | { readonly who: 'unknown' }

type Whoami = Extract<SubjectSource, { source: 'whoami' }>
type Named = Extract<SubjectSource, { source: 'cookie' }>

const longestAnswer = 256 * 1024

/**
 * Asks whom the origin takes the holder of these cookies for.
 * @param ofOneUser those of them that the origin is known to have set for one and the same user: by a name in a cookie
 *   nothing else is identified, or one user's name could be shown with another one's session.
 * @param token the bearer token that the session is presented by, where policy says that the origin takes such.
 * @throws Refusal `origin-failed` where the origin can't answer: nobody is let through on a guess.
 */
export async function identify(
  site: Site,
  visit: Visit,
  jar: readonly Cookie[],
  ofOneUser: readonly Cookie[],
  token?: string,
): Promise<Identification> {
  const { subject } = site.policy
  if (subject.source === 'cookie') return identifyByCookie(site, subject, ofOneUser)
  if (subject.source !== 'whoami') return { who: 'unknown' }
  const cookie = cookieHeader(jar)
  // A request without its token (a picture, a script) says nothing about whose session it is.
  if (subject.bearer !== undefined && token === undefined) return { who: 'unknown' }
  if (cookie === undefined && token === undefined) return { who: 'nobody' }
  const answer = await askOrigin(site, visit, subject, cookie, token)
  if (answer === undefined) return { who: 'nobody' }

  const name = at(answer, subject.name)
  if (typeof name !== 'string' && typeof name !== 'number') return { who: 'nobody' }
  const email = subject.email === undefined ? undefined : at(answer, subject.email)
  const roles = subject.roles === undefined ? [] : [at(answer, subject.roles)].flat()
  const found = await identity(site.host, subject.case, String(name), {
    email: typeof email === 'string' && email !== '' ? email : undefined,
    roles: roles.filter(role => typeof role === 'string'),
  })
  return found ? { who: 'somebody', identity: found } : { who: 'nobody' }
}

async function identifyByCookie(
  site: Site,
  subject: Named,
  cookies: readonly Cookie[],
): Promise<Identification> {
  // What a page's script could write says nothing.
  const session = cookies.filter(({ name }) => isSessionCookie(name, site.policy))
  const has = (pattern: string) => session.some(({ name }) => cookieNameMatches(pattern, name))
  if (!subject.beside.every(has)) return { who: 'nobody' }
  const names = session
    .filter(({ name }) => subject.cookie.some(pattern => cookieNameMatches(pattern, name)))
    .map(({ value }) => nameIn(value, subject))
    .filter(name => name !== undefined)
  const [first, ...others] = await Promise.all(names.map(name => identity(site.host, subject.case, name)))
  const one = first !== undefined && others.every(other => other?.id === first.id)
  return one ? { who: 'somebody', identity: first } : { who: 'nobody' }
}

/** The name in a cookie's value, or undefined where it has none. */
function nameIn(value: string, { separator, part, encoding }: Named): string | undefined {
  const text = percentDecoded(value)
  if (text === undefined) return undefined
  const parts = separator === undefined ? [text] : text.split(separator)
  if (separator !== undefined && parts.length < 2) return undefined
  const found = parts[part]
  return found && encoding === 'base64' ? base64Decoded(found) : found
}

function base64Decoded(text: string): string | undefined {
  const bytes = fromBase64url(text.replaceAll(/[ +]/g, '-').replaceAll('/', '_').replaceAll('=', ''))
  try {
    return bytes && fromUtf8(bytes)
  } catch {
    return undefined
  }
}

function percentDecoded(value: string): string | undefined {
  try {
    // As forms are encoded: PHP writes a space in a cookie as "+".
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/** The bearer token of a request, where policy says that the origin takes sessions as such. */
export function tokenOf({ policy: { subject } }: Site, { request }: Visit): string | undefined {
  if (subject.source !== 'whoami' || subject.bearer === undefined) return undefined
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}

/** Who a login field names; policy has said that the origin knows each user by that one name. */
export const identityFromField = (
  site: Site,
  nameCase: Policy['subject']['case'],
  name: string,
): Promise<Identity | undefined> => identity(site.host, nameCase, name)

async function askOrigin(
  site: Site,
  visit: Visit,
  source: Whoami,
  cookie: string | undefined,
  token: string | undefined,
): Promise<unknown> {
  // The origin may tie a session to the browser or the address that it began with: it sees the same ones here.
  const headers = forwardedHeaders(site, visit)
  headers.set('accept', 'application/json')
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  const question = new Request(new URL(source.path, site.origin.url), { headers, redirect: 'manual' })
  const response = await site.origin.ask(question).catch((cause: unknown) => {
    throw unreachable(cause)
  })
  if (response.status >= 500 || response.status === 429) {
    await response.body?.cancel()
    throw unreachable(response.status)
  }
  if (response.status !== 200) {
    await response.body?.cancel()
    return undefined
  }
  const text = await response.text()
  if (text.length > longestAnswer) throw unreachable('too long')
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A page instead of JSON: what many sites show to somebody who isn't signed in.
    return undefined
  }
}

const unreachable = (cause: unknown) =>
  new Refusal(
    'origin-failed',
    'The site can’t tell who signed in at the moment. Try again in a few seconds.',
    {
      cause,
      retryAfterSeconds: 5,
    },
  )

/** The value at a JSON pointer (RFC 6901), or undefined. Own keys only. */
export function at(value: unknown, pointer: string): unknown {
  let found: unknown = value
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}
