// The subject by a claim of a JSON Web Token (RFC 7519) that the origin hands out, verified against its published keys
// (JWKS, RFC 7517) before a word of it is believed (G3).
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose'
import type { SubjectSource } from '../../../shared/policy/schema.ts'
import { Refusal } from '../../errors.ts'
import type { Site } from '../../site.ts'
import type { Cookie } from '../cookies.ts'
import { type Identification, identified } from '../identification.ts'

type Jwt = Extract<SubjectSource, { source: 'jwt' }>

// A shared secret can't be published, and "none" is no signature.
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

// Published keys change rarely; one that isn't known yet may have come since.
const keptMilliseconds = 10 * 60_000
const retryMilliseconds = 30_000

const kept = new Map<string, { readonly keys: ReturnType<typeof createLocalJWKSet>; readonly at: number }>()

/**
 * Verifies the token and takes the name from it.
 * @param cookies those that are known to be of one user.
 * @param token the bearer token, where policy says that the origin takes such.
 * @throws Refusal `origin-failed` where the keys can't be had.
 */
export async function identifyByJwt(
  site: Site,
  subject: Jwt,
  cookies: readonly Cookie[],
  token: string | undefined,
): Promise<Identification> {
  const text =
    subject.cookie === undefined ? token : cookies.find(({ name }) => name === subject.cookie)?.value
  // A request without its token (a picture, a script) says nothing about whose session it is.
  if (text === undefined) return { who: subject.cookie === undefined ? 'unknown' : 'nobody' }
  const claims =
    (await claimsOf(site, subject, text, keptMilliseconds)) ??
    (await claimsOf(site, subject, text, retryMilliseconds))
  return claims ? identified(site, subject, claims) : { who: 'nobody' }
}

/** The claims of a valid token; undefined for any other. `maxAge`: how old the keys may be, in milliseconds. */
async function claimsOf(site: Site, subject: Jwt, text: string, maxAge: number): Promise<unknown> {
  const keys = await keysOf(site, subject, maxAge)
  try {
    const { payload } = await jwtVerify(text, keys, {
      algorithms,
      currentDate: new Date(site.now),
      clockTolerance: 30,
      ...(subject.issuer === undefined ? {} : { issuer: subject.issuer }),
      ...(subject.audience === undefined ? {} : { audience: subject.audience }),
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}

async function keysOf(site: Site, { jwks }: Jwt, maxAge: number) {
  const url = new URL(jwks, site.origin.url).href
  const known = kept.get(url)
  if (known && site.now - known.at < maxAge && site.now >= known.at) return known.keys
  const headers = new Headers({ accept: 'application/json' })
  const own = url.startsWith(`${site.origin.url}/`)
  try {
    const response = await (own
      ? site.origin.ask({ url, method: 'GET', headers, body: null, redirect: 'manual' })
      : fetch(url, { headers }))
    if (!response.ok) throw new Error(`the keys answer ${response.status}`)
    const keys = createLocalJWKSet(await response.json<JSONWebKeySet>())
    kept.set(url, { keys, at: site.now })
    return keys
  } catch (cause) {
    if (known) return known.keys
    throw new Refusal(
      'origin-failed',
      'The site’s keys can’t be read at the moment. Try again in a few seconds.',
      {
        cause,
        retryAfterSeconds: 5,
      },
    )
  }
}
