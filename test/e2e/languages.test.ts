// Pages and popup in Arabic, German and Japanese, in real Chromium: the right direction, nothing wider than a phone, and
// pictures of each into test/screenshots/.
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'
import { sizes } from './story.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const languages = ['ar', 'de', 'ja'] as const
const directionOf = (code: string) => (code === 'ar' ? 'rtl' : 'ltr')

const root = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement
    return { lang, dir, isWider: scrollWidth > clientWidth }
  })

/** Which way an element's letters run. */
const directionAt = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(element => getComputedStyle(element).direction)

describe('the edge’s pages', () => {
  const state = temporaryFolder()
  let product: Product
  let chromium: Chromium
  let page: Page
  /** Of the page; what it sets holds as long as it lives. */
  let protocol: CDPSession

  beforeAll(async () => {
    product = await startProduct(state.path)
    chromium = await launchChromium()
    page = await chromium.context.newPage()
    protocol = await chromium.context.newCDPSession(page)
  })
  afterAll(async () => {
    await chromium?.close()
    await product?.stop()
    state.remove()
  })

  async function signIn(): Promise<void> {
    await page.goto(`${product.url}/login`)
    await page.fill('[name=login]', 'bob')
    await page.fill('[name=password]', 'build-it-42')
    await page.click('form:has([name=password]) button')
  }

  /** Changes the browser's language. An extra header would lose against the one of the browser's start. */
  async function speak(code: string): Promise<void> {
    const userAgent = await page.evaluate(() => navigator.userAgent)
    await protocol.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: `${code},en` })
  }

  /** The page in each language and size; a page that answers a post is asked for again by what `again` does. */
  async function photograph(name: string, again: () => Promise<unknown> = () => page.reload()) {
    for (const code of languages) {
      await speak(code)
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        if (size === 'wide') await again()
        expect(await root(page), name).toEqual({ lang: code, dir: directionOf(code), isWider: false })
        await screenshot(page, `language-${code}-${name}-${size}`)
      }
    }
  }

  it('set-up, account, challenge, refusal and the end of a sign-in', async () => {
    await signIn()
    await photograph('by-email')
    await page.fill('#code', await mailedCode(product.url))
    await page.click('form[action$="/challenge"] button[type=submit]')
    await page.waitForSelector('a[href^="otpauth:"]')
    await photograph('setup')
    for (const selector of ['#code', '.key code']) expect(await directionAt(page, selector)).toBe('ltr')
    const uri = (await page.getAttribute('a[href^="otpauth:"]', 'href')) ?? ''
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    await page.fill('#code', oathtoolCode(secret))
    await page.click('form[action$="/setup"] button[type=submit]')
    await page.waitForSelector('ol.codes')
    expect(await root(page)).toMatchObject({ lang: 'ja', isWider: false })
    expect(await directionAt(page, 'ol.codes')).toBe('ltr')
    await screenshot(page, 'language-ja-recovery-codes')
    await page.goto(`${product.url}/.sallyport/account`)
    await photograph('account')
    await page.goto(`${product.url}/.sallyport/nowhere`)
    await photograph('refusal')

    await page.context().clearCookies()
    await signIn()
    await photograph('challenge')
    await photograph('wrong-code', async () => {
      await page.fill('#code', '000000')
      await page.click('form[action$="/challenge"] button[type=submit]')
      await page.waitForSelector('#code-error')
    })
    await page.click('form[action$="/cancel"] button')
    await page.waitForSelector('[role=alert]')
    expect(await root(page)).toMatchObject({ lang: 'ja' })
  })
})

describe.each(languages)('the popup in %s', code => {
  let chromium: Chromium

  beforeAll(async () => {
    await buildExtension()
    chromium = await launchChromium({
      extension: extensionFolders.chrome,
      locale: code,
      viewport: { width: 380, height: 576 },
    })
  })
  afterAll(() => chromium?.close())

  it('speaks it in every screen', async () => {
    const popup = await chromium.openExtension('popup.html')
    await popup.waitForSelector('form')
    const shot = async (name: string) => {
      expect(await root(popup), name).toEqual({ lang: code, dir: directionOf(code), isWider: false })
      await screenshot(popup, `language-${code}-popup-${name}`)
    }
    await shot('welcome')
    await popup.evaluate(async () => {
      const ask = (sallyport: string, request: object) => chrome.runtime.sendMessage({ sallyport, request })
      await ask('create', { passphrase: 'a lantern over the northern gate' })
      for (const [issuer, label] of [
        ['Harbour Tea', 'mira@harbour.example'],
        ['Northgate Bank', 'mira'],
        ['بنك الشمال', 'منى'],
      ]) {
        const key = `JBSWY3DPEHPK3PX${String.fromCharCode(65 + (issuer?.length ?? 0))}`
        const draft = {
          ...{ type: 'totp', issuer, label, secret: key },
          ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
        }
        await ask('add', { draft, sites: ['https://tea.example'] })
      }
    })
    await popup.reload()
    await popup.waitForSelector('.code')
    await shot('list')
    expect(await directionAt(popup, '.code')).toBe('ltr')
    await popup.click('.edit')
    await shot('edit')
    await popup.click('.screen-head button')
    await popup.click('.bar .icon-button:nth-of-type(1)')
    await popup.waitForSelector('.ways')
    await shot('add')
    // The last one leads to another tab.
    await popup.click('.way:nth-last-of-type(2)')
    await popup.click('summary')
    await shot('by-hand')
    await popup.click('.screen-head button')
    await popup.click('.screen-head button')
    await popup.click('.bar .icon-button:nth-of-type(2)')
    await popup.waitForSelector('select')
    await shot('settings')
  })
})
