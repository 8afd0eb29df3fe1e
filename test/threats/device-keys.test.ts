// THREATS.md, C10: devices that are remembered by a key (T1, T3). What is stolen is worth nothing without it, and a proof is
// for one site, subject, challenge and moment.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { edgePaths } from '../../shared/device-proof.ts'
import { DeviceKey, fromExtension, nonceFor } from '../worker/device-key.ts'
import { Authenticator, Browser, env, newSite, pass, type TestSite } from '../worker/harness.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000
const byKey = { rememberDevice: { binding: 'key' } } as const
const waiting = '/.sallyport/challenge?recognised=no'

/** Alice's browser, remembered by a key. */
async function remembered(site: TestSite) {
  const browser = new Browser(site)
  const page = await browser.signIn('alice')
  const authenticator = new Authenticator(page.setupKey())
  const key = await DeviceKey.make()
  expect(await key.offer(browser)).toBe(true)
  const form = { code: authenticator.code(), remember: 'yes' }
  expect((await browser.open('/.sallyport/setup', { form })).at).toBe('/account')
  return { browser, authenticator, key }
}

/** A browser with nothing of before, in which Alice's password was just given. */
async function fresh(site: TestSite, user: 'alice' | 'bob' = 'alice'): Promise<Browser> {
  const browser = new Browser(site, '203.0.113.9')
  expect((await browser.signIn(user)).at).toBe('/.sallyport/challenge')
  return browser
}

const kept = async (site: TestSite) =>
  await env.DB.prepare(
    'SELECT outcome, reasons FROM decisions WHERE site = ? ORDER BY at DESC, rowid DESC LIMIT 1',
  )
    .bind(site.host)
    .first<{ outcome: string; reasons: string }>()

describe('a device that is remembered by its key', () => {
  it('is recognised without any cookie, and why is kept', async () => {
    const site = await newSite('plain', byKey)
    const { browser, key } = await remembered(site)
    expect([...browser.cookies.keys()].filter(name => name.includes('device'))).toEqual([])
    const page = await key.prove(await fresh(site))
    expect(page.at).toBe('/account')
    expect(page.status).toBe(200)
    expect(await kept(site)).toMatchObject({
      outcome: 'skip',
      reasons: expect.stringContaining('device-remembered'),
    })
  })

  it('gets in to a locked account, and never at every-login (L4, R1)', async () => {
    const site = await newSite('plain', byKey)
    const { key, authenticator } = await remembered(site)
    pass(minute)
    const guesser = await fresh(site)
    for (let guess = 0; guess < 6; guess++)
      await guesser.ask('/.sallyport/challenge', { form: { code: authenticator.wrongCode() } })
    expect((await key.prove(await fresh(site))).at).toBe('/account')

    const strict = await newSite('plain', { ...byKey, enforcement: 'every-login' })
    const other = await remembered(strict)
    expect((await other.key.prove(await fresh(strict))).at).toBe(waiting)
  })

  it('is not made by a pass without "remember", nor by an offer without a pass', async () => {
    const site = await newSite('plain', byKey)
    const browser = new Browser(site)
    const authenticator = new Authenticator((await browser.signIn('alice')).setupKey())
    const key = await DeviceKey.make()
    await key.offer(browser)
    await browser.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    expect((await key.prove(await fresh(site))).at).toBe(waiting)
    const second = await DeviceKey.make()
    const next = await fresh(site)
    await second.offer(next)
    expect((await second.prove(next)).at).toBe(waiting)
  })

  it('is over with its time, with a reset, and once it is forgotten at either side', async () => {
    const site = await newSite('plain', byKey)
    const { browser, key } = await remembered(site)
    await browser.open('/.sallyport/account/devices/forget', { form: {} })
    expect((await key.prove(await fresh(site))).at).toBe(waiting)

    const other = await newSite('plain', byKey)
    const second = await remembered(other)
    const { nonce } = await nonceFor(second.browser)
    const forget = await second.key.says('forget', other.url, nonce)
    const answer = await second.browser.ask(edgePaths.forget, { form: forget, headers: fromExtension })
    expect(await answer.json()).toEqual({ forgotten: true })
    expect((await second.key.prove(await fresh(other))).at).toBe(waiting)

    const third = await newSite('plain', byKey)
    const last = await remembered(third)
    pass(7 * 24 * 60 * minute + 1000)
    expect((await last.key.prove(await fresh(third))).at).toBe(waiting)
  })

  it('tells how it stands to its own key, and to no other', async () => {
    const site = await newSite('plain', byKey)
    const { browser, key } = await remembered(site)
    const look = async (by: DeviceKey) => {
      const form = await by.says('look', site.url, (await nonceFor(browser)).nonce, key)
      return (await browser.ask(edgePaths.look, { form, headers: fromExtension })).json()
    }
    expect(await look(key)).toMatchObject({ state: 'remembered', name: 'alice' })
    expect(await look(await DeviceKey.make())).toEqual({ state: 'unknown' })
    await browser.open('/.sallyport/account/devices/forget', { form: {} })
    expect(await look(key)).toMatchObject({ state: 'revoked' })
  })
})

