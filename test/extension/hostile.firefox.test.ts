// E1, E3 and E4 of THREATS.md in real Firefox, which can't say whether an element is seen, and walls content scripts off in
// its own way: there too, a hostile page gets no code that its visitor didn't give it, and finds nothing.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackedPage, attacks, decoy, moved, script } from '../fixtures/clickjacking.ts'
import { askFor, probingPage, shoutingPage } from '../fixtures/probing.ts'
import { type Site, serve } from './ground.ts'
import { type ArmedFirefox, armFirefox, waitForButton } from './ground-firefox.ts'

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`
const field =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp" autocomplete="one-time-code"></label></form>'
const pages: Record<string, string> = {
  '/probe': probingPage(field),
  '/probe-nothing': probingPage('<h1>News</h1><form><input type="search" name="q"></form>'),
  '/shouting': shoutingPage(field),
  '/sandboxed': '<h1>Shop</h1><iframe src="/shouting" sandbox="allow-scripts"></iframe>',
}
for (const [name, text] of Object.entries({ ...attacks, decoy, script, moved, 'left alone': '' }))
  pages[pathOf(name)] = attackedPage(text)

let site: Site
let firefox: ArmedFirefox
let page: Page

beforeAll(async () => {
  site = await serve(pages)
  pages['/cross-site'] = `<h1>Shop</h1><iframe src="http://localhost:${site.port}/shouting"></iframe>`
  firefox = await armFirefox([site.url('')])
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
const value = () => page.$eval('input#code', ({ value }) => value)

describe('E1: the in-page button acts for a person who saw it, and for nobody else', () => {
  /** What somebody does who was made to click where the button is. */
  const victim = async (name: string, count = 1) => {
    await page.goto(site.url(pathOf(name)))
    await page.bringToFront()
    await page.waitForFunction('globalThis.target !== undefined')
    await pause(300)
    const at = await page.evaluate(() => {
      const { x, y, width, height } = Reflect.get(globalThis, 'target').getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    await page.mouse.move(at.x, at.y)
    await pause(700)
    await page.mouse.click(at.x, at.y, { delay: 60, count })
    await pause(300)
  }

  test('left alone, it fills (so that the refusals below mean something)', async () => {
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

  test('clicked by script', async () => {
    await page.goto(site.url('/script'))
    await page.bringToFront()
    await waitForButton(page)
    await pause(800)
    expect(await value()).toBe('')
  })

  test('clicked as soon as the pointer is on it, before anybody could have seen it', async () => {
    await page.goto(site.url('/left-alone'))
    await page.bringToFront()
    const at = await waitForButton(page)
    await pause(600)
    await page.mouse.click(at.x, at.y)
    await pause(300)
    expect(await value()).toBe('')
  })

  test('moved under the pointer', async () => {
    await page.goto(site.url('/moved'))
    await page.bringToFront()
    await waitForButton(page)
    await pause(600)
    await page.mouse.move(500, 400)
    await page.mouse.click(500, 400)
    await pause(300)
    expect(await value()).toBe('')
  })
})

describe('E3: messages of pages are not heard', () => {
  test.each(['/shouting', '/cross-site', '/sandboxed'])('%s', async path => {
    await page.goto(site.url(path))
    await page.bringToFront()
    const frame = page.frames().at(-1)
    await pause(1500)
    expect(await frame?.evaluate('globalThis.runtime')).toBe('undefined')
    expect(await frame?.evaluate('globalThis.answers')).toEqual([])
    expect(await frame?.$eval('input#code', ({ value }) => value)).toBe('')
  })
})

describe('E4: a page that probes finds nothing', () => {
  const probed = async (path: string, host = 'probe.localhost') => {
    await page.goto(`http://${host}:${site.port}${path}`)
    await page.bringToFront()
    await pause(2000)
    expect(await page.evaluate('globalThis.probed')).toBe(true)
    return page.evaluate('globalThis.found')
  }

  test('where there is no code field, or no account for it', async () => {
    expect(await probed('/probe-nothing', '127.0.0.1')).toEqual([])
    expect(await probed('/probe')).toEqual([])
  })

  test('where there is an account, the probe finds the button (so that the rest means something)', async () => {
    expect(JSON.stringify(await probed('/probe', '127.0.0.1'))).toContain('popover')
  })

  test('by the addresses of its files: as if there were no such extension', async () => {
    await page.goto(site.url('/probe-nothing'))
    const own = new URL(firefox.root).host
    const answersOf = async (id: string) => {
      const answers: string[] = []
      for (const file of ['sentinel.js', 'autofill.js', 'popup.html', 'manifest.json', 'icon/16.png']) {
        const found = await page.evaluate(`(${askFor})('moz-extension://${id}/${file}')`)
        answers.push(JSON.stringify(found).replaceAll(id, 'id'))
      }
      return answers
    }
    const answers = await answersOf(own)
    expect(answers).toEqual(await answersOf('6c9a1f0e-3b0c-4d8a-9a55-0d5c5f6f7a10'))
    expect(answers.join()).not.toMatch(/fetched|loaded/)
  })

  test('with the vault locked', async () => {
    await firefox.send('lock', {})
    expect(await probed('/probe')).toEqual([])
  })
})
