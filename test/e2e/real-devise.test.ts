// Rails with Devise, from Debian's archive, behind the gate by its preset alone: a small application whose sign-in, sign-up,
// reset and remembering are Devise's own. Its session is kept in a cookie of another value at each answer, and a new
// account or a new password signs in by itself.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication } from './real.ts'

const password = 'a-teapot-of-copper'
const fixture = join(import.meta.dirname, '../fixtures/devise')
const state = temporaryFolder()
const home = temporaryFolder()
const mail = join(home.path, 'mail')
const alice = new Person()
let tea: Application
let product: Product
let chromium: Chromium

beforeAll(async () => {
  mkdirSync(mail)
  const port = await freePort()
  tea = await startApplication(
    `http://127.0.0.1:${port}`,
    'puma',
    ['--bind', `tcp://127.0.0.1:${port}`, join(fixture, 'config.ru')],
    { cwd: fixture, env: { DATABASE_URL: `sqlite3:${join(home.path, 'tea.sqlite3')}`, MAIL: mail } },
  )
  const policy = join(home.path, 'policy.json')
  const settings = { login: 'devise', risk: { recogniseBy: ['cookie'] }, totpEnrolment: 'required' }
  writeFileSync(policy, JSON.stringify(settings))
  product = await startProduct(state.path, '--origin', tea.url, '--policy', policy)
  chromium = await launchChromium()
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await tea?.stop()
  state.remove()
  home.remove()
})

async function signIn(page: Page, word: string): Promise<void> {
  await page.fill('#user_email', 'alice@example.com')
  await page.fill('#user_password', word)
  await page.check('#user_remember_me')
  await page.click('[type=submit]')
}

/** The token in a form of the application's, and the cookie that it is good with. */
async function formAt(base: string, path: string): Promise<{ token: string; cookie: string }> {
  const { all, cookie } = await asOutsider(base + path)
  return { token: /name="authenticity_token" value="([^"]+)"/.exec(all)?.[1] ?? '', cookie }
}

/** Posts a form of the application's without a browser. */
async function post(base: string, from: string, to: string, fields: Readonly<Record<string, string>>) {
  const { token, cookie } = await formAt(base, from)
  const body = new URLSearchParams({ authenticity_token: token, ...fields })
  return asOutsider(base + to, { method: 'POST', headers: { cookie }, body })
}

/** The page of a mailed link by which somebody chooses a new password. */
function mailedLink(address: string): string {
  const mails = readFileSync(join(mail, address), 'utf8')
  return /href="[^"]*(\/users\/password\/edit\?reset_password_token=[\w-]+)"/.exec(mails)?.[1] ?? ''
}

describe('Rails with Devise behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    await page.goto(product.url)
    await signIn(page, 'wrong')
    await page.waitForSelector('#alert:has-text("Invalid Email or password.")')
    await signIn(page, password)
    await alice.prove(page)
    await page.waitForSelector('h1:has-text("alice@example.com")')

    await page.fill('[name=text]', 'Sencha')
    await page.click('text=Keep')
    await page.waitForSelector('li:has-text("Sencha")')
    expect(new URL(page.url()).origin).toBe(product.url)
    // Remembered by Devise, and by the gate as long as its own session lasts.
    const { context } = chromium
    await context.clearCookies({ name: '_tea_session' })
    await page.goto(product.url)
    await page.waitForSelector('h1:has-text("alice@example.com")')
    await context.clearCookies({ name: '__Host-sallyport' })
    await page.goto(product.url)
    expect(page.url()).toContain('/.sallyport/challenge')
    await alice.prove(page)
    await page.waitForSelector('li:has-text("Sencha")')

    // The account is changed at the address where others are made.
    await page.click('text=Account')
    await page.fill('#user_password', `${password}-2`)
    await page.fill('#user_password_confirmation', `${password}-2`)
    await page.fill('#user_current_password', password)
    await page.click('text=Update')
    await page.waitForSelector('h1:has-text("alice@example.com")')

    await page.click('text=Sign out')
    await page.waitForSelector('text=Log in')
    await signIn(page, `${password}-2`)
    await alice.prove(page)
    await page.waitForSelector('li:has-text("Sencha")')
  })

  it('gives no session to who has the password, the mail or a new account alone', async () => {
    const fields = { 'user[email]': 'bob@example.com', 'user[password]': password, 'user[remember_me]': '1' }
    expect((await post(tea.url, '/users/sign_in', '/users/sign_in', fields)).cookie).toContain(
      'remember_user',
    )
    const signIns = [
      await post(product.url, '/users/sign_in', '/users/sign_in', fields),
      await post(product.url, '/users/sign_in', '//users/sign_in', fields),
      await post(product.url, '/users/sign_in', '/users/sign_in.html', fields),
      await post(product.url, '/users/sign_in', '/users/sign_in.json', fields),
      await post(product.url, '/users/sign_in', '/users', { ...fields, _method: 'put' }),
    ]

    const asked = { 'user[email]': 'bob@example.com' }
    expect((await post(product.url, '/users/password/new', '/users/password', asked)).status).toBe(302)
    const link = mailedLink('bob@example.com')
    const reset = {
      _method: 'put',
      'user[reset_password_token]': link.split('=')[1] ?? '',
      'user[password]': 'a-teapot-of-tin',
      'user[password_confirmation]': 'a-teapot-of-tin',
    }
    const anew = {
      'user[email]': 'carol@example.com',
      'user[password]': password,
      'user[password_confirmation]': password,
    }
    const sideways = [
      await post(product.url, link, '/users/password', reset),
      await post(product.url, '/users/sign_up', '/users', anew),
    ]
    for (const { all } of [signIns[0], ...sideways].filter(one => one !== undefined))
      expect(all).toContain('/.sallyport/setup')
    for (const { all, cookie } of [...signIns, ...sideways]) {
      expect(all).not.toMatch(/_(session|token)=(?!s1\.)\w|(bob|carol)@example\.com/)
      for (const path of ['/', '/users/edit', '/users/sign_in', '/notes']) {
        const inside = await asOutsider(product.url + path, { headers: { cookie } })
        expect(inside.all, path).not.toMatch(/(bob|carol)@example\.com|already signed in/)
      }
    }
    // Both happened at the application: the password is the new one, and the account is there.
    expect(readdirSync(mail)).toEqual(['bob@example.com'])
    for (const [email, word] of [
      ['bob', 'a-teapot-of-tin'],
      ['carol', password],
    ] as const) {
      const known = { 'user[email]': `${email}@example.com`, 'user[password]': word }
      expect((await post(tea.url, '/users/sign_in', '/users/sign_in', known)).all).not.toContain('Invalid')
    }
  })
})
