// The popup and the background in real Firefox: create, scan the page's QR code, save, show the code, fill, lock and unlock.
import { createServer, type Server } from 'node:http'
import type { Page } from 'puppeteer-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox, screenshot } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const passphrase = 'a lantern over the northern gate'
const uri = 'otpauth://totp/Harbour%20Tea:mira?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Harbour%20Tea'
const body = `<h1>Harbour Tea</h1><div style="width:240px">${renderSVG(uri)}</div>
  <form><label>Authentication code <input name="code" autocomplete="one-time-code"></label></form>`

describe('the popup in Firefox', () => {
  let server: Server
  let firefox: Firefox
  let site: Page
  let popup: Page
  let tabId: number
  const text = () => popup.evaluate(() => document.body.innerText)
  /** Clicks the button with this name, by its words or its label. */
  const click = (name: string) =>
    popup.evaluate(wanted => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ ariaLabel, innerText }) => ariaLabel === wanted || innerText.includes(wanted))?.click()
    }, name)
  const fill = (selector: string, value: string) => popup.locator(selector).fill(value)

  beforeAll(async () => {
    await buildExtension()
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Tea</title>${body}`)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
    firefox = await launchFirefox({
      extension: extensionFolders.firefox,
      viewport: { width: 400, height: 600 },
    })
    site = await firefox.newPage()
    await site.goto(url)
    const asking = await firefox.openExtension('popup.html')
    tabId = await asking.evaluate(async at => {
      const tabs = await browser.tabs.query({})
      return tabs.find(tab => tab.url === at)?.id ?? -1
    }, url)
    await asking.close()
    popup = await firefox.openExtension(`popup.html?tab=${tabId}`)
  })
  afterAll(async () => {
    await firefox?.close()
    server?.close()
  })

  test('creates a vault', async () => {
    await fill('.field:nth-of-type(1) input', passphrase)
    await fill('.field:nth-last-of-type(1) input', passphrase)
    await screenshot(popup, 'popup-firefox-welcome')
    await click('Create the vault')
    await expect.poll(text).toContain('No accounts yet')
  })

  test('finds the QR code on the page, and saves it with one click', async () => {
    await click('Add account')
    await expect.poll(text).toContain('Scan this page')
    await click('Scan this page')
    await expect.poll(text).toContain('This page offers an account: Harbour Tea, mira')
    await screenshot(popup, 'popup-firefox-found')
    await click('Save it')
    await expect.poll(text).toMatch(/Harbour Tea\s+mira\s+\d{3} \d{3}/)
    await screenshot(popup, 'popup-firefox-list')
  })

  test('fills the code into the page', async () => {
    await site.bringToFront()
    await popup.evaluate(() => document.querySelector<HTMLElement>('.fill')?.click())
    const value = () => site.evaluate(() => document.querySelector('input')?.value)
    await expect.poll(value).toMatch(/^\d{6}$/)
  })

  test('locks, refuses a wrong passphrase, and opens with the right one', async () => {
    await popup.bringToFront()
    await click('Lock')
    await expect.poll(text).toContain('Unlock')
    expect(
      await popup.evaluate(async () => JSON.stringify(await browser.storage.local.get(null))),
    ).not.toContain('Harbour')
    await fill('.field input', 'wrong')
    await click('Unlock')
    await expect.poll(text).toContain('That is not the passphrase')
    await fill('.field input', passphrase)
    await click('Unlock')
    await expect.poll(text).toContain('Harbour Tea')
  })
})
