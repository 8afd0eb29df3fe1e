// T2 in the whole product where devices are remembered by cookies, as the demo's are: the extension in real Chromium lists
// them, though it can't read a cookie; forgets them here and at the edge; sees one revoked; and finds one from before it was there.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { edgePaths } from '../../shared/device-proof.ts'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
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
let popup: Page

beforeAll(async () => {
  product = await startProduct(state.path)
  chromium = await launchChromium({ extension: extensionFolders.chrome })
  site = await chromium.context.newPage()
  site.setDefaultTimeout(20_000)
  popup = await chromium.openExtension('popup.html')
  popup.setDefaultTimeout(20_000)
  await popup.setViewportSize({ width: 380, height: 576 })
  await popup.evaluate(async () => {
    const passphrase = 'a lantern over the northern gate'
    await chrome.runtime.sendMessage({ sallyport: 'create', request: { passphrase } })
    await chrome.runtime.sendMessage({ sallyport: 'chooseAccess', request: { mode: 'all' } })
  })
})
afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  state.remove()
})

const signOut = async (page: Page) => {
  await page.goto(`${product.url}/orders`)
  await page.locator('header form button').click()
  await page.waitForURL(`${product.url}/`)
}

/** The list of remembered devices, in a window that is about the site's tab. */
async function openList(): Promise<void> {
  const tab = await popup.evaluate(
    async url => (await chrome.tabs.query({ url: `${url}/*` }))[0]?.id,
    product.url,
  )
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html?tab=${tab}`)
  await popup.getByRole('button', { name: 'Settings' }).click()
  await popup.getByRole('button', { name: 'Remembered devices' }).click()
}
const device = () => popup.locator('.device')
const cookies = async () =>
  (await chromium.context.cookies(product.url)).filter(({ name }) => name.includes('device'))

test('remembered by a cookie', async () => {
  // The extension isn't there yet, as far as the page can have it: no hand of a person ticks the box while it looks on.
  await signInAsAlice(site, product.url)
  await site.locator('input[name=code]').fill(await mailedCode(product.url))
  await sendCode(site)
  const link = await site.locator('a[href^="otpauth:"]').getAttribute('href')
  const secret = new URL(link ?? '').searchParams.get('secret') ?? ''
  await site.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.locator('input[name=remember]').evaluate((box: HTMLInputElement) => {
    box.checked = true
  })
  await sendCode(site)
  await site.locator('a.button.primary').click()
  await site.waitForURL('**/orders')
  expect(await cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Lax' }])
  await openList()
  await popup.getByText('No site is known to remember this browser.').waitFor()
  await popup.getByRole('button', { name: /^Ask localhost/ }).click()
  await popup.getByText('Bound to a cookie of this browser').waitFor()
  expect(await device().innerText()).toMatch(/localhost:\d+\s+alice\s+Since .*, until .*, last used/)
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([])
  await screenshot(popup, 'devices-cookie')

  // A script of the site's own page is told nothing, and forgets nothing.
  const told = await site.evaluate(
    paths =>
      Promise.all(
        paths.map(path =>
          fetch(path, { method: 'POST', body: new URLSearchParams(), credentials: 'include' }).then(
            async answer => [answer.status, (await answer.text()).includes('alice')],
          ),
        ),
      ),
    [edgePaths.cookies, edgePaths.forgetCookie],
  )
  expect(told).toEqual([
    [403, false],
    [403, false],
  ])

  // Forgotten from here: the edge knows at once, and the cookie is gone.
  await device().getByRole('button').click()
  await popup.getByText(/no longer recognises this browser/).waitFor()
  await popup.getByText('No site is known to remember this browser.').waitFor()
  expect(await cookies()).toEqual([])
  await site.goto(`${product.url}/.sallyport/account`)
  await site.getByText('No device is remembered.').waitFor()

  // Ticked by hand while the extension looks on: it is listed without being asked after.
  await signOut(site)
  await nextStep()
  await signInAsAlice(site, product.url)
  await site.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.locator('input[name=remember]').click()
  await sendCode(site)
  await site.waitForURL('**/orders')
  await openList()
  await popup.getByText('Bound to a cookie of this browser').waitFor()

  // Revoked by the site: the list says so, and the code is asked for.
  await site.goto(`${product.url}/.sallyport/account`)
  await site.locator('form[action*="/forget"] button').first().click()
  await site.waitForURL('**/account?done=forgotten')
  await openList()
  await popup.getByText('Revoked: the site asks for a code again.').waitFor()

  // The browser's access taken back: nobody is asked, and nothing is claimed.
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ sallyport: 'chooseAccess', request: { mode: 'click' } }),
  )
  await openList()
  await popup.getByText('The site can’t be asked at the moment.').waitFor()
  expect(await device().getByRole('button').count()).toBe(0)
})
