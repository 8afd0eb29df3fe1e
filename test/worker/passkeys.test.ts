// Passkeys from outside (M6): set up at the first sign-in and on the account page, proven, named, removed; and what a
// site offers to set up by its policy. With an authenticator in software.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { askedBy, SoftPasskey } from '../fixtures/passkeys.ts'
import { Authenticator, Browser, newSite, pass, type TestSite, trips } from './harness.ts'
import { development, lastCode, messages, post } from './mailbox.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000

// The first passkey loads the library.
vi.setConfig({ testTimeout: 30_000 })

const siteWith = (changes: Partial<PolicyInput>) =>
  newSite('plain', { totpEnrolment: 'optional', ...changes }, 'localhost')

function at(site: TestSite, address?: string): Browser {
  const browser = new Browser(site, address)
  browser.environment = development
  return browser
}

/** Signs in for the first time and sets a passkey up. */
async function withPasskey(site: TestSite, user: 'alice' | 'bob' = 'alice'): Promise<[Browser, SoftPasskey]> {
  const browser = at(site)
  const page = await browser.signIn(user)
  const passkey = await SoftPasskey.make()
  const code = await passkey.created(askedBy(page.text), site.url)
  const after = await browser.open('/.sallyport/setup', { form: { by: 'passkey', code, label: 'My phone' } })
  expect(after.at).toBe('/account')
  return [browser, passkey]
}

describe('a site that takes passkeys alone', () => {
  it('offers one at the first sign-in, with recovery codes, and asks for it at the next', async () => {
    const site = await siteWith({ methods: ['passkey'] })
    const alice = at(site)
    const page = await alice.signIn('alice')
    expect(page.at).toBe('/.sallyport/setup')
    expect(page.text).not.toContain('otpauth:')
    expect(page.text).toContain('Create a passkey')
    const asked = askedBy(page.text)
    expect(asked).toMatchObject({ rp: { id: site.host }, attestation: 'none', excludeCredentials: [] })

    const passkey = await SoftPasskey.make()
    const code = await passkey.created(asked, site.url)
    const after = await alice.open('/.sallyport/setup', { form: { by: 'passkey', code, label: 'My phone' } })
    expect(after.at).toBe('/account')
    expect(alice.recoveryCodes).toHaveLength(10)
    expect((await messages(site))[0]?.subject).toBe('A passkey was added to your account at Shop')

    const other = at(site, '203.0.113.5')
    const challenge = await other.signIn('alice')
    expect(challenge.at).toBe('/.sallyport/challenge')
    expect(challenge.text).toContain('<noscript>')
    expect(askedBy(challenge.text).allowCredentials?.map(({ id }) => id)).toEqual([passkey.credential])
    passkey.counter = 1
    trips.d1 = 0
    const answer = await other.ask('/.sallyport/challenge', {
      form: { by: 'passkey', code: await passkey.signed(askedBy(challenge.text), site.url) },
    })
    expect(answer.headers.get('location')).toBe('/account')
    expect(trips.d1).toBe(2)
    const account = await other.open('/.sallyport/account')
    expect(account.text).toContain('My phone')
    expect(account.text).toContain('last used')
  })

  it('lets somebody in who says "not now", and says so where there is nothing to set up', async () => {
    const site = await siteWith({ methods: ['passkey'] })
    const browser = at(site)
    await browser.signIn('bob')
    expect((await browser.open('/.sallyport/setup/not-now', { form: { x: '' } })).at).toBe('/account')
    const none = await siteWith({ methods: ['sms'] })
    const page = await at(none).signIn('bob')
    expect(page.at).toBe('/.sallyport/setup')
    expect(page.text).not.toMatch(/otpauth:|data-passkey/)
    expect(page.text).toContain('Ask an administrator')
  })
})

describe('a choice among methods', () => {
  it('is offered at set-up as policy allows, its default first', async () => {
    const site = await siteWith({ methods: ['totp', 'passkey'], defaultMethod: 'passkey' })
    const browser = at(site)
    const page = await browser.signIn('alice')
    expect(page.text).toContain('data-passkey')
    expect(page.text).toContain('setup?by=totp')
    const totp = await browser.open('/.sallyport/setup?by=totp')
    expect(totp.text).toContain('setup?by=passkey')
    const authenticator = new Authenticator(totp.setupKey())
    const done = await browser.open('/.sallyport/setup', { form: { by: 'totp', code: authenticator.code() } })
    expect(done.at).toBe('/account')
  })

  it('is none where an authenticator is required, or nothing but the default is allowed', async () => {
    const site = await siteWith({ methods: ['totp', 'passkey'], totpEnrolment: 'required' })
    const page = await at(site).signIn('alice')
    expect(page.setupKey()).not.toBe('')
    expect(page.text).not.toContain('by=passkey')
    const code = await (await SoftPasskey.make()).created({ challenge: 'x' }, site.url)
    const browser = at(site)
    await browser.signIn('bob')
    expect((await post(browser, 'setup', { by: 'passkey', code })).status).toBe(410)
    const one = await siteWith({
      methods: ['totp', 'passkey'],
      defaultMethod: 'passkey',
      allowFallback: false,
    })
    expect((await at(one).signIn('alice')).text).not.toContain('by=totp')
  })

  it('the first proof is by e-mail where one is known and e-mail is a method (M7)', async () => {
    const site = await siteWith({ methods: ['email', 'passkey'], defaultMethod: 'passkey' })
    const alice = at(site)
    expect((await alice.signIn('alice')).at).toBe('/.sallyport/challenge')
    await alice.open('/.sallyport/challenge', { form: { by: 'email', code: await lastCode(site) } })
    const page = await alice.open('/.sallyport/account/passkeys/add', { form: { x: '' } })
    const passkey = await SoftPasskey.make()
    const code = await passkey.created(askedBy(page.text), site.url)
    const after = await alice.open('/.sallyport/setup', { form: { by: 'passkey', code, label: ' ' } })
    expect(after.at).toBe('/.sallyport/account?done=changed')
    expect(after.text).toContain('Firefox on Linux')
  })
})

