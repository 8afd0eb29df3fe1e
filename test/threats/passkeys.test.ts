// What must not work with passkeys (THREATS.md C1, C2, C8; WebAuthn §13): answers that are replayed, another site's,
// another user's, a copy's; and set-ups and removals by whoever has only the password, or somebody else's id.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { askedBy, SoftPasskey, type Tricks } from '../fixtures/passkeys.ts'
import { Authenticator, Browser, env, newSite, pass, type TestSite } from '../worker/harness.ts'
import { development, messages, post } from '../worker/mailbox.ts'

afterEach(() => vi.useRealTimers())
// The first passkey loads the library.
vi.setConfig({ testTimeout: 30_000 })

const siteWith = (changes: Partial<PolicyInput> = {}) =>
  newSite('plain', { totpEnrolment: 'optional', methods: ['passkey'], ...changes }, 'localhost')

function at(site: TestSite, address = '203.0.113.5'): Browser {
  const browser = new Browser(site, address)
  browser.environment = development
  return browser
}

async function withPasskey(site: TestSite, user: 'alice' | 'bob' = 'alice'): Promise<[Browser, SoftPasskey]> {
  const browser = at(site)
  const page = await browser.signIn(user)
  const passkey = await SoftPasskey.make()
  const code = await passkey.created(askedBy(page.text), site.url)
  const after = await browser.open('/.sallyport/setup', { form: { by: 'passkey', code, label: 'Phone' } })
  if (after.at !== '/account') throw new Error(`${after.at}: ${after.text}`)
  return [browser, passkey]
}

/** Signs in as far as the challenge. */
async function challenged(site: TestSite, user: 'alice' | 'bob' = 'alice') {
  const browser = at(site)
  const page = await browser.signIn(user)
  expect(page.at).toBe('/.sallyport/challenge')
  return { browser, asked: askedBy(page.text) }
}

const answer = (browser: Browser, code: string) => post(browser, 'challenge', { by: 'passkey', code })

const eventsAt = async (site: TestSite) => {
  const { results } = await env.DB.prepare('SELECT kind FROM events WHERE site = ?')
    .bind(site.host)
    .all<{ kind: string }>()
  return results.map(({ kind }) => kind)
}

