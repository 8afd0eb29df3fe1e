// Whom the origin takes somebody for: the canonical subject behind an origin session (G3). The one answer that the
// login, the recheck, sideways sign-ins and sessions from before all rest on.
import type { Policy, SubjectSource } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import { type Identity, identity } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type Cookie, cookieHeader } from './cookies.ts'
import { forwardedHeaders } from './forward.ts'
import type { Visit } from './visit.ts'

/** Who is behind a session: somebody, nobody, or nothing that policy's source could tell. */
export type Identification =
  | { readonly who: 'somebody'; readonly identity: Identity }
  | { readonly who: 'nobody' }
  | { readonly who: 'unknown' }

type Whoami = Extract<SubjectSource, { source: 'whoami' }>

const longestAnswer = 256 * 1024

/**
 * Asks whom the origin takes the holder of these cookies for.
 * @throws Refusal `origin-failed` where the origin can't answer: nobody is let through on a guess.
 */
export async function identify(site: Site, visit: Visit, jar: readonly Cookie[]): Promise<Identification> {
  const { subject } = site.policy
  if (subject.source !== 'whoami') return { who: 'unknown' }
  const cookie = cookieHeader(jar)
  if (cookie === undefined) return { who: 'nobody' }
  const answer = await askOrigin(site, visit, subject, cookie)
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

/** Who a login field names; policy has said that the origin knows each user by that one name. */
export const identityFromField = (
  site: Site,
  nameCase: Policy['subject']['case'],
  name: string,
): Promise<Identity | undefined> => identity(site.host, nameCase, name)

async function askOrigin(site: Site, visit: Visit, source: Whoami, cookie: string): Promise<unknown> {
  // The origin may tie a session to the browser or the address that it began with: it sees the same ones here.
  const headers = forwardedHeaders(site, visit)
  headers.set('accept', 'application/json')
  headers.set('cookie', cookie)
  const response = await fetch(new URL(source.path, site.policy.origin), {
    headers,
    redirect: 'manual',
  }).catch((cause: unknown) => {
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
