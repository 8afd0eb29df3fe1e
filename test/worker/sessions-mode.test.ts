// G12: a site with a public side. Strangers pass without a session; whatever carries or yields one is gated.
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Authenticator, Browser, magicLink, newSite, shopPolicy, type TestSite } from './harness.ts'

const open = {
  protect: 'sessions',
  publicPaths: [],
  login: { ...shopPolicy.login, doors: ['/api/v1/*', '/api/login?*'] },
} as const satisfies Partial<PolicyInput>

/** That no request but the login's own, and the gate's question, carried a session. */
async function expectNoSessionSent(site: TestSite): Promise<void> {
  const carried = (await site.received()).filter(
    ({ path, headers }) =>
      (headers.cookie?.includes('shop_session') || headers.authorization) && !/^\/(login|api\/me)/.test(path),
  )
  expect(carried).toEqual([])
}

describe('a site with a public side', () => {
  it('shows a stranger what the origin shows strangers', async () => {
    const site = await newSite('plain', open)
    const stranger = new Browser(site)
    expect((await stranger.ask('/')).status).toBe(200)
    expect((await stranger.ask('/api/orders', { program: true })).status).toBe(401)
    // The shop's own redirect to its login, not ours.
    expect((await stranger.ask('/account')).headers.get('location')).toMatch(/^\/login/)
    expect((await stranger.ask('/account', { method: 'POST', form: {} })).status).toBeLessThan(500)
    await expectNoSessionSent(site)
  })

  it('keeps the other doors shut, in any spelling', async () => {
    const site = await newSite('plain', open)
    await site.received()
    const headers = { authorization: `Basic ${btoa('alice:wonderland-7')}` }
    for (const path of ['/api/v1/orders', '/API/v1/orders', '/api/v1/orders;x', '/api/v1/orders.']) {
      expect((await new Browser(site).ask(path, { program: true, headers })).status, path).toBe(401)
    }
    expect(await site.received()).toEqual([])
    await new Browser(site).ask('/about', { headers })
    await expectNoSessionSent(site)
  })

  it('gates who has the password alone, and lets through who has proven the factor', async () => {
    const site = await newSite('plain', open)
    const browser = new Browser(site)
    const login = await browser.signIn('alice')
    expect(login.at).toBe('/.sallyport/setup')
    await site.received()
    for (const path of ['/account', '/orders', '/events', '/invoices/1001.csv']) {
      expect([302, 303, 401], path).toContain((await browser.ask(path)).status)
    }
    await expectNoSessionSent(site)
    const code = new Authenticator(login.setupKey()).code()
    expect((await browser.open('/.sallyport/setup', { form: { code } })).at).toBe('/account')
    expect((await browser.open('/orders')).text).toContain('Alice')
  })

  it('challenges whoever a link signs in, on the next page', async () => {
    const site = await newSite('plain', open)
    const browser = new Browser(site)
    expect((await browser.open(await magicLink(site, 'alice'))).at).toBe('/.sallyport/setup')
    expect((await browser.ask('/api/orders', { program: true })).status).toBe(401)
    await expectNoSessionSent(site)
  })
})
