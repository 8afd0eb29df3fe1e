// E-mail and SMS by a provider of one's own (H1, H2), from outside: signed webhooks, the next one where one fails, what
// the user is told where none works (C3), and that no code is in anything but the message itself (B6).
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { batch } from '../../worker/database.ts'
import { assist } from '../../worker/people/assist.ts'
import { identity } from '../../worker/people/subjects.ts'
import type { Received } from '../fixtures/provider.ts'
import { Browser, env, newSite, pass, type TestSite } from './harness.ts'
import { post } from './mailbox.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

let providers = 0

/** A provider of a test's own, that behaves as its name says. */
function provider(behaviour: string) {
  providers += 1
  const host = `${behaviour}-${providers}${crypto.randomUUID().slice(0, 6)}.provider.test`
  const ask = async (as = ''): Promise<Received[]> =>
    (await fetch(`http://control.test/${host}/${as && `?as=${as}`}`)).json()
  return {
    settings: { type: 'webhook', url: `https://${host}/send`, secret: 'MAIL_SECRET' } as const,
    received: () => ask(),
    behave: (as: string) => ask(as),
  }
}

const secret = { MAIL_SECRET: 'a secret of the deployment' }

async function signedIn(
  changes: Partial<PolicyInput>,
): Promise<{ site: TestSite; browser: Browser; page: Awaited<ReturnType<Browser['signIn']>> }> {
  const site = await newSite('plain', { totpEnrolment: 'optional', ...changes })
  const browser = new Browser(site)
  browser.environment = secret
  return { site, browser, page: await browser.signIn('alice') }
}

const messageOf = ({ body }: Received) =>
  JSON.parse(body) as { type: string; to: string; subject: string; text: string; site: string }
const codeOf = (message: Received | undefined) => /\b\d{6}\b/.exec(message?.body ?? '')?.[0] ?? ''

async function events(site: TestSite, kind: string): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT detail FROM events WHERE site = ? AND kind = ?')
    .bind(site.host, kind)
    .all<{ detail: string }>()
  return results.map(({ detail }) => detail)
}

describe('e-mail by a webhook', () => {
  it('is signed as Standard Webhooks says, and its code works', async () => {
    const mail = provider('ok')
    const { site, browser, page } = await signedIn({ channels: { email: [mail.settings] } })
    expect(page.at).toBe('/.sallyport/challenge')
    const [message] = await mail.received()
    if (!message) throw new Error('nothing was sent')
    expect(messageOf(message)).toMatchObject({
      type: 'message.email',
      to: 'alice@example.com',
      site: site.host,
    })
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = message.headers
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret.MAIL_SECRET),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    const signed = await crypto.subtle.sign(
      'HMAC',
      key,
      new TextEncoder().encode(`${id}.${time}.${message.body}`),
    )
    expect(signature).toBe(`v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`)
    expect((await post(browser, 'challenge', { code: codeOf(message) })).status).toBe(303)
  })

  it('is used, like every notice, without leaving a code or a message behind', async () => {
    const mail = provider('ok')
    const logged: string[] = []
    for (const level of ['log', 'error', 'warn'] as const) {
      vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void logged.push(parts.join(' ')))
    }
    const { browser } = await signedIn({ channels: { email: [mail.settings] }, maxInvalidAttempts: 3 })
    const code = codeOf((await mail.received())[0])
    for (let guess = 0; guess < 3; guess++) await post(browser, 'challenge', { code: '000000' })
    const [notice] = await mail.received()
    expect(notice && messageOf(notice).subject).toContain('locked')
    const tables = ['message_codes', 'outbox', 'events', 'decisions', 'challenges', 'limits']
    const rows = await Promise.all(tables.map(table => env.DB.prepare(`SELECT * FROM ${table}`).all()))
    expect(JSON.stringify(rows.map(({ results }) => results))).not.toContain(code)
    expect(logged.join('\n')).not.toContain(code)
    expect((await env.DB.prepare("SELECT 1 FROM outbox WHERE state <> 'kept'").all()).results).toEqual([])
  })

  it('goes by the next provider where one fails, redirects or isn’t set up, and each failure is recorded', async () => {
    const [down, elsewhere, ok] = [provider('down'), provider('elsewhere'), provider('ok')]
    const unset = { ...provider('ok').settings, secret: 'NO_SUCH_SECRET' }
    const { site, browser } = await signedIn({
      channels: { email: [down.settings, elsewhere.settings, unset, ok.settings] },
    })
    const failures = await events(site, 'message-failed')
    expect((await post(browser, 'challenge', { code: codeOf((await ok.received())[0]) })).status).toBe(303)
    expect(failures.map(text => text.replace(/^email by \S+ /, ''))).toEqual([
      'HTTP 500',
      'HTTP 302',
      'the secret NO_SUCH_SECRET is not set',
    ])
  })

  it('that no provider takes is told to the user, who may try again', async () => {
    const mail = provider('down')
    const { browser, page } = await signedIn({ channels: { email: [mail.settings] } })
    expect(page.text).toContain('couldn’t be sent just now')
    await mail.behave('ok')
    pass(31_000)
    expect(await (await post(browser, 'challenge/send', { by: 'email' })).text()).toContain('on its way')
    expect((await post(browser, 'challenge', { code: codeOf((await mail.received())[0]) })).status).toBe(303)
  })

  it('that comes back is told in red, sent no more, and works again once an admin has cleared it', async () => {
    const mail = provider('bounced')
    const { site, browser, page } = await signedIn({ channels: { email: [mail.settings] } })
    expect(page.text).toContain('class="notice bad"')
    expect(page.text).toContain('Mail to this address came back')
    expect(await events(site, 'email-bounced')).toHaveLength(1)
    await mail.behave('ok')
    pass(31_000)
    expect(await (await post(browser, 'challenge/send', { by: 'email' })).text()).toContain('came back')
    expect(await mail.received()).toHaveLength(0)
    const who = await identity(site.host, 'insensitive', 'alice')
    if (!who) throw new Error('no alice')
    await batch(
      env.DB,
      ...assist['clear-bounce']({ site: site.host, subject: who.id, by: 'ada', now: Date.now() }),
    )
    expect(await (await post(browser, 'challenge/send', { by: 'email' })).text()).toContain('on its way')
    expect((await post(browser, 'challenge', { code: codeOf((await mail.received())[0]) })).status).toBe(303)
  })
})

