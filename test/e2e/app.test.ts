// Single-page apps that sign in with fetch or XMLHttpRequest (G5): the challenge opens in a dialog on the page, and
// the app's own call completes with the withheld response, in real Chromium.
import { execFileSync } from 'node:child_process'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'

let product: Product
let chromium: Chromium
const state = temporaryFolder()

beforeAll(async () => {
  product = await startProduct(state.path)
  chromium = await launchChromium({ viewport: { width: 1000, height: 900 } })
})

afterAll(async () => {
  await chromium.close()
  await product.stop()
  state.remove()
})

async function openApp(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(`${product.url}/app`)
  return page
}

/** The challenge's frame, once its page is there. */
async function dialogOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find(frame => frame.url().includes('/.sallyport/'))
  await expect.poll(() => find() !== undefined).toBe(true)
  const frame = find()
  if (!frame) throw new Error('no dialog')
  await frame.waitForSelector('#code')
  return frame
}

async function setUp(frame: Frame): Promise<void> {
  await frame.fill('#code', await mailedCode(product.url))
  await frame.click('form[action$="/challenge"] button[type=submit]')
  await frame.waitForSelector('a[href^="otpauth:"]')
  const uri = (await frame.getAttribute('a[href^="otpauth:"]', 'href')) ?? ''
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const code = execFileSync('oathtool', ['--totp', '--base32', secret], { encoding: 'utf8' }).trim()
  await frame.fill('#code', code)
  await frame.click('form[action$="/setup"] button[type=submit]')
  await frame.click('ol.codes ~ a.button')
}

async function submit(page: Page, user: string, password: string): Promise<void> {
  await page.fill('[name=login]', user)
  await page.fill('[name=password]', password)
  await page.click('#app form button')
}

/** Elements that the dialog leaves beside the page's own. */
const leftovers = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)

describe('G5: an app that signs in by itself', () => {
  it('with fetch: its call completes, and its WebSocket runs', async () => {
    const page = await openApp()
    await submit(page, 'alice', 'wonderland-7')
    await setUp(await dialogOf(page))
    await page.waitForSelector('text=Good to see you, Alice Moreau.')
    await page.waitForSelector('text=live for alice')
    expect(await leftovers(page)).toBe(0)
    expect(page.url()).toBe(`${product.url}/app`)
    const cookies = await chromium.context.cookies()
    for (const { name, value } of cookies) expect(`${name}: ${value}`).toMatch(/: s1\./)
    await page.click('text=Sign out of the app')
    await page.waitForSelector('#app form')
    await page.close()
  })

  it('with XMLHttpRequest: it hears of one call that succeeded', async () => {
    const page = await openApp()
    const call = page.evaluate(
      () =>
        new Promise(resolve => {
          const states: number[] = []
          const request = new XMLHttpRequest()
          request.open('POST', '/api/login')
          request.setRequestHeader('content-type', 'application/json')
          request.responseType = 'json'
          request.onreadystatechange = () => states.push(request.readyState)
          request.addEventListener('error', () => resolve('error'))
          request.onload = () => resolve({ states, status: request.status, name: request.response.user.name })
          request.send(JSON.stringify({ login: 'bob', password: 'build-it-42' }))
        }),
    )
    await setUp(await dialogOf(page))
    expect(await call).toEqual({ states: [2, 3, 4], status: 200, name: 'bob' })
    await page.evaluate(() => fetch('/api/logout', { method: 'POST' }))
    await page.close()
  })

  it('cancelled: it sees its call refused, and nothing of the dialog stays', async () => {
    const page = await openApp()
    await submit(page, 'admin', 'keeper-of-keys')
    await (await dialogOf(page)).click('form[action$="/cancel"] button')
    await page.waitForSelector('#app .error')
    expect(await leftovers(page)).toBe(0)
    const orders = await page.evaluate(async () => (await fetch('/api/orders')).status)
    expect(orders).toBe(401)
    await page.close()
  })
})
