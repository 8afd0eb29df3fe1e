// The whole story over HTTP: sign in → set up → the page asked for → sign out → recognised → forgotten → challenged;
// and what each step costs in round trips (Q1).
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Authenticator, Browser, newSite, pass, trips } from './harness.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000

describe('signing in at a site that knows nothing of it', () => {
  it('goes from the password to set-up, to the page that was asked for, and is recognised the next time', async () => {
    const site = await newSite()
    const browser = new Browser(site)

    const asked = await browser.open('/orders')
    expect(asked.at).toBe('/login?next=%2Forders')
    const login = await browser.open('/login', {
      form: { ...asked.hidden(), login: 'alice', password: 'wonderland-7' },
    })
    expect(login.at).toBe('/.sallyport/setup')
    expect(login.setupUri()).toMatch(/^otpauth:\/\/totp\/Shop:alice\?/)

    const authenticator = new Authenticator(login.setupKey())
    const through = await browser.open('/.sallyport/setup', {
      form: { code: authenticator.code(), remember: 'yes' },
    })
    expect(through.at).toBe('/orders')
    expect(through.status).toBe(200)
    expect(through.text).toContain('Alice')

    const account = await browser.open('/account')
    const out = await browser.open('/logout', { form: account.hidden() })
    expect(out.at).toBe('/')
    expect(browser.cookies.has('__Host-sallyport')).toBe(false)
    expect((await browser.open('/account')).at).toContain('/login')

    // Recognised: no challenge.
    pass(minute)
    expect((await browser.signIn('alice')).at).toBe('/account')

    // Forgotten: challenged.
    const security = await browser.open('/.sallyport/account')
    expect(security.text).toContain('Firefox on Linux')
    const forget = /action="(\/\.sallyport\/account\/devices\/[^"]+\/forget)"/.exec(security.text)?.[1] ?? ''
    expect((await browser.open(forget, { form: {} })).text).toContain('Forgotten.')
    const page = await browser.open('/account')
    await browser.open('/logout', { form: page.hidden() })
    const challenged = await browser.signIn('alice')
    expect(challenged.at).toBe('/.sallyport/challenge')
    expect(challenged.text).toContain('autocomplete="one-time-code"')

    const passed = await browser.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(passed.at).toBe('/account')
    expect(passed.text).toContain('Alice')
  })

  it('lets a user in who says "not now" where set-up is optional, and offers it again', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const browser = new Browser(site)
    const offered = await browser.signIn('bob')
    expect(offered.at).toBe('/.sallyport/setup')
    expect(offered.text).toContain('Not now')
    expect((await browser.open('/.sallyport/setup/not-now', { form: {} })).at).toBe('/account')

    const later = await browser.open('/.sallyport/account/enrol', { form: {} })
    expect(later.setupUri()).toContain('otpauth://totp/Shop:bob')
  })

  it('offers no "not now" where set-up is required', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    expect((await browser.signIn('bob')).text).not.toContain('Not now')
    expect((await browser.open('/.sallyport/setup/not-now', { form: {} })).at).toBe('/.sallyport/setup')
    expect((await browser.open('/account')).at).toBe('/.sallyport/setup')
  })

  it('shows a wrong password as the site does, and keeps nothing back', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const page = await browser.open('/login')
    const again = await browser.open('/login', { form: { ...page.hidden(), login: 'alice', password: 'no' } })
    expect(again.at).toBe('/login')
    expect(again.text).toContain("don't go together")
    expect((await browser.signIn('alice')).at).toBe('/.sallyport/setup')
  })

  it('shows a page that answers the login at its own address', async () => {
    // The programs' endpoint answers with 200 and a body: posted by a page, that body is what the browser shows.
    const site = await newSite('plain', {
      login: {
        page: '/login',
        endpoints: [{ path: '/api/login', body: ['json'], userField: 'login', passwordField: 'password' }],
      },
    })
    const browser = new Browser(site)
    const login = await browser.open('/api/login', {
      json: { login: 'alice', password: 'wonderland-7' },
    })
    expect(login.at).toBe('/.sallyport/setup')
    const authenticator = new Authenticator(login.setupKey())
    const shown = await browser.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    expect(shown.at).toBe('/api/login')
    expect(JSON.parse(shown.text)).toMatchObject({ user: { name: 'alice' } })
    expect((await browser.open('/account')).status).toBe(200)
  })

  it('tells a program where the challenge is', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const refused = await browser.ask('/api/orders', { program: true })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('content-type')).toBe('application/problem+json')
    expect(await refused.json()).toMatchObject({ challenge: `${site.url}/.sallyport/challenge` })

    const login = await browser.ask('/api/login', {
      program: true,
      json: { login: 'alice', password: 'wonderland-7' },
    })
    expect(login.status).toBe(401)
    expect(await login.json()).toMatchObject({ challenge: `${site.url}/.sallyport/setup` })
  })
})

describe('round trips', () => {
  const reset = () => {
    trips.d1 = 0
    trips.kv = 0
  }

  it('are none for a verified request, one to decide, one to open a challenge, two to pass it', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const authenticator = await browser.enrol('alice', { remember: true })
    pass(minute)

    const login = async (client: Browser) => {
      const page = await client.open('/login')
      reset()
      return client.ask('/login', { form: { ...page.hidden(), login: 'alice', password: 'wonderland-7' } })
    }
    const other = new Browser(site)
    expect((await login(other)).headers.get('location')).toBe('/.sallyport/challenge')
    expect(trips).toEqual({ d1: 2, kv: 0 })

    reset()
    const answer = await other.ask('/.sallyport/challenge', { form: { code: authenticator.code(1) } })
    expect(answer.headers.get('location')).toBe('/account')
    expect(trips).toEqual({ d1: 2, kv: 0 })

    for (const path of ['/account', '/orders', '/api/orders']) {
      reset()
      expect((await other.ask(path)).status).toBe(200)
      expect(trips).toEqual({ d1: 0, kv: 0 })
    }

    const page = await browser.open('/account')
    await browser.open('/logout', { form: page.hidden() })
    expect((await login(browser)).headers.get('location')).toBe('/account')
    expect(trips).toEqual({ d1: 2, kv: 0 })
  })

  it('are one read and one write where a program’s request is recognised after its session is over', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    pass(61 * minute)
    await new Browser(site).ask('/about')
    reset()
    expect((await browser.ask('/api/orders', { program: true })).status).toBe(200)
    expect(trips).toEqual({ d1: 2, kv: 0 })
  })

  it('are one more when a session is due for its check, once', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    pass(61_000)
    await browser.ask('/about')
    pass(1000)
    reset()
    expect((await browser.ask('/account')).status).toBe(200)
    expect(trips.d1).toBe(0)
    pass(60_000)
    await new Browser(site).ask('/about')
    reset()
    expect((await browser.ask('/account')).status).toBe(200)
    expect(trips.d1).toBe(1)
    expect((await browser.ask('/account')).status).toBe(200)
    expect(trips.d1).toBe(1)
  })
})
