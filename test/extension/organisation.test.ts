// F6 in real Chromium: what an organisation settles wins over the person's own choice, at once, and the settings say so.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { screenshot, settleInChromium } from '../e2e/browsers.ts'
import { type Armed, arm, buttonBox, passphrase, pretend, promptText, use, waitForButton } from './ground.ts'

const field =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label></form>'
const shop = 'https://shop.example'
const work = 'https://mail.work.example'

let armed: Armed
let page: Page
let id: string
let atWork: string

beforeAll(async () => {
  armed = await arm()
  page = await armed.context.newPage()
  await pretend(page, { 'https://*.example': field })
  id = await armed.add('Shop', [shop])
  atWork = await armed.add('Work', [work])
})
afterAll(() => armed?.close())

const settle = (settings: Readonly<Record<string, unknown>>) => settleInChromium(armed, settings)
const value = () => page.locator('#code').inputValue()
async function visit(origin: string): Promise<void> {
  await page.goto(`${origin}/`)
  await page.bringToFront()
  await page.locator('#code').click()
}
async function expectNothing(origin: string, account: string): Promise<void> {
  await visit(origin)
  await page.waitForTimeout(900)
  expect(await buttonBox(page)).toBeUndefined()
  expect(await armed.fill(page, account)).toMatchObject({ ok: false })
  expect(await value()).toBe('')
}
const inStorage = async (expression: string): Promise<unknown> => {
  const own = await armed.openExtension('clipboard.html')
  const found = await own.evaluate(expression)
  await own.close()
  return found
}

test('nothing settled: filled', async () => {
  await visit(shop)
  await waitForButton(page)
})

test('blocked sites get no code and no button; the popup says whose will that is', async () => {
  await settle({ blockedSites: ['*.shop.example'] })
  await expectNothing(shop, id)
  expect(await armed.fill(page, id)).toEqual({ ok: false, refusal: 'blocked-site' })
  const open = await armed.openExtension('clipboard.html')
  const tab = await open.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(({ url }) => url === '${shop}/').id)`,
  )
  await open.goto(open.url().replace(/clipboard.*/, `popup.html?tab=${tab}`))
  await open.getByRole('button', { name: 'This site: shop.example' }).click()
  await open.getByText('Your organisation does not let Sallyport work on this site.').waitFor()
  await open.close()
})

test('where only some sites are allowed, no others', async () => {
  await settle({ allowedSites: ['*.work.example'] })
  await expectNothing(shop, id)
  await visit(work)
  await waitForButton(page)
  expect(await armed.fill(page, atWork)).toMatchObject({ ok: true })
})

test('access at most when clicked: nothing stands anywhere, though the browser would allow it', async () => {
  await settle({ siteAccess: 'click' })
  await visit(shop)
  await page.waitForTimeout(900)
  expect(await buttonBox(page)).toBeUndefined()
  expect(await armed.send('access', {})).toMatchObject({ value: { mode: 'click', sites: [] } })
})

test('no filling without a click, though it was chosen', async () => {
  await settle({})
  await armed.send('setSite', { origin: shop, automatic: id })
  await settle({ automaticFill: false })
  await visit(shop)
  await waitForButton(page)
  await page.waitForTimeout(900)
  expect(await value()).toBe('')
  expect(await armed.send('setSite', { origin: work, automatic: atWork })).toEqual({
    ok: false,
    refusal: 'organisation',
  })
  await armed.send('setSite', { origin: shop, automatic: null })
})

test('no export: the screen says so, and has nothing to press', async () => {
  const open = await armed.openExtension('transfer.html#export')
  await open.getByText('Sallyport backup, encrypted').waitFor()
  expect(await open.locator('button[type=submit]').count()).toBe(1)
  await settle({ export: false })
  await open.reload()
  await open.getByText('Your organisation has switched this off.').waitFor()
  expect(await open.locator('button[type=submit]').count()).toBe(0)
  await open.close()
})

test('locks at the organisation’s time, an open vault too; the settings offer no longer one', async () => {
  await armed.send('settings', { autoLockMinutes: 0 })
  await settle({ autoLockMinutes: 7 })
  const timing = () =>
    inStorage('chrome.storage.session.get("timing").then(({ timing }) => timing.autoLockMinutes)')
  await expect.poll(timing).toBe(7)
  await armed.send('settings', { autoLockMinutes: 240 })
  await expect.poll(timing).toBe(7)
  const open = await armed.openExtension('popup.html')
  await open.setViewportSize({ width: 380, height: 576 })
  await open.getByRole('button', { name: 'Settings' }).click()
  const choice = open.getByLabel('Lock after')
  await expect.poll(() => choice.inputValue()).toBe('7')
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    '1 minute without use',
    '5 minutes without use',
    '7 minutes without use',
  ])
  await open.getByText('Set by your organisation.').waitFor()
  await screenshot(open, 'popup-organisation')
  await open.close()
})

test('a passphrase as strong as the organisation wants it', async () => {
  await settle({ passphraseBits: 90 })
  const next = 'quiet harbour tin 47'
  const change = (to: string) => armed.send('changePassphrase', { current: passphrase, next: to })
  expect(await change(next)).toEqual({ ok: false, refusal: 'weak-passphrase' })
  await settle({})
  expect(await change(next)).toMatchObject({ ok: true })
})

test('the organisation’s language, in the popup and in pages', async () => {
  await settle({ language: 'de' })
  const open = await armed.openExtension('popup.html')
  await open.getByRole('button', { name: 'Einstellungen' }).waitFor()
  expect(await open.evaluate('document.documentElement.lang')).toBe('de')
  await open.close()
  await visit('https://none.example')
  await use(armed, 'shortcut')
  await expect.poll(() => promptText(page)).toContain('Für diese Website ist kein Konto gespeichert.')
})
