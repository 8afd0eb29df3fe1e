// Django's admin, from Debian's archive, behind the gate by its preset alone: forms with a token against forgery that is
// checked against the Host and Origin too, an upload, and a name that only the login's field tells.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chromium, launchChromium } from './browsers.ts'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { type Application, asOutsider, Person, startApplication, unpackFromDebian } from './real.ts'

const password = 'a-teapot-of-copper'
const state = temporaryFolder()
const home = temporaryFolder()
const project = join(home.path, 'project')
const env = {
  PYTHONPATH: join(home.path, 'usr/lib/python3/dist-packages'),
  DJANGO_SUPERUSER_PASSWORD: password,
}
const person = new Person()
let admin: Application
let product: Product
let chromium: Chromium

const python = (...args: string[]) =>
  execFileSync('python3', args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

beforeAll(async () => {
  await unpackFromDebian(home.path, 'django')
  mkdirSync(project)
  python('-m', 'django', 'startproject', 'shop', '.')
  python('manage.py', 'startapp', 'teas')
  appendFileSync(join(project, 'shop/settings.py'), "ALLOWED_HOSTS = ['*']\nINSTALLED_APPS += ['teas']\n")
  writeFileSync(
    join(project, 'teas/models.py'),
    'from django.db import models\n\n\nclass Tea(models.Model):\n    name = models.CharField(max_length=80)\n    label = models.FileField(blank=True)\n',
  )
  writeFileSync(
    join(project, 'teas/admin.py'),
    'from django.contrib import admin\n\nfrom .models import Tea\n\nadmin.site.register(Tea)\n',
  )
  python('manage.py', 'makemigrations', 'teas')
  python('manage.py', 'migrate')
  for (const name of ['alice', 'bob']) {
    python('manage.py', 'createsuperuser', '--noinput', '--username', name, '--email', `${name}@example.com`)
  }
  const port = await freePort()
  admin = await startApplication(
    `http://127.0.0.1:${port}`,
    'python3',
    ['manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
    { cwd: project, env },
  )
  const policy = join(home.path, 'policy.json')
  writeFileSync(policy, JSON.stringify({ login: 'django', risk: { recogniseBy: ['cookie'] } }))
  product = await startProduct(state.path, '--origin', admin.url, '--policy', policy)
  chromium = await launchChromium({ viewport: { width: 1200, height: 900 } })
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  await admin?.stop()
  state.remove()
  home.remove()
})

async function signIn(page: Page, word: string): Promise<void> {
  await page.fill('[name=username]', 'alice')
  await page.fill('[name=password]', word)
  await page.click('[type=submit]')
}

describe('Django’s admin behind the gate', () => {
  it('is used as ever by who proves the factor, and asks again at the next sign-in', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${product.url}/admin/teas/tea/add/`)
    await signIn(page, 'wrong')
    await page.waitForSelector('.errornote')
    await signIn(page, password)
    await person.prove(page)

    expect(page.url()).toBe(`${product.url}/admin/teas/tea/add/`)
    await page.fill('[name=name]', 'Sencha')
    const buffer = Buffer.from('first flush')
    await page.setInputFiles('[name=label]', { name: 'label.txt', mimeType: 'text/plain', buffer })
    await page.click('[name=_save]')
    await page.waitForSelector('.messagelist .success')

    await page.goto(`${product.url}/admin/logout/`)
    await page.goto(`${product.url}/admin/`)
    await signIn(page, password)
    await person.prove(page)
    await page.waitForSelector('text=Site administration')
  })

  it('gives no session to who has the password alone, and none to another name for one user', async () => {
    const page = await asOutsider(`${product.url}/admin/login/`)
    const token =
      /name="csrfmiddlewaretoken" value="([^"]+)"/.exec(page.all.replaceAll('\\"', '"'))?.[1] ?? ''
    const attempt = (
      fields: Record<string, string>,
      type = 'application/x-www-form-urlencoded',
      path = '/admin/login/',
    ) =>
      asOutsider(product.url + path, {
        method: 'POST',
        headers: { cookie: page.cookie, 'content-type': type },
        body: new URLSearchParams({ csrfmiddlewaretoken: token, password, ...fields }),
      })
    const answers = [
      await attempt({ username: 'bob' }),
      await attempt({ username: 'bob' }, undefined, '/admin/login'),
      await attempt({ username: 'bob' }, undefined, '//admin/login/'),
      await attempt({ username: 'bob' }, undefined, '/admin/'),
      // Django would read this as "bob", in the encoding that it names.
      await attempt({ username: '+AGIAbwBi-' }, 'application/x-www-form-urlencoded; charset=utf-7'),
      await attempt({ username: 'bob\u0000' }),
    ]
    expect(answers[0]?.all).toContain('/.sallyport/setup')
    for (const { all, cookie } of answers) {
      expect(all).not.toMatch(/sessionid=(?!s1\.)|Site administration/)
      const inside = await asOutsider(`${product.url}/admin/`, { headers: { cookie } })
      expect(inside.status).toBe(401)
    }
    for (const { all } of answers.slice(1)) expect(all).not.toContain('/.sallyport/setup')
  })
})
