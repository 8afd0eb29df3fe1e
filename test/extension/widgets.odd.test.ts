// F2 on pages with odd habits, in real Chromium: wherever the field is and whatever the page does with what comes, it gets
// the code once, nothing is sent that nobody asked for, and what a person typed stays.

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { oddPages } from '../fixtures/widgets/odd-pages.ts'
import { type Armed, arm, clickButton, type Site, serve, waitForButton } from './ground.ts'

let site: Site
let armed: Armed
let page: Page
let account: string

beforeAll(async () => {
  site = await serve(oddPages)
  armed = await arm()
  account = await armed.add('Harbour', [site.url('')])
  page = await armed.context.newPage()
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
})

const said = (name: 'state' | 'sent') =>
  page.evaluate(name => [Reflect.get(globalThis, name)].flat().map(String), name)
const open = async (path: keyof typeof oddPages) => {
  await page.goto(site.url(path))
  await page.bringToFront()
}

describe('a click on the in-page button fills', () => {
  test.each([
    '/animated-modal',
    '/nested-shadows',
    '/reformats',
    '/right-to-left',
    '/keydown-only',
    '/beforeinput-only',
    '/paste-forbidden',
    '/only-from-a-key',
    '/one-at-a-time',
    '/masked',
    '/kept-late',
    '/opens-boxes-late',
    '/focus-empties',
    '/draws-boxes-anew',
    '/draws-field-anew',
    '/boxes-at-focus',
    '/form-associated',
    '/grows',
    '/slides',
  ] as const)('%s', async path => {
    await open(path)
    await clickButton(page)
    await expect.poll(async () => (await said('state')).join('')).toMatch(/^\d{6}$/)
    await page.waitForTimeout(150)
    expect((await said('sent')).length).toBeLessThan(2)
  })

  test('/closed-plain-host, once the focus is in it', async () => {
    await open('/closed-plain-host')
    await page.keyboard.press('Tab')
    await clickButton(page)
    await expect.poll(async () => (await said('state')).join('')).toMatch(/^\d{6}$/)
  })

  test('/framed, a frame of the same site', async () => {
    await open('/framed')
    const frame = page.frames()[1]
    const box = await vi.waitFor(
      async () => {
        const found = await frame?.evaluate(() => {
          const host = document.querySelector('[popover=manual]:popover-open')
          const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 }
          return host === null ? undefined : { x: x + 14, y: y + 14 }
        })
        if (found === undefined) throw new Error('no button in the frame')
        return found
      },
      { timeout: 30_000, interval: 50 },
    )
    const outer = await page.locator('iframe').boundingBox()
    const at = { x: (outer?.x ?? 0) + 2 + box.x, y: (outer?.y ?? 0) + 2 + box.y }
    await page.mouse.move(at.x, at.y)
    await page.waitForTimeout(600)
    await page.mouse.click(at.x, at.y)
    await expect.poll(() => frame?.evaluate(() => Reflect.get(globalThis, 'state'))).toMatch(/^\d{6}$/)
  })

  test('/letters, boxes for a code of letters', async () => {
    await open('/letters')
    const draft = {
      type: 'steam',
      issuer: 'Steam',
      label: 'mira',
      secret: 'STEAMSTEAMSTEAMSTEAMSTEAMSTEAM22',
      algorithm: 'SHA1',
      digits: 5,
      period: 30,
      counter: 0,
    }
    const added = JSON.stringify(await armed.send('add', { draft, sites: [site.url('')] }))
    const steam = /"id":"([\w-]{22})"/.exec(added)?.[1] ?? added
    expect(await armed.fill(page, steam)).toEqual({ ok: true, value: {} })
    expect((await said('state')).join('')).toMatch(/^[2-9BCDFGHJKMNPQRTVWXY]{5}$/)
    await armed.send('remove', { id: steam })
  })
})

describe('a page that acts on the last digit gets it once', () => {
  test.each([
    '/submits-form',
    '/sends-and-disables',
    '/sends-and-clears',
    '/clears-at-once',
    '/clears-at-once-after-a-paste',
    '/clears-its-field-at-once',
    '/clears-in-a-form',
    '/next-step',
    '/next-step-alike',
  ] as const)('%s', async path => {
    await open(path)
    await waitForButton(page)
    expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} })
    await page.waitForTimeout(300)
    expect(await said('sent')).toEqual([expect.stringMatching(/^\d{6}$/)])
  })

  test.each(['/goes-elsewhere', '/sends-by-script'] as const)(
    '%s: gone with it, which is told as it is',
    async path => {
      await open(path)
      await waitForButton(page)
      expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} })
      await page.waitForURL(/elsewhere\?code=\d{6}$/)
    },
  )

  test('what stands in the next step is left as it is', async () => {
    await open('/next-step-alike')
    await waitForButton(page)
    await armed.fill(page, account)
    await page.waitForTimeout(600)
    expect(await page.locator('input').inputValue()).toBe('12')
  })
})

test('nor is an empty form sent after it, where the person chose sending for the site', async () => {
  const origin = site.url('').replace(/\/$/, '')
  expect(await armed.send('setSite', { origin, submit: true })).toMatchObject({ ok: true })
  for (const path of ['/clears-in-a-form', '/submits-form'] as const) {
    await open(path)
    await waitForButton(page)
    expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} })
    await page.waitForTimeout(300)
    expect(await said('sent')).toEqual([expect.stringMatching(/^\d{6}$/)])
  }
  await open('/sends-by-script')
  await waitForButton(page)
  expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} })
  await page.waitForURL(/elsewhere\?code=\d{6}$/)
  await armed.send('setSite', { origin, submit: false })
})

describe('what is a person’s stays theirs', () => {
  test('/waits-for-button: nothing is submitted', async () => {
    await open('/waits-for-button')
    await clickButton(page)
    await expect.poll(async () => (await said('state')).join('')).toMatch(/^\d{6}$/)
    await page.waitForTimeout(300)
    expect(await said('sent')).toEqual([])
  })

  test.each([
    ['/typed', '4711'],
    ['/typed-boxes', '47'],
  ] as const)('%s: what was typed is not overwritten', async (path, typed) => {
    await open(path)
    await page.locator('input').first().click()
    await page.keyboard.type(typed)
    expect(await armed.fill(page, account)).toMatchObject({ ok: false })
    await clickButton(page)
    await page.waitForTimeout(300)
    expect(await said('state')).toEqual([typed])
  })

  test.each(['/hears-no-script', '/one-character-overlay'] as const)(
    '%s: where no way leads in, that is said, and the page is as it was',
    async path => {
      await open(path)
      await waitForButton(page)
      expect(await armed.fill(page, account)).toEqual({ ok: false, refusal: 'not-taken' })
      await page.waitForTimeout(300)
      expect(await page.locator('input').inputValue()).toBe('')
      expect((await said('state')).join('')).toBe('')
    },
  )

  test('/editable: rich text is no code field, whatever it is called', async () => {
    await open('/editable')
    await page.locator('#code').click()
    await page.keyboard.type('note ')
    expect(await armed.fill(page, account)).toEqual({ ok: false, refusal: 'no-field' })
    expect(await said('state')).toEqual(['note\u00a0'])
  })
})
