// What the Worker is given: bindings, secrets and variables (wrangler.toml, `wrangler secret put`).

// By name, since the command line reads these types too, in Node, where Cloudflare's are not global.
import type { D1Database, KVNamespace } from '@cloudflare/workers-types'

/** The Worker's environment. */
export interface Env {
  /** Policies: key `policy` for the deployment's defaults, `policy:<hostname>` for a site's own. */
  readonly POLICY: KVNamespace
  /** People: enrolments, devices, sessions, history, logs. */
  readonly DB: D1Database
  /** The key ring, newest first: `id:base64url(32 bytes)`, comma-separated. */
  readonly SALLYPORT_KEYS: string
  /** `development` opens the local outbox; anything else, or nothing, is production. */
  readonly SALLYPORT_ENV?: string
}

/**
 * Whether this is local development, where messages go to an outbox that anyone on the machine may read. It takes the
 * variable and a loopback name: a variable that slipped into a deployment opens nothing.
 */
export const isDevelopment = (env: Env, host: string): boolean =>
  env.SALLYPORT_ENV === 'development' && /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(host)
