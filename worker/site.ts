// What every step of a request is given: the site, its policy in force, the keys, the database and the time. Nothing
// deeper reads a clock, a binding or a global.
import type { Policy } from '../shared/policy/schema.ts'
import { type Env, isDevelopment } from './env.ts'
import { type KeyRing, keyRing } from './keys/ring.ts'
import { policyFor } from './policy/load.ts'

/** One protected site, as one request sees it. */
export interface Site {
  /** The hostname, which names the site everywhere. */
  readonly host: string
  /** The site's own origin, such as `https://shop.example`. */
  readonly url: string
  readonly policy: Policy
  readonly ring: KeyRing
  readonly db: D1Database
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Whether this is local development. */
  readonly development: boolean
  /** Runs work after the response. */
  readonly background: (work: Promise<unknown>) => void
}

/** Finds the site that a request is for. @throws Refusal as {@link policyFor} and {@link keyRing} do. */
export async function siteOf(
  request: Request,
  env: Env,
  background: (work: Promise<unknown>) => void,
  now: number,
): Promise<Site> {
  const url = new URL(request.url)
  const ring = keyRing(env.SALLYPORT_KEYS)
  const policy = await policyFor(env, url.hostname, now, background)
  const development = isDevelopment(env, url.hostname)
  return { host: url.hostname, url: url.origin, policy, ring, db: env.DB, now, development, background }
}
