// F3 and E2 in real Firefox: frames without an address, which have the origin of the page that made them, are filled and left
// alone as in Chromium.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankFrames } from '../fixtures/blank-frames.ts'
import { type Site, serve } from './ground.ts'
import { type ArmedFirefox, armFirefox } from './ground-firefox.ts'

let site: Site
let firefox: ArmedFirefox
let page: Page | undefined

beforeAll(async () => {
  // Paths alone lead to the site's own origin, wherever it is; the port of another origin is known once it is served.
  const pages: Record<string, string> = {}
  site = await serve(pages)
  const [own, stranger] = [site.url(''), site.url('').replace('127.0.0.1', 'localhost')]
  Object.assign(pages, blankFrames({ own, sibling: own, stranger }))
  // An account for the stranger as well: its own page would be filled, and no frame of it here.
  firefox = await armFirefox([own, stranger])
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const value = async () => {
  const field = await page?.frames().at(-1)?.waitForSelector('#code')
  return field?.evaluate(input => ('value' in input ? input.value : undefined))
}
const fill = () => (page ? firefox.fill(page) : undefined)
async function visit(path: string): Promise<void> {
  // Each in a tab of its own: what was left before has frames, too.
  await page?.close()
  page = await firefox.newPage()
  await page.goto(site.url(path))
  await page.bringToFront()
}

test.each(['/srcdoc', '/blank', '/late', '/written', '/blob', '/own-frame'])('filled: %s', async path => {
  await visit(path)
  await expect.poll(fill, { timeout: 20_000 }).toEqual({ ok: true, value: {} })
  expect(await value()).toMatch(/^\d{6}$/)
})

test.each(['/sandboxed', '/data', '/strange-frame', '/between'])('left alone: %s', async path => {
  await visit(path)
  await value()
  for (let time = 0; time < 5; time += 1) {
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await fill()).toMatchObject({ ok: false })
  }
  expect(await value()).toBe('')
})
