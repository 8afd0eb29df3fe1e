// E1, E3 and E4 of THREATS.md in real Firefox, which can't say whether an element is seen, and walls content scripts off in
// its own way: there too, a hostile page gets no code that its visitor didn't give it, and finds nothing.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attackedPage, attacks, decoy, moved, script } from '../fixtures/clickjacking.ts'
import { type Site, serve } from './ground.ts'
import { type ArmedFirefox, armFirefox, waitForButton } from './ground-firefox.ts'

const pathOf = (name: string) => `/${name.replaceAll(' ', '-')}`
const pages = Object.fromEntries(
  Object.entries({ ...attacks, decoy, script, moved, 'left alone': '' }).map(([name, text]) => [
    pathOf(name),
    attackedPage(text),
  ]),
)

let site: Site
let firefox: ArmedFirefox
let page: Page

beforeAll(async () => {
  site = await serve(pages)
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
    await victim('decoy', 2)
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
