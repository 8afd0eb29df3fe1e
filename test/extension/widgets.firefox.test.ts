// F2 in real Firefox, where a content script lives behind other walls than in Chromium: a half of npm's widgets, one of each
// framework, and the pages with odd habits that depend on the browser's events.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleApps } from '../fixtures/widgets/bundle.ts'
import { oddPages } from '../fixtures/widgets/odd-pages.ts'
import { type Site, serve } from './ground.ts'
import { type ArmedFirefox, armFirefox, clickButton, waitForButton } from './ground-firefox.ts'

let site: Site
let firefox: ArmedFirefox
let page: Page

beforeAll(async () => {
  const { files, pages } = await bundleApps()
  site = await serve({ ...files, ...pages, ...oddPages })
  firefox = await armFirefox([site.url('')])
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const open = async (path: string) => {
  await page.goto(site.url(path))
  await page.bringToFront()
}
const text = (id: string) => page.$eval(`#${id}`, output => output.textContent)
const said = (name: 'state' | 'sent') =>
  page.evaluate(name => [Reflect.get(globalThis, name)].flat().map(String), name)

describe('the framework has the code, once', () => {
  test.each([
    ['react-controlled', false],
    ['react-boxes', true],
    ['input-otp', true],
    ['antd', true],
    ['radix', true],
    ['react-transition', true],
    ['preact', false],
    ['vue', false],
    ['vuetify', true],
    ['svelte', false],
    ['angular', false],
    ['primeng', false],
    ['ionic', true],
    ['imask', true],
  ] as const)('%s', async (name, completes) => {
    await open(`/${name}`)
    await page.waitForSelector('#verify')
    await clickButton(page)
    await expect.poll(() => text('model')).toMatch(/^\d{6}$/)
    const model = await text('model')
    await page.$eval('button#again', button => button.click())
    await expect.poll(() => text('round')).toBe('1')
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(await text('model')).toBe(model)
    expect(await text('completed')).toBe(completes ? model : '')
    if (name !== 'radix') {
      expect(await text('submitted')).toBe('')
      await page.click('#verify')
    }
    await expect.poll(() => text('submitted')).toBe(model)
  })
})

describe('pages with odd habits', () => {
  test.each([
    '/animated-modal',
    '/nested-shadows',
    '/reformats',
    '/right-to-left',
    '/keydown-only',
    '/beforeinput-only',
    '/only-from-a-key',
    '/one-at-a-time',
    '/focus-empties',
    '/draws-boxes-anew',
    '/boxes-at-focus',
    '/form-associated',
    '/grows',
    '/slides',
  ] as const)('%s', async path => {
    await open(path)
    await clickButton(page)
    await expect.poll(async () => (await said('state')).join('')).toMatch(/^\d{6}$/)
    await new Promise(resolve => setTimeout(resolve, 150))
    expect((await said('sent')).length).toBeLessThan(2)
  })

  test.each([
    '/submits-form',
    '/sends-and-disables',
    '/clears-at-once',
    '/clears-at-once-after-a-paste',
    '/next-step',
  ] as const)('%s: acted on once', async path => {
    await open(path)
    await waitForButton(page)
    expect(await firefox.fill(page)).toEqual({ ok: true, value: {} })
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await said('sent')).toEqual([expect.stringMatching(/^\d{6}$/)])
  })

  test.each(['/goes-elsewhere', '/sends-by-script'] as const)(
    '%s: gone with it, which is told as it is',
    async path => {
      await open(path)
      await waitForButton(page)
      expect(await firefox.fill(page)).toEqual({ ok: true, value: {} })
      await expect.poll(() => page.url()).toMatch(/elsewhere\?code=\d{6}$/)
    },
  )

  test('/typed-boxes: what was typed is not overwritten', async () => {
    await open('/typed-boxes')
    await page.click('input')
    await page.keyboard.type('47')
    expect(await firefox.fill(page)).toMatchObject({ ok: false })
    expect(await said('state')).toEqual(['47'])
  })
})
