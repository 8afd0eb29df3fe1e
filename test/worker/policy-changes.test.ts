// Changes of policy, from outside: they are audited once (P3), reset whom P6 says, row by row, and P5's precedence of
// the remember-device box holds.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { batch } from '../../worker/database.ts'
import { assist } from '../../worker/people/assist.ts'
import { identity } from '../../worker/people/subjects.ts'
import { forgetPolicies } from '../../worker/policy/load.ts'
import { type Authenticator, Browser, env, newSite, pass, type TestSite } from './harness.ts'
import { development, lastCode, post } from './mailbox.ts'

afterEach(() => vi.useRealTimers())

const phone = { source: 'whoami', path: '/api/me', name: '/name', phone: '/phone' } as const
const minute = 60_000

function at(site: TestSite, address = '192.0.2.1'): Browser {
  const browser = new Browser(site, address)
  browser.environment = development
  return browser
}

async function events(site: TestSite, kind: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    'SELECT detail FROM events WHERE site = ? AND kind = ? ORDER BY at',
  )
    .bind(site.host, kind)
    .all<{ detail: string }>()
  return results.map(({ detail }) => detail)
}

/** Signs in by the code that is sent, and has the device remembered. */
async function passBySent(site: TestSite, browser: Browser): Promise<void> {
  expect((await browser.signIn('alice')).at).toBe('/.sallyport/challenge')
  const form = { code: await lastCode(site), remember: 'yes' }
  expect((await browser.open('/.sallyport/challenge', { form })).at).toBe('/account')
}

describe('P3: a change of policy', () => {
  it('is audited once, with what changed from and to', async () => {
    const site = await newSite()
    await new Browser(site).ask('/about')
    expect(await events(site, 'policy-changed')).toEqual(['by KV: first seen'])
    pass(3 * minute)
    await site.setPolicy({ enforcement: 'every-login', maxInvalidAttempts: 3 })
    await Promise.all([1, 2, 3].map(() => new Browser(site).ask('/about')))
    forgetPolicies()
    await new Browser(site).ask('/about')
    expect(await events(site, 'policy-changed')).toEqual([
      'by KV: first seen',
      'by KV: enforcement: "risk-based" → "every-login"; maxInvalidAttempts: 5 → 3',
    ])
  })

  it('that is read late, from before the last one, is none', async () => {
    const site = await newSite()
    await new Browser(site).ask('/about')
    pass(3 * minute)
    await site.setPolicy({ enforcement: 'every-login' })
    await new Browser(site).ask('/about')
    pass(10_000)
    await site.setPolicy()
    await new Browser(site).ask('/about')
    expect(await events(site, 'policy-changed')).toHaveLength(2)
    pass(3 * minute)
    await new Browser(site).ask('/about')
    expect(await events(site, 'policy-changed')).toHaveLength(3)
  })
})

describe('P5: is a device offered to be remembered', () => {
  const offered = async (changes: Partial<PolicyInput>) => {
    const site = await newSite('plain', { totpEnrolment: 'optional', ...changes }, 'localhost')
    const browser = at(site)
    await browser.signIn('alice')
    if (changes.audience === 'opted-in') {
      await browser.open('/.sallyport/account/turn-on', { form: { x: '' } })
      await post(browser, 'challenge/send', { by: 'email' })
      await browser.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    }
    const text = (await at(site, '203.0.113.7').signIn('alice')).text
    return /Don’t ask again on this device for [^<]+/.exec(text)?.[0]
  }

  it.each<[string, Partial<PolicyInput>, string | undefined]>([
    ['turned on alone', { audience: 'opted-in' }, 'Don’t ask again on this device for 7 days'],
    [
      'turned on alone, whatever the site says for everyone',
      { audience: 'opted-in', rememberDevice: { offered: false } },
      'Don’t ask again on this device for 7 days',
    ],
    ['everyone, off', { rememberDevice: { offered: false } }, undefined],
    ['everyone, on', {}, 'Don’t ask again on this device for 7 days'],
    [
      'everyone, on, its number',
      { rememberDevice: { days: 30 } },
      'Don’t ask again on this device for 30 days',
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await offered(changes)).toBe(expected)
  })
})

