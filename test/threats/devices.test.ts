// THREATS.md, C: factors and remembered devices.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Authenticator, Browser, env, newSite, pass, type TestSite } from '../worker/harness.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000

async function remembered(
  site: TestSite,
): Promise<{ browser: Browser; authenticator: Authenticator; cookie: string }> {
  const browser = new Browser(site)
  const authenticator = await browser.enrol('alice', { remember: true })
  const cookie = [...browser.cookies.keys()].find(name => name.startsWith('__Host-sallyport-device')) ?? ''
  expect(cookie).not.toBe('')
  return { browser, authenticator, cookie }
}

async function signOut(browser: Browser): Promise<void> {
  const page = await browser.open('/account')
  await browser.open('/logout', { form: page.hidden() })
}

/** A new browser with nothing but this one's remember-device cookie. */
function withToken(site: TestSite, cookie: string, value: string): Browser {
  const browser = new Browser(site, '203.0.113.9')
  browser.cookies.set(cookie, value)
  return browser
}

const challenged = async (browser: Browser) => (await browser.signIn('alice')).at === '/.sallyport/challenge'

describe('C1: enrolling over an enrolment with the first factor alone', () => {
  it('is not possible, even in a set-up that was opened before', async () => {
    const site = await newSite()
    const early = new Browser(site)
    const page = await early.signIn('alice')
    const stale = new Authenticator(page.setupKey())
    const owner = new Browser(site)
    const authenticator = await owner.enrol('alice')
    pass(minute)
    const late = await early.ask('/.sallyport/setup', { form: { code: stale.code() } })
    expect(late.status).not.toBe(303)
    const other = new Browser(site)
    await other.signIn('alice')
    expect((await other.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status).toBe(
      303,
    )
  })

  it('nor is looking on: another sign-in is shown another secret', async () => {
    const site = await newSite()
    const thief = new Browser(site)
    await thief.signIn('alice')
    pass(minute)
    const owner = new Browser(site)
    const shown = (await owner.signIn('alice')).setupKey()
    expect((await thief.open('/.sallyport/setup')).setupKey()).not.toBe(shown)
    // The thief's look took the owner's away: what is confirmed is what its own page shows.
    const again = await owner.open('/.sallyport/setup', { form: { code: new Authenticator(shown).code() } })
    expect(again.status).toBe(422)
    const seen = (await thief.open('/.sallyport/setup')).setupKey()
    await owner.open('/.sallyport/setup')
    const stolen = { code: new Authenticator(seen).code() }
    expect((await thief.ask('/.sallyport/setup', { form: stolen })).status).toBe(422)
    const hers = new Authenticator((await owner.open('/.sallyport/setup')).setupKey())
    expect((await owner.ask('/.sallyport/setup', { form: { code: hers.code() } })).status).toBe(200)
  })

  it('nor is "not now" once the subject is enrolled', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const early = new Browser(site)
    await early.signIn('alice')
    await new Browser(site).enrol('alice')
    expect((await early.open('/.sallyport/setup/not-now', { form: {} })).status).toBe(410)
    expect((await early.open('/account')).at).not.toBe('/account')
  })
})

describe('C2: a change that was begun in a session which is over', () => {
  it.each([
    ['enrol', 'setup'],
    ['turn-off', 'challenge'],
  ])('is over too: %s', async (change, page) => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const thief = new Browser(site)
    const authenticator = await thief.enrol('alice')
    const begun = await thief.open(`/.sallyport/account/${change}`, { form: { x: '' } })
    expect(begun.at).toBe(`/.sallyport/${page}`)
    pass(minute)
    const owner = new Browser(site)
    await owner.signIn('alice')
    await owner.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    await owner.open('/.sallyport/account/sessions/end', { form: { x: '' } })
    pass(minute)
    const answering = page === 'setup' ? new Authenticator(begun.setupKey()) : authenticator
    const answer = await thief.ask(`/.sallyport/${page}`, { form: { code: answering.code() } })
    expect([answer.status, answer.headers.getSetCookie().join()]).toEqual([422, ''])
    expect((await thief.open('/account')).at).not.toBe('/account')
  })
})

