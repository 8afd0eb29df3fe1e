// Directus, from npm, with its database from Debian's, behind the gate by its preset alone: a single-page app that signs in
// with JSON and takes its session by cookie, gives tokens in the body to who asks for them, and has a WebSocket.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmPackages } from '../packages.ts'
import { type Chromium, launchChromium } from './browsers.ts'
import { type MariaDb, startMariaDb } from './mariadb.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication } from './real.ts'

const password = 'a-teapot-of-copper'
const state = temporaryFolder()
const home = temporaryFolder()
const person = new Person()
let database: MariaDb
let app: Application
let product: Product
let chromium: Chromium
let page: Page

beforeAll(async () => {
  const folder = await npmPackages.directus()
  // Compiled at its installation, and needed by the scripts of flows alone.
  const compiled = join(folder, 'node_modules/isolated-vm/out')
  mkdirSync(compiled, { recursive: true })
  writeFileSync(join(compiled, 'isolated_vm.js'), 'module.exports = { ivm: {} }')

  database = await startMariaDb(join(home.path, 'db'), 'directus')
  for (const name of ['uploads', 'extensions']) mkdirSync(join(home.path, name))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...{ KEY: 'one', SECRET: 'two', PUBLIC_URL: url, HOST: '127.0.0.1', PORT: String(port) },
    ...{ DB_CLIENT: 'mysql', DB_SOCKET_PATH: database.socket, DB_DATABASE: 'directus', DB_USER: 'root' },
    ...{ DB_PASSWORD: '', ADMIN_EMAIL: 'alice@example.com', ADMIN_PASSWORD: password, TELEMETRY: 'false' },
    ...{ WEBSOCKETS_ENABLED: 'true', WEBSOCKETS_REST_AUTH: 'strict', LOG_LEVEL: 'error' },
  }
  const cli = join(folder, 'node_modules/directus/cli.js')
  const options = { cwd: home.path, env: { ...process.env, ...env }, stdio: 'ignore' } as const
  execFileSync(process.execPath, [cli, 'bootstrap'], options)
  app = await startApplication(url, process.execPath, [cli, 'start'], { cwd: home.path, env })
  await addBob()
  const policy = join(home.path, 'policy.json')
  const settings = { login: 'directus', totpEnrolment: 'required', risk: { recogniseBy: ['cookie'] } }
  writeFileSync(policy, JSON.stringify(settings))
  product = await startProduct(state.path, '--origin', app.url, '--policy', policy)
  chromium = await launchChromium({ viewport: { width: 1200, height: 900 } })
  page = await chromium.context.newPage()
}, 400_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await app?.stop()
  await database?.stop()
  state.remove()
  home.remove()
})

const json = (body: object, headers: Readonly<Record<string, string>> = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

/** What Directus gives for a password, to who asks it directly. */
async function tokenOf(email: string): Promise<string> {
  const response = await fetch(`${app.url}/auth/login`, json({ email, password, mode: 'json' }))
  return /"access_token":"([^"]+)"/.exec(await response.text())?.[1] ?? ''
}

/** A second user, with all rights. */
async function addBob(): Promise<void> {
  const headers = { authorization: `Bearer ${await tokenOf('alice@example.com')}` }
  const me = await fetch(`${app.url}/users/me`, { headers })
  const { role } = (await me.json()).data
  const made = await fetch(`${app.url}/users`, json({ email: 'bob@example.com', password, role }, headers))
  expect(made.status).toBe(200)
}

async function signIn(word: string): Promise<void> {
  await page.fill('[type=email]', 'alice@example.com')
  await page.fill('[type=password]', word)
  await page.click('[type=submit]')
}

const graphql = {
  query: `mutation { auth_login(email: "bob@example.com", password: "${password}", mode: json) { access_token } }`,
}