describe('a method that policy takes away', () => {
  it('leaves who has nothing else their recovery codes, and a new set-up after one', async () => {
    const site = await siteWith({ methods: ['totp'] })
    const alice = at(site)
    await alice.enrol('alice')
    const [code = ''] = alice.recoveryCodes
    await site.setPolicy({ methods: ['passkey'] })
    const again = at(site, '203.0.113.5')
    const page = await again.signIn('alice')
    expect(page.at).toBe('/.sallyport/challenge')
    const setup = await again.open('/.sallyport/challenge', { form: { by: 'recovery', code } })
    expect(setup.at).toBe('/.sallyport/setup')
    const made = await (await SoftPasskey.make()).created(askedBy(setup.text), site.url)
    const done = await again.open('/.sallyport/setup', { form: { by: 'passkey', code: made, label: 'New' } })
    expect(done.at).toBe('/account')
  })
})

describe('on the account page', () => {
  it('a second passkey is added after the first is proven, unless that was just now', async () => {
    const site = await siteWith({ methods: ['passkey'] })
    const [alice, first] = await withPasskey(site)
    const page = await alice.open('/.sallyport/account/passkeys/add', { form: { x: '' } })
    expect(page.at).toBe('/.sallyport/setup')
    expect(askedBy(page.text).excludeCredentials?.map(({ id }) => id)).toEqual([first.credential])
    await alice.open('/.sallyport/challenge/cancel', { form: { x: '' } })

    pass(11 * minute)
    const proof = await alice.open('/.sallyport/account/passkeys/add', { form: { x: '' } })
    expect(proof.at).toBe('/.sallyport/challenge')
    const setup = await alice.open('/.sallyport/challenge', {
      form: { by: 'passkey', code: await first.signed(askedBy(proof.text), site.url) },
    })
    expect(setup.at).toBe('/.sallyport/setup')
    const second = await SoftPasskey.make()
    const code = await second.created(askedBy(setup.text), site.url)
    const done = await alice.open('/.sallyport/setup', {
      form: { by: 'passkey', code, label: 'Key <b>2</b>' },
    })
    expect(done.at).toBe('/.sallyport/account?done=changed')
    expect(done.text).toContain('Key &lt;b&gt;2&lt;/b&gt;')
    const data = await (await alice.ask('/.sallyport/account/data.json')).text()
    expect(JSON.parse(data).passkeys).toHaveLength(2)
    expect(data).not.toContain(second.credential)
  })

  it('is named, and removed, but for the only second step there is', async () => {
    const site = await siteWith({ methods: ['passkey', 'totp'], defaultMethod: 'passkey' })
    const [alice] = await withPasskey(site)
    const remember = at(site, '203.0.113.5')
    const page = await alice.open('/.sallyport/account')
    const [, id = ''] = /passkeys\/([\w-]+)\/remove/.exec(page.text) ?? []
    const named = await alice.open(`/.sallyport/account/passkeys/${id}/name`, {
      form: { label: 'Laptop\u0007' },
    })
    expect(named.text).toContain('>Laptop<')
    const kept = await alice.open(`/.sallyport/account/passkeys/${id}/remove`, { form: { x: '' } })
    expect(kept.at).toBe('/.sallyport/account?done=lastOne')

    const setup = await alice.open('/.sallyport/account/enrol', { form: { x: '' } })
    const authenticator = new Authenticator(setup.setupKey())
    await alice.open('/.sallyport/setup', { form: { by: 'totp', code: authenticator.code() } })
    const removed = await alice.open(`/.sallyport/account/passkeys/${id}/remove`, { form: { x: '' } })
    expect(removed.at).toBe('/.sallyport/account?done=removed')
    expect(removed.text).not.toContain('Laptop<')
    expect((await messages(site))[0]?.subject).toBe('A passkey was removed from your account at Shop')
    const asked = await remember.signIn('alice')
    expect(asked.text).not.toContain('by=passkey')
  })

  it('two that are removed at once leave one, where nothing else is set up', async () => {
    const site = await siteWith({ methods: ['passkey'] })
    const [alice] = await withPasskey(site)
    const page = await alice.open('/.sallyport/account/passkeys/add', { form: { x: '' } })
    const code = await (await SoftPasskey.make()).created(askedBy(page.text), site.url)
    const both = await alice.open('/.sallyport/setup', { form: { by: 'passkey', code, label: 'Other' } })
    const ids = [...both.text.matchAll(/passkeys\/([\w-]+)\/remove/g)].map(([, id = '']) => id)
    expect(ids).toHaveLength(2)
    const answers = await Promise.all(
      ids.map(id => post(alice.copyIn(development), `account/passkeys/${id}/remove`)),
    )
    expect(answers.map(({ headers }) => headers.get('location')).sort()).toEqual([
      '/.sallyport/account?done=lastOne',
      '/.sallyport/account?done=removed',
    ])
  })
})