describe('C3: posts from other sites', () => {
  it.each([
    ['another origin', { origin: 'https://evil.test' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site fetch', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['no type', { 'content-type': '' }],
  ])('are refused: %s', async (_, headers: Record<string, string>) => {
    const site = await newSite()
    const { browser } = await remembered(site)
    for (const path of [
      '/.sallyport/challenge',
      '/.sallyport/account/devices/forget',
      '/.sallyport/challenge/cancel',
    ]) {
      const all = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
      expect((await browser.ask(path, { method: 'POST', body: 'code=123456', headers: all })).status).toBe(
        403,
      )
    }
    await signOut(browser)
    expect((await browser.signIn('alice')).at).toBe('/account')
  })

  it('do nothing as GET', async () => {
    const site = await newSite()
    const { browser } = await remembered(site)
    expect((await browser.ask('/.sallyport/account/devices/forget')).status).toBe(404)
  })
})

describe('C4: another user’s device', () => {
  it('is not recognised', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const bob = new Browser(site)
    await bob.enrol('bob', { remember: true })
    const bobs = [...bob.cookies].find(([name]) => name.startsWith('__Host-sallyport-device'))?.[1] ?? ''
    expect(await challenged(withToken(site, cookie, bobs))).toBe(true)
    const alices = browser.cookies.get(cookie) ?? ''
    expect(await challenged(withToken(site, cookie, alices))).toBe(false)
  })
})

describe('C5: tokens that are not worth anything', () => {
  it('are challenged: forged, flipped, another site’s', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const value = browser.cookies.get(cookie) ?? ''
    const elsewhere = await newSite()
    const other = await remembered(elsewhere)
    const middle = Math.floor(value.length / 2)
    const flipped = value.slice(0, middle) + (value[middle] === 'A' ? 'B' : 'A') + value.slice(middle + 1)
    for (const token of ['x', flipped, value.slice(0, -4), other.browser.cookies.get(other.cookie) ?? '']) {
      expect(await challenged(withToken(site, cookie, token))).toBe(true)
    }
  })

  it('are challenged: expired, and forgotten', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const value = browser.cookies.get(cookie) ?? ''
    await browser.open('/.sallyport/account/devices/forget', { form: {} })
    expect(await challenged(withToken(site, cookie, value))).toBe(true)

    const other = await newSite()
    const second = await remembered(other)
    const token = second.browser.cookies.get(second.cookie) ?? ''
    pass(7 * 24 * 60 * minute + 1000)
    expect(await challenged(withToken(other, second.cookie, token))).toBe(true)
  })

  it('a token that comes again after its exchange revokes the device', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const stolen = browser.cookies.get(cookie) ?? ''
    await signOut(browser)
    expect((await browser.signIn('alice')).at).toBe('/account')
    expect(browser.cookies.get(cookie)).not.toBe(stolen)

    // Another tab may still send the old one for a moment, and changes nothing.
    expect(await challenged(withToken(site, cookie, stolen))).toBe(false)
    pass(2 * minute)
    expect(await challenged(withToken(site, cookie, stolen))).toBe(true)
    await signOut(browser)
    expect(await challenged(browser)).toBe(true)
    const events = await env.DB.prepare(
      "SELECT kind FROM events WHERE site = ? AND kind = 'device-token-reused'",
    )
      .bind(site.host)
      .all()
    expect(events.results).toHaveLength(1)
  })

  it('does so too where the address lets the sign-in through', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['cookie', 'ip'] } })
    const { browser, cookie } = await remembered(site)
    const stolen = browser.cookies.get(cookie) ?? ''
    await signOut(browser)
    await browser.signIn('alice')
    pass(2 * minute)
    const neighbour = withToken(site, cookie, stolen)
    neighbour.address = browser.address
    expect(await challenged(neighbour)).toBe(false)
    const { results } = await env.DB.prepare('SELECT revoke_reason FROM devices WHERE site = ?')
      .bind(site.host)
      .all()
    expect(results).toEqual([{ revoke_reason: 'token-reused' }])
  })

  it('a token from two exchanges ago does so too', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const first = browser.cookies.get(cookie) ?? ''
    for (const _ of [1, 2]) {
      await signOut(browser)
      await browser.signIn('alice')
    }
    expect(await challenged(withToken(site, cookie, first))).toBe(true)
    await signOut(browser)
    expect(await challenged(browser)).toBe(true)
  })

  it('is exchanged once by many tabs at the same moment, and all get in', async () => {
    const site = await newSite()
    const { browser } = await remembered(site)
    await signOut(browser)
    const tabs = Array.from({ length: 6 }, () => browser.copy())
    const pages = await Promise.all(tabs.map(tab => tab.signIn('alice')))
    expect(pages.map(({ at }) => at)).toEqual(Array(6).fill('/account'))
    const { results } = await env.DB.prepare('SELECT revoked_at FROM devices WHERE site = ?')
      .bind(site.host)
      .all()
    expect(results).toEqual([{ revoked_at: null }])
  })
})

describe('C8: somebody else’s ids', () => {
  it('change nothing', async () => {
    const site = await newSite()
    const { browser, cookie } = await remembered(site)
    const [device] = (
      await env.DB.prepare('SELECT id FROM devices WHERE site = ?').bind(site.host).all<{ id: string }>()
    ).results
    const [session] = (
      await env.DB.prepare('SELECT id FROM sessions WHERE site = ?').bind(site.host).all<{ id: string }>()
    ).results
    const bob = new Browser(site)
    await bob.enrol('bob')
    const tried = [
      await bob.open(`/.sallyport/account/devices/${device?.id}/forget`, { form: {} }),
      await bob.open(`/.sallyport/account/sessions/${session?.id}/end`, { form: {} }),
    ]
    for (const page of tried) expect(page.text).toContain('Nothing was changed')
    pass(61_000)
    expect((await browser.open('/account')).at).toBe('/account')
    expect(await challenged(withToken(site, cookie, browser.cookies.get(cookie) ?? ''))).toBe(false)
  })
})

describe('who is recognised', () => {
  it('goes by the address where policy says so, and only for the subject that proved a factor there', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['ip'] } })
    const authenticator = await new Browser(site, '198.51.100.1').enrol('alice')
    expect((await new Browser(site, '198.51.100.1').signIn('alice')).at).toBe('/account')
    expect(await challenged(new Browser(site, '198.51.100.2'))).toBe(true)
    expect((await new Browser(site, '198.51.100.1').signIn('bob')).at).toBe('/.sallyport/setup')
    pass(91 * 24 * 60 * minute)
    const late = new Browser(site, '198.51.100.1')
    expect(await challenged(late)).toBe(true)
    expect((await late.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status).toBe(
      303,
    )
  })

  it('never skips at every-login, nor asks an exempt role', async () => {
    const site = await newSite('plain', { enforcement: 'every-login', exemptRoles: ['admin'] })
    const { browser } = await remembered(site)
    await signOut(browser)
    expect(await challenged(browser)).toBe(true)
    expect((await new Browser(site).signIn('admin')).at).toBe('/account')
  })

  it('learns no address from a skip', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['cookie', 'ip'] } })
    const { browser } = await remembered(site)
    await signOut(browser)
    browser.address = '198.51.100.77'
    expect((await browser.signIn('alice')).at).toBe('/account')
    expect(await challenged(new Browser(site, '198.51.100.77'))).toBe(true)
  })
})
