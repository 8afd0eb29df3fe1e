// Node-RED, from npm, behind the gate by its preset alone: a single-page app whose sessions are bearer tokens in a JSON
// body, with a WebSocket.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmPackages } from '../packages.ts'
import { type Chromium, launchChromium } from './browsers.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication } from './real.ts'

const password = 'a-teapot-of-copper'
const state = temporaryFolder()
const home = temporaryFolder()
const person = new Person()
let app: Application
let product: Product
let chromium: Chromium

beforeAll(async () => {
  const folder = await npmPackages.nodeRed()
  const hash = execFileSync(
    process.execPath,
    ['-p', `require('bcryptjs').hashSync(${JSON.stringify(password)}, 8)`],
    { cwd: folder, encoding: 'utf8' },
  ).trim()
  const port = await freePort()
  const settings = {
    uiPort: port,
    uiHost: '127.0.0.1',
    userDir: join(home.path, 'data'),
    adminAuth: { type: 'credentials', users: [{ username: 'alice', password: hash, permissions: '*' }] },
    telemetry: { enabled: false },
    editorTheme: { tours: false },
  }
  writeFileSync(join(home.path, 'settings.js'), `module.exports = ${JSON.stringify(settings)}`)
  const policy = join(home.path, 'policy.json')
  writeFileSync(policy, JSON.stringify({ login: 'node-red', risk: { recogniseBy: ['cookie'] } }))
  app = await startApplication(
    `http://127.0.0.1:${port}`,
    process.execPath,
    [join(folder, 'node_modules/node-red/red.js'), '--settings', 'settings.js'],
    { cwd: home.path },
  )
  product = await startProduct(state.path, '--origin', app.url, '--policy', policy)
  chromium = await launchChromium({ viewport: { width: 1200, height: 900 } })
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await app?.stop()
  state.remove()
  home.remove()
})

async function signIn(page: Page, word: string): Promise<void> {
  await page.fill('#node-dialog-login-username', 'alice')
  await page.fill('#node-dialog-login-password', word)
  await page.click('#node-dialog-login-submit')
}

const credentials = new URLSearchParams({
  client_id: 'node-red-editor',
  grant_type: 'password',
  scope: '',
  username: 'alice',
  password,
})

describe('Node-RED behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    const live: string[] = []
    page.on('websocket', socket => socket.on('framereceived', ({ payload }) => live.push(String(payload))))
    await page.goto(product.url)
    await signIn(page, 'wrong')
    await page.waitForSelector('#node-dialog-login-failed', { state: 'visible' })
    await signIn(page, password)
    await person.prove(page)
    await page.waitForSelector('.red-ui-palette-node')
    await expect.poll(() => live.some(message => message.includes('"auth":"ok"'))).toBe(true)

    const deployed = await page.evaluate(async () => {
      const { access_token } = JSON.parse(localStorage.getItem('auth-tokens') ?? '{}')
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${access_token}` }
      const body = JSON.stringify([{ id: 'f1', type: 'tab', label: 'Teas' }])
      return (await fetch('/flows', { method: 'POST', headers, body })).status
    })
    expect(deployed).toBe(204)
    await expect.poll(() => live.some(message => message.includes('runtime-deploy'))).toBe(true)

    await page.evaluate('RED.user.logout()')
    await page.waitForSelector('#node-dialog-login-username')
    await signIn(page, password)
    await person.prove(page)
    await page.waitForSelector('.red-ui-palette-node')
  })

  it('gives no token to who has the password alone, at any spelling or in any body', async () => {
    const post = (path: string, body: BodyInit, type = 'application/x-www-form-urlencoded') =>
      asOutsider(product.url + path, { method: 'POST', body, headers: { 'content-type': type } })
    const form = credentials.toString()
    const json = JSON.stringify(Object.fromEntries(credentials))
    const direct = await asOutsider(`${app.url}/auth/token`, { method: 'POST', body: credentials })
    expect(direct.all).toContain('access_token')
    for (const answer of [
      await post('/auth/token', form),
      await post('/auth/token', json, 'application/json'),
      await post('/auth/token', `${form}&more=1`),
      await post('/auth/token/', form),
      await post('/AUTH/TOKEN', form),
      await post('//auth/token', form),
      await post('/auth/token?x=1', form),
    ]) {
      expect(answer.all).not.toContain('access_token')
      expect(answer.status).toBeGreaterThanOrEqual(300)
    }
  })

  it('takes no token that it gave out beside the gate', async () => {
    const direct = await fetch(`${app.url}/auth/token`, { method: 'POST', body: credentials })
    const token = /"access_token":"([^"]+)"/.exec(await direct.text())?.[1] ?? ''
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
    expect((await fetch(`${app.url}/settings`, { headers })).status).toBe(200)
    expect((await asOutsider(`${product.url}/settings`, { headers })).status).toBe(401)
    expect((await asOutsider(`${product.url}/flows`, { headers })).status).toBe(401)
  })
})
