// C1: pages speak the browser's language, from right to left where that is how it runs; refusals do too, and what
// programs read stays English.
import { describe, expect, it } from 'vitest'
import { Browser, newSite } from './harness.ts'
import { development, messages, post } from './mailbox.ts'

const speaking = (language: string) => ({ 'accept-language': language })

describe('a browser that speaks another language', () => {
  it('gets the challenge’s pages in Arabic, from right to left; key and code from left to right', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.signIn('alice')
    const setup = await browser.open('/.sallyport/setup', { headers: speaking('ar-EG,ar;q=0.9,en;q=0.8') })
    expect(setup.status).toBe(200)
    expect(setup.text).toMatch(/<html lang="ar" dir="rtl">/)
    expect(setup.text).toContain('إعداد الخطوة الثانية')
    expect(setup.text).toMatch(/<code dir="ltr">/)
    expect(setup.text).toMatch(/<input[^>]*id="code"[^>]*dir="ltr"/)
  })

  it('gets English where its language isn’t there, and none that it didn’t ask for', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.signIn('alice')
    for (const language of ['sv', 'sv;q=1,nb', '']) {
      const { text } = await browser.open('/.sallyport/setup', { headers: speaking(language) })
      expect(text).toContain('<html lang="en" dir="ltr">')
    }
  })

  it('reads refusals in it, with their numbers; programs read the English sentence', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const german = { headers: speaking('de') }
    const gone = await browser.open('/.sallyport/nowhere', german)
    expect(gone.status).toBe(404)
    expect(gone.text).toContain('Seite nicht gefunden')
    expect(gone.text).toContain('Diese Seite gibt es hier nicht.')
    expect(
      await (await browser.ask('/.sallyport/nowhere', { ...german, program: true })).json(),
    ).toMatchObject({
      title: 'No such page',
      detail: 'There is no such page here.',
    })

    await browser.signIn('alice')
    await browser.open('/.sallyport/challenge/cancel', { form: {} })
    const login = await browser.open('/login')
    const form = { ...login.hidden(), login: 'alice', password: 'wonderland-7' }
    const early = await browser.open('/login', { ...german, form })
    expect(early.status).toBe(429)
    expect(early.text).toMatch(/Versuchen Sie es in \d+ Sekunden? erneut\./)
  })

  it('is told in it that something is not set up, and shown the English sentence for the administrator', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    browser.environment = { SALLYPORT_KEYS: '' }
    const page = await browser.open('/.sallyport/challenge', { headers: speaking('fr') })
    expect(page.status).toBe(503)
    expect(page.text).toContain('Non configuré')
    expect(page.text).toMatch(/<p class="hint" lang="en" dir="ltr">[^<]*SALLYPORT_KEYS/)
  })

  it('reads its devices, sessions and sign-ins in it', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    const { text } = await browser.open('/.sallyport/account', { headers: speaking('ja') })
    for (const words of ['Linux の Firefox', '記憶したデバイス', 'コードで確認済み', '正しいコード'])
      expect(text).toContain(words)
  })
})

describe('a notice by mail', () => {
  it('is in the language of whoever reads it, not of whoever caused it', async () => {
    const site = await newSite(
      'plain',
      { methods: ['totp'], permissions: { 'role:admin': ['users'] } },
      'localhost',
    )
    const as = (language: string) => {
      const browser = new Browser(site)
      browser.environment = development
      browser.language = language
      return browser
    }
    await as('de').enrol('admin')
    const authenticator = await as('fr').enrol('alice')
    const guesser = as('ar')
    await guesser.signIn('alice')
    for (let guess = 0; guess < 5; guess++) {
      await post(guesser, 'challenge', { code: authenticator.wrongCode() })
    }
    const told = (await messages(site))
      .slice(0, 2)
      .map(({ recipient, subject }) => `${recipient}: ${subject}`)
    expect(told.toSorted()).toEqual([
      'admin@example.com: Ein Konto bei Shop wurde gesperrt',
      'alice@example.com: Votre compte Shop est verrouillé',
    ])
  })
})
