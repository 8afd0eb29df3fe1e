// The console's settings, from outside (A1, A6, A7): who may open them, what an edit shows before it is confirmed, that a
// code confirms it, that KV then holds it, and that wrong codes pause it (L2's rows of the admin).
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { Authenticator, Browser, env, newSite, type Page, pass, type TestSite } from './harness.ts'

afterEach(() => vi.useRealTimers())

const settings = '/.sallyport/console/settings'
const minute = 60_000

async function adminSite(
  changes: Partial<PolicyInput> = {},
): Promise<{ site: TestSite; browser: Browser; authenticator: Authenticator }> {
  const site = await newSite('plain', { permissions: { 'role:admin': ['general-settings'] }, ...changes })
  const browser = new Browser(site)
  // Where nobody is asked yet, the console itself asks for a factor, and for one to be set up.
  await browser.signIn('admin')
  const authenticator = new Authenticator((await browser.open(settings)).setupKey())
  const form = { code: authenticator.code() }
  expect((await browser.open('/.sallyport/setup', { form })).status).toBe(200)
  pass(minute)
  return { site, browser, authenticator }
}

async function details(site: TestSite, kind: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    'SELECT detail FROM events WHERE site = ? AND kind = ? ORDER BY at, rowid',
  )
    .bind(site.host, kind)
    .all<{ detail: string }>()
  return results.map(({ detail }) => detail)
}

const stored = async (site: TestSite): Promise<PolicyInput> =>
  JSON.parse((await env.POLICY.get(`policy:${site.host}`)) ?? '{}')

/** Presses a button of the settings, and gives the page of the change with the id of it. */
async function prepare(browser: Browser, path: string, form: Record<string, string>) {
  const page = await browser.open(`${settings}/${path}`, { form })
  return { page, id: page.hidden().id ?? '' }
}

const confirm = (browser: Browser, id: string): Promise<Page> =>
  browser.open(`${settings}/confirm`, { form: { id } })

const answer = (browser: Browser, code: string): Promise<Page> =>
  browser.open('/.sallyport/challenge', { form: { code } })

/** The form of the settings as the page has it: what is typed and chosen now. */
function formOf({ text }: Page): Record<string, string> {
  const form = text.slice(text.indexOf(`action="${settings}/edit"`))
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const fields: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    if (!tag.includes('checkbox')) fields[attribute(tag, 'name')] = attribute(tag, 'value')
    else if (/\bchecked\b/.test(tag)) fields[attribute(tag, 'name')] = attribute(tag, 'value')
  }
  for (const [whole, name = ''] of form.matchAll(/<select[^>]*name="([^"]*)".*?<\/select>/gs)) {
    fields[name] = /<option value="([^"]*)" selected/.exec(whole)?.[1] ?? ''
  }
  return fields
}

