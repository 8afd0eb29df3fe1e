// F4 in real Firefox: installed, the extension may see no page; at first run the person chooses, and Firefox asks for what
// the choice needs.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox, screenshot } from '../e2e/browsers.ts'
import { passphrase, type Site, serve } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

let site: Site
let firefox: Firefox
let page: Page
let popup: Page

beforeAll(async () => {
  await buildExtension()
  site = await serve({
    '/': '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label></form>',
  })
  firefox = await launchFirefox({
    ...{ extension: extensionFolders.firefox, access: [], viewport: { width: 400, height: 600 } },
  })
  page = await firefox.newPage()
  await page.goto(site.url('/'))
  popup = await firefox.openExtension('popup.html')
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const text = () => popup.evaluate(() => document.body.innerText)
const access = () =>
  popup.evaluate(async () => ({
    granted: (await browser.permissions.getAll()).origins,
    // But for those that stand on a Sallyport's own pages of the same sites.
    stationed: (await browser.scripting.getRegisteredContentScripts())
      .flatMap(({ matches }) => matches ?? [])
      .filter((pattern, _, all) => !all.some(whole => pattern === whole.replace(/\/\*$/, '/.sallyport/*'))),
  }))
/** The button shows once the field is touched, since the vault is locked by then. */
const hasButton = () => page.evaluate(() => document.querySelector('[popover]') !== null)

test('installed, it may see no page at all', async () => {
  expect(await access()).toEqual({ granted: [], stationed: [] })
})

test('at first run the person chooses, Firefox asks, and the page that is open needs no reload', async () => {
  await popup.locator('.field:nth-of-type(1) input').fill(passphrase)
  await popup.locator('.field:nth-last-of-type(1) input').fill(passphrase)
  await popup.locator('button[type=submit]').click()
  await expect.poll(text).toContain('Where may Sallyport work?')
  await screenshot(popup, 'popup-firefox-access')
  await popup.locator('.way:nth-of-type(1)').click()
  await expect.poll(text).toContain('No accounts yet')
  expect(await access()).toEqual({ granted: ['<all_urls>'], stationed: ['https://*/*', 'http://*/*'] })
  await popup.evaluate(() => browser.runtime.sendMessage({ sallyport: 'lock', request: {} }))
  await page.bringToFront()
  await page.click('#code')
  await expect.poll(hasButton).toBe(true)
})

test('given back, it is gone from the next page on', async () => {
  await popup.evaluate(() =>
    browser.runtime.sendMessage({ sallyport: 'chooseAccess', request: { mode: 'click' } }),
  )
  await expect.poll(access).toEqual({ granted: [], stationed: [] })
  await page.goto(site.url('/'))
  await page.click('#code')
  await new Promise(resolve => setTimeout(resolve, 900))
  expect(await hasButton()).toBe(false)
})
