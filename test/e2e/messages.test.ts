// C3: each thing that can go wrong has its own message and next step. Every one is reached in a real browser, looked at in
// light and dark, wide and narrow, and found accessible. What can't wait for its time is made so in the database.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoUsers } from '../fixtures/shop/data.ts'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { oathtoolCode } from './independent.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'

const folder = temporaryFolder()
const state = join(folder.path, 'state')
let shop: ServedShop
let product: Product
let chromium: Chromium

beforeAll(async () => {
  shop = await serveShop()
  const demo: object = JSON.parse(
    readFileSync(new URL('../fixtures/shop/policy.json', import.meta.url), 'utf8'),
  )
  const file = join(folder.path, 'policy.json')
  const policy = {
    ...demo,
    origin: shop.url,
    totpEnrolment: 'optional',
    maxInvalidAttempts: 3,
    lockout: { scope: 'challenge', accountFailures: 5 },
    setup: { attempts: 3 },
    brand: { name: 'Kettle & Leaf', support: 'hello@example.com', accent: '#7a3e9d' },
  }
  writeFileSync(file, JSON.stringify(policy))
  product = await startProduct(state, '--policy', file)
  chromium = await launchChromium({ viewport: { width: 900, height: 800 } })
})

afterAll(async () => {
  await chromium.close()
  await product.stop()
  await shop.close()
  folder.remove()
})

/** Changes what is stored, as time or a provider would have. */
function sql(command: string): void {
  const folder = join(state, 'v3/d1/miniflare-D1DatabaseObject')
  const [name = ''] = readdirSync(folder).filter(name => /^[0-9a-f]+\.sqlite$/.test(name))
  const database = new DatabaseSync(join(folder, name), { timeout: 10_000 })
  database.exec(command)
  database.close()
}

async function visitor(): Promise<Page> {
  // Nobody is known from before: each test is a browser of its own.
  await chromium.context.clearCookies()
  return chromium.context.newPage()
}

async function signIn(page: Page, name: string): Promise<void> {
  const { password = '' } = demoUsers().find(user => user.name === name) ?? {}
  await page.goto(`${product.url}/login?next=/orders`)
  await page.fill('[name=login]', name)
  await page.fill('[name=password]', password)
  await page.click('form:has([name=password]) button')
}

const send = (page: Page) => page.click('form[action$="/challenge"] button[type=submit]')

async function answer(page: Page, code: string): Promise<void> {
  await page.fill('#code', code)
  await send(page)
}

