// G3: every source of the subject, from an origin that names its users in that way; and tokens that are not to be
// believed.
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { forgetPolicies } from '../../worker/policy/load.ts'
import { Authenticator, Browser, env, newSite, pass, type TestSite } from './harness.ts'

const subjects = {
  header: {
    source: 'loginHeader',
    header: 'X-Signed-In',
    emailHeader: 'X-Mail',
    phoneHeader: 'X-Phone',
    rolesHeader: 'X-Groups',
  },
  json: {
    source: 'loginJson',
    name: '/me/login',
    email: '/me/mail',
    phone: '/me/phone',
    roles: '/me/groups',
  },
  cookie: {
    source: 'jwt',
    cookie: 'jwt',
    jwks: '/jwks.json',
    audience: 'site',
    email: '/email',
    phone: '/phone',
    roles: '/groups',
  },
  asked: {
    source: 'whoami',
    path: '/me?format=json',
    headers: { 'X-Ask': 'yes' },
    tiedTo: ['Browser-Id'],
    name: '/me/id',
  },
  page: { source: 'page', path: '/settings', field: 'user[name]', emailField: 'mail' },
  bearer: { source: 'jwt', bearer: '/token', jwks: '/jwks.json', audience: 'site' },
} as const satisfies Record<string, PolicyInput['subject']>

async function siteOf(way: keyof typeof subjects): Promise<TestSite> {
  const site = await newSite()
  const policy: PolicyInput = {
    origin: `http://${way}-${site.host.replace('.test', '')}.named.test`,
    login: {
      page: '/login',
      rotatesSession: true,
      endpoints: [{ path: '/login', passwordField: 'password' }],
    },
    subject: subjects[way],
    totpEnrolment: 'required',
    risk: { recogniseBy: ['cookie'] },
  }
  await env.POLICY.put(`policy:${site.host}`, JSON.stringify(policy))
  forgetPolicies()
  return site
}

const signIn = (browser: Browser, user: string, password = 'right') =>
  browser.open('/login', { json: { user, password } })

const held = (browser: Browser) => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

describe.each(Object.keys(subjects) as (keyof typeof subjects)[])('a subject by %s', way => {
  it('is challenged under its one name, and let through', async () => {
    const site = await siteOf(way)
    const browser = new Browser(site)
    const page = await signIn(browser, 'Ann')
    expect(page.at).toBe('/.sallyport/setup')
    expect(page.setupUri()).toContain('Sallyport:ann?')
    expect(held(browser)).not.toMatch(/eyJ|sid=[0-9a-f]{8}-/)
    const code = new Authenticator(page.setupKey()).code()
    expect((await browser.open('/.sallyport/setup', { form: { code } })).at).toBe('/login')
    const shown = await browser.ask('/page', { program: true })
    expect(shown.status).toBe(200)
    if (way !== 'bearer') expect(await shown.text()).toMatch(/sid=|jwt=eyJ/)

    expect((await signIn(new Browser(site), 'ANN ')).at).toBe('/.sallyport/challenge')
  })

  it('is not signed in by a wrong password', async () => {
    const site = await siteOf(way)
    const browser = new Browser(site)
    const page = await signIn(browser, 'ann', 'wrong')
    expect([page.at, page.status]).toEqual(['/login', 401])
    expect((await browser.ask('/page')).status).toBe(303)
  })
})

describe('a page about whoever is signed in', () => {
  it('tells nobody where it names two', async () => {
    const browser = new Browser(await siteOf('page'))
    await signIn(browser, 'torn')
    expect((await browser.ask('/page')).status).toBe(303)
  })

  it('tells the e-mail address, and when the session is over', async () => {
    const site = await siteOf('page')
    const browser = new Browser(site)
    const login = await signIn(browser, 'ann')
    const row = await env.DB.prepare('SELECT email FROM subjects WHERE site = ?').bind(site.host).first()
    expect(row).toEqual({ email: 'ann@example.com' })
    const code = new Authenticator(login.setupKey()).code()
    await browser.open('/.sallyport/setup', { form: { code } })
    pass(61_000)
    expect((await browser.ask('/page')).status).toBe(200)
    browser.cookies.delete('sid')
    pass(61_000)
    expect((await browser.ask('/page')).status).toBe(303)
  })
})

describe('a session that is tied to its browser', () => {
  const headers = { 'browser-id': 'b1' }

  async function signedIn(site: TestSite): Promise<Browser> {
    const browser = new Browser(site)
    const login = await browser.open('/login', { json: { user: 'ann', password: 'right' }, headers })
    const code = new Authenticator(login.setupKey()).code()
    await browser.open('/.sallyport/setup', { form: { code } })
    return browser
  }

  it('stands at pages, which can’t be asked about, and ends with the origin’s', async () => {
    const browser = await signedIn(await siteOf('asked'))
    for (let checks = 0; checks < 2; checks++) {
      pass(61_000)
      expect((await browser.ask('/page')).status).toBe(200)
      pass(61_000)
      expect((await browser.ask('/page', { program: true, headers })).status).toBe(200)
    }
    pass(61_000)
    const elsewhere = { program: true, headers: { 'browser-id': 'b2' } }
    expect((await browser.ask('/page', elsewhere)).status).toBe(401)
    expect((await browser.ask('/page')).status).toBe(303)
  })

  it('is nobody’s where the login doesn’t tell, whatever name was typed', async () => {
    const browser = new Browser(await siteOf('asked'))
    const refused = await signIn(browser, 'tied-ann')
    expect(refused.status).toBe(403)
    expect(held(browser)).not.toContain('sid=')
  })
})

describe('a token', () => {
  it.each(['forged-ann', 'late-ann', 'elsewhere-ann'])('names nobody when it is %s', async user => {
    const site = await siteOf('cookie')
    const browser = new Browser(site)
    const page = await signIn(browser, user)
    expect(page.at).toBe('/login')
    expect((await browser.ask('/page')).status).toBe(303)
    const bearer = await siteOf('bearer')
    const refused = await new Browser(bearer).ask('/login', {
      program: true,
      json: { user, password: 'right' },
    })
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain('eyJ')
  })
})

describe('contact details and roles', () => {
  it.each([
    ['cookie', ['staff']],
    ['header', ['staff', 'tea']],
    ['json', ['staff', 'tea']],
  ] as const)('come with the name by %s', async (way, roles) => {
    const site = await siteOf(way)
    await signIn(new Browser(site), 'ann')
    const row = await env.DB.prepare('SELECT name, email, phone, roles FROM subjects WHERE site = ?')
      .bind(site.host)
      .first()
    expect(row).toEqual({
      name: 'ann',
      email: 'ann@example.com',
      phone: '+15005550006',
      roles: JSON.stringify(roles),
    })
  })
})
