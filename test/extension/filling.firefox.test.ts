// F2 in real Firefox: the in-page button fills plain fields, boxes, an overlay and closed shadow roots, as in Chromium, also
// under a strict content security policy.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, serve } from './ground.ts'
import { type ArmedFirefox, armFirefox, clickButton } from './ground-firefox.ts'

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
let firefox: ArmedFirefox
let page: Page

beforeAll(async () => {
  site = await serve(pages, {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src-attr 'unsafe-inline'",
  })
  firefox = await armFirefox([site.url('')])
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

describe('a click on the in-page button fills, in Firefox', () => {
  test.each(['/plain', '/six', '/overlay', '/closed', '/strict'])('%s', async path => {
    await page.goto(site.url(path))
    await page.bringToFront()
    await clickButton(page)
    const values = () =>
      page.evaluate(() => {
        const closed: unknown = Reflect.get(globalThis, 'valueOf_')
        return typeof closed === 'function'
          ? String(closed())
          : [...document.querySelectorAll('input')].map(({ value }) => value).join('')
      })
    await expect.poll(values).toMatch(/^\d{6}$/)
  })
})