describe('Directus behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    await page.goto(`${product.url}/admin/users`)
    await signIn('wrong')
    await page.waitForSelector('.v-notice')
    await signIn(password)
    await person.prove(page)
    await page.waitForSelector('#navigation')

    const file = await page.evaluate(async () => {
      const form = new FormData()
      form.append('file', new Blob(['first flush'], { type: 'text/plain' }), 'label.txt')
      const made = await fetch('/files', { method: 'POST', body: form })
      const { data } = await made.json()
      return (await fetch(`/assets/${data.id}`)).text()
    })
    expect(file).toBe('first flush')
    const heard = await page.evaluate(async () => {
      const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/websocket`)
      const next = (type: string) =>
        new Promise<string>(resolve => {
          socket.addEventListener('message', ({ data }) => {
            if (String(data).includes(type)) resolve(String(data))
          })
        })
      await new Promise(resolve => socket.addEventListener('open', resolve))
      const begun = next('"init"')
      socket.send(JSON.stringify({ type: 'subscribe', collection: 'directus_folders' }))
      await begun
      const created = next('"create"')
      const headers = { 'content-type': 'application/json' }
      await fetch('/folders', { method: 'POST', headers, body: JSON.stringify({ name: 'Teas' }) })
      return created
    })
    expect(heard).toContain('Teas')
  })

  it('makes nobody another user, over a verified session', async () => {
    const bobs = await tokenOf('bob@example.com')
    expect(bobs).toContain('eyJ')
    const credentials = { email: 'bob@example.com', password }
    const seen = await page.evaluate(
      async ({ token, tries }) => {
        const headers = { 'content-type': 'application/json' }
        const answers: string[] = []
        for (const [path, body] of tries) {
          const answer = await fetch(path, { method: 'POST', headers, body })
          answers.push(`${answer.status} ${await answer.text()}`)
        }
        const me = await fetch('/users/me', { headers: { authorization: `Bearer ${token}` } })
        return [...answers, await me.text()]
      },
      {
        token: bobs,
        tries: [
          ['/auth/login', JSON.stringify({ ...credentials, mode: 'json' })],
          ['/auth/login/', JSON.stringify({ ...credentials, mode: 'json' })],
          ['/AUTH/LOGIN', JSON.stringify({ ...credentials, mode: 'json' })],
          ['/auth/login/default', JSON.stringify({ ...credentials, mode: 'json' })],
          ['/graphql/system', JSON.stringify(graphql)],
        ] as const,
      },
    )
    for (const answer of seen) expect(answer).not.toMatch(/eyJ|bob@example/)
    expect(seen.at(-1)).toContain('alice@example.com')
  })

  it('is left by its own sign-out', async () => {
    await page.goto(`${product.url}/admin/logout`)
    await page.waitForSelector('[type=email]')
    await page.goto(`${product.url}/admin/users`)
    await signIn(password)
    await person.prove(page)
    await page.waitForSelector('#navigation')
  })

  it('gives nothing to who has the password alone, in whatever way they ask', async () => {
    const credentials = { email: 'bob@example.com', password }
    const withheld = await asOutsider(`${product.url}/auth/login`, json({ ...credentials, mode: 'session' }))
    expect(withheld.all).toMatch(/sallyport.(challenge|setup)/)
    const headers = { cookie: withheld.cookie }
    const bearer = { headers: { authorization: `Bearer ${await tokenOf('bob@example.com')}` } }
    const token = bearer.headers.authorization.slice(7)
    expect((await asOutsider(`${app.url}/users/me?access_token=${token}`)).all).toContain('bob@')
    for (const [path, init] of [
      ['/auth/login', json(credentials)],
      ['/auth/login', json({ ...credentials, mode: 'json' })],
      ['/auth/login', json({ ...credentials, mode: 'cookie' })],
      ['/auth/login/', json({ ...credentials, mode: 'session' })],
      ['/AUTH/login', json({ ...credentials, mode: 'session' })],
      ['//auth/login', json({ ...credentials, mode: 'session' })],
      ['/graphql/system', json(graphql)],
      ['/graphql', json(graphql)],
      ['/auth/refresh', json({ mode: 'json' }, headers)],
      ['/users/me', { headers }],
      ['/users/me', bearer],
      [`/users/me?access_token=${token}`, {}],
      [`/server/info?access_token=${token}`, {}],
    ] as const) {
      const answer = await asOutsider(product.url + path, init)
      expect(answer.all, path).not.toMatch(/eyJ|bob@example|directus_(session|refresh)_token=(?!s1\.|;)/)
    }
  })
})