/** That a page says this, is accessible, and is kept as a picture. */
async function looks(page: Page, name: string, text: RegExp): Promise<void> {
  expect(await page.locator('main').innerText()).toMatch(text)
  for (const [colorScheme, width] of [
    ['light', 900],
    ['dark', 380],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await screenshot(page, `message-${name}-${colorScheme}`)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  }
}

describe('a code by e-mail or SMS', () => {
  test('wrong, no code at all, too old, sent a moment ago, sent too often, and the mail that came back', async () => {
    const page = await visitor()
    await signIn(page, 'alice')
    await looks(page, 'asked', /We sent a code to a•••@e•••\.com/)
    await page.locator('#code').evaluate((field: HTMLInputElement) => field.removeAttribute('required'))
    await answer(page, '12')
    await looks(page, 'malformed', /Enter the 6 digits of the code\. No attempt was used up\./)
    await answer(page, '000000')
    await looks(page, 'wrong', /isn’t right\. Enter the one from the newest e-mail\. 2 attempts left\./)
    sql('UPDATE message_codes SET expires_at = 0')
    await answer(page, await mailedCode(product.url))
    await looks(page, 'expired', /too old\. Have a new one sent/)

    const again = 'form[action$="/send"] button'
    await page.locator(again).evaluate((button: HTMLButtonElement) => {
      button.disabled = false
    })
    await page.click(again)
    await looks(page, 'too-soon', /A code was just sent\. Another can be sent in \d+ seconds/)
    sql("UPDATE message_codes SET sent_at = 0; UPDATE limits SET count = most WHERE kind = 'resends'")
    await page.goto(`${product.url}/.sallyport/challenge`)
    expect(await page.locator(again).count()).toBe(0)
    sql("UPDATE subjects SET bounced_at = 1 WHERE name = 'alice'")
    await page.reload()
    await looks(page, 'bounced', /Mail to this address came back/)
    sql("UPDATE subjects SET bounced_at = NULL; UPDATE limits SET count = 1 WHERE kind = 'resends'")
    await page.reload()
    await page.click(again)
    await looks(page, 'sent-again', /A new code is on its way/)
    await answer(page, await mailedCode(product.url))
    await page.waitForURL(`${product.url}/orders`)
    await page.close()
  })

  test('that a provider didn’t take, that goes to a number nobody has, or to somebody else’s', async () => {
    const page = await visitor()
    await signIn(page, 'bob')
    await page.click('a[href$="by=sms"]')
    await looks(page, 'sms-not-sent-yet', /Code by SMS: •••• 24/)
    await page.click('form[action$="/send"] button')
    for (const [trouble, text] of [
      ['failed', /The SMS couldn’t be sent just now/],
      ['bad-number', /SMS can’t reach this number/],
    ] as const) {
      sql(`UPDATE message_codes SET trouble = '${trouble}'`)
      await page.goto(`${product.url}/.sallyport/challenge`)
      await looks(page, `sms-${trouble}`, text)
    }
    await page.click('form[action$="/not-my-number"] button')
    await looks(page, 'not-my-number', /an administrator was told/)
    await page.close()
  })
})

describe('a sign-in', () => {
  test('cancelled, waiting, over, without attempts, and locked', async () => {
    const page = await visitor()
    await signIn(page, 'bob')
    await page.click('form[action$="/cancel"] button')
    await looks(page, 'cancelled', /was cancelled\. A new one can start in 60 seconds/)
    await signIn(page, 'bob')
    await looks(page, 'wait', /Try again in \d+ seconds/)
    sql("DELETE FROM limits WHERE kind = 'cooldown'")
    await signIn(page, 'bob')
    const cookies = await chromium.context.cookies()
    sql('UPDATE challenges SET expires_at = 0')
    await answer(page, '000000')
    await looks(page, 'over', /This sign-in is over\. Sign in again\./)
    expect(cookies.some(({ name }) => name === '__Host-sallyport-challenge')).toBe(true)
    await signIn(page, 'bob')
    for (let guess = 0; guess < 3; guess++) await answer(page, '000000')
    await looks(page, 'used-up', /No attempts are left for this sign-in/)
    await signIn(page, 'bob')
    for (let guess = 0; guess < 2; guess++) await answer(page, '000000')
    await looks(page, 'locked', /This account is locked\. An administrator can unlock it\./)
    await page.close()
  })
})

describe('an authenticator', () => {
  test('set up with recovery codes; a code used already, a slow clock; the account page, and what pauses there', async () => {
    const page = await visitor()
    await signIn(page, 'admin')
    await answer(page, await mailedCode(product.url))
    await page.waitForURL(`${product.url}/orders`)
    await page.goto(`${product.url}/.sallyport/account`)
    await page.click('form[action$="/enrol"] button')
    const uri = (await page.getAttribute('a[href^="otpauth:"]', 'href')) ?? ''
    const secret = new URL(uri).searchParams.get('secret') ?? ''
    const code = oathtoolCode(secret)
    await looks(page, 'setup', /Add this site to your authenticator/)
    await page.fill('#code', code)
    await page.click('form[action$="/setup"] button[type=submit]')
    await looks(page, 'recovery-codes', /10|Your recovery codes/)
    await page.click('a.button.primary')
    await looks(page, 'account', /Asked for first/)

    await page.click('form[action$="/turn-off"] button')
    await answer(page, code)
    await looks(page, 'used', /was used already\. Wait for the next one/)
    await answer(page, oathtoolCode(secret, Date.now() - 5 * 60_000))
    await looks(page, 'clock-slow', /5 minutes ago: the clock of your authenticator is slow/)
    await answer(page, '000000')
    await looks(page, 'paused', /Too many tries\. This can be tried again in 5\d minutes|in 1 hour/)
    await page.click('a.button.primary')
    expect(await page.locator('form[action$="/turn-off"] button').isDisabled()).toBe(true)
    await looks(page, 'account-paused', /Paused after too many tries/)
    await page.close()
  })
})