describe('the settings', () => {
  it('are shown to who may change them, every value with where it comes from', async () => {
    const { site, browser } = await adminSite({ maxInvalidAttempts: 3 })
    await env.POLICY.put('policy', JSON.stringify({ resendLimit: 10 }))
    try {
      await site.setPolicy()
      expect((await browser.open('/.sallyport/account')).text).toContain('/.sallyport/console')
      const page = await browser.open('/.sallyport/console')
      expect(page.at).toBe(settings)
      expect(page.text).toMatch(/maxInvalidAttempts<\/code>, from this site/)
      expect(page.text).toMatch(/resendLimit<\/code>, from deployment/)
      expect(page.text).toMatch(/codeRequestLimit<\/code>, from default/)
      const form = formOf(page)
      expect(form).toMatchObject({ maxInvalidAttempts: '3', resendLimit: '10', 'methods:totp': 'yes' })
    } finally {
      await env.POLICY.delete('policy')
    }
  })

  it('are changed in KV once a code confirmed what was shown, and audited by name', async () => {
    const { site, browser, authenticator } = await adminSite()
    const alice = new Browser(site)
    await alice.enrol('alice')
    const form = formOf(await browser.open(settings))
    const { page, id } = await prepare(browser, 'edit', {
      ...form,
      enforcement: 'every-login',
      'lockout.seconds': '600',
    })
    expect(page.text).toContain('enforcement: &quot;risk-based&quot; → &quot;every-login&quot;')
    expect(page.text).toContain(
      'Users who are asked at every sign-in, recognised or not</span><strong>2</strong>',
    )
    expect(await stored(site)).not.toHaveProperty('enforcement')

    expect((await confirm(browser, id)).at).toBe('/.sallyport/challenge')
    pass(minute)
    const done = await answer(browser, authenticator.code())
    expect(done.at).toBe(`${settings}?done=written`)
    expect(done.text).toContain('Stored.')
    const { origin, enforcement, lockout } = await stored(site)
    expect({ origin, enforcement, lockout }).toEqual({
      origin: `http://${site.origin}`,
      enforcement: 'every-login',
      lockout: { seconds: 600 },
    })
    expect(await details(site, 'policy-changed')).toEqual([
      'by KV: first seen',
      'by admin: enforcement: "risk-based" → "every-login"; lockout.seconds: null → 600',
    ])
    await alice.open('/logout', { form: (await alice.open('/account')).hidden() })
    expect((await alice.signIn('alice')).at).toBe('/.sallyport/challenge')
  })

  it('that the schema doesn’t take are shown again as they were typed, each with what is wrong', async () => {
    const { site, browser } = await adminSite()
    const before = await stored(site)
    const form = formOf(await browser.open(settings))
    const response = await browser.ask(`${settings}/edit`, {
      form: { ...form, codeTimeoutSeconds: '5', 'session.idleMinutes': 'soon', 'methods:totp': 'yes' },
    })
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('must be at least 60')
    expect(text).toContain('value="soon"')
    const none: Record<string, string> = { ...form, totpEnrolment: 'optional' }
    delete none['methods:totp']
    delete none['methods:email']
    expect((await prepare(browser, 'edit', none)).page.text).toContain('must name at least one')
    expect(await stored(site)).toEqual(before)
  })

  it('that are as they were, or another admin’s by now, change nothing', async () => {
    const { site, browser, authenticator } = await adminSite()
    const form = formOf(await browser.open(settings))
    expect((await browser.open(`${settings}/edit`, { form })).at).toBe(`${settings}?done=nothing`)

    const { id } = await prepare(browser, 'edit', { ...form, maxInvalidAttempts: '10' })
    await confirm(browser, id)
    pass(3 * minute)
    await site.setPolicy({ maxInvalidAttempts: 3 })
    await new Browser(site).ask('/about')
    expect((await answer(browser, authenticator.code())).at).toBe(`${settings}?done=meanwhile`)
    expect((await stored(site)).maxInvalidAttempts).toBe(3)
  })

  it('show what is wrong with a broken policy, keep the last good one, and change nothing (P2)', async () => {
    const { site, browser } = await adminSite({ maxInvalidAttempts: 3 })
    await env.POLICY.put(`policy:${site.host}`, '{"enabled": "no"}')
    pass(minute)
    const { text } = await browser.open(settings)
    expect(text).toContain('The policy in KV is broken, and the last good one is in force: enabled:')
    expect(text).toMatch(/maxInvalidAttempts<\/code><\/th><td><code>3<\/code><\/td><td>last good one/)
    expect(text).not.toContain('<form')
    expect((await browser.ask(`${settings}/audience`, { form: { audience: 'off' } })).status).toBe(503)
  })

  it('stay confirmed where KV fails, and are stored later, once', async () => {
    const { site, browser, authenticator } = await adminSite()
    const form = formOf(await browser.open(settings))
    const { id } = await prepare(browser, 'edit', { ...form, maxInvalidAttempts: '10' })
    await confirm(browser, id)
    pass(minute)
    browser.environment = {
      POLICY: new Proxy(env.POLICY, {
        get(kv, key) {
          if (key === 'put') return () => Promise.reject(new Error('KV is down'))
          const value: unknown = Reflect.get(kv, key)
          return typeof value === 'function' ? value.bind(kv) : value
        },
      }),
    }
    const failed = await answer(browser, authenticator.code())
    expect(failed.at).toBe(`${settings}?done=failed`)
    expect(failed.text).toContain('Store it now')
    browser.environment = {}
    const write = () => browser.open(`${settings}/write`, { form: { id } })
    expect((await write()).at).toBe(`${settings}?done=written`)
    expect((await stored(site)).maxInvalidAttempts).toBe(10)
    expect((await write()).at).toBe(`${settings}?done=meanwhile`)
  })
})

