// E1, E2 and E7 of THREATS.md against the in-page button, in real Chromium: a hostile page gets no code that its visitor
// didn't give it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackedPage, attacks, decoy, moved, script } from '../fixtures/clickjacking.ts'
import {
  type Armed,
  arm,
  clickButton,
  pretend,
  promptText,
  type Site,
  serve,
  waitForButton,
} from './ground.ts'

const field =
  '<form><label>Authentication code <input id="code" name="otp" autocomplete="one-time-code"></label></form>'
const page1 = `<h1>Two-factor authentication</h1>${field}`
const pages: Record<string, string> = {
  '/plain': page1,
  '/cross-site': '', // filled in below: the frame's address has another name
  '/same-site': '<h1>Shop</h1><iframe src="/plain" width="600" height="400"></iframe>',
  '/sandboxed':
    '<h1>Shop</h1><iframe src="/plain" sandbox="allow-scripts allow-forms" width="600" height="400"></iframe>',
}
for (const [name, text] of Object.entries({ ...attacks, decoy, script, moved, 'left alone': '' }))
  pages[`/${name.replaceAll(' ', '-')}`] = attackedPage(text)

let site: Site
let armed: Armed
let page: Page

beforeAll(async () => {
  site = await serve(pages)
  pages['/cross-site'] =
    `<h1>Shop</h1><iframe src="http://localhost:${site.port}/plain" width="600" height="400"></iframe>`
  armed = await arm()
  await armed.add('Harbour', [site.url('')])
  await armed.add('Local', [`http://localhost:${site.port}`])
  page = await armed.context.newPage()
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
})

const value = () => page.locator('#code').inputValue()