describe('SMS by a webhook', () => {
  const subject = { source: 'whoami', path: '/api/me', name: '/name', phone: '/phone' } as const

  it('tells where the number can’t be reached, and where the provider fails', async () => {
    for (const [behaviour, text] of [
      ['bad', 'can’t reach this number'],
      ['down', 'SMS couldn’t be sent'],
    ] as const) {
      const sms = provider(behaviour)
      const changes = {
        subject,
        methods: ['sms'],
        sms: { entitled: true },
        channels: { sms: [sms.settings] },
      }
      const { site, page } = await signedIn(changes as Partial<PolicyInput>)
      expect(page.text).toContain(text)
      const kind = behaviour === 'bad' ? 'incorrect-phone-number' : 'message-failed'
      expect(await events(site, kind)).toHaveLength(1)
      expect((await sms.received()).map(one => messageOf(one).to)).toEqual(['+442079460018'])
    }
  })
})

describe('admins', () => {
  it('with the permission are told of a lock, by name and by role, where policy says so', async () => {
    for (const notifyAdmins of [true, false]) {
      const mail = provider('ok')
      const { site, browser } = await signedIn({
        channels: { email: [mail.settings] },
        permissions: { 'role:admin': ['users'] },
        lockout: { notifyAdmins },
        maxInvalidAttempts: 3,
      })
      const admin = new Browser(site)
      admin.environment = secret
      await admin.signIn('admin')
      await mail.received()
      for (let guess = 0; guess < 3; guess++) await post(browser, 'challenge', { code: '000000' })
      const told = (await mail.received()).map(one => messageOf(one).to).toSorted()
      expect(told).toEqual(notifyAdmins ? ['admin@example.com', 'alice@example.com'] : ['alice@example.com'])
    }
  })
})

describe('R6: a sign-in from a new device', () => {
  it('is told by e-mail, whose link ends it: sessions, devices and addresses', async () => {
    const mail = provider('ok')
    const { site, browser } = await signedIn({ channels: { email: [mail.settings] } })
    await post(browser, 'challenge', { code: codeOf((await mail.received())[0]), remember: 'yes' })
    const [notice] = await mail.received()
    const text = notice ? messageOf(notice).text : ''
    expect(text).toContain('Firefox on Linux')
    const link = /https:\/\/\S+\/not-me\?for=\S+/.exec(text)?.[0] ?? ''
    expect((await browser.ask('/account')).status).toBe(200)

    // From anywhere, without a session: opening it does nothing, the button does it.
    const elsewhere = new Browser(site, '203.0.113.50')
    const path = link.slice(site.url.length)
    const page = await elsewhere.open(path)
    expect(page.text).toContain('It wasn’t me')
    expect((await browser.ask('/account')).status).toBe(200)
    const token = new URL(link).searchParams.get('for') ?? ''
    const thief = new Browser(site, '203.0.113.51')
    thief.environment = secret
    await thief.signIn('alice')
    const code = codeOf((await mail.received())[0])
    expect((await post(elsewhere, 'not-me', { for: 'forged' })).status).toBe(410)
    expect((await post(elsewhere, 'not-me', { for: token })).status).toBe(200)
    expect((await post(thief, 'challenge', { code })).status).toBe(410)
    pass(61_000)
    await new Browser(site).ask('/about')
    // The site's own session may still stand; it is worth nothing without a factor.
    expect((await browser.open('/account')).at).toBe('/.sallyport/challenge')
    expect(await events(site, 'sign-in-disowned')).toHaveLength(1)
    pass(15 * 86_400_000)
    expect((await elsewhere.open(path)).status).toBe(410)
  })

  it('is not told again from where the user has been', async () => {
    const mail = provider('ok')
    const { site, browser } = await signedIn({
      channels: { email: [mail.settings] },
      enforcement: 'every-login',
    })
    await post(browser, 'challenge', { code: codeOf((await mail.received())[0]) })
    expect(await mail.received()).toHaveLength(1)
    pass(61_000)
    const again = new Browser(site)
    again.environment = secret
    await again.signIn('alice')
    await post(again, 'challenge', { code: codeOf((await mail.received())[0]) })
    expect(await mail.received()).toHaveLength(0)
  })
})
