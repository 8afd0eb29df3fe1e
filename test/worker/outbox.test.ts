// The local outbox: what users would be told, in development alone.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Browser, newSite, pass } from './harness.ts'

afterEach(() => vi.useRealTimers())

const development = { SALLYPORT_ENV: 'development' }

async function messages(browser: Browser): Promise<{ recipient: string; subject: string; body: string }[]> {
  const response = await browser.ask('/.sallyport/outbox.json')
  expect(response.status).toBe(200)
  return (await response.json<{ messages: [] }>()).messages
}

describe('the outbox', () => {
  it('has what a user is told: set-up, a copied token, a lock; and no code or secret', async () => {
    const site = await newSite('plain', { methods: ['totp'] }, 'localhost')
    const browser = new Browser(site)
    browser.environment = development
    const authenticator = await browser.enrol('alice', { remember: true })
    const stolen = browser.copy()
    const page = await browser.open('/account')
    await browser.open('/logout', { form: page.hidden() })
    await browser.signIn('alice')
    pass(120_000)
    const thief = new Browser(site)
    thief.environment = development
    // What alice is told is in her own language.
    thief.language = 'ar'
    for (const [name, value] of stolen.cookies) if (name.includes('device')) thief.cookies.set(name, value)
    await thief.signIn('alice')
    for (let guess = 0; guess < 5; guess++) {
      await thief.ask('/.sallyport/challenge', { form: { code: authenticator.wrongCode() } })
    }
    const sent = await messages(browser)
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Your account at Shop is locked',
      'A remembered device of yours at Shop was forgotten',
      'An authenticator was set up for your account at Shop',
    ])
    expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(new Set(['alice@example.com']))
    expect((await browser.open('/.sallyport/outbox')).text).toContain('alice@example.com')
  })

  it('does not exist outside development, nor under a public name', async () => {
    const local = await newSite('plain', {}, 'localhost')
    expect((await new Browser(local).ask('/.sallyport/outbox')).status).toBe(404)
    const site = await newSite()
    const browser = new Browser(site)
    browser.environment = development
    expect((await browser.ask('/.sallyport/outbox.json')).status).toBe(404)
    await browser.enrol('alice')
  })
})
