// Every method but the authenticator, from outside: codes by e-mail and SMS (M4), recovery codes (M5), a proof before a
// set-up (M7), and the account page's changes with their own limits (L2).
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Authenticator, Browser, newSite, pass, type TestSite, trips } from './harness.ts'
import { development, lastCode, messages, post } from './mailbox.ts'

afterEach(() => vi.useRealTimers())

const second = 1000

async function mailSite(changes: Partial<PolicyInput> = {}): Promise<{ site: TestSite; browser: Browser }> {
  const site = await newSite('plain', { totpEnrolment: 'optional', ...changes }, 'localhost')
  return { site, browser: at(site) }
}

function at(site: TestSite, address?: string): Browser {
  const browser = new Browser(site, address)
  browser.environment = development
  return browser
}

describe('a code by e-mail', () => {
  it('is asked of whoever has an address and nothing else, sent once, and lets them in', async () => {
    const { site, browser } = await mailSite()
    const page = await browser.signIn('alice')
    expect(page.at).toBe('/.sallyport/challenge')
    expect(page.text).toContain('a•••@e•••.com')
    expect(page.text).toContain('autocomplete="one-time-code"')
    expect(page.text).not.toContain('alice@example.com')
    const sent = await messages(site)
    expect(sent.map(({ recipient, channel }) => [recipient, channel])).toEqual([
      ['alice@example.com', 'email'],
    ])
    expect(page.text).not.toContain(await lastCode(site))

    const through = await browser.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    expect(through.at).toBe('/account')
    expect((await browser.open('/.sallyport/account')).text).toContain('the right code from an e-mail')
  })

  it('takes one round trip to decide, one to open and two to pass, but for the outbox’s own', async () => {
    const { site, browser } = await mailSite()
    const page = await browser.open('/login')
    trips.d1 = 0
    await browser.ask('/login', { form: { ...page.hidden(), login: 'alice', password: 'wonderland-7' } })
    expect(trips.d1).toBe(3)
    trips.d1 = 0
    const answer = await browser.ask('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    expect(answer.headers.get('location')).toBe('/account')
    expect(trips.d1).toBe(2)
  })

  it('is good once, for its own challenge, until it is replaced or too old', async () => {
    const { site, browser } = await mailSite({ codeTimeoutSeconds: 60 })
    await browser.signIn('alice')
    const first = await lastCode(site)
    const other = at(site)
    await other.signIn('alice')
    const second = await lastCode(site)
    expect(first).not.toBe(second)
    expect(await (await post(other, 'challenge', { code: first })).text()).toContain('isn’t right')

    expect((await post(other, 'challenge/send', { by: 'email' })).status).toBe(422)
    pass(31_000)
    expect(await (await post(other, 'challenge/send', { by: 'email' })).text()).toContain('on its way')
    expect((await post(other, 'challenge', { code: second })).status).toBe(422)
    pass(61_000)
    expect(await (await post(other, 'challenge', { code: await lastCode(site) })).text()).toContain('too old')
    pass(31_000)
    await post(other, 'challenge/send', { by: 'email' })
    const code = await lastCode(site)
    const racing = await Promise.all(
      [other, other.copy(), other.copy()].map(one => {
        one.environment = development
        return post(one, 'challenge', { code })
      }),
    )
    expect(racing.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  it('B8: a resend resets no counter, and ends at its limit', async () => {
    const { site, browser } = await mailSite({ resendLimit: 3, maxInvalidAttempts: 5 })
    await browser.signIn('alice')
    for (let resend = 0; resend < 3; resend++) {
      expect(await (await post(browser, 'challenge', { code: '000000' })).text()).toMatch(/attempts? left/)
      pass(31_000)
      expect((await post(browser, 'challenge/send', { by: 'email' })).status).toBe(200)
    }
    pass(31_000)
    expect(await (await post(browser, 'challenge/send', { by: 'email' })).text()).toContain('No more codes')
    expect(await (await post(browser, 'challenge', { code: '000000' })).text()).toContain('1 attempt left')
    expect((await post(browser, 'challenge', { code: '000000' })).status).toBe(423)
    expect((await post(browser, 'challenge', { code: await lastCode(site) })).status).toBe(423)
    expect((await messages(site))[0]?.subject).toContain('locked')
  })

  it('locks the account where more codes are asked for than a sign-in may send', async () => {
    const { browser } = await mailSite({ resendLimit: null, codeRequestLimit: 3 })
    await browser.signIn('alice')
    for (let resend = 0; resend < 2; resend++) {
      pass(31_000)
      expect((await post(browser, 'challenge/send', { by: 'email' })).status).toBe(200)
    }
    pass(31_000)
    expect((await post(browser, 'challenge/send', { by: 'email' })).status).toBe(423)
    expect((await post(browser, 'challenge', { code: '000000' })).status).toBe(423)
  })

  it('is proven before an authenticator is set up (M7)', async () => {
    const { site, browser } = await mailSite({ totpEnrolment: 'required' })
    const page = await browser.signIn('alice')
    expect(page.at).toBe('/.sallyport/challenge')
    expect((await browser.open('/.sallyport/setup')).at).toBe('/.sallyport/challenge')
    expect((await post(browser, 'setup', { code: '123456' })).headers.get('location')).toBe(
      '/.sallyport/challenge',
    )
    expect((await browser.open('/account')).at).toBe('/.sallyport/challenge')
    const setup = await browser.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    expect(setup.at).toBe('/.sallyport/setup')
    expect((await browser.open('/account')).at).toBe('/.sallyport/setup')
    const authenticator = new Authenticator(setup.setupKey())
    const through = await browser.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    expect(through.at).toBe('/account')
    expect(browser.recoveryCodes).toHaveLength(10)
  })
})

describe('a code by SMS', () => {
  const phone = { subject: { source: 'whoami', path: '/api/me', name: '/name', phone: '/phone' } } as const

  it('goes to the number that the origin tells, ends with the line that browsers fill by, and needs the package', async () => {
    const { site, browser } = await mailSite({ ...phone, methods: ['sms'], sms: { entitled: true } })
    const page = await browser.signIn('alice')
    if (page.at === '/.sallyport/setup') throw new Error('the shop tells no number')
    expect(page.text).toContain('not my phone number')
    const [sms] = await messages(site)
    expect(sms?.channel).toBe('sms')
    expect(sms?.body.endsWith(`\n\n@${site.host} #${await lastCode(site)}`)).toBe(true)
    expect((await browser.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })).at).toBe(
      '/account',
    )

    await site.setPolicy({ sms: { entitled: false } })
    expect((await at(site, '203.0.113.9').signIn('alice')).at).toBe('/.sallyport/setup')
  })

  it('that goes to somebody else ends, and is recorded', async () => {
    const { browser } = await mailSite({ ...phone, methods: ['sms'], sms: { entitled: true } })
    await browser.signIn('alice')
    expect(await (await post(browser, 'challenge/not-my-number')).text()).toContain('administrator was told')
    expect((await post(browser, 'challenge', { code: '000000' })).status).toBe(410)
  })
})

describe('recovery codes', () => {
  it('B7: are shown once, each is good once, in parallel too, and nobody else’s', async () => {
    const { site } = await mailSite({ methods: ['totp'], totpEnrolment: 'required' })
    const alice = at(site)
    await alice.enrol('alice')
    const [code = '', other = ''] = alice.recoveryCodes
    expect(new Set(alice.recoveryCodes).size).toBe(10)
    expect((await alice.open('/.sallyport/account')).text).not.toContain(code)
    const bob = at(site)
    await bob.enrol('bob')
    const stranger = at(site, '203.0.113.4')
    await stranger.signIn('bob')
    expect((await post(stranger, 'challenge', { by: 'recovery', code })).status).toBe(422)

    const lost = at(site, '203.0.113.5')
    const page = await lost.signIn('alice')
    expect(page.text).toContain('by=recovery')
    const asked = await lost.open('/.sallyport/challenge?by=recovery')
    expect(asked.text).toContain('autocomplete="off"')
    expect((await post(lost, 'challenge', { by: 'recovery', code: 'nonsense' })).status).toBe(400)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    const racing = await Promise.all(
      [lost, lost.copy(), lost.copy()].map(one => {
        one.environment = development
        return post(one, 'challenge', { by: 'recovery', code: typed })
      }),
    )
    expect(racing.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await messages(site)).map(({ subject }) => subject)).toContain('A recovery code was used at Shop')
    const again = at(site, '203.0.113.6')
    await again.signIn('alice')
    expect(await (await post(again, 'challenge', { by: 'recovery', code })).text()).toContain('used already')
    expect((await post(again, 'challenge', { by: 'recovery', code: other })).status).toBe(303)
  })

  it('come in order where policy says so', async () => {
    const { site } = await mailSite({
      methods: ['totp'],
      totpEnrolment: 'required',
      recoveryCodes: { count: 8, inOrder: true },
    })
    const alice = at(site)
    await alice.enrol('alice')
    expect(alice.recoveryCodes).toHaveLength(8)
    const [first = '', second = ''] = alice.recoveryCodes
    const lost = at(site, '203.0.113.5')
    await lost.signIn('alice')
    expect(await (await post(lost, 'challenge', { by: 'recovery', code: second })).text()).toContain(
      'number 1',
    )
    expect((await post(lost, 'challenge', { by: 'recovery', code: first })).status).toBe(303)
  })

  it('a new set takes a fresh proof, and voids the one before', async () => {
    const { site } = await mailSite({ methods: ['totp'], totpEnrolment: 'required' })
    const alice = at(site)
    const authenticator = await alice.enrol('alice')
    const [old = ''] = alice.recoveryCodes
    pass(11 * 60 * second)
    const asked = await alice.open('/.sallyport/account/recovery', { form: { x: '' } })
    expect(asked.at).toBe('/.sallyport/challenge')
    const back = await alice.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(back.at).toBe('/.sallyport/account?done=proven')
    await alice.open('/.sallyport/account/recovery', { form: { x: '' } })
    expect(alice.recoveryCodes).not.toContain(old)
    const lost = at(site, '203.0.113.5')
    await lost.signIn('alice')
    expect((await post(lost, 'challenge', { by: 'recovery', code: old })).status).toBe(422)
    expect(
      (await post(lost, 'challenge', { by: 'recovery', code: alice.recoveryCodes[3] ?? '' })).status,
    ).toBe(303)
  })
})

describe('turning it on and off', () => {
  it('is the user’s own choice where policy says so, each way with a proof', async () => {
    const { site } = await mailSite({ audience: 'opted-in' })
    const alice = at(site)
    expect((await alice.signIn('alice')).at).toBe('/account')
    const page = await alice.open('/.sallyport/account')
    expect(page.text).toContain('Turn on')
    const asked = await alice.open('/.sallyport/account/turn-on', { form: { x: '' } })
    expect(asked.at).toBe('/.sallyport/challenge')
    // Nothing goes out until it is asked for.
    expect(await messages(site)).toHaveLength(0)
    await post(alice, 'challenge/send', { by: 'email' })
    const on = await alice.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    expect(on.at).toBe('/.sallyport/account?done=turnedOn')

    const other = at(site, '203.0.113.5')
    expect((await other.signIn('alice')).at).toBe('/.sallyport/challenge')

    const off = await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    expect(off.at).toBe('/.sallyport/challenge')
    await post(alice, 'challenge/send', { by: 'email' })
    const ended = await alice.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    expect(ended.at).toBe('/.sallyport/account?done=turnedOff')
    expect((await at(site, '203.0.113.6').signIn('alice')).at).toBe('/account')
  })

  it('pauses after too many wrong codes, and locks nobody out', async () => {
    const { site } = await mailSite({ methods: ['totp'], setup: { attempts: 3, cooldownSeconds: 600 } })
    const alice = at(site)
    const authenticator = await alice.enrol('alice')
    pass(11 * 60 * second)
    await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    for (const status of [422, 422, 429]) {
      expect((await post(alice, 'challenge', { code: authenticator.wrongCode() })).status).toBe(status)
    }
    expect((await post(alice, 'challenge', { code: authenticator.code() })).status).toBe(429)
    const page = await alice.open('/.sallyport/account')
    expect(page.text).toMatch(/turn-off"><button[^>]*disabled/)
    expect((await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })).at).toContain(
      'nothingDone',
    )
    const other = at(site, '203.0.113.5')
    await other.signIn('alice')
    expect((await post(other, 'challenge', { code: authenticator.code() })).status).toBe(303)
    pass(10 * 60 * second)
    const again = await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    expect(again.at).toBe('/.sallyport/challenge')
    const done = await alice.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(done.at).toBe('/.sallyport/account?done=turnedOff')
  })
})

describe('M3: a clock that is off', () => {
  it('is told to its owner where it is slow, and to nobody where it is fast', async () => {
    const site = await newSite()
    const authenticator = await new Browser(site).enrol('alice')
    pass(20 * 60 * second)
    const browser = new Browser(site, '203.0.113.5')
    await browser.signIn('alice')
    const slow = await (await post(browser, 'challenge', { code: authenticator.code(-8) })).text()
    expect(slow).toContain('4 minutes ago')
    const fast = await (await post(browser, 'challenge', { code: authenticator.code(8) })).text()
    const wrong = await (await post(browser, 'challenge', { code: authenticator.wrongCode() })).text()
    const plain = (text: string) => text.replaceAll(/\d attempts? left/g, '')
    expect(plain(fast)).toBe(plain(wrong))
  })
})
