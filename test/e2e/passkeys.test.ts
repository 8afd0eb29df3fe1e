// Passkeys and phone numbers as a person meets them, in real Chromium with its own virtual authenticator: set up, signed in
// with, in an app's dialog too, without JavaScript, refused, named, removed. Each page is looked at in light and dark, wide
// and narrow, and found accessible.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { lookAt } from './look.ts'
import { type Product, startProduct, temporaryFolder } from './product.ts'
import { sizes } from './story.ts'

const folder = temporaryFolder()
let shop: ServedShop
let product: Product
let chromium: Chromium
let page: Page
let protocol: CDPSession
let authenticatorId: string

beforeAll(async () => {
  shop = await serveShop()
  const demo = JSON.parse(readFileSync(new URL('../fixtures/shop/policy.json', import.meta.url), 'utf8'))
  const file = join(folder.path, 'policy.json')
  const { phone: _, ...subject } = demo.subject
  const changes = {
    ...{ origin: shop.url, subject, totpEnrolment: 'optional' },
    ...{ methods: ['passkey', 'totp', 'sms'], defaultMethod: 'passkey' },
  }
  writeFileSync(file, JSON.stringify({ ...demo, ...changes }))
  product = await startProduct(join(folder.path, 'state'), '--policy', file)
  chromium = await launchChromium({ viewport: sizes.wide })
  page = await chromium.context.newPage()
  protocol = await chromium.context.newCDPSession(page)
  await protocol.send('WebAuthn.enable')
  const options = {
    ...({ protocol: 'ctap2', transport: 'internal', hasResidentKey: true } as const),
    ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  }
  const made = await protocol.send('WebAuthn.addVirtualAuthenticator', { options })
  authenticatorId = made.authenticatorId
})

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await shop?.close()
  folder.remove()
})

async function signIn(): Promise<void> {
  await chromium.context.clearCookies()
  await page.goto(`${product.url}/login?next=/account`)
  await page.fill('[name=login]', 'alice')
  await page.fill('[name=password]', 'wonderland-7')
  await page.click('form:has([name=password]) button')
}

const path = () => new URL(page.url()).pathname
const submit = 'form[data-passkey] button[type=submit]'
const credentials = async () =>
  (await protocol.send('WebAuthn.getCredentials', { authenticatorId })).credentials

/** The code that was sent last, by SMS. */
async function sentCode(): Promise<string> {
  const response = await fetch(`${product.url}/.sallyport/outbox.json`)
  const { messages } = (await response.json()) as { messages: { body: string }[] }
  return /#(\d{6})$/.exec(messages[0]?.body ?? '')?.[1] ?? ''
}

test('M6: a passkey is set up at the first sign-in', async () => {
  await signIn()
  await page.waitForSelector(submit)
  expect(path()).toBe('/.sallyport/setup')
  expect(await page.locator('a[href*="setup?by="]').allTextContents()).toEqual([
    'Authenticator',
    'Phone number',
  ])
  await lookAt(page, 'passkeys-setup')
  await page.fill('#label', 'Alice’s laptop')
  await page.click(submit)
  await page.waitForSelector('ol.codes')
  await page.click('ol.codes ~ a.button')
  await page.waitForURL('**/account')
  expect((await credentials()).map(({ rpId }) => rpId)).toEqual(['localhost'])
})

test('M6: it is asked for at the next, and lets in', async () => {
  await signIn()
  await page.waitForSelector(submit)
  expect(path()).toBe('/.sallyport/challenge')
  await lookAt(page, 'passkeys-challenge')
  await page.click(submit)
  await page.waitForURL('**/account')
  expect((await credentials())[0]?.signCount).toBeGreaterThan(1)
})

test('G5: in an app’s dialog, whose call then completes', async () => {
  await chromium.context.clearCookies()
  await page.goto(`${product.url}/app`)
  await page.fill('[name=login]', 'alice')
  await page.fill('[name=password]', 'wonderland-7')
  await page.click('#app form button')
  const find = () => page.frames().find(frame => frame.url().includes('/.sallyport/'))
  await expect.poll(() => find() !== undefined).toBe(true)
  await find()?.click(submit)
  await page.waitForSelector('text=Good to see you, Alice Moreau.')
})

test('C1: without JavaScript the page says what it needs, and the other ways are there', async () => {
  await signIn()
  await page.waitForSelector(submit)
  await protocol.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.reload()
  expect(await page.textContent('noscript, .notice')).toContain('needs JavaScript')
  expect(await page.locator(submit).isVisible()).toBe(false)
  expect(await page.locator('a[href*="by=recovery"]').isVisible()).toBe(true)
  await screenshot(page, 'passkeys-without-javascript')
  await protocol.send('Emulation.setScriptExecutionDisabled', { value: false })
})

test('an authenticator that hasn’t the passkey is told of, and can be tried again', async () => {
  const [known] = await credentials()
  await signIn()
  await page.waitForSelector(submit)
  await protocol.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await protocol.send('WebAuthn.clearCredentials', { authenticatorId })
  await page.click(submit)
  await page.waitForSelector('[data-told=failed]:visible', { timeout: 90_000 })
  await lookAt(page, 'passkeys-failed')
  if (!known) throw new Error('no passkey')
  await protocol.send('WebAuthn.addCredential', { authenticatorId, credential: known })
  await page.click(submit)
  await page.waitForURL('**/account')
})

test('S1: on the account page it is named; a second on the same device is none; the last is not removed', async () => {
  await page.goto(`${product.url}/.sallyport/account`)
  await page.click('.rows.inner summary')
  await lookAt(page, 'passkeys-account')
  await page.fill('.naming input', 'My laptop')
  await page.click('.naming button')
  await page.waitForSelector('strong:text-is("My laptop")')
  await page.click('form[action$="/passkeys/add"] button')
  await page.waitForSelector(submit)
  await page.click(submit)
  await page.waitForSelector('[data-told=known]:visible')
  await lookAt(page, 'passkeys-known')
  await page.click('form[action$="/cancel"] button')
  await page.waitForURL('**/.sallyport/account')
  await page.click('form[action$="/remove"] button')
  await page.waitForURL('**/account?done=lastOne')
  await lookAt(page, 'passkeys-last-one')
})

test('H6: a phone number is set up on the account page; then the passkey may go', async () => {
  await page.click('form[action$="/account/phone"] button')
  await page.waitForSelector('#number')
  await lookAt(page, 'passkeys-phone')
  await page.fill('#number', '12')
  await page.click('form[action$="/setup/send"] button')
  await page.waitForSelector('#number-error')
  await lookAt(page, 'passkeys-phone-wrong')
  await page.fill('#number', '+49 1512 3456789')
  await page.click('form[action$="/setup/send"] button')
  await page.waitForSelector('#code')
  await lookAt(page, 'passkeys-phone-code')
  await page.fill('#code', await sentCode())
  await page.click('form[action$="/.sallyport/setup"] button[type=submit]')
  await page.waitForURL('**/account?done=changed')
  await page.click('form[action$="/remove"] button')
  await page.waitForURL('**/account?done=removed')
  expect(await page.locator('.rows.inner').count()).toBe(0)
  await signIn()
  await page.waitForSelector('#code')
  expect(await page.locator(submit).count()).toBe(0)
})
