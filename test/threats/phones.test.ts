// What must not work with a user's own phone number (THREATS.md C1, C2, C6; SPEC H6): a number that nobody proved, a
// change without a fresh proof, and codes that went to the number before.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Authenticator, Browser, env, newSite, pass, type TestSite } from '../worker/harness.ts'
import { development, lastCode, messages, post } from '../worker/mailbox.ts'

afterEach(() => vi.useRealTimers())
vi.setConfig({ testTimeout: 30_000 })

const old = '+4915123456789'
const fresh = '+4915123456780'

const siteWith = (changes: Partial<PolicyInput> = {}) =>
  newSite(
    'plain',
    { totpEnrolment: 'optional', methods: ['sms'], sms: { entitled: true }, ...changes },
    'localhost',
  )

function at(site: TestSite, address = '203.0.113.5'): Browser {
  const browser = new Browser(site, address)
  browser.environment = development
  return browser
}

/** Gives a number in the set-up that a browser is in, and the code that came back. */
async function giveNumber(browser: Browser, site: TestSite, number: string) {
  const sent = await post(browser, 'setup/send', { number })
  expect(sent.status).toBe(200)
  return browser.open('/.sallyport/setup', { form: { by: 'sms', code: await lastCode(site) } })
}

async function withNumber(site: TestSite): Promise<Browser> {
  const alice = at(site)
  expect((await alice.signIn('alice')).at).toBe('/.sallyport/setup')
  expect((await giveNumber(alice, site, old)).at).toBe('/account')
  return alice
}

/** Proves the present number in a challenge of the account page. */
async function prove(browser: Browser, site: TestSite) {
  expect((await post(browser, 'challenge/send', { by: 'sms' })).status).toBe(200)
  return browser.open('/.sallyport/challenge', { form: { by: 'sms', code: await lastCode(site) } })
}

const smsTo = async (site: TestSite) =>
  (await messages(site)).filter(({ channel }) => channel === 'sms').map(({ recipient }) => recipient)

