// V6 in the whole product: in a browser whose clock is five minutes slow, codes are refused; once the extension may ask the
// site for the time, it says how wrong the clock is, and its codes pass.
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const slowSeconds = 300
const state = temporaryFolder()
let product: Product
let chromium: Chromium
let site: Page
let popup: Page

/** The environment in which a program's clock is wrong (libfaketime); its timers run as ever. */
function wrongClock(): Record<string, string> {
  const printed = execFileSync('faketime', ['-f', `-${slowSeconds}s`, 'env'], { encoding: 'utf8' })
  const preload = /^(LD_PRELOAD|DYLD_INSERT_LIBRARIES)=(.*)$/m.exec(printed)
  if (preload === null) throw new Error(`faketime says nothing of its library:\n${printed}`)
  const [, name = '', library = ''] = preload
  // Without its mending of timed waits, which has Chromium wait for seconds where it means milliseconds.
  const only = { FAKETIME_DONT_FAKE_MONOTONIC: '1', FAKETIME_FORCE_MONOTONIC_FIX: '0' }
  return { [name]: library, FAKETIME: `-${slowSeconds}s`, ...only }
}

beforeAll(async () => {
  product = await startProduct(state.path)
  chromium = await launchChromium({ extension: extensionFolders.chrome, env: wrongClock() })
  site = await chromium.context.newPage()
  popup = await chromium.openExtension('popup.html')
})
afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  state.remove()
})

const send = (name: string, request: unknown): Promise<unknown> =>
  popup.evaluate(message => chrome.runtime.sendMessage(message), { sallyport: name, request })

async function signIn(): Promise<void> {
  await site.goto(`${product.url}/orders`)
  await site.locator('main input[name=login]').fill('alice')
  await site.locator('main input[name=password]').fill('wonderland-7')
  await site.locator('main form button').click()
  await site.locator('input[autocomplete=one-time-code]').waitFor()
}

/** Has the extension fill, as its popup's button does, and sends the form. */
async function fillAndSend(): Promise<void> {
  const id = await popup.evaluate(
    async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
    site.url(),
  )
  const listed = (await send('list', {})) as { value: { accounts: { id: string }[] } }
  const accountId = listed.value.accounts[0]?.id
  expect(await send('fillTab', { tabId: id, accountId })).toMatchObject({ ok: true })
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
}

test('a browser whose clock is five minutes slow', async () => {
  const difference = Date.now() - (await site.evaluate(() => Date.now()))
  expect(Math.abs(difference - slowSeconds * 1000)).toBeLessThan(5000)

  // Set up with another program, whose clock is right.
  await signIn()
  await site.locator('input[name=code]').fill(await mailedCode(product.url))
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
  const link = await site.locator('a[href^="otpauth:"]').getAttribute('href')
  const secret = new URL(link ?? '').searchParams.get('secret') ?? ''
  await site.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
  // The recovery codes, shown once.
  await site.locator('ol.codes').waitFor()
  await site.locator('a.button.primary').click()
  await site.waitForURL('**/orders')

  await send('create', { passphrase: 'a lantern over the northern gate' })
  await send('chooseAccess', { mode: 'all' })
  const draft = {
    type: 'totp',
    issuer: 'Shop',
    label: 'alice',
    secret,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  }
  await send('add', { draft: { ...draft, counter: 0 }, sites: [new URL(product.url).origin] })

  // A code counts once: the one of the set-up has to be over.
  await sleep(30_000 - (Date.now() % 30_000) + 500)
  await site.locator('header form button').click()
  await signIn()
  await fillAndSend()
  await site.getByRole('alert').first().waitFor()
  expect(new URL(site.url()).pathname).toBe('/.sallyport/challenge')

  await popup.reload()
  await popup.setViewportSize({ width: 380, height: 576 })
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup.getByRole('button', { name: 'Check the clock' }).click()
  await popup.getByText(/This computer’s clock is 5 min slow/).waitFor({ timeout: 20_000 })
  await popup.getByText(/Sites may reject your codes/).scrollIntoViewIfNeeded()
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([])
  await screenshot(popup, 'clock-settings')
  await popup.getByRole('checkbox', { name: /Correct codes/ }).check()
  await popup.getByText(/codes are corrected/).waitFor({ timeout: 20_000 })
  await popup.getByRole('button', { name: 'Back', exact: true }).click()
  await popup.getByText(/This computer’s clock is 5 min slow/).waitFor()
  const shown = async () => (await popup.locator('.code').first().textContent())?.replace(/\D/g, '')
  const right = async () => {
    const code = await shown()
    return code === oathtoolCode(secret) || code === oathtoolCode(secret, Date.now() - 30_000)
  }
  await expect.poll(right).toBe(true)
  await screenshot(popup, 'clock-list')

  await fillAndSend()
  await site.waitForURL('**/orders')
})