describe('an answer that is not this browser’s, for this sign-in, at this site', () => {
  const tricks: [string, Tricks][] = [
    ['another site’s origin', { origin: 'https://evil.example' }],
    ['a sibling’s origin', { origin: 'https://evil.localhost' }],
    ['another site’s id', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
    ['a new passkey’s kind', { type: 'webauthn.create' }],
    ['a frame of another site', { crossOrigin: true }],
    ['nobody there', { present: false }],
  ]

  it('is refused, and costs an attempt; the right one after it is taken', async () => {
    const site = await siteWith({ maxInvalidAttempts: 10 })
    const [, passkey] = await withPasskey(site)
    const { browser, asked } = await challenged(site)
    for (const [what, trick] of tricks) {
      const response = await answer(browser, await passkey.signed(asked, site.url, trick))
      expect(response.status, what).toBe(422)
      expect(await response.text(), what).toContain('wasn’t accepted')
    }
    // The key of somebody else under a name that is known.
    const other = await SoftPasskey.make()
    other.id.set(passkey.id)
    expect((await answer(browser, await other.signed(asked, site.url))).status).toBe(422)
    expect((await answer(browser, await passkey.signed(asked, site.url))).status).toBe(303)
  })

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['no JSON', '{'],
    ['another shape', '{"id":1}'],
    ['far too long', `{"id":"${'A'.repeat(5000)}"}`],
    ['a code', '123456'],
  ])('%s is malformed, and costs none', async (_, code) => {
    const site = await siteWith({ maxInvalidAttempts: 3 })
    const [, passkey] = await withPasskey(site)
    const { browser, asked } = await challenged(site)
    for (let tries = 0; tries < 4; tries++) expect((await answer(browser, code)).status).toBe(400)
    expect((await answer(browser, await passkey.signed(asked, site.url))).status).toBe(303)
  })

  it('is refused as a new passkey, too', async () => {
    const site = await siteWith({ maxInvalidAttempts: 10 })
    const browser = at(site)
    const asked = askedBy((await browser.signIn('alice')).text)
    const passkey = await SoftPasskey.make()
    for (const trick of [...tricks.map(([, trick]) => trick), { type: 'webauthn.get' }]) {
      if (trick.type === 'webauthn.create') continue
      const code = await passkey.created(asked, site.url, trick)
      expect((await post(browser, 'setup', { by: 'passkey', code })).status, JSON.stringify(trick)).toBe(422)
    }
    const code = await passkey.created(asked, site.url)
    expect((await post(browser, 'setup', { by: 'passkey', code })).status).toBe(200)
  })

  it('is good once: not in the same challenge, not in parallel, not in the next', async () => {
    const site = await siteWith()
    const [, passkey] = await withPasskey(site)
    const { browser, asked } = await challenged(site)
    const code = await passkey.signed(asked, site.url)
    const racing = await Promise.all(
      Array.from({ length: 4 }, () => answer(browser.copyIn(development), code)),
    )
    expect(racing.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await answer(browser.copyIn(development), code)).status).not.toBe(303)
    const next = await challenged(site)
    expect(next.asked.challenge).not.toBe(asked.challenge)
    expect((await answer(next.browser, code)).status).toBe(422)
  })

  it('is no other user’s', async () => {
    const site = await siteWith()
    const [, alices] = await withPasskey(site, 'alice')
    const [, bobs] = await withPasskey(site, 'bob')
    const { browser, asked } = await challenged(site, 'alice')
    expect((await answer(browser, await bobs.signed(asked, site.url))).status).toBe(422)
    expect((await answer(browser, await alices.signed(asked, site.url))).status).toBe(303)
  })

  it('is not of a site with the same people and keys', async () => {
    const [one, other] = [await siteWith(), await siteWith()]
    const [, passkey] = await withPasskey(one)
    await withPasskey(other)
    const { browser, asked } = await challenged(other)
    const code = await passkey.signed(asked, other.url, { rpId: other.host })
    expect((await answer(browser, code)).status).toBe(422)
  })
})

describe('a passkey that was copied', () => {
  it('is refused once its counter goes back, and that is recorded', async () => {
    const site = await siteWith()
    const [, passkey] = await withPasskey(site)
    const first = await challenged(site)
    expect(
      (await answer(first.browser, await passkey.signed(first.asked, site.url, { counter: 7 }))).status,
    ).toBe(303)
    for (const counter of [7, 3, 0]) {
      const { browser, asked } = await challenged(site)
      const response = await answer(browser, await passkey.signed(asked, site.url, { counter }))
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('seems to have been copied')
    }
    expect((await eventsAt(site)).filter(kind => kind === 'passkey-copied')).toHaveLength(3)
    const last = await challenged(site)
    expect(
      (await answer(last.browser, await passkey.signed(last.asked, site.url, { counter: 8 }))).status,
    ).toBe(303)
  })
})

