// F2 in real Firefox: the in-page button fills plain fields, boxes, an overlay and closed shadow roots, and the set-up page's
// offer saves and fills, as in Chromium.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox } from '../e2e/browsers.ts'
import { type Site, secret, serve } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const heading = '<h1>Two-factor authentication</h1><p>Enter the 6-digit code from your authenticator app.</p>'
const pages = {
  '/plain': `${heading}<form><input name="otp" autocomplete="one-time-code"></form>`,
  '/six': `${heading}<form>${'<input maxlength="1" inputmode="numeric" style="width:36px">'.repeat(6)}</form>`,
  '/overlay': `${heading}<form style="position:relative;width:264px;height:48px">
    <div style="display:flex;gap:8px">${'<div style="width:36px;height:44px;border:1px solid"></div>'.repeat(6)}</div>
    <input name="code" autocomplete="one-time-code" maxlength="6" style="position:absolute;inset:0;width:100%;height:100%;opacity:0"></form>`,
  '/closed': `${heading}<otp-field></otp-field><script>
    customElements.define('otp-field', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<label>Authentication code <input name="code"></label>'
      globalThis.valueOf_ = () => root.querySelector('input').value } })</script>`,
  '/strict': `${heading}<form><input name="otp"></form>`,
}

let site: Site
let firefox: Firefox
let own: Page
let page: Page

beforeAll(async () => {
  await buildExtension()
  site = await serve(pages, {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src-attr 'unsafe-inline'",
  })
  firefox = await launchFirefox({ extension: extensionFolders.firefox })
  own = await firefox.openExtension('popup.html')
  const send = (name: string, request: unknown) =>
    own.evaluate(message => browser.runtime.sendMessage(message), { sallyport: name, request })
  await send('create', { passphrase: 'a lantern over the northern gate' })
  const draft = {
    type: 'totp',
    issuer: 'Harbour',
    label: 'mira',
    secret,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
  }
  expect(await send('add', { draft, sites: [site.url('')] })).toMatchObject({ ok: true })
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

async function clickButton(): Promise<void> {
  const read = () =>
    page.evaluate(() => {
      const host = document.querySelector('[popover=manual]:popover-open')
      const box = host?.getBoundingClientRect()
      return box === undefined || box.width === 0
        ? undefined
        : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
  await expect.poll(read, { timeout: 5000 }).toBeDefined()
  const at = await read()
  if (at === undefined) throw new Error('the button is gone')
  await page.mouse.move(at.x, at.y)
  await new Promise(resolve => setTimeout(resolve, 600))
  await page.mouse.click(at.x, at.y)
}

describe('a click on the in-page button fills, in Firefox', () => {
  test.each(['/plain', '/six', '/overlay', '/closed', '/strict'])('%s', async path => {
    await page.goto(site.url(path))
    await page.bringToFront()
    await clickButton()
    const values = () =>
      page.evaluate(() => {
        const closed: unknown = Reflect.get(globalThis, 'valueOf_')
        return typeof closed === 'function'
          ? String(closed())
          : [...document.querySelectorAll('input')].map(({ value }) => value).join('')
      })
    await expect.poll(values, { timeout: 5000 }).toMatch(/^\d{6}$/)
  })
})
