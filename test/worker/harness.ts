// A browser's part in the Worker tests: a cookie jar, navigation and programs' requests, and forms found in pages; a
// site set up for each test; and a database that counts its round trips.
import {
  env as bound,
  createExecutionContext,
  type D1Migration,
  waitOnExecutionContext,
} from 'cloudflare:test'
import { Hono } from 'hono'
import { vi } from 'vitest'
import { fromUtf8 } from '../../shared/bytes.ts'
import { codeAt, defaultTotp, stepAt } from '../../shared/otp/totp.ts'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import type { Env } from '../../worker/env.ts'
import worker from '../../worker/index.ts'
import { sallyport } from '../../worker/middleware.ts'
import { forgetPolicies } from '../../worker/policy/load.ts'

/** The Worker's environment, and what the tests add to it. */
export interface TestEnv extends Env {
  readonly MIGRATIONS: D1Migration[]
  /** Whether the gate is the Worker, or middleware in somebody's own. */
  readonly GATE: 'worker' | 'middleware'
}

/** What a test changes of it: bindings, and secrets by their names. */
export type Environment = Partial<TestEnv> | Readonly<Record<string, string>>

/** The environment of the tests. */
export const env = bound as unknown as TestEnv

let sites = 0

// A Worker of one's own, whose application happens to answer by asking the shop that policy names.
const origins = new Map<string, string>()
const application = new Hono<{ Bindings: Env }>()
application.use(sallyport(application))
application.all('*', c => {
  const { host, pathname, search } = new URL(c.req.url)
  return fetch(new Request(`${origins.get(host)}${pathname}${search}`, c.req.raw))
})

/** A site of its own: a new host name with a shop behind it. */
export interface TestSite {
  readonly host: string
  readonly url: string
  /** The shop's host, whose first word says how it behaves. */
  readonly origin: string
  setPolicy(changes?: Partial<PolicyInput>): Promise<void>
  /** What the shop received since it was last asked. */
  received(): Promise<{ method: string; path: string; headers: Record<string, string> }[]>
}

/** The demo shop's policy, but for its address. Sign-ins are recognised by device alone, as the demo's are. */
export const shopPolicy = {
  publicPaths: ['/', '/about', '/teas/*', '/static/*', '/app'],
  login: {
    page: '/login',
    returnParameter: 'next',
    rotatesSession: true,
    paths: ['/forgot', '/reset', '/magic'],
    endpoints: [
      { path: '/login', body: ['form'], userField: 'login', passwordField: 'password' },
      { path: '/api/login', body: ['json'], userField: 'login', passwordField: 'password' },
    ],
  },
  logout: ['/logout', '/api/logout'],
  subject: { source: 'whoami', path: '/api/me', name: '/name', email: '/email', roles: '/roles' },
  cookies: { session: ['shop_*'] },
  totpEnrolment: 'required',
  risk: { recogniseBy: ['cookie'] },
  brand: { name: 'Shop' },
} as const satisfies Partial<PolicyInput>

const careless = { ...shopPolicy, login: { ...shopPolicy.login, rotatesSession: false } } as const

/** Sets up a site before a shop that behaves as `behaviour` says. */
export async function newSite(
  behaviour = 'plain',
  changes: Partial<PolicyInput> = {},
  domain = 'test',
): Promise<TestSite> {
  sites += 1
  const host = `site${sites}.${domain}`
  const origin = `${behaviour}-${sites}-${crypto.randomUUID().slice(0, 8)}.shop.test`
  const site: TestSite = {
    host,
    origin,
    url: `https://${host}`,
    async setPolicy(more = {}) {
      const shop = behaviour === 'inplace' ? careless : shopPolicy
      const policy = { ...shop, origin: `http://${origin}`, ...changes, ...more }
      origins.set(host, policy.origin)
      await env.POLICY.put(`policy:${host}`, JSON.stringify(policy))
      forgetPolicies()
    },
    async received() {
      const response = await fetch(`http://control.test/${origin}/requests`)
      return response.json()
    },
  }
  await site.setPolicy()
  return site
}

/** A one-time link by which the shop signs somebody in. */
export async function magicLink(site: TestSite, user: string): Promise<string> {
  const response = await fetch(`http://control.test/${site.origin}/link?for=${user}`)
  const { token } = await response.json<{ token: string }>()
  return `/magic?token=${token}`
}

