// F4 in real Chromium: installed, the extension may see no page; the person chooses at first run whether it works on all
// sites, on chosen ones, or only when they click, and what they choose is what it does.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import {
  type Chromium,
  clickToolbarButton,
  grantInChromium,
  launchChromium,
  screenshot,
} from '../e2e/browsers.ts'
import { buttonBox, passphrase, type Site, secret, serve, waitForButton } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const body =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label></form>'
const patterns = { here: 'http://127.0.0.1/*', all: '<all_urls>' }

let site: Site
let chromium: Chromium
let page: Page
let popup: Page

beforeAll(async () => {
  await buildExtension()
  site = await serve({ '/': body, '/framed': `${body}<iframe src="/"></iframe>` })
  chromium = await launchChromium({ extension: extensionFolders.chrome, access: [] })
  page = await chromium.context.newPage()
  await page.goto(site.url('/'))
  popup = await chromium.openExtension(`popup.html?tab=${await tabOf(site.url('/'))}`)
  await popup.setViewportSize({ width: 380, height: 576 })
})

afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

/** Without access the extension doesn't know the tab's address either; the browser's own numbers go upwards. */
async function tabOf(_: string): Promise<number> {
  const asking = await chromium.openExtension('clipboard.html')
  const ids = await asking.evaluate(async () => (await chrome.tabs.query({})).map(({ id = 0 }) => id))
  await asking.close()
  return ids.sort((a, b) => b - a)[1] ?? 0
}

const send = (name: string, request: unknown): Promise<unknown> =>
  popup.evaluate(message => chrome.runtime.sendMessage(message), { sallyport: name, request })
const granted = () => popup.evaluate(async () => (await chrome.permissions.getAll()).origins)
/** Where scripts stand: all of them, but for those that stand on a Sallyport's own pages of the same sites. */
const stationed = async () => {
  const matches = await popup.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  )
  return matches.filter(
    pattern => !matches.some(whole => pattern === whole.replace(/\/\*$/, '/.sallyport/*')),
  )
}
const mode = () =>
  send('access', {}).then(answer => Reflect.get(Reflect.get(Object(answer), 'value'), 'mode'))
const value = () => page.locator('#code').inputValue()
const tabNumber = () => Number(new URL(popup.url()).searchParams.get('tab'))
const accountId = async () => /"id":"([\w-]{22})"/.exec(JSON.stringify(await send('list', {})))?.[1] ?? ''
const fillFromPopup = async () => send('fillTab', { tabId: tabNumber(), accountId: await accountId() })

test('installed, it may see no page at all', async () => {
  expect(await granted()).toEqual([])
  expect(await stationed()).toEqual([])
})

describe('the first run', () => {
  test('ends with the question where it may work', async () => {
    await popup.getByRole('textbox', { name: 'Choose a passphrase' }).fill(passphrase)
    await popup.getByRole('textbox', { name: 'Repeat it' }).fill(passphrase)
    await popup.keyboard.press('Enter')
    await popup.getByRole('heading', { name: 'Where may Sallyport work?' }).waitFor({ timeout: 20_000 })
    for (const colorScheme of ['dark', 'light'] as const) {
      await popup.emulateMedia({ colorScheme })
      await screenshot(popup, `popup-${colorScheme}-access`)
    }
  })

  test('“only when I click” goes on, and asks the browser for nothing', async () => {
    await popup.getByRole('button', { name: /Only when I click/ }).click()
    await popup.getByText('No accounts yet').waitFor()
    expect([await mode(), await granted(), await stationed()]).toEqual(['click', [], []])
    await popup.reload()
    await popup.getByText('No accounts yet').waitFor()
  })
})

describe('only when I click', () => {
  beforeAll(async () => {
    const draft = { type: 'totp', issuer: 'Here', label: 'mira', secret }
    const more = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0 }
    expect(
      await send('add', {
        draft: { ...draft, ...more },
        sites: [site.url('').replace(/\/$/, '')],
      }),
    ).toMatchObject({ ok: true })
  })

  test('nothing is in the page, and nothing can be done from elsewhere', async () => {
    await page.bringToFront()
    await page.locator('#code').click()
    await page.waitForTimeout(900)
    expect(await buttonBox(page)).toBeUndefined()
    expect(await fillFromPopup()).toEqual({ ok: false, refusal: 'no-page' })
  })

  test('after a click on the toolbar’s button, this page is filled', async () => {
    await clickToolbarButton(chromium, page)
    expect(await fillFromPopup()).toMatchObject({ ok: true })
    expect(await value()).toMatch(/^\d{6}$/)
  })

  test('and the next page is not, until it is clicked for too', async () => {
    await page.goto(`http://localhost:${site.port}/`)
    expect(await fillFromPopup()).toEqual({ ok: false, refusal: 'no-page' })
    await page.goto(site.url('/'))
    expect(await fillFromPopup()).toEqual({ ok: false, refusal: 'no-page' })
    expect(await value()).toBe('')
  })
})

describe('on sites that I choose', () => {
  test('it stands on the chosen one, without a reload, and on no other', async () => {
    await page.bringToFront()
    await send('chooseAccess', { mode: 'chosen' })
    expect(await mode()).toBe('chosen')
    await grantInChromium(chromium.context, chromium.extensionId, [patterns.here])
    expect(await stationed()).toEqual([patterns.here])
    await page.bringToFront()
    await waitForButton(page)
    await page.goto(`http://localhost:${site.port}/`)
    await page.locator('#code').click()
    await page.waitForTimeout(900)
    expect(await buttonBox(page)).toBeUndefined()
  })

  test('withdrawn in the settings, it is gone', async () => {
    await popup.bringToFront()
    await popup.reload()
    await popup.getByRole('button', { name: 'Settings' }).click()
    await popup.getByText('Sites that you chose').click()
    await popup.getByRole('button', { name: 'Withdraw access to 127.0.0.1' }).click()
    await expect.poll(granted).toEqual([])
    await expect.poll(stationed).toEqual([])
    expect(await mode()).toBe('chosen')
  })
})

describe('on all sites', () => {
  test('chosen in the settings, the browser asks; then it stands everywhere', async () => {
    await grantInChromium(chromium.context, chromium.extensionId, [patterns.all])
    await popup.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }))
    await expect.poll(stationed).toEqual([])
    await popup.bringToFront()
    await popup.reload()
    await popup.getByRole('button', { name: 'Settings' }).click()
    await popup.getByLabel('Where may Sallyport work?').selectOption('all')
    await expect.poll(stationed).toEqual(['http://*/*', 'https://*/*'])
    expect(await mode()).toBe('all')
    await page.goto(site.url('/'))
    await page.bringToFront()
    await waitForButton(page)
  })

  test('taken back in the browser’s own settings, it is taken back here', async () => {
    await popup.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }))
    await expect.poll(stationed).toEqual([])
    expect(await mode()).toBe('click')
  })
})
