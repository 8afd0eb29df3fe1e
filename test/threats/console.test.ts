// D4: a user's session at the console, a role in the body, another one's change, raising oneself: denied, and logged. And
// A14, C2, C3 at the console: never by a session that proved nothing, never without a fresh code, never from elsewhere.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Browser, env, newSite, pass } from '../worker/harness.ts'

afterEach(() => vi.useRealTimers())

const settings = '/.sallyport/console/settings'
const minute = 60_000

const site = (changes: Partial<PolicyInput> = {}) =>
  newSite('plain', { permissions: { 'role:admin': ['general-settings'] }, ...changes })

const stored = (host: string) => env.POLICY.get(`policy:${host}`)

describe('D4: the console', () => {
  it('is nothing for who has no permission, whatever they send; which is logged once', async () => {
    const at = await site()
    const alice = new Browser(at)
    await alice.enrol('alice')
    const before = await stored(at.host)
    expect((await alice.ask(settings)).status).toBe(403)
    expect((await alice.open('/.sallyport/account')).text).not.toContain('/.sallyport/console')
    for (const form of [
      { audience: 'off' },
      { audience: 'off', role: 'admin', roles: 'admin', permissions: 'general-settings' },
    ]) {
      expect((await alice.ask(`${settings}/audience`, { form })).status).toBe(403)
    }
    expect((await alice.ask(settings, { headers: { 'x-sallyport-subject': 'admin' } })).status).toBe(403)
    expect(await stored(at.host)).toBe(before)
    const { results } = await env.DB.prepare(
      `SELECT count(*) AS count FROM events WHERE site = ? AND kind = 'console-denied'`,
    )
      .bind(at.host)
      .all<{ count: number }>()
    expect(results[0]?.count).toBe(1)
  })

  it('changes no permission and no address of the site, whatever its form is sent', async () => {
    const at = await site()
    const admin = new Browser(at)
    await admin.enrol('admin')
    const form = {
      maxInvalidAttempts: '10',
      permissions: '{"subject:admin":["system-admin"]}',
      'permissions.subject:admin': 'system-admin',
      origin: 'https://evil.example',
      'login.page': 'https://evil.example',
      '__proto__.enabled': 'false',
      enabled: 'false',
    }
    const page = await admin.open(`${settings}/edit`, { form })
    expect(page.text).toContain('maxInvalidAttempts: 5 → 10')
    expect(page.text).not.toMatch(/evil|system-admin|enabled/)
  })

  it('lets nobody confirm or store another one’s change', async () => {
    const at = await site({
      permissions: { 'role:admin': ['general-settings'], 'subject:bob': ['general-settings'] },
    })
    const admin = new Browser(at)
    await admin.enrol('admin')
    const bob = new Browser(at)
    await bob.enrol('bob')
    const { id = '' } = (await admin.open(`${settings}/audience`, { form: { audience: 'off' } })).hidden()
    expect((await bob.ask(`${settings}/change/${id}`)).status).toBe(404)
    expect((await bob.ask(`${settings}/confirm`, { form: { id } })).status).toBe(404)
    expect((await bob.ask(`${settings}/write`, { form: { id } })).headers.get('location')).toContain(
      'meanwhile',
    )
    expect(JSON.parse((await stored(at.host)) ?? '{}').enabled).toBeUndefined()
  })
})

describe('A14: the console', () => {
  it('is not reached while a challenge waits, nor by a sign-in that was let through', async () => {
    const at = await site()
    const admin = new Browser(at)
    const authenticator = await admin.enrol('admin', { remember: true })
    await admin.open('/logout', { form: (await admin.open('/account')).hidden() })
    expect((await admin.signIn('admin')).at).toBe('/account')
    // Recognised, so in; but the console wants a factor.
    expect((await admin.open(settings)).at).toBe('/.sallyport/challenge')
    expect((await admin.ask(`${settings}/audience`, { form: { audience: 'off' } })).status).toBe(403)
    pass(minute)
    const form = { code: authenticator.code() }
    expect((await admin.open('/.sallyport/challenge', { form })).at).toMatch(/console\/settings/)

    const pending = new Browser(at)
    await pending.signIn('admin')
    expect((await pending.ask(settings)).status).toBe(303)
    expect((await pending.ask(`${settings}/audience`, { form: { audience: 'off' } })).status).toBe(403)
  })
})

describe('C2: a change of the site', () => {
  it('takes a code of its own, however fresh the last one is, and one code confirms one change', async () => {
    const at = await site()
    const admin = new Browser(at)
    const authenticator = await admin.enrol('admin')
    const before = await stored(at.host)
    const one = (await admin.open(`${settings}/audience`, { form: { audience: 'off' } })).hidden()
    expect((await admin.open(`${settings}/confirm`, { form: { id: one.id ?? '' } })).at).toBe(
      '/.sallyport/challenge',
    )
    const two = (await admin.open(`${settings}/edit`, { form: { maxInvalidAttempts: '10' } })).hidden()
    expect(
      (await admin.ask(`${settings}/write`, { form: { id: one.id ?? '' } })).headers.get('location'),
    ).toContain('meanwhile')
    expect(await stored(at.host)).toBe(before)
    pass(minute)
    await admin.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(JSON.parse((await stored(at.host)) ?? '{}').enabled).toBe(false)
    expect(
      (await admin.ask(`${settings}/write`, { form: { id: two.id ?? '' } })).headers.get('location'),
    ).toContain('meanwhile')
    expect(JSON.parse((await stored(at.host)) ?? '{}').maxInvalidAttempts).toBeUndefined()
  })
})

describe('C3: a change of the site', () => {
  it('is never begun from another site’s page, by a link, or by another kind of body', async () => {
    const at = await site()
    const admin = new Browser(at)
    await admin.enrol('admin')
    const form = { audience: 'off' }
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
      expect((await admin.ask(`${settings}/audience`, { form, headers })).status).toBe(403)
    }
    expect((await admin.ask(`${settings}/audience?audience=off`)).status).toBe(404)
    for (const type of ['text/plain', 'application/json', 'multipart/form-data; boundary=x']) {
      const ask = { method: 'POST', body: 'audience=off', headers: { 'content-type': type } }
      expect((await admin.ask(`${settings}/audience`, ask)).status).toBe(403)
    }
  })
})
