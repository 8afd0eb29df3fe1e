// Laravel, from Debian's archive, behind the gate by its preset alone: a small application whose sign-in, sign-up, reset and
// remembering are written as its documentation writes them. What was typed names the user, and a failure leads back to
// where the client says that it came from.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication } from './real.ts'

const password = 'a-teapot-of-copper'
const fixture = join(import.meta.dirname, '../fixtures/laravel')
const state = temporaryFolder()
const home = temporaryFolder()
const env = { HOME_FOLDER: home.path }
const alice = new Person()
let tea: Application
let product: Product
let chromium: Chromium

beforeAll(async () => {
  execFileSync('php', [join(fixture, 'seed.php')], { env: { ...process.env, ...env } })
  const port = await freePort()
  tea = await startApplication(
    `http://127.0.0.1:${port}`,
    'php',
    ['-S', `127.0.0.1:${port}`, join(fixture, 'index.php')],
    { cwd: fixture, env },
  )
  const policy = join(home.path, 'policy.json')
  const settings = { login: 'laravel', risk: { recogniseBy: ['cookie'] }, totpEnrolment: 'required' }
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
  await page.fill('[name=email]', 'alice@example.com')
  await page.fill('[name=password]', word)
  await page.check('[name=remember]')
  await page.click('button')
}

/** Posts a form of the application's without a browser. */
async function post(
  base: string,
  from: string,
  to: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const page = await asOutsider(base + from)
  const token = /name="_token" value="(\w+)"/.exec(page.all)?.[1] ?? ''
  const body = new URLSearchParams({ _token: token, ...fields })
  return asOutsider(base + to, { method: 'POST', headers: { ...headers, cookie: page.cookie }, body })
}

describe('Laravel behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${product.url}/dashboard`)
    await signIn(page, 'wrong')
    await page.waitForSelector('#error:has-text("do not match our records")')
    await signIn(page, password)
    await alice.prove(page)
    await page.waitForSelector('h1:has-text("alice@example.com")')

    await page.fill('[name=note]', 'Sencha')
    await page.click('text=Keep')
    await page.waitForSelector('#note:has-text("Sencha")')
    expect(page.url()).toBe(`${product.url}/dashboard`)
    // Remembered by Laravel, as long as the gate's own session lasts.
    await chromium.context.clearCookies({ name: 'tea_session' })
    await page.goto(`${product.url}/dashboard`)
    await page.waitForSelector('#note:has-text("Sencha")')

    await page.click('text=Sign out')
    await page.waitForSelector('text=Log in')
    await page.goto(`${product.url}/dashboard`)
    await signIn(page, password)
    await alice.prove(page)
    await page.waitForSelector('#note:has-text("Sencha")')
  })

  it('gives no session to who has the password, the mail or a new account alone', async () => {
    const bob = { email: 'bob@example.com', password, remember: '1' }
    expect((await post(tea.url, '/login', '/login', bob)).cookie).toContain('remember_web')
    const signIns = [
      await post(product.url, '/login', '/login', bob),
      await post(product.url, '/login', '//login', bob),
      await post(product.url, '/login', '/index.php/login', bob),
      await post(product.url, '/login', '/login', bob, { accept: 'application/json' }),
    ]

    const asked = await post(product.url, '/forgot-password', '/forgot-password', { email: bob.email })
    expect(asked.status).toBe(302)
    const link = /\/reset-password\/\w+/.exec(readFileSync(join(home.path, 'mail.log'), 'utf8'))?.[0] ?? ''
    const anew = { password: 'a-teapot-of-tin', password_confirmation: 'a-teapot-of-tin' }
    const reset = { ...anew, email: bob.email, token: link.split('/')[2] ?? '' }
    const sideways = [
      await post(product.url, link, '/reset-password', reset),
      await post(product.url, '/register', '/register', { ...anew, email: 'carol@example.com' }),
    ]
    for (const { all } of [signIns[0], ...sideways].filter(one => one !== undefined)) {
      expect(all).toContain('/.sallyport/setup')
    }
    for (const { all, cookie } of [...signIns, ...sideways]) {
      expect(all).not.toMatch(/(tea_session|remember_web_\w+)=(?!s1\.)\w|<h1>\w+@/)
      for (const path of ['/dashboard', '/login', '/register']) {
        expect((await asOutsider(product.url + path, { headers: { cookie } })).all, path).not.toMatch(
          /<h1>\w+@/,
        )
      }
    }
    // Both happened at the application: the password is the new one, and the account is there.
    for (const email of [bob.email, 'carol@example.com']) {
      const known = await post(tea.url, '/login', '/login', { email, password: 'a-teapot-of-tin' })
      expect(known.all).toContain('/dashboard')
    }
  })

  it('takes no failure for a success, wherever the client says that it comes from', async () => {
    const wrong = {
      email: 'alice@example.com',
      password: 'wrong',
      password_confirmation: 'wronger',
      token: 'x',
    }
    for (const path of ['/login', '/register', '/reset-password', '/password/reset']) {
      const referer = `${product.url}/dashboard`
      const answer = await post(product.url, '/login', path, wrong, { referer })
      expect(answer.all, path).not.toContain('/.sallyport/')
      expect([302, 404], path).toContain(answer.status)
    }
  })
})
