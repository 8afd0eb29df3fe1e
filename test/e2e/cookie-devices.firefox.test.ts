// T2 in Firefox where devices are remembered by cookies: its background's requests carry the site's cookies, so that the edge
// says how the device stands, and takes the cookie away where it is to be forgotten.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'
import { sendCode, signInAsAlice } from './visitor.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const state = temporaryFolder()
let product: Product
let firefox: Firefox

beforeAll(async () => {
  product = await startProduct(state.path)
  firefox = await launchFirefox({ extension: extensionFolders.firefox })
})
afterAll(async () => {
  await firefox?.close()
  await product?.stop()
  state.remove()
})

const arrival = (page: Page, path: string) =>
  expect.poll(() => page.evaluate(() => location.pathname).catch(() => ''), { timeout: 30_000 }).toBe(path)
const deviceCookies = async () =>
  (await firefox.browser.cookies()).map(({ name }) => name).filter(name => name.includes('device'))

test('remembered by a cookie', async () => {
  const page = await firefox.newPage()
  await signInAsAlice(page, product.url)
  await arrival(page, '/.sallyport/challenge')
  await page.locator('input[name=code]').fill(await mailedCode(product.url))
  await sendCode(page)
  await arrival(page, '/.sallyport/setup')
  const link = String(
    await (await page.waitForSelector('a[href^="otpauth:"]'))?.evaluate(link => link.getAttribute('href')),
  )
  const secret = new URL(link).searchParams.get('secret') ?? ''
  await page.locator('input[name=code]').fill(oathtoolCode(secret))
  await page.locator('input[name=remember]').click()
  await sendCode(page)
  await page.locator('a.button.primary').click()
  await arrival(page, '/orders')
  expect(await deviceCookies()).toHaveLength(1)

  const popup = await firefox.openExtension('popup.html')
  const devices = () =>
    popup.evaluate(() => browser.runtime.sendMessage({ sallyport: 'devices', request: {} }))
  expect(await devices()).toMatchObject({
    ok: true,
    value: { devices: [{ site: product.url, bound: 'cookie', state: 'remembered', name: 'alice' }] },
  })
  const forgotten: unknown = await popup.evaluate(async () => {
    const answer: { value: { devices: [{ site: string; device: string }] } } =
      await browser.runtime.sendMessage({ sallyport: 'devices', request: {} })
    const [{ site, device }] = answer.value.devices
    return browser.runtime.sendMessage({ sallyport: 'forgetDevice', request: { site, device } })
  })
  expect(forgotten).toEqual({ ok: true, value: { told: true } })
  expect(await deviceCookies()).toEqual([])
  expect(await devices()).toEqual({ ok: true, value: { devices: [] } })
})
