// E1 to E4 and E7 of THREATS.md against the in-page button and the messages behind it, in real Chromium: a hostile page
// gets no code that its visitor didn't give it, and can't tell that the extension is there.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { attackedPage, attacks, decoy, moved, script } from '../fixtures/clickjacking.ts'
import { type Armed, arm, clickButton, type Site, serve, waitForButton } from './ground.ts'

const field =
  '<form><label>Authentication code <input id="code" name="otp" autocomplete="one-time-code"></label></form>'
const page1 = `<h1>Two-factor authentication</h1>${field}`
const pages: Record<string, string> = {
  '/plain': page1,
  '/cross-site': '', // filled in below: the frame's address has another name
  '/same-site': '<h1>Shop</h1><iframe src="/plain" width="600" height="400"></iframe>',
  '/sandboxed':
    '<h1>Shop</h1><iframe src="/plain" sandbox="allow-scripts allow-forms" width="600" height="400"></iframe>',
  '/messages': `${page1}<script>
    for (const name of ['fill', 'codeForPage', 'saveFromPage', 'explain', 'lockChanged', 'loadAutofill'])
      for (const message of [{ sallyport: name, request: {} }, JSON.stringify({ sallyport: name, request: {} })]) {
        postMessage(message, '*')
        dispatchEvent(new MessageEvent('message', { data: message }))
        document.dispatchEvent(new CustomEvent('sallyport', { detail: message }))
      }
    globalThis.runtime = typeof globalThis.chrome?.runtime?.sendMessage</script>`,
  '/probe': `<script>
    globalThis.seen = []
    new MutationObserver(records => { for (const { addedNodes, attributeName } of records) for (const node of addedNodes) if (node.localName === 'div' || node.shadowRoot) seen.push(node.outerHTML ?? 'node', attributeName) })
      .observe(document, { subtree: true, childList: true, attributes: true })
    const add = EventTarget.prototype.addEventListener
    const globals = Object.getOwnPropertyNames(globalThis).join()
    addEventListener('load', () => setTimeout(() => { globalThis.fresh = Object.getOwnPropertyNames(globalThis).filter(name => !globals.includes(name)) }, 800))
    for (const type of ['wxt:content-script-started', 'message', 'sallyport']) { addEventListener(type, () => seen.push(type)); document.addEventListener(type, () => seen.push(type)) }
  </script>${page1}`,
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
    await victim('decoy', 2)
    expect(await value()).toBe('')
  })
})

describe('E2: a frame of another site gets nothing', () => {
  test('the same site in a frame is filled', async () => {
    await page.goto(site.url('/same-site'))
    const frame = page.frames()[1]
    await frame?.locator('#code').click()
    await page.waitForTimeout(900)
    expect(await armed.fill(page, await accountOf('Harbour'))).toMatchObject({ ok: true })
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

async function accountOf(issuer: string): Promise<string> {
  const answer = JSON.stringify(await armed.send('list', {}))
  const found = new RegExp(`"id":"([\\w-]{22})","type":"totp","issuer":"${issuer}"`).exec(answer)?.[1]
  if (found === undefined) throw new Error(`no account of ${issuer}`)
  return found
}

test('E3: forged messages of a page are not heard', async () => {
  await page.goto(site.url('/messages'))
  await page.waitForTimeout(900)
  expect(await page.evaluate('globalThis.runtime')).toBe('undefined')
  expect(await value()).toBe('')
  // A page of the extension is no content script, and the other way round.
  expect(await armed.send('codeForPage', { accountId: await accountOf('Harbour') })).toMatchObject({
    ok: false,
  })
})

describe('E4: a page that probes finds nothing', () => {
  const probe = () =>
    page.evaluate(async () => ({
      seen: Reflect.get(globalThis, 'seen'),
      fresh: Reflect.get(globalThis, 'fresh'),
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter(name => name.includes('extension')),
    }))
  const nothing = { seen: [], fresh: [], resources: [] }

  test('with the vault open and no account for it', async () => {
    await page.goto(`http://probe.localhost:${site.port}/probe`)
    await page.waitForTimeout(1500)
    expect(await probe()).toEqual(nothing)
  })

  test('with the vault locked; once a person touches the field, the button comes', async () => {
    await armed.send('lock', {})
    await page.goto(`http://probe.localhost:${site.port}/probe`)
    await page.waitForTimeout(1500)
    expect(await probe()).toEqual(nothing)
    await page.locator('#code').click()
    await waitForButton(page)
  })

  test('by the addresses of its files', async () => {
    const { extensionId } = armed
    const found = await page.evaluate(
      id =>
        Promise.all(
          ['sentinel.js', 'autofill.js', 'popup.html', 'manifest.json', 'icon/16.png'].map(file =>
            fetch(`chrome-extension://${id}/${file}`).then(
              () => file,
              () => '',
            ),
          ),
        ),
      extensionId,
    )
    expect(found.join('')).toBe('')
  })
})

describe('E7: nothing is filled without a person', () => {
  beforeEach(async () => {
    await armed.send('unlock', { passphrase: 'a lantern over the northern gate' })
  })

  test('a page that reloads again and again is never filled by itself', async () => {
    for (let time = 0; time < 8; time += 1) {
      await page.goto(site.url('/plain'))
      await waitForButton(page)
      expect(await value()).toBe('')
    }
  })
})