describe('C1: a passkey with the first factor only', () => {
  it('is not added where there is one, nor an authenticator beside it, nor is it put off', async () => {
    const site = await siteWith({ methods: ['passkey', 'totp'], defaultMethod: 'passkey' })
    const [, passkey] = await withPasskey(site)
    const { browser, asked } = await challenged(site)
    expect((await browser.open('/.sallyport/setup')).at).toBe('/.sallyport/challenge')
    const code = await (await SoftPasskey.make()).created(asked, site.url)
    const attempts = [
      ['setup', { by: 'passkey', code }],
      ['setup', { by: 'totp', code: '123456' }],
      ['setup/not-now', {}],
      ['account/passkeys/add', {}],
    ] as const
    for (const [path, form] of attempts) {
      const thief = browser.copyIn(development)
      const response = await post(thief, path, form)
      expect(response.status, path).not.toBe(200)
      expect(response.headers.get('location') ?? '', path).not.toMatch(/^\/account|setup/)
      expect((await thief.open('/account')).at, path).not.toBe('/account')
    }
    expect((await answer(browser, await passkey.signed(asked, site.url))).status).toBe(303)
  })

  it('is not added from a set-up that began before another was done', async () => {
    const site = await siteWith({ methods: ['passkey', 'totp'], defaultMethod: 'passkey' })
    const thief = at(site, '198.51.100.7')
    const asked = askedBy((await thief.signIn('alice')).text)
    const later = at(site, '198.51.100.8')
    await later.signIn('alice')
    const setup = new Authenticator((await later.open('/.sallyport/setup?by=totp')).setupKey())
    await withPasskey(site)
    const code = await (await SoftPasskey.make()).created(asked, site.url)
    expect((await post(thief, 'setup', { by: 'passkey', code })).status).not.toBe(200)
    expect((await post(later, 'setup', { by: 'totp', code: setup.code() })).status).not.toBe(200)
    expect((await post(thief, 'setup/not-now')).headers.get('location')).not.toBe('/account')
    expect((await thief.open('/account')).at).not.toBe('/account')
  })

  it('is nobody’s who presents one that is known already', async () => {
    const site = await siteWith()
    const [, alices] = await withPasskey(site, 'alice')
    const bob = at(site)
    const asked = askedBy((await bob.signIn('bob')).text)
    const own = await SoftPasskey.make()
    own.id.set(alices.id)
    const response = await post(bob, 'setup', { by: 'passkey', code: await own.created(asked, site.url) })
    expect(response.status).toBe(422)
    const { browser, asked: again } = await challenged(site, 'alice')
    expect((await answer(browser, await alices.signed(again, site.url))).status).toBe(303)
  })
})

describe('C2: adding and removing without a fresh proof', () => {
  it('asks for one first, and counts the tries', async () => {
    const site = await siteWith({ setup: { attempts: 3, cooldownSeconds: 600 } })
    const [alice, passkey] = await withPasskey(site)
    const [, id = ''] =
      /passkeys\/([\w-]+)\/remove/.exec((await alice.open('/.sallyport/account')).text) ?? []
    pass(11 * 60_000)
    for (const path of ['passkeys/add', `passkeys/${id}/remove`]) {
      const asked = await alice.open(`/.sallyport/account/${path}`, { form: { x: '' } })
      expect(asked.at, path).toBe('/.sallyport/challenge')
      expect((await alice.open('/.sallyport/setup')).at, path).not.toBe('/.sallyport/setup')
    }
    const { asked } = await challenged(site)
    const wrong = await passkey.signed(asked, site.url, { origin: 'https://evil.example' })
    for (const status of [422, 422, 429]) expect((await answer(alice, wrong)).status).toBe(status)
    expect((await alice.open('/.sallyport/account')).text).toContain('Phone')
    expect((await messages(site)).map(({ subject }) => subject).join()).not.toContain('removed')
  })
})

describe('C8: somebody else’s passkey in a URL', () => {
  it('is not there, to be named or removed', async () => {
    const site = await siteWith({ methods: ['passkey', 'totp'], defaultMethod: 'passkey' })
    const [alice] = await withPasskey(site, 'alice')
    const [bob] = await withPasskey(site, 'bob')
    const [, id = ''] =
      /passkeys\/([\w-]+)\/remove/.exec((await alice.open('/.sallyport/account')).text) ?? []
    expect((await post(bob, `account/passkeys/${id}/name`, { label: 'Bob’s' })).status).toBe(404)
    expect((await post(bob, `account/passkeys/${id}/remove`)).status).toBe(404)
    pass(11 * 60_000)
    expect((await post(bob, `account/passkeys/${id}/remove`)).status).toBe(404)
    expect((await alice.open('/.sallyport/account')).text).toContain('Phone')
  })
})

describe('a reset', () => {
  it('by the user ends every passkey: the old one is asked for no more, and proves nothing', async () => {
    const site = await siteWith()
    const [alice, passkey] = await withPasskey(site)
    const waiting = await challenged(site)
    const page = await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    const off = await answer(alice, await passkey.signed(askedBy(page.text), site.url))
    expect(off.headers.get('location')).toBe('/.sallyport/account?done=turnedOff')
    expect((await answer(waiting.browser, await passkey.signed(waiting.asked, site.url))).status).toBe(410)
    const again = at(site)
    const setup = await again.signIn('alice')
    expect(setup.at).toBe('/.sallyport/setup')
    expect(askedBy(setup.text).excludeCredentials).toEqual([])
  })
})