/** Counts of round trips, reset by the test that asserts on them. */
export const trips = { d1: 0, kv: 0 }

const counted: TestEnv = {
  ...env,
  DB: new Proxy(env.DB, {
    get(db, key) {
      if (key === 'batch') {
        return (statements: D1PreparedStatement[]) => {
          trips.d1 += 1
          return db.batch(statements)
        }
      }
      const value: unknown = Reflect.get(db, key)
      return typeof value === 'function' ? value.bind(db) : value
    },
  }),
  POLICY: new Proxy(env.POLICY, {
    get(kv, key) {
      const value: unknown = Reflect.get(kv, key)
      if (typeof value !== 'function') return value
      return (...parameters: unknown[]) => {
        trips.kv += 1
        return value.apply(kv, parameters)
      }
    },
  }),
}

/** Sends one request to the Worker, and waits for its background work. */
export async function send(request: Request, environment: Environment = {}): Promise<Response> {
  const ctx = createExecutionContext()
  const { fetch } = env.GATE === 'middleware' ? application : worker
  const response = await fetch(request, { ...counted, ...environment }, ctx)
  // The body is read before the context ends, as a client would.
  const copy = response.webSocket ? response : new Response(await readAll(response), response)
  await waitOnExecutionContext(ctx)
  return copy
}

const readAll = async (response: Response) =>
  [101, 204, 205, 304].includes(response.status) ? null : response.arrayBuffer()

/** What a request may say besides its path. */
export interface Ask {
  readonly method?: string
  readonly form?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  /** A program's request instead of a page's. */
  readonly program?: boolean
}

/** A browser with its cookies, at one address. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly site: TestSite
  address: string
  environment: Environment = {}
  /** What it asks for, as Accept-Language. */
  language = 'en'
  /** The recovery codes that were shown last. */
  recoveryCodes: readonly string[] = []

  constructor(site: TestSite, address = '192.0.2.1') {
    this.site = site
    this.address = address
  }

  /** A copy with the same cookies: what a thief of all of them would have. */
  copy(): Browser {
    const copy = new Browser(this.site, this.address)
    for (const [name, value] of this.cookies) copy.cookies.set(name, value)
    return copy
  }

  /** A copy in another environment. */
  copyIn(environment: Partial<TestEnv>): Browser {
    const copy = this.copy()
    copy.environment = environment
    return copy
  }

  async ask(path: string, ask: Ask = {}): Promise<Response> {
    const method = ask.method ?? (ask.form || ask.json !== undefined || ask.body ? 'POST' : 'GET')
    const headers = new Headers({
      'cf-connecting-ip': this.address,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'accept-language': this.language,
      accept: ask.program ? 'application/json' : 'text/html,application/xhtml+xml',
      'sec-fetch-mode': ask.program ? 'cors' : 'navigate',
      'sec-fetch-site': 'same-origin',
    })
    if (method !== 'GET' && method !== 'HEAD') headers.set('origin', this.site.url)
    if (ask.json !== undefined) headers.set('content-type', 'application/json')
    for (const [name, value] of Object.entries(ask.headers ?? {})) headers.set(name, value)
    if (!headers.has('cookie') && this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const body = ask.form
      ? new URLSearchParams(ask.form)
      : ask.json !== undefined
        ? JSON.stringify(ask.json)
        : ask.body
    const url = path.startsWith('http') ? path : this.site.url + path
    const request = new Request(url, { method, headers, redirect: 'manual', ...(body ? { body } : {}) })
    const response = await send(request, this.environment)
    this.#keep(response)
    return response
  }

  /** Follows redirects within the site, as a browser does; keeps recovery codes where it is shown some, and goes on. */
  async open(path: string, ask: Ask = {}): Promise<Page> {
    let response = await this.ask(path, ask)
    let at = path
    for (let hops = 0; hops < 10; hops++) {
      const location = response.headers.get('location')
      if (location === null) break
      const url = new URL(location, this.site.url + at)
      if (url.origin !== this.site.url) throw new Error(`led to another site: ${url.href}`)
      at = url.pathname + url.search
      response = await this.ask(at)
    }
    const page = new Page(at, response.status, await response.text(), response)
    const codes = page.recoveryCodes()
    const next = codes.length > 0 ? page.next() : undefined
    if (next === undefined) return page
    this.recoveryCodes = codes
    return this.open(next)
  }

  #keep(response: Response): void {
    for (const header of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = header.split(';')
      const at = pair.indexOf('=')
      const name = pair.slice(0, at)
      const gone = attributes.some(text => {
        const [key = '', value = ''] = text.trim().toLowerCase().split('=')
        return (
          (key === 'max-age' && Number(value) <= 0) || (key === 'expires' && Date.parse(value) <= Date.now())
        )
      })
      if (gone) this.cookies.delete(name)
      else this.cookies.set(name, pair.slice(at + 1))
    }
  }

  /** Signs in at the shop's form, as a person would: the page, then the post. */
  async signIn(user: keyof typeof passwords, next = '/account'): Promise<Page> {
    const page = await this.open(`/login?next=${encodeURIComponent(next)}`)
    return this.open('/login', { form: { ...page.hidden(), login: user, password: passwords[user] } })
  }

  /** Signs in and sets an authenticator up. */
  async enrol(user: keyof typeof passwords, { remember = false } = {}): Promise<Authenticator> {
    const page = await this.signIn(user)
    const authenticator = new Authenticator(page.setupKey())
    const form = { code: authenticator.code(), ...(remember ? { remember: 'yes' } : {}) }
    const after = await this.open('/.sallyport/setup', { form })
    if (after.at !== '/account' || after.status !== 200)
      throw new Error(`set-up led to ${after.at}: ${after.text}`)
    return authenticator
  }
}