describe('H6: a number of one’s own', () => {
  it('is set up at the first sign-in where the origin tells none, and asked by at the next', async () => {
    const site = await siteWith()
    const page = await at(site).signIn('bob')
    expect(page.text).toContain('type="tel"')
    expect(page.text).not.toMatch(/otpauth:|data-passkey/)
    const alice = await withNumber(site)
    expect(alice.recoveryCodes).toHaveLength(10)
    expect(
      (await messages(site)).some(({ body }) =>
        body.endsWith(`@${site.host} #${/#(\d{6})$/.exec(body)?.[1]}`),
      ),
    ).toBe(true)
    const other = at(site)
    const asked = await other.signIn('alice')
    expect(asked.at).toBe('/.sallyport/challenge')
    expect(asked.text).toContain('•••• 89')
    expect(asked.text).not.toContain(old)
  })

  it('must be a number that can be called: else it says so, sends nothing, and records it', async () => {
    const site = await siteWith()
    const alice = at(site)
    await alice.signIn('alice')
    for (const number of ['', '12', '+49 1', 'tel:<b>', '+999999999999', '9'.repeat(30)]) {
      const response = await post(alice, 'setup/send', { number })
      expect(response.status, number).toBe(422)
      const text = await response.text()
      expect(text, number).toContain('isn’t a phone number')
      expect(text).not.toContain('<b>')
    }
    expect(await smsTo(site)).toEqual([])
    const { results } = await env.DB.prepare('SELECT kind FROM events WHERE site = ?').bind(site.host).all()
    expect(results).toContainEqual({ kind: 'incorrect-phone-number' })
    expect((await giveNumber(alice, site, '+49 1512 345 67 89')).at).toBe('/account')
    expect(await smsTo(site)).toEqual([old])
  })

  it('counts once its own code has come back, and for no other number', async () => {
    const site = await siteWith()
    const alice = at(site)
    await alice.signIn('alice')
    await post(alice, 'setup/send', { number: old })
    const code = await lastCode(site)
    expect((await post(alice, 'setup/send', { number: fresh })).status).toBe(422)
    pass(31_000)
    expect((await post(alice, 'setup/send', { number: fresh })).status).toBe(200)
    // The code of the first number proves nothing about the second.
    if (code !== (await lastCode(site))) {
      expect((await post(alice, 'setup', { by: 'sms', code })).status).toBe(422)
    }
    const racing = await Promise.all(
      [1, 2, 3].map(async () =>
        post(alice.copyIn(development), 'setup', { by: 'sms', code: await lastCode(site) }),
      ),
    )
    expect(racing.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('takes as many codes as policy allows, and no more', async () => {
    const site = await siteWith({ resendLimit: 3 })
    const alice = at(site)
    await alice.signIn('alice')
    const statuses = []
    for (let request = 0; request < 6; request++) {
      statuses.push((await post(alice, 'setup/send', { number: `+491512345678${request}` })).status)
      pass(31_000)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 422, 422])
    expect(await smsTo(site)).toHaveLength(4)
  })
})

describe('C1: a number with the first factor only', () => {
  it('is not set up where one is, nor where an authenticator is', async () => {
    const site = await siteWith()
    await withNumber(site)
    const thief = at(site)
    expect((await thief.signIn('alice')).at).toBe('/.sallyport/challenge')
    const before = await smsTo(site)
    const response = await post(thief, 'setup/send', { number: fresh })
    expect(response.status).not.toBe(200)
    expect(await smsTo(site)).toEqual(before)

    const both = await siteWith({ methods: ['totp', 'sms'] })
    const began = at(both)
    await began.signIn('alice')
    await at(both).enrol('alice')
    expect((await post(began, 'setup/send', { number: fresh })).status).not.toBe(200)
    expect(await smsTo(both)).toEqual([])
  })
})

describe('C2: a change without a fresh proof', () => {
  it('begins with one', async () => {
    const site = await siteWith()
    const alice = await withNumber(site)
    pass(11 * 60_000)
    expect((await alice.open('/.sallyport/account/phone', { form: { x: '' } })).at).toBe(
      '/.sallyport/challenge',
    )
    const response = await post(alice, 'setup/send', { number: fresh })
    expect(response.headers.get('location')).toBe('/.sallyport/challenge')
    expect(await smsTo(site)).not.toContain(fresh)
  })
})

describe('C6: a change of number', () => {
  it('takes a fresh proof, tells both numbers and the mail, voids pending codes and forgets devices', async () => {
    const site = await siteWith({ resendLimit: null, codeTimeoutSeconds: 600 })
    const alice = await withNumber(site)
    const remembered = at(site, '203.0.113.9')
    await remembered.signIn('alice')
    await remembered.open('/.sallyport/challenge', {
      form: { by: 'sms', code: await lastCode(site), remember: 'yes' },
    })
    pass(11 * 60_000)
    expect((await alice.open('/.sallyport/account/phone', { form: { x: '' } })).at).toBe(
      '/.sallyport/challenge',
    )
    expect((await prove(alice, site)).at).toBe('/.sallyport/setup')
    // Somebody waits with a code that went to the old number.
    const waiting = at(site)
    await waiting.signIn('alice')
    const code = await lastCode(site)
    const before = (await messages(site)).length
    const done = await giveNumber(alice, site, fresh)
    expect(done.at).toBe('/.sallyport/account?done=changed')
    expect(done.text).toContain(fresh)

    const told = (await messages(site))
      .toReversed()
      .slice(before)
      .filter(({ subject, body }) => /was changed/.test(subject + body))
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([old, 'alice@example.com'])
    expect(told.every(({ body }) => !body.includes(fresh))).toBe(true)

    expect((await post(waiting, 'challenge', { by: 'sms', code })).status).toBe(422)
    for (const name of remembered.cookies.keys()) {
      if (!name.startsWith('__Host-sallyport-device')) remembered.cookies.delete(name)
    }
    expect(remembered.cookies.size).toBe(1)
    const next = await remembered.signIn('alice')
    expect(next.at).toBe('/.sallyport/challenge')
    expect((await smsTo(site))[0]).toBe(fresh)
    expect(
      (await remembered.open('/.sallyport/challenge', { form: { by: 'sms', code: await lastCode(site) } }))
        .at,
    ).toBe('/account')
  })

  it('leaves the old one in force until the new one has answered', async () => {
    const site = await siteWith({ methods: ['sms', 'totp'] })
    const alice = at(site)
    const setup = await alice.signIn('alice')
    const authenticator = new Authenticator(setup.setupKey())
    await alice.open('/.sallyport/setup', { form: { by: 'totp', code: authenticator.code() } })
    await alice.open('/.sallyport/account/phone', { form: { x: '' } })
    await giveNumber(alice, site, old)
    await alice.open('/.sallyport/account/phone', { form: { x: '' } })
    await post(alice, 'setup/send', { number: fresh })
    const account = await alice.open('/.sallyport/account')
    expect(account.text).toContain(old)
    expect(account.text).not.toContain(fresh)
  })
})