describe('L2: an admin', () => {
  it('turns it off, then on again, each by a code; who was let in meanwhile is asked', async () => {
    const { site, browser, authenticator } = await adminSite()
    const off = await prepare(browser, 'audience', { audience: 'off' })
    expect(off.page.text).toContain('Users who are no longer asked for anything</span><strong>1</strong>')
    await confirm(browser, off.id)
    expect((await answer(browser, authenticator.code())).at).toBe(`${settings}?done=written`)
    expect((await stored(site)).enabled).toBe(false)

    const alice = new Browser(site)
    expect((await alice.signIn('alice')).at).toBe('/account')
    pass(3 * minute)

    const on = await prepare(browser, 'audience', { audience: 'everyone' })
    await confirm(browser, on.id)
    pass(minute)
    expect((await answer(browser, authenticator.code())).at).toBe(`${settings}?done=written`)
    expect((await stored(site)).enabled).toBe(true)
    expect((await alice.open('/account')).at).toBe('/.sallyport/setup')
  })

  it.each([
    ['turning it off', { audience: 'off' }, 'Disable', /<button[^>]*disabled[^>]*>Edit/],
    ['turning it on', { audience: 'everyone' }, 'Enable', undefined],
  ] as const)(
    '%s is paused after five wrong codes, with the time left; nothing is locked',
    async (_, form, button, also) => {
      const { site, browser, authenticator } = await adminSite({
        audience: form.audience === 'everyone' ? 'opted-in' : 'everyone',
        totpEnrolment: 'optional',
        methods: ['totp'],
        setup: { cooldownSeconds: 600 },
      })
      const { id } = await prepare(browser, 'audience', form)
      await confirm(browser, id)
      for (let left = 4; left > 0; left--) {
        expect((await answer(browser, authenticator.wrongCode())).text).toContain(`${left} attempt`)
      }
      expect((await answer(browser, authenticator.wrongCode())).status).toBe(429)
      expect(await details(site, 'cooldown-activated')).toHaveLength(1)

      const page = await browser.open(settings)
      expect(page.text).toMatch(new RegExp(`<button[^>]*disabled[^>]*>${button}`))
      expect(page.text).toMatch(/possible again in (9|10) minutes/)
      if (also) expect(page.text).toMatch(also)
      // Starting over gains nothing: not by the same change, nor by another.
      const again = await prepare(browser, 'audience', form)
      expect((await confirm(browser, again.id)).at).toMatch(/\/change\//)
      pass(11 * minute)
      const later = await prepare(browser, 'audience', form)
      expect((await confirm(browser, later.id)).at).toBe('/.sallyport/challenge')
      expect((await answer(browser, authenticator.code())).at).toBe(`${settings}?done=written`)
    },
  )

  it('gets into the console of a site that is off by a sign-in of their own, and by their factor', async () => {
    const { site, browser, authenticator } = await adminSite()
    await site.setPolicy({ enabled: false })
    const elsewhere = new Browser(site)
    // By the session that the origin gave while the gate was off.
    expect((await elsewhere.signIn('admin')).at).toBe('/account')
    const asked = await elsewhere.open(settings)
    expect(asked.at).toBe('/.sallyport/challenge')
    expect((await answer(elsewhere, authenticator.code())).at).toBe(settings)
    expect((await elsewhere.open('/account')).status).toBe(200)
    expect((await browser.open('/account')).status).toBe(200)
  })

  it('gets there, too, where only a login tells who somebody is', async () => {
    const subject = { source: 'loginField', oneNamePerUser: true } as const
    const login = {
      page: '/login',
      endpoints: [
        { path: '/login', userField: 'login', passwordField: 'password', success: { status: [303] } },
      ],
    }
    const { site, authenticator } = await adminSite({
      subject,
      login,
      permissions: { 'subject:Admin': ['general-settings'] },
    })
    await site.setPolicy({ enabled: false })
    const elsewhere = new Browser(site)
    const start = await elsewhere.open(settings)
    expect(start.at).toBe('/login')
    const form = { ...start.hidden(), login: 'admin', password: 'keeper-of-keys' }
    expect((await elsewhere.open('/login', { form })).at).toBe('/.sallyport/challenge')
    expect((await answer(elsewhere, authenticator.code())).at).toBe(settings)
  })
})