/** A page that was opened. */
export class Page {
  readonly at: string
  readonly status: number
  readonly text: string
  readonly response: Response

  constructor(at: string, status: number, text: string, response: Response) {
    this.at = at
    this.status = status
    this.text = text
    this.response = response
  }

  /** The hidden fields of the page's forms. */
  hidden(): Record<string, string> {
    const inputs = [...this.text.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input)
    const attribute = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? ''
    return Object.fromEntries(inputs.map(input => [attribute(input, 'name'), attribute(input, 'value')]))
  }

  /** The recovery codes that a page shows. */
  recoveryCodes(): string[] {
    return [...this.text.matchAll(/<li>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<\/li>/g)].map(([, code = '']) => code)
  }

  /** Where the page's main link leads. */
  next(): string | undefined {
    return /class="button primary wide" href="([^"]+)"/.exec(this.text)?.[1]?.replaceAll('&amp;', '&')
  }

  /** The `otpauth://` URI of a set-up page. */
  setupUri(): string {
    const uri = /href="(otpauth:[^"]+)"/.exec(this.text)?.[1]
    if (!uri) throw new Error(`no set-up page at ${this.at} (${this.status}): ${this.text.slice(0, 600)}`)
    return uri.replaceAll('&amp;', '&')
  }

  /** The secret of a set-up page, Base32. */
  setupKey(): string {
    return new URL(this.setupUri()).searchParams.get('secret') ?? ''
  }
}

/** The demo users' passwords. */
export const passwords = { alice: 'wonderland-7', bob: 'build-it-42', admin: 'keeper-of-keys' }

/** An authenticator with one secret. Tests move the clock on where they need a code that was not used yet. */
export class Authenticator {
  readonly #secret: Uint8Array<ArrayBuffer>

  constructor(base32: string) {
    const bits = [...base32].map(letter =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
    )
    this.#secret = Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2))
  }

  /** The code of the present step, or of one `offset` steps away. */
  code(offset = 0): string {
    return codeAt(this.#secret, stepAt(Date.now(), defaultTotp.period) + offset, defaultTotp)
  }

  /** A code of no step anywhere near. */
  wrongCode(): string {
    const near = new Set(Array.from({ length: 41 }, (_, index) => this.code(index - 20)))
    for (let code = 0; ; code++) {
      const text = String(code).padStart(6, '0')
      if (!near.has(text)) return text
    }
  }
}

/** Moves the clock on. Call `vi.useRealTimers()` when done; the harness does so after each test. */
export function pass(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds)
}

/** A body of bytes as text. */
export const textOf = (bytes: ArrayBuffer): string => fromUtf8(new Uint8Array(bytes))
