// What `npm start` is told on its command line, checked before anything else happens.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from '../failure.ts'

/** The command line of `npm start`. */
export interface StartOptions {
  /** The site to put the gate before; absent for what the policy names, or else the demo shop. */
  readonly origin: string | undefined
  readonly policyFile: string | undefined
  readonly port: number
  /** Where local KV, D1 and the keys are kept; absent for the usual folder of that origin. */
  readonly state: string | undefined
}

export const help = `Sallyport on this machine: the gate before a site, everything local.

  npm start                                   before the demo shop
  npm start -- --origin http://127.0.0.1:8080 before a site of your own

  --origin URL    the site: scheme, host and port. It must be running.
  --policy FILE   the site's policy (JSON). Its "origin" is used where --origin is absent.
                  Replaces what an earlier start or wrangler put into local KV; without it, that is kept.
  --port N        where the gate listens (8787)
  --state DIR     where local KV, D1 and the keys are kept (.sallyport/<site>)
  --help          this text
`

/**
 * Reads the command line.
 * @param args without the program's own name
 * @returns 'help' where that was asked for
 * @throws Failure where an option is unknown or makes no sense
 */
export function readOptions(args: readonly string[]): StartOptions | 'help' {
  const values = parsed(args)
  if (values.help) return 'help'
  const port = Number(values.port ?? '8787')
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`--port must be a number from 1 to 65535, not "${values.port}".`)
  }
  return {
    origin: values.origin === undefined ? undefined : siteOrigin(values.origin, '--origin'),
    policyFile: values.policy,
    port,
    state: values.state,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        origin: { type: 'string' },
        policy: { type: 'string' },
        port: { type: 'string' },
        state: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new Failure(`${message}. See: npm start -- --help`)
  }
}

/**
 * A site's origin as URLs write it, e.g. `http://127.0.0.1:8080`.
 * @param from who said so, for the message
 * @throws Failure where it is more or less than an origin
 */
export function siteOrigin(text: string, from: string): string {
  const url = URL.parse(text)
  const whole = url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash
  if (whole && url.pathname === '/') return url.origin
  throw new Failure(
    `${from} must be a scheme, host and port alone, such as http://127.0.0.1:8080, not "${text}".`,
  )
}

/** The state folder of a site that none was chosen for: each site keeps its own people and keys. */
export function usualState(origin: string | 'demo'): string {
  const site = origin === 'demo' ? 'demo' : new URL(origin).host.replaceAll(/[^\w.-]/g, '_')
  return join('.sallyport', site)
}
