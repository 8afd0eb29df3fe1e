// T1 in Firefox: remembered by a key, and recognised the next time without a click and without a cookie to it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { demoPolicyFile } from '../../worker/cli/start/policy.ts'
import { type Firefox, launchFirefox } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'
import { sendCode, signInAsAlice } from './visitor.ts'

const state = temporaryFolder()
let product: Product
let firefox: Firefox

beforeAll(async () => {
  const { origin: _, ...policy }: Record<string, unknown> = JSON.parse(readFileSync(demoPolicyFile, 'utf8'))
  const file = join(state.path, 'keyed.json')
  writeFileSync(file, JSON.stringify({ ...policy, rememberDevice: { binding: 'key' } }))
  product = await startProduct(join(state.path, 'state'), '--policy', file)
  firefox = await launchFirefox({ extension: extensionFolders.firefox })
})
afterAll(async () => {
  await firefox?.close()
  await product?.stop()
  state.remove()
})

const arrival = (page: Page, path: string) =>
  expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(path)

test('remembered by a key', async () => {
  const page = await firefox.newPage()
  await signInAsAlice(page, product.url)
  await arrival(page, '/.sallyport/challenge')
  await page.locator('input[name=code]').fill(await mailedCode(product.url))
  await sendCode(page)
  await arrival(page, '/.sallyport/setup')
  const way = await page.waitForSelector('a[href^="otpauth:"]')
  const link = String(await way?.evaluate(element => element.getAttribute('href')))
  const secret = new URL(link).searchParams.get('secret') ?? ''
  await page.locator('input[name=code]').fill(oathtoolCode(secret))
  await page.locator('input[name=remember]').click()
  await sendCode(page)
  await page.locator('a.button.primary').click()
  await arrival(page, '/orders')
  const cookies = await firefox.browser.cookies()
  expect(cookies.map(({ name }) => name).filter(name => name.includes('device'))).toEqual([])

  await page.locator('header form button').click()
  await arrival(page, '/')
  await signInAsAlice(page, product.url)
  await arrival(page, '/orders')
})
