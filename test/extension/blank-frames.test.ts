// F3 and E2 in real Chromium: frames without an address, which have the origin of the page that made them. Filled where that
// page is the site's own; never where the origin is taken from them, or is another site's.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blankFrames } from '../fixtures/blank-frames.ts'
import { type Armed, arm, pretend } from './ground.ts'

let armed: Armed
let page: Page
let account: string

beforeAll(async () => {
  armed = await arm()
  page = await armed.context.newPage()
  const sites = ['https://shop.example', 'https://evil.example']
  const pages = blankFrames({
    own: 'https://shop.example',
    sibling: 'https://login.shop.example',
    stranger: 'https://evil.example',
  })
  await pretend(page, Object.fromEntries([...sites, 'https://login.shop.example'].map(site => [site, pages])))
  // An account for the stranger as well: its own page would be filled, and no frame of it here.
  account = await armed.add('Shop', sites)
})
afterAll(() => armed?.close())

/** What the innermost frame's field holds. */
const value = async () => {
  const field = page.frames().at(-1)?.locator('#code')
  await field?.waitFor()
  return field?.inputValue()
}

async function visit(path: string, at: string): Promise<void> {
  await page.goto(`${at}${path}`)
  await page.bringToFront()
}
/** As the popup asks for it. */
const fill = () => armed.fill(page, account)

describe('filled', () => {
  test.each(['/srcdoc', '/blank', '/late', '/written', '/blob', '/own-frame'])('%s', async path => {
    await visit(path, 'https://shop.example')
    await expect.poll(fill, { timeout: 20_000 }).toEqual({ ok: true, value: {} })
    expect(await value()).toMatch(/^\d{6}$/)
  })
})

describe('left alone', () => {
  test.each(['/sandboxed', '/data', '/strange-frame'])('%s', async path => {
    await visit(path, 'https://shop.example')
    await expect.poll(fill, { timeout: 20_000 }).toEqual({ ok: false, refusal: 'foreign-frame' })
    expect(await value()).toBe('')
  })

  test('one of the site’s own, with a frame of another site around it', async () => {
    await visit('/between', 'https://shop.example')
    await value()
    for (let time = 0; time < 5; time += 1) {
      await page.waitForTimeout(500)
      expect(await fill()).toEqual({ ok: false, refusal: 'no-field' })
    }
    expect(await value()).toBe('')
  })

  test('a page of another site that has such a frame', async () => {
    await armed.send('edit', { id: account, sites: ['https://shop.example'] })
    for (const path of ['/srcdoc', '/blank']) {
      await visit(path, 'https://evil.example')
      await expect.poll(fill, { timeout: 20_000 }).toEqual({ ok: false, refusal: 'other-site' })
      expect(await value()).toBe('')
    }
  })
})
