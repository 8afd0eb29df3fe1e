// The demonstration page: its thirty forms, each visited as a person would. Where a code belongs, one click fills it and the
// shop takes it for right; everywhere else there is no button, and the popup says what the field was taken for.
import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Armed, arm, buttonBox, clickButton, clickEntry } from '../extension/ground.ts'
import { demoForms } from '../fixtures/shop/form-list.ts'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import { screenshot } from './browsers.ts'

let shop: ServedShop
let armed: Armed
let page: Page

beforeAll(async () => {
  shop = await serveShop()
  armed = await arm()
  page = await armed.context.newPage()
})
afterAll(async () => {
  await armed?.close()
  await shop?.close()
})

const visit = async (path: string) => {
  await page.goto(`${shop.url}/forms${path}`)
  await page.bringToFront()
}

test('there are thirty, listed by what happens there', async () => {
  expect(demoForms).toHaveLength(30)
  expect(new Set(demoForms.map(({ slug }) => slug)).size).toBe(30)
  await visit('')
  expect(await page.locator('.forms a').count()).toBe(30)
  for (const colorScheme of ['dark', 'light'] as const)
    for (const [size, width] of [
      ['narrow', 390],
      ['wide', 1200],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await screenshot(page, `forms-${colorScheme}-${size}`)
    }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('the account is set up with one click', async () => {
  await visit('/setup')
  await clickEntry(page, 0)
  await expect.poll(() => page.locator('input').inputValue()).toMatch(/^\d{6}$/)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText('The code is right.').waitFor()
})

/** Where the form is: the page, or the frame in it. */
const place = (): Frame => page.frames()[1] ?? page.mainFrame()

describe('filled', () => {
  test.each(demoForms.filter(({ outcome }) => outcome === 'filled'))('$name', async ({ slug }) => {
    await visit(`/${slug}`)
    if (slug === 'frame') {
      await expect.poll(() => place().locator('input').count()).toBe(1)
      await place().locator('input').click()
      const answer = JSON.stringify(await armed.send('list', {}))
      await expect
        .poll(() => armed.fill(page, /"id":"([\w-]{22})"/.exec(answer)?.[1] ?? ''))
        .toMatchObject({ ok: true })
    } else await clickButton(page)
    await page.waitForTimeout(300)
    await screenshot(page, `forms-${slug}`)
    await place().getByRole('button').last().click()
    await place().getByText('The code is right.').waitFor()
  })
})

describe('left alone', () => {
  test.each(demoForms.filter(({ outcome }) => outcome === 'left'))('$name', async ({ slug }) => {
    await visit(`/${slug}`)
    const fields = await page.locator('#demo input').all()
    for (const field of fields) await field.click()
    await page.waitForTimeout(700)
    expect(await buttonBox(page)).toBeUndefined()
    for (const field of fields) expect(await field.inputValue()).toBe('')
  })
})

test('the popup says what a field was taken for, and why', async () => {
  await visit('/card')
  const popup = await armed.openExtension('clipboard.html')
  const id = await popup.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(({ url }) => url === '${page.url()}').id)`,
  )
  await popup.setViewportSize({ width: 380, height: 576 })
  await popup.goto(popup.url().replace(/clipboard.*/, `popup.html?tab=${id}`))
  await popup.getByRole('button', { name: /^This site/ }).click()
  await popup.getByRole('button', { name: 'Why was a field taken, or not?' }).click()
  await popup.getByText('Not a code field').first().waitFor()
  await popup
    .getByText(/payment card/)
    .first()
    .waitFor()
  for (const colorScheme of ['dark', 'light'] as const) {
    await popup.emulateMedia({ colorScheme })
    await screenshot(popup, `popup-${colorScheme}-why`)
  }
  await popup.close()
})
