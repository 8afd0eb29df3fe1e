// F2 and F4 in real Firefox: what was chosen for a site holds there too. Filled in when the page loads, once; sent by the
// form's own button; a field that was pointed at is known again.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox } from '../e2e/browsers.ts'
import { passphrase, type Site, secret, serve } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const pages = {
  '/code': `<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label>
    <button>Verify</button></form><script>globalThis.sent = 0; addEventListener('submit', event => { event.preventDefault(); sent += 1 })</script>`,
  '/odd': '<h1>Profile</h1><form><label>Nickname <input id="code" name="nick"></label></form>',
}

let site: Site
let firefox: Firefox
let own: Page
let page: Page
let id: string

beforeAll(async () => {
  await buildExtension()
  site = await serve(pages)
  firefox = await launchFirefox({ extension: extensionFolders.firefox })
  own = await firefox.openExtension('popup.html')
  await send('create', { passphrase })
  const draft = { type: 'totp', issuer: 'Shop', label: 'mira', secret, algorithm: 'SHA1' }
  const added = await send('add', {
    draft: { ...draft, digits: 6, period: 30, counter: 0 },
    sites: [site.url('')],
  })
  id = /"id":"([\w-]{22})"/.exec(JSON.stringify(added))?.[1] ?? ''
  page = await firefox.newPage()
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const send = (name: string, request: unknown): Promise<unknown> =>
  own.evaluate(message => browser.runtime.sendMessage(message), { sallyport: name, request })
const choose = (changes: object) => send('setSite', { origin: site.url(''), ...changes })
const value = () => page.evaluate(() => document.querySelector('input')?.value)
const rest = () => new Promise(resolve => setTimeout(resolve, 1000))
async function visit(path: string): Promise<void> {
  await page.bringToFront()
  await page.goto(site.url(path))
}

test('filled when the page loads, once, where that was chosen', async () => {
  await visit('/code')
  await rest()
  expect(await value()).toBe('')
  expect(await choose({ automatic: id })).toMatchObject({ ok: true })
  await visit('/code')
  await expect.poll(value).toMatch(/^\d{6}$/)
  expect(await page.evaluate('sent')).toBe(0)
  await visit('/code')
  await rest()
  expect(await value()).toBe('')
})

test('sent by the form’s own button, where that was chosen', async () => {
  await choose({ automatic: id, submit: true })
  await visit('/code')
  await expect.poll(() => page.evaluate('sent')).toBe(1)
  expect(await value()).toMatch(/^\d{6}$/)
})

test('a field that was pointed at is known again, when the page comes anew', async () => {
  await choose({ automatic: null, submit: false })
  await visit('/odd')
  await page.click('#code')
  // As the context menu's entry does, in the background.
  await own.evaluate(
    async url => {
      const [tab] = await browser.tabs.query({ url })
      const background: unknown = await browser.runtime.getBackgroundPage()
      const api: Browser = Reflect.get(Object(background), 'browser')
      return api.tabs.sendMessage(tab?.id ?? 0, { sallyport: 'point', request: { is: 'code' } })
    },
    site.url('/odd').replace(/:\d+/, ''),
  )
  expect(JSON.stringify(await send('sites', {}))).toContain('Nickname')
  await choose({ automatic: id })
  await visit('/odd')
  await expect.poll(value).toMatch(/^\d{6}$/)
})
