// T1 and T2 in the whole product: a site that binds devices to keys, its edge, and the extension in real Chromium. Nothing to
// click, and no vault; cookies stolen or cleared; forgotten here, and at the edge.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { demoPolicyFile } from '../../worker/cli/start/policy.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'
import { nextStep, sendCode, signInAsAlice } from './visitor.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const state = temporaryFolder()
let product: Product
let chromium: Chromium
let site: Page

beforeAll(async () => {
  const policy: Record<string, unknown> = JSON.parse(readFileSync(demoPolicyFile, 'utf8'))
  const { origin: _, ...rest } = policy
  const file = join(state.path, 'keyed.json')
  writeFileSync(file, JSON.stringify({ ...rest, rememberDevice: { binding: 'key' } }))
  product = await startProduct(join(state.path, 'state'), '--policy', file)
  chromium = await launchChromium({ extension: extensionFolders.chrome })
  site = await chromium.context.newPage()
})
afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  state.remove()
})

const signOut = async (page: Page) => {
  await page.locator('header form button').click()
  await page.waitForURL(`${product.url}/`)
}

/** Whether the challenge still waits, a while after it was opened. */
const isAsked = async (page: Page): Promise<boolean> => {
  await page.locator('input[autocomplete=one-time-code], button:has-text("Send")').first().waitFor()
  await page.waitForTimeout(2500)
  return new URL(page.url()).pathname === '/.sallyport/challenge'
}

test('remembered by a key', async () => {
  let secret = ''

  // "Remember", ticked by hand while the extension is there: the key is offered on the way.
  await signInAsAlice(site, product.url)
  await site.locator('input[name=code]').fill(await mailedCode(product.url))
  await sendCode(site)
  const link = await site.locator('a[href^="otpauth:"]').getAttribute('href')
  secret = new URL(link ?? '').searchParams.get('secret') ?? ''
  await site.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.getByText('Needs the Sallyport extension in this browser.').waitFor()
  await screenshot(site, 'devices-remember')
  await site.locator('input[name=remember]').click()
  await sendCode(site)
  await site.locator('a.button.primary').click()
  await site.waitForURL('**/orders')
  const cookies = await chromium.context.cookies(product.url)
  expect(cookies.filter(({ name }) => name.includes('device'))).toEqual([])

  // The next time, nobody clicks anything: without a vault, and with every cookie gone.
  await signOut(site)
  await chromium.context.clearCookies()
  await signInAsAlice(site, product.url)
  await site.waitForURL('**/orders')
  await site.goto(`${product.url}/.sallyport/account`)
  await site
    .getByText(/remembered/)
    .first()
    .waitFor()
  await screenshot(site, 'devices-account')
  await site.goto(`${product.url}/orders`)

  // A thief of all the cookies, in a browser without the key, is asked.
  await signOut(site)
  const stolen = await chromium.context.cookies()
  const other = await launchChromium()
  await other.context.addCookies(stolen)
  const thief = await other.context.newPage()
  await signInAsAlice(thief, product.url)
  expect(await isAsked(thief)).toBe(true)
  // So is a copy of the profile whose key didn't come along.
  await other.close()

  // In the popup: the list, as the edge says it.
  const popup = await chromium.openExtension('popup.html')
  await popup.setViewportSize({ width: 380, height: 576 })
  await popup.evaluate(async () => {
    const passphrase = 'a lantern over the northern gate'
    await chrome.runtime.sendMessage({ sallyport: 'create', request: { passphrase } })
    await chrome.runtime.sendMessage({ sallyport: 'chooseAccess', request: { mode: 'all' } })
  })
  await popup.reload()
  const openList = async () => {
    await popup.reload()
    await popup.getByRole('button', { name: 'Settings' }).click()
    await popup.getByRole('button', { name: 'Remembered devices' }).click()
  }
  await openList()
  await popup.getByText('Bound to a key of this browser').waitFor()
  expect(await popup.locator('.device').innerText()).toMatch(
    /localhost:\d+\s+alice\s+Since .*, until .*, last used/,
  )
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([])
  await screenshot(popup, 'devices-list')

  // Forgotten at the edge: the list says so, and the code is asked for.
  await signInAsAlice(site, product.url)
  await site.waitForURL('**/orders')
  await site.goto(`${product.url}/.sallyport/account`)
  await site.locator('form[action*="/forget"] button').first().click()
  await site.waitForURL('**/account?done=forgotten')
  await openList()
  await popup.getByText('Revoked: the site asks for a code again.').waitFor()
  await screenshot(popup, 'devices-revoked')
  await nextStep()
  await site.goto(`${product.url}/orders`)
  await signOut(site)
  await signInAsAlice(site, product.url)
  expect(await isAsked(site)).toBe(true)

  // Remembered once more, and forgotten from here: the edge knows at once.
  await site.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.locator('input[name=remember]').click()
  await sendCode(site)
  await site.waitForURL('**/orders')
  await signOut(site)
  await signInAsAlice(site, product.url)
  await site.waitForURL('**/orders')
  await openList()
  await popup.locator('.device', { hasText: 'Bound to a key' }).getByRole('button').click()
  await popup.getByText(/no longer recognises this browser/).waitFor()
  await site.goto(`${product.url}/.sallyport/account`)
  await site.getByText('No device is remembered.').waitFor()
  await nextStep()
  await site.goto(`${product.url}/orders`)
  await signOut(site)
  await signInAsAlice(site, product.url)
  expect(await isAsked(site)).toBe(true)
})
