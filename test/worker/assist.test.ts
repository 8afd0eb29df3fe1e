// What an admin does for a user: each in one batch, with its record, and reaching every session within a minute.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { batch } from '../../worker/database.ts'
import { type Assist, assist } from '../../worker/people/assist.ts'
import type { SubjectId } from '../../worker/people/subjects.ts'
import { Browser, env, newSite, pass, type TestSite } from './harness.ts'

afterEach(() => vi.useRealTimers())

async function help(site: TestSite, what: Assist): Promise<void> {
  const row = await env.DB.prepare("SELECT id FROM subjects WHERE site = ? AND name = 'alice'")
    .bind(site.host)
    .first<{ id: SubjectId }>()
  if (!row) throw new Error('no subject')
  await batch(env.DB, ...assist[what]({ site: site.host, subject: row.id, by: 'ada', now: Date.now() }))
}

const eventsOf = async (site: TestSite) =>
  (await env.DB.prepare('SELECT kind, detail FROM events WHERE site = ?').bind(site.host).all()).results

describe('an admin', () => {
  it('unlocks an account that too many wrong codes locked', async () => {
    const site = await newSite()
    const authenticator = await new Browser(site).enrol('alice')
    const browser = new Browser(site)
    await browser.signIn('alice')
    for (let guess = 0; guess < 5; guess++) {
      await browser.ask('/.sallyport/challenge', { form: { code: authenticator.wrongCode() } })
    }
    pass(60_000)
    const locked = new Browser(site)
    await locked.signIn('alice')
    expect((await locked.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status).toBe(
      423,
    )
    await help(site, 'unlock')
    expect((await locked.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status).toBe(
      303,
    )
    expect(await eventsOf(site)).toContainEqual({ kind: 'account-unlocked', detail: 'by ada' })
  })

  it('locks one: sessions end, devices are forgotten, right codes count for nothing', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['cookie', 'ip'] } })
    const browser = new Browser(site)
    const authenticator = await browser.enrol('alice', { remember: true })
    await help(site, 'lock')
    pass(61_000)
    expect((await browser.open('/account')).at).toBe('/.sallyport/challenge')
    expect(
      (await browser.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status,
    ).toBe(423)
    expect((await new Browser(site).signIn('alice')).at).toBe('/.sallyport/challenge')
  })

  it('locks one that has no factor yet: neither set-up nor "not now" lets them in', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const early = new Browser(site)
    const page = await early.signIn('alice')
    await help(site, 'lock')
    expect((await early.open('/.sallyport/setup/not-now', { form: {} })).status).toBe(410)
    const late = new Browser(site)
    const offered = await late.signIn('alice')
    expect(offered.text).not.toContain('Not now')
    expect(page.at).toBe('/.sallyport/setup')
  })

  it('resets a set-up: the old codes and devices are worth nothing, the next sign-in sets up anew', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const authenticator = await browser.enrol('alice', { remember: true })
    const waiting = new Browser(site)
    await waiting.signIn('alice')
    await help(site, 'reset')
    pass(61_000)
    expect(
      (await waiting.ask('/.sallyport/challenge', { form: { code: authenticator.code() } })).status,
    ).toBe(410)
    expect((await browser.open('/account')).at).toBe('/.sallyport/setup')
    const again = new Browser(site)
    expect((await again.enrol('alice')).code()).not.toBe(authenticator.code())
  })

  it('forgets devices and ends sessions', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    await help(site, 'end-sessions')
    pass(61_000)
    // The device is remembered still: the next request is recognised.
    expect((await browser.open('/account')).at).toBe('/account')
    await help(site, 'forget-devices')
    await help(site, 'end-sessions')
    pass(61_000)
    expect((await browser.open('/account')).at).toBe('/.sallyport/challenge')
  })
})