describe('"remember" without the extension', () => {
  it('remembers nothing, and says so on the account page', async () => {
    const site = await newSite('plain', byKey)
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    expect((await browser.open('/.sallyport/account')).text).toContain('No device is remembered.')
  })
})

describe('stolen cookies', () => {
  it('all of them, from a browser that is remembered by its key, are challenged', async () => {
    const site = await newSite('plain', byKey)
    const { browser } = await remembered(site)
    await browser.open('/logout', { form: (await browser.open('/account')).hidden() })
    const thief = browser.copy()
    expect((await thief.signIn('alice')).at).toBe('/.sallyport/challenge')
  })

  it('from before the site asked for a key, are challenged', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    await site.setPolicy(byKey)
    await browser.open('/logout', { form: (await browser.open('/account')).hidden() })
    expect((await browser.signIn('alice')).at).toBe('/.sallyport/challenge')
  })
})

describe('C10: a device proof for another site, subject, nonce or time', () => {
  it('another site: neither its device, nor a proof or nonce of it', async () => {
    const [one, other] = [await newSite('plain', byKey), await newSite('plain', byKey)]
    const [{ key }, there] = [await remembered(one), await remembered(other)]
    const browser = await fresh(other)
    expect((await key.prove(browser)).at).toBe(waiting)
    const { nonce } = await nonceFor(browser)
    // Signed for the one site, sent to the other.
    const form = await there.key.says('recognise', one.url, nonce)
    expect((await browser.open(edgePaths.recognise, { form })).at).toBe(waiting)
    const foreign = (await nonceFor(await fresh(one))).nonce
    const second = await there.key.says('recognise', other.url, foreign)
    expect((await browser.open(edgePaths.recognise, { form: second })).at).toBe(waiting)
    expect((await there.key.prove(browser)).at).toBe('/account')
  })

  it('another subject', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    await new Browser(site).enrol('bob')
    const bobs = await fresh(site, 'bob')
    expect((await key.prove(bobs)).at).toBe(waiting)
    const { nonce, challenge } = await nonceFor(bobs)
    const form = await key.says('recognise', site.url, nonce, { subject: challenge?.subject ?? '' })
    expect((await bobs.open(edgePaths.recognise, { form })).at).toBe(waiting)
    // Her own device, for her, signed as somebody else's.
    const alices = await fresh(site)
    const own = (await nonceFor(alices)).nonce
    const other = await key.says('recognise', site.url, own, { subject: challenge?.subject ?? '' })
    expect((await alices.open(edgePaths.recognise, { form: other })).at).toBe(waiting)
  })

  it('another challenge’s nonce, a made-up one, an old one', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    const [browser, elsewhere] = [await fresh(site), await fresh(site)]
    const { nonce } = await nonceFor(elsewhere)
    for (const wrong of [nonce, '', 's1.x.y', `${nonce.slice(0, -2)}AA`]) {
      const form = await key.says('recognise', site.url, wrong)
      expect((await browser.open(edgePaths.recognise, { form })).at).toBe(waiting)
    }
    const own = await key.says('recognise', site.url, (await nonceFor(browser)).nonce)
    pass(61_000)
    expect((await browser.open(edgePaths.recognise, { form: own })).at).toBe(waiting)
    expect((await key.prove(browser)).at).toBe('/account')
  })

  it('the same proof twice, and at the same moment: one passes', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    const browser = await fresh(site)
    const form = await key.says('recognise', site.url, (await nonceFor(browser)).nonce)
    const thieves = Array.from({ length: 6 }, () => browser.copy())
    const answers = await Promise.all(thieves.map(thief => thief.ask(edgePaths.recognise, { form })))
    const passed = answers.filter(answer => !answer.headers.get('location')?.includes('recognised=no'))
    expect(passed).toHaveLength(1)
    expect((await browser.open(edgePaths.recognise, { form })).at).not.toBe('/account')
  })

  it('one that was made to look is none to pass by, nor is another key’s or a broken one', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    const browser = await fresh(site)
    const { nonce } = await nonceFor(browser)
    const right = await key.says('recognise', site.url, nonce)
    const forms = [
      await key.says('look', site.url, nonce),
      await (await DeviceKey.make()).says('recognise', site.url, nonce, key),
      { ...right, signature: '' },
      { ...right, signature: 'A'.repeat(86) },
      { ...right, device: '' },
    ]
    for (const form of forms) expect((await browser.open(edgePaths.recognise, { form })).at).toBe(waiting)
    expect((await browser.open(edgePaths.recognise, { form: right })).at).toBe('/account')
  })

  it('a second key in a challenge that has one, or one that nobody proves to hold, is not taken', async () => {
    const site = await newSite('plain', byKey)
    const browser = new Browser(site)
    await browser.signIn('alice')
    const [first, second] = [await DeviceKey.make(), await DeviceKey.make()]
    expect(await first.offer(browser)).toBe(true)
    expect(await second.offer(browser)).toBe(false)
    expect(await first.offer(browser)).toBe(true)
    const other = new Browser(site)
    await other.signIn('bob')
    const { nonce, challenge } = await nonceFor(other)
    const form = { ...(await second.says('offer', site.url, nonce, challenge ?? {})), key: first.key }
    expect(await (await other.ask(edgePaths.offer, { form })).json()).toEqual({ taken: false })
  })

  it('asked for by another site’s page, it is refused; and only the extension may ask from outside', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    const browser = await fresh(site)
    const form = await key.says('recognise', site.url, (await nonceFor(browser)).nonce)
    for (const origin of ['https://evil.test', 'null', 'chrome-extension://x.evil.test'])
      expect((await browser.ask(edgePaths.recognise, { form, headers: { origin } })).status).toBe(403)
    const extension = { ...fromExtension }
    expect(
      (await browser.ask('/.sallyport/challenge', { form: { code: '1' }, headers: extension })).status,
    ).toBe(403)
  })
})

describe('where devices are bound to cookies', () => {
  it('no key is taken, and none passes', async () => {
    const site = await newSite('plain', byKey)
    const { key } = await remembered(site)
    await site.setPolicy({ rememberDevice: { binding: 'cookie' } })
    const browser = await fresh(site)
    expect((await nonceFor(browser)).challenge).toBeNull()
    expect((await key.prove(browser)).at).toBe(waiting)
    const about = await browser.ask(edgePaths.about, { program: true })
    expect(await about.json()).toMatchObject({
      product: 'sallyport',
      site: site.url,
      remember: { binding: 'cookie' },
    })
  })
})
