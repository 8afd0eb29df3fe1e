// F1 and F2 on an application that nobody here wrote: Django's admin with django-otp, from Debian's archive, which asks for
// the name, the password and the token on one page. The built extension fills the token and nothing else.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Armed, arm, clickButton } from '../extension/ground.ts'
import { freePort, temporaryFolder } from './product.ts'
import { type Application, startApplication, unpackFromDebian } from './real.ts'

const password = 'a-teapot-of-copper'
const home = temporaryFolder()
const project = join(home.path, 'project')
const env = {
  PYTHONPATH: join(home.path, 'usr/lib/python3/dist-packages'),
  DJANGO_SUPERUSER_PASSWORD: password,
}
let admin: Application
let armed: Armed
let account: string
let page: Page

const manage = (...args: string[]) =>
  execFileSync('python3', ['manage.py', ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

beforeAll(async () => {
  await unpackFromDebian(home.path, 'djangoOtp')
  mkdirSync(project)
  execFileSync('python3', ['-m', 'django', 'startproject', 'shop', '.'], {
    cwd: project,
    env: { ...process.env, ...env },
  })
  appendFileSync(
    join(project, 'shop/settings.py'),
    "ALLOWED_HOSTS = ['*']\nINSTALLED_APPS += ['django_otp', 'django_otp.plugins.otp_totp']\nMIDDLEWARE += ['django_otp.middleware.OTPMiddleware']\n",
  )
  writeFileSync(
    join(project, 'shop/urls.py'),
    'from django.contrib import admin\nfrom django.urls import path\nfrom django_otp.admin import OTPAdminSite\n\nadmin.site.__class__ = OTPAdminSite\n\nurlpatterns = [path("admin/", admin.site.urls)]\n',
  )
  manage('migrate')
  manage('createsuperuser', '--noinput', '--username', 'alice', '--email', 'alice@example.com')
  const uri = manage(
    'shell',
    '-c',
    'from django.contrib.auth.models import User; from django_otp.plugins.otp_totp.models import TOTPDevice; print(TOTPDevice.objects.create(user=User.objects.get(), name="app", confirmed=True).config_url)',
  ).trim()
  const port = await freePort()
  admin = await startApplication(
    `http://127.0.0.1:${port}`,
    'python3',
    ['manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
    { cwd: project, env },
  )
  armed = await arm()
  const draft = {
    type: 'totp',
    issuer: 'Shop',
    label: 'alice',
    secret: new URL(uri).searchParams.get('secret'),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
  }
  const added = JSON.stringify(await armed.send('add', { draft, sites: [admin.url] }))
  account = /"id":"([\w-]{22})"/.exec(added)?.[1] ?? added
  page = await armed.context.newPage()
}, 300_000)

afterAll(async () => {
  await armed?.close()
  await admin?.stop()
  home.remove()
})

const typeNameAndPassword = async () => {
  await page.fill('[name=username]', 'alice')
  await page.fill('[name=password]', password)
}

it('signs in with the code that the in-page button filled', async () => {
  await page.goto(`${admin.url}/admin/`)
  await typeNameAndPassword()
  await clickButton(page)
  await expect.poll(() => page.inputValue('[name=otp_token]')).toMatch(/^\d{6}$/)
  expect(await page.inputValue('[name=username]')).toBe('alice')
  expect(await page.inputValue('[name=password]')).toBe(password)
  await page.click('[type=submit]')
  await page.waitForSelector('text=Site administration')
})

it('without a code there is no way in; then the popup fills it on the page that says so', async () => {
  await page.context().clearCookies()
  await page.goto(`${admin.url}/admin/`)
  await typeNameAndPassword()
  // The browser itself would not send the form without the token.
  await page.$eval('[name=otp_token]', field => field.removeAttribute('required'))
  await page.click('[type=submit]')
  await page.waitForSelector('.errornote')

  await typeNameAndPassword()
  expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} })
  expect(await page.inputValue('[name=otp_token]')).toMatch(/^\d{6}$/)
})
