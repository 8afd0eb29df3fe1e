// What every step of a request is given: the site, its policy in force, the way to its origin, the keys, the database
// and the time. Nothing deeper reads a clock, a binding or a global.
import type { D1Database } from '@cloudflare/workers-types'
import type { Policy } from '../shared/policy/schema.ts'
import { type Env, isDevelopment } from './env.ts'
import { type KeyRing, keyRing } from './keys/ring.ts'
import { type PolicyStore, policyFor, policyStore } from './policy/load.ts'

/** Answers a request: as `fetch` does, or an application of one's own. */
export type Answer = (request: Request) => Promise<Response>

/** The site's real server: what the gate stands before. */
export interface Origin {
  /** Its own address, such as `http://127.0.0.1:8080`; the site's, where the application runs in this very Worker. */
  readonly url: string
  /** Asks it. Redirects are its answer, and not followed. */
  readonly ask: Answer
}

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
  request: Request,
  env: Env,
  { background, afterwards }: Pick<Site, 'background' | 'afterwards'>,
  now: number,
  inner?: Answer,
): Promise<Site> {
  const { hostname: host, origin: url } = new URL(request.url)
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

const overTheNetwork: Answer = request => fetch(request)
