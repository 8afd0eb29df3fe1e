// What every step of a request is given: the site, its policy in force, the way to its origin, the keys, the database
// and the time. Nothing deeper reads a clock, a binding or a global.
import type { D1Database } from '@cloudflare/workers-types'
import type { Policy } from '../shared/policy/schema.ts'
import { type Env, isDevelopment } from './env.ts'
import type { Visit } from './gate/visit.ts'
import { type KeyRing, keyRing } from './keys/ring.ts'
import { type PolicyStore, policyFor, policyStore } from './policy/load.ts'

/** A request to the origin. */
export interface OriginRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: NonNullable<RequestInit['body']> | null
  /** Redirects are the origin's answer, and not followed. */
  readonly redirect: 'manual'
}

/** Answers a request: as `fetch` does, or an application of one's own. */
export type Answer = (request: OriginRequest) => Promise<Response>

/** The site's real server: what the gate stands before. */
export interface Origin {
  /** Its own address, such as `http://127.0.0.1:8080`; the site's, where the application runs in this very Worker. */
  readonly url: string
  /** Asks it. */
  readonly ask: Answer
}

/** The host and port in an address without a path, such as `https://shop.example`. */
export const hostIn = (url: string): string => url.slice(url.indexOf('//') + 2)

/** One protected site, as one request sees it. */
export interface Site {
  /** The hostname, which names the site everywhere. */
  readonly host: string
  /** The site's own origin, such as `https://shop.example`. */
  readonly url: string
  readonly origin: Origin
  /** The policy in force. */
  readonly policy: Policy
  /** That policy's documents, for who changes them. */
  readonly policyStore: PolicyStore
  readonly ring: KeyRing
  readonly db: D1Database
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The Accept-Language of whoever asks: what they are told outside the page is in their language, too. */
  readonly accepts: string | null
  /** A secret of the deployment by its name, for what policy names. */
  readonly secret: (name: string) => string | undefined
  /** Whether this is local development. */
  readonly development: boolean
  /** Runs work that the response needn't wait for. */
  readonly background: (work: Promise<unknown>) => void
  /** Runs work once the response is made: what it builds on is stored by then. */
  readonly afterwards: (work: () => Promise<unknown>) => void
}

/**
 * Finds the site that a request is for.
 * @param inner the application behind the gate where it runs in this very Worker; else policy says where the origin is.
 * @throws Refusal as {@link policyFor} and {@link keyRing} do.
 */
export async function siteOf(
  { url: { hostname: host, origin: url }, request }: Visit,
  env: Env,
  { background, afterwards }: Pick<Site, 'background' | 'afterwards'>,
  now: number,
  inner?: Answer,
): Promise<Site> {
  const ring = keyRing(env.SALLYPORT_KEYS)
  const beneath = inner ? [addressOfItsOwn(host)] : []
  const policy = await policyFor(env, host, now, background, beneath)
  const origin = inner ? { url, ask: inner } : { url: new URL(policy.origin).origin, ask: overTheNetwork }
  return {
    host,
    url,
    origin,
    policy,
    policyStore: policyStore(env, host, beneath),
    ring,
    db: env.DB,
    now,
    get accepts() {
      return request.headers.get('accept-language')
    },
    secret: name => {
      const value: unknown = Reflect.get(env, name)
      return typeof value === 'string' ? value : undefined
    },
    development: isDevelopment(env, host),
    background,
    afterwards,
  }
}

// Policy must say where the origin is; an application in this very Worker is where the site is.
const addressOfItsOwn = (host: string) => JSON.stringify({ origin: `https://${host}` })

// Cloudflare's cache would otherwise keep what looks like an asset (A15).
const uncached = { cf: { cacheTtlByStatus: { '100-599': -1 } } }

const overTheNetwork: Answer = ({ url, ...request }) => fetch(url, { ...request, ...uncached })
