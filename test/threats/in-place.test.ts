// THREATS.md, A2 and A20 before an origin that never gives out a new session: whoever is verified, and knows another user's
// password, makes their own session that user's behind the gate's back, by any door and spelling. With policies that say
// nothing of `rotatesSession`.
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Authenticator, Browser, newSite, type TestSite } from '../worker/harness.ts'
import { cookieIn, originThat } from '../worker/own-origin.ts'

/** Signs in to the session that is there, by whatever has a name and the password in it, wherever it is sent. */
function carelessOrigin(): string {
  const users = new Map<string, string>()
  return originThat(async request => {
    const { pathname, searchParams } = new URL(request.url)
    const known = cookieIn(request, 'sid')
    const id = known ?? crypto.randomUUID()
    const headers = new Headers({ 'content-type': 'text/html' })
    if (known === undefined) headers.set('set-cookie', `sid=${id}; Path=/; HttpOnly`)
    const fields = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()))
    const field = (name: string) => fields.get(name) ?? searchParams.get(name)
    const user = field('user')
    if (user && field('password') === 'right') {
      users.set(id, user)
      if (pathname === '/api/login') return new Response(`hello, ${user}`, { headers })
      headers.set('location', '/home')
      return new Response(null, { status: 302, headers })
    }
    const name = users.get(id)
    if (pathname === '/me') return name ? Response.json({ name }) : Response.json({}, { status: 401 })
    if (pathname.startsWith('/login')) return new Response('<form method="post">', { headers })
    return name ? new Response(`the secrets of ${name}`, { headers }) : new Response('who?', { status: 401 })
  })
}

const byField = {
  publicPaths: [],
  login: {
    page: '/login',
    endpoints: [{ path: '/login', userField: 'user', passwordField: 'password', success: { status: [302] } }],
  },
  logout: [],
  subject: { source: 'loginField', oneNamePerUser: true },
  cookies: { session: ['sid'] },
} as const satisfies Partial<PolicyInput>

const policies = {
  whoami: { ...byField, subject: { source: 'whoami', path: '/me', name: '/name' } },
  loginField: byField,
} as const satisfies Record<string, Partial<PolicyInput>>

type Source = keyof typeof policies

const siteBy = (source: Source) => newSite('plain', { ...policies[source], origin: carelessOrigin() })

const credentials = (user: string) => ({ user, password: 'right' })

/** Alice, signed in and verified. */
async function alice(site: TestSite, browser = new Browser(site)): Promise<Browser> {
  const setup = await browser.open('/login', { form: credentials('alice') })
  const code = new Authenticator(setup.setupKey()).code()
  const home = await browser.open('/.sallyport/setup', { form: { code } })
  expect(home.text).toContain('the secrets of alice')
  return browser
}

const bobs = 'user=bob&password=right'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe.each(['whoami', 'loginField'] as const)('A20: in place, where %s tells who it is', source => {
  it.each([
    ['another kind of body', '/login', { body: bobs, headers: { 'content-type': 'text/plain' } }],
    ['the query of a post', `/login?${bobs}`, { body: 'x=1', headers: form }],
    ['the query of a page', `/login?${bobs}`, {}],
    ['another spelling', '/login/', { form: credentials('bob') }],
    ['another spelling of the query', `/LOGIN;x?${bobs}`, {}],
  ] as const)('no session becomes another user’s by %s', async (_, path, ask) => {
    const browser = await alice(await siteBy(source))
    await browser.ask(path, ask)
    expect((await browser.open('/home')).text).not.toContain('the secrets of bob')
  })

  it('no session becomes another user’s by the cookie that it began with', async () => {
    const site = await siteBy(source)
    const browser = new Browser(site)
    await browser.open('/login')
    const thief = browser.copy()
    await alice(site, browser)
    const before = browser.copy()
    expect((await thief.open('/login', { form: credentials('bob') })).setupUri()).toContain(':bob')
    for (const one of [browser, before]) {
      expect((await one.open('/home')).text).not.toContain('the secrets of bob')
    }
    // By the page that a sign-in may end at, too.
    expect((await thief.open('/login')).text).not.toContain('the secrets of bob')
  })
})

describe('A20: in place, by a door that policy doesn’t name', () => {
  it('is a sign-in of its own, whose answer waits for its own second step', async () => {
    const browser = await alice(await siteBy('whoami'))
    const before = browser.copy()
    const answer = await browser.ask('/api/login', { form: credentials('bob') })
    expect(answer.headers.get('location')).toBe('/.sallyport/setup')
    expect(await answer.text()).not.toContain('bob')
    expect((await before.open('/home')).text).not.toContain('the secrets of bob')
  })
})