describe('P6: a set-up is reset', () => {
  /** What is left of a set-up, and what is told at the next sign-in from a new place. */
  async function left(site: TestSite, old: Browser): Promise<{ remembered: boolean; told: string }> {
    const page = await old.signIn('alice')
    const fresh = await at(site, '203.0.113.8').signIn('alice')
    const told = /<p class="notice warn"[^>]*>([^<]*)/.exec(fresh.text)?.[1] ?? ''
    return { remembered: page.at === '/account', told }
  }

  it('when an admin resets it: secret, recovery codes, devices and sessions; the history stays', async () => {
    const site = await newSite('plain', { methods: ['totp'] }, 'localhost')
    const alice = at(site)
    await alice.enrol('alice', { remember: true })
    const [code = ''] = alice.recoveryCodes
    const who = await identity(site.host, 'insensitive', 'alice')
    if (!who) throw new Error('no alice')
    const one = { site: site.host, subject: who.id, by: 'ada', now: Date.now() }
    await batch(env.DB, ...assist.reset(one))
    expect(await events(site, 'enrolment-reset')).toEqual(['by ada'])
    const after = await left(site, alice)
    expect(after.remembered).toBe(false)
    expect(after.told).toContain('An administrator has reset')
    const lost = at(site, '203.0.113.9')
    await lost.signIn('alice')
    const spent = await post(lost, 'challenge', { by: 'recovery', code })
    expect(spent.headers.get('location')).toBe('/.sallyport/setup')
    expect((await lost.open('/account')).at).toBe('/.sallyport/setup')
    const history = await env.DB.prepare('SELECT count(*) AS count FROM decisions WHERE site = ?')
      .bind(site.host)
      .first<{ count: number }>()
    expect(history?.count).toBeGreaterThan(2)
  })

  it('when the user turns it off', async () => {
    const site = await newSite('plain', { methods: ['totp'], totpEnrolment: 'optional' }, 'localhost')
    const alice = at(site)
    const authenticator: Authenticator = await alice.enrol('alice', { remember: true })
    pass(minute)
    await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    await alice.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(await events(site, 'turned-off')).toEqual(['by the user'])
    await alice.open('/logout', { form: (await alice.open('/account')).hidden() })
    const after = await left(site, alice)
    expect(after).toMatchObject({ remembered: false, told: 'You turned your second step off.' })
  })

  it('when the site turns 2FA off with `resetOnDisable`, and not without', async () => {
    for (const resetOnDisable of [true, false]) {
      const site = await newSite('plain', { methods: ['totp'], resetOnDisable }, 'localhost')
      const alice = at(site)
      await alice.enrol('alice', { remember: true })
      pass(3 * minute)
      await site.setPolicy({ enabled: false, resetOnDisable })
      expect((await alice.open('/account')).status).toBe(200)
      pass(3 * minute)
      await site.setPolicy({ enabled: true, resetOnDisable })
      await at(site).ask('/about')
      // Nor does a session from before stand.
      expect((await alice.open('/account')).at).toBe(resetOnDisable ? '/.sallyport/setup' : '/account')
      const fresh = await at(site, '203.0.113.8').signIn('alice')
      expect(fresh.at).toBe(resetOnDisable ? '/.sallyport/setup' : '/.sallyport/challenge')
      expect(await events(site, 'enrolment-reset')).toEqual(resetOnDisable ? ['by KV, site-disabled'] : [])
      if (resetOnDisable) expect(fresh.text).toContain('your set-up was erased')
    }
  })

  it('when e-mail was the only method, and is no longer allowed', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' }, 'localhost')
    const alice = at(site)
    await passBySent(site, alice)
    await alice.open('/logout', { form: (await alice.open('/account')).hidden() })
    pass(3 * minute)
    await site.setPolicy({ methods: ['totp'] })
    const after = await left(site, alice)
    expect(after.remembered).toBe(false)
    expect(after.told).toContain('no longer takes codes by e-mail')
    expect(await events(site, 'enrolment-reset')).toEqual(['by KV, email-disallowed'])
  })

  it('not where an authenticator is there besides', async () => {
    const site = await newSite('plain', {}, 'localhost')
    const alice = at(site)
    await alice.signIn('alice')
    await alice.open('/.sallyport/challenge', { form: { code: await lastCode(site) } })
    const page = await alice.open('/.sallyport/setup')
    const { Authenticator } = await import('./harness.ts')
    const authenticator = new Authenticator(page.setupKey())
    await alice.open('/.sallyport/setup', { form: { code: authenticator.code(), remember: 'yes' } })
    await alice.open('/logout', { form: (await alice.open('/account')).hidden() })
    pass(3 * minute)
    await site.setPolicy({ methods: ['totp'] })
    expect((await left(site, alice)).remembered).toBe(true)
    expect(await events(site, 'enrolment-reset')).toEqual([])
  })

  it('when SMS was the only method, and the package goes', async () => {
    const changes = { subject: phone, methods: ['sms'], sms: { entitled: true } } as const
    const site = await newSite(
      'plain',
      { ...changes, methods: ['sms'], totpEnrolment: 'optional' },
      'localhost',
    )
    const alice = at(site)
    await passBySent(site, alice)
    await alice.open('/logout', { form: (await alice.open('/account')).hidden() })
    pass(3 * minute)
    await site.setPolicy({ sms: { entitled: false } })
    const after = await left(site, alice)
    expect(after.remembered).toBe(false)
    expect(after.told).toContain('no longer sends SMS')
    expect(await events(site, 'enrolment-reset')).toEqual(['by KV, sms-ended'])
  })
})

describe('a policy that takes nothing of what somebody has', () => {
  it('says so, lets nobody set up more on the password alone, and an admin opens the way', async () => {
    const site = await newSite('plain', { recoveryCodes: { roles: ['nobody'] }, totpEnrolment: 'optional' })
    await new Browser(site).enrol('alice')
    pass(3 * minute)
    await site.setPolicy({ methods: ['passkey'] })
    const alice = new Browser(site, '203.0.113.8')
    const page = await alice.signIn('alice')
    expect([page.at, page.status]).toEqual(['/.sallyport/setup', 403])
    expect(page.text).toContain('An administrator can reset it')
    expect((await alice.open('/.sallyport/setup/not-now', { form: { x: '' } })).status).toBe(410)
    expect((await alice.open('/account')).at).not.toBe('/account')
    const who = await identity(site.host, 'insensitive', 'alice')
    if (!who) throw new Error('no alice')
    await batch(env.DB, ...assist.reset({ site: site.host, subject: who.id, by: 'ada', now: Date.now() }))
    expect((await alice.signIn('alice')).status).toBe(200)
  })
})
