// F1 and F2 on an application that nobody here wrote: Parse Dashboard, from npm, a React page that asks for the code in a
// second step once the password was right, and sends the form by itself with the last digit. The built extension fills it,
// and it is sent once.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Armed, arm, clickButton, secret } from '../extension/ground.ts'
import { npmPackages } from '../packages.ts'
import { freePort, temporaryFolder } from './product.ts'
import { type Application, startApplication } from './real.ts'

const password = 'a-teapot-of-copper'
const home = temporaryFolder()
let dashboard: Application
let armed: Armed
let page: Page

beforeAll(async () => {
  const folder = await npmPackages.parseDashboard()
  const config = join(home.path, 'config.json')
  const apps = [{ serverURL: 'http://127.0.0.1:9/parse', appId: 'teas', masterKey: 'none', appName: 'Teas' }]
  writeFileSync(config, JSON.stringify({ apps, users: [{ user: 'alice', pass: password, mfa: secret }] }))
  const port = await freePort()
  const program = join(folder, 'node_modules/parse-dashboard/bin/parse-dashboard')
  dashboard = await startApplication(
    `http://127.0.0.1:${port}`,
    process.execPath,
    [program, '--config', config, '--port', String(port), '--host', '127.0.0.1'],
    { cwd: home.path },
  )
  armed = await arm()
  const draft = {
    type: 'totp',
    issuer: 'Teas',
    label: 'alice',
    secret,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
  }
  expect(await armed.send('add', { draft, sites: [dashboard.url] })).toMatchObject({ ok: true })
  page = await armed.context.newPage()
}, 300_000)

afterAll(async () => {
  await armed?.close()
  await dashboard?.stop()
  home.remove()
})

it('signs in with the code that the extension filled', async () => {
  await page.goto(`${dashboard.url}/login`)
  await page.fill('[name=username]', 'alice')
  await page.fill('[name=password]', password)
  await page.click('[type=submit]')
  await page.waitForSelector('[name=otpCode]')

  const sent: (string | null)[] = []
  page.on('request', request => {
    if (new URL(request.url()).pathname === '/login' && request.method() === 'POST')
      sent.push(new URLSearchParams(request.postData() ?? '').get('otpCode'))
  })
  await clickButton(page)
  await page.waitForURL(/\/apps/)
  expect(sent).toEqual([expect.stringMatching(/^\d{6}$/)])
})
