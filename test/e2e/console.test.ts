// An admin at the console, in real Chromium: looks at the settings, types one wrong, mends it, sees whom it affects, confirms
// it with a code and finds it in force; each page looked at, and accessible.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { lookAt } from './look.ts'
import { mailedCode, type Product, startProduct, temporaryFolder } from './product.ts'
import { sizes } from './story.ts'

const folder = temporaryFolder()
let product: Product
let chromium: Chromium

beforeAll(async () => {
  product = await startProduct(join(folder.path, 'state'))
  chromium = await launchChromium({ viewport: sizes.wide })
})

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  folder.remove()
})

test('an admin changes the settings', async () => {
  const page = await chromium.context.newPage()
  let secret = ''
  let lastStep = 0
  /** A code of a time step that wasn't used yet. */
  const code = () => {
    const step = Math.max(Math.floor(Date.now() / 30_000), lastStep + 1)
    lastStep = step
    return execFileSync('oathtool', ['--totp', '--base32', `--now=@${step * 30}`, secret], {
      encoding: 'utf8',
    }).trim()
  }
  const press = (name: string) => page.getByRole('button', { name, exact: false }).click()

  await page.goto(`${product.url}/login`)
  await page.fill('[name=login]', 'admin')
  await page.fill('[name=password]', 'keeper-of-keys')
  await page.click('form:has([name=password]) button')
  await page.fill('[name=code]', await mailedCode(product.url))
  await page.keyboard.press('Enter')
  const link = await page.locator('a[href^="otpauth:"]').getAttribute('href')
  secret = new URL(link ?? '').searchParams.get('secret') ?? ''
  await page.fill('[name=code]', code())
  await page.keyboard.press('Enter')
  await page.locator('a.primary').click()

  await page.goto(`${product.url}/.sallyport/account`)
  await page.getByRole('link', { name: 'Settings of this site' }).click()
  await page.getByText('Every setting, and where it comes from').click()
  await lookAt(page, 'console-settings')

  await page.getByLabel('Enforcement').selectOption('every-login')
  await page.getByLabel('Code timeout seconds').fill('5')
  await press('Edit')
  expect(await page.getByLabel('Code timeout seconds').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('Enforcement').inputValue()).toBe('every-login')
  await lookAt(page, 'console-wrong')

  await page.getByLabel('Code timeout seconds').fill('120')
  await press('Edit')
  await page.getByText('codeTimeoutSeconds: 300 → 120').waitFor()
  await lookAt(page, 'console-change')
  await press('Confirm with a code')
  await page.fill('[name=code]', code())
  await page.keyboard.press('Enter')
  await page.getByText('Stored.').waitFor()
  expect(await page.getByLabel('Enforcement').inputValue()).toBe('every-login')
})