describe('E1: the in-page button acts for a person who saw it, and for nobody else', () => {
  test('left alone, it fills (so that the refusals below mean something)', async () => {
    await page.goto(site.url('/plain'))
    await clickButton(page)
    await expect.poll(value).toMatch(/^\d{6}$/)
  })

  test('clicked by script', async () => {
    await page.goto(site.url('/script'))
    await waitForButton(page)
    await page.waitForTimeout(800)
    expect(await value()).toBe('')
  })

  test('clicked at once, before anybody could have seen it', async () => {
    await page.goto(site.url('/plain'))
    const box = await waitForButton(page)
    await page.mouse.click(box.x + 14, box.y + 14)
    await page.waitForTimeout(300)
    expect(await value()).toBe('')
  })

  test('moved under the pointer', async () => {
    await page.goto(site.url('/moved'))
    await waitForButton(page)
    await page.waitForTimeout(600)
    await page.mouse.move(500, 400)
    await page.mouse.click(500, 400)
    await page.waitForTimeout(300)
    expect(await value()).toBe('')
  })

  /** What somebody does who was made to click where the button is. */
  const victim = async (name: string, clickCount = 1) => {
    await page.goto(site.url(`/${name.replaceAll(' ', '-')}`))
    await page.waitForFunction('globalThis.target !== undefined')
    await page.waitForTimeout(300)
    const at = await page.evaluate(() => {
      const { x, y, width, height } = Reflect.get(globalThis, 'target').getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(at.x, at.y)
    await page.waitForTimeout(700)
    await page.mouse.click(at.x, at.y, { delay: 60, clickCount })
    await page.waitForTimeout(300)
  }

  test('left alone, the same way: it fills', async () => {
    await victim('left alone')
    await expect.poll(value).toMatch(/^\d{6}$/)
  })

  test.each(Object.keys(attacks))('%s', async name => {
    await victim(name)
    expect(await value()).toBe('')
  })

  test('uncovered between the two halves of a double-click', async () => {
    // On a busy machine, the second half may come so late that it is a click of its own: that is no attack.
    const halves = async () => {
      await victim('decoy', 2)
      return Number(await page.evaluate('globalThis.took'))
    }
    await expect.poll(halves).toBeLessThan(300)
    expect(await value()).toBe('')
  })
})

describe('E2: a frame of another site gets nothing', () => {
  test('the same site in a frame is filled', async () => {
    await page.goto(site.url('/same-site'))
    const frame = page.frames()[1]
    await frame?.locator('#code').click()
    const harbour = await accountOf('Harbour')
    await expect.poll(() => armed.fill(page, harbour)).toMatchObject({ ok: true })
    expect(await frame?.locator('#code').inputValue()).toMatch(/^\d{6}$/)
  })

  test.each(['/cross-site', '/sandboxed'])('%s: no button, and no fill from the popup', async path => {
    await page.goto(site.url(path))
    const frame = page.frames()[1]
    await frame?.locator('#code').click()
    await page.waitForTimeout(900)
    expect(await frame?.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0)
    for (const issuer of ['Harbour', 'Local']) await armed.fill(page, await accountOf(issuer))
    expect(await frame?.locator('#code').inputValue()).toBe('')
  })
})

test('E2: on a look-alike of a saved site, a warning and no code', async () => {
  await armed.add('Harbour Bank', [`http://harbourbank.localhost:${site.port}`])
  await page.goto(`http://harb0urbank.localhost:${site.port}/plain`)
  await page.locator('#code').click()
  await clickButton(page)
  await page.waitForTimeout(300)
  expect(await value()).toBe('')
  expect(await armed.fill(page, await accountOf('Harbour Bank'))).toEqual({
    ok: false,
    refusal: 'other-site',
  })
  expect(await value()).toBe('')
})

describe('E2: an address that is not the saved one', () => {
  const body = { '/': page1 }
  beforeAll(async () => {
    await armed.add('Quay', ['https://quay.example'])
    await armed.add('Alice', ['https://alice.github.io'])
    const origins = [
      'https://quay.example',
      'https://login.quay.example',
      'http://quay.example',
      'https://quay.example.evil.test',
      'https://xn--quy-7cd.example',
      'https://alice.github.io',
      'https://mallory.github.io',
    ]
    await pretend(page, Object.fromEntries(origins.map(origin => [origin, body])))
    await page
      .context()
      .route(/@evil\.test\//, route => route.fulfill({ contentType: 'text/html', body: page1 }))
  })

  test.each([
    ['https://quay.example/', 'Quay'],
    ['https://login.quay.example/', 'Quay'],
    ['https://alice.github.io/', 'Alice'],
  ])('%s is filled (so that the refusals below mean something)', async (url, issuer) => {
    await page.goto(url)
    await waitForButton(page)
    expect(await armed.fill(page, await accountOf(issuer))).toEqual({ ok: true, value: {} })
  })

  test.each([
    ['http://quay.example/', 'Quay', 'insecure-site'],
    ['https://quay.example.evil.test/', 'Quay', 'other-site'],
    ['https://quay.example@evil.test/', 'Quay', 'other-site'],
    ['https://xn--quy-7cd.example/', 'Quay', 'other-site'],
    ['https://mallory.github.io/', 'Alice', 'other-site'],
  ])('%s: %s’s code is refused as %s, and no button offers it', async (url, issuer, refusal) => {
    await page.goto(url)
    await page.locator('#code').click()
    await page.waitForTimeout(900)
    expect(await promptText(page)).not.toContain('mira')
    expect(await armed.fill(page, await accountOf(issuer))).toEqual({ ok: false, refusal })
    expect(await value()).toBe('')
  })
})

async function accountOf(issuer: string): Promise<string> {
  const answer = JSON.stringify(await armed.send('list', {}))
  const found = new RegExp(`"id":"([\\w-]{22})","type":"totp","issuer":"${issuer}"`).exec(answer)?.[1]
  if (found === undefined) throw new Error(`no account of ${issuer}`)
  return found
}

describe('E7: nothing is filled without a person', () => {
  test('a page that reloads again and again is never filled by itself', async () => {
    for (let time = 0; time < 8; time += 1) {
      await page.goto(site.url('/plain'))
      await waitForButton(page)
      expect(await value()).toBe('')
    }
  })
})
