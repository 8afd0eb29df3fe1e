// The popup with a thousand accounts in real Chromium: how long until its list is painted (background awake, and asleep as
// it mostly is), what of that is its own work, and whether scrolling and searching drop a frame.
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'
import { passphrase, storedVault } from '../fixtures/many-accounts.ts'
import { type Cost, costOf, sessionOf } from './trace.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const rounds = 15
const size = { width: 380, height: 576 }
/** Milliseconds from a page's navigation to the frame in which it first showed this (see `marker`). */
async function shownAfter(page: Page, name: 'rows' | 'codes' | 'words'): Promise<number> {
  await page.waitForFunction(mark => performance.getEntriesByName(mark).length > 0, name)
  return page.evaluate(mark => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name)
}

/** Marks the end of the frame in which rows, codes, or a page's only words come to the screen. */
const marker = () => {
  const mark = (name: string, selector: string) => {
    const look = () => {
      if (performance.getEntriesByName(name).length > 0 || document.querySelector(selector) === null) return
      requestAnimationFrame(() => setTimeout(() => performance.mark(name)))
      observer.disconnect()
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
  }
  mark('rows', '.row')
  mark('codes', '.row .code')
  mark('words', '#words')
}

async function killWorker(chromium: Chromium, page: Page): Promise<void> {
  const session = await chromium.context.newCDPSession(page)
  const versions = new Promise<string>(resolve =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions: [version] }) => {
      if (version !== undefined) resolve(version.versionId)
    }),
  )
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopWorker', { versionId: await versions })
  await session.detach()
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const spread = (values: readonly number[]) =>
  `${ms(median(values))} (median of ${values.length}; best ${ms(Math.min(...values))}, worst ${ms(Math.max(...values))})`
const told = (values: readonly number[]) => `painted after ${spread(values)}`
const ms = (value: number) => `${value.toFixed(1)} ms`

/** `npm run bench -- popup`. */
export async function benchPopup(): Promise<void> {
  await buildExtension()
  const chromium = await launchChromium({ extension: extensionFolders.chrome, viewport: size })
  try {
    const own = await chromium.openExtension('popup.html')
    await own.evaluate(items => chrome.storage.local.set(items), await storedVault(1_000))
    await own.evaluate(
      words => chrome.runtime.sendMessage({ sallyport: 'unlock', request: { passphrase: words } }),
      passphrase,
    )
    await chromium.context.addInitScript(marker)

    const bare = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><p id="words">Some words.</p>'),
    )
    await new Promise<void>(resolve => bare.listen(0, '127.0.0.1', resolve))
    const floor: number[] = []
    const address = bare.address()
    for (let round = 0; round < rounds; round++) {
      const page = await chromium.context.newPage()
      await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
      floor.push(await shownAfter(page, 'words'))
      await page.close()
    }
    bare.close()
    console.log(`a page with a line of text, in the same browser: ${told(floor)}`)

    for (const asleep of [false, true]) {
      const [rows, codes]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        if (asleep) await killWorker(chromium, own)
        const popup = await chromium.openExtension('popup.html')
        codes.push(await shownAfter(popup, 'codes'))
        rows.push(await shownAfter(popup, 'rows'))
        await popup.close()
      }
      console.log(
        `1,000 accounts, background ${asleep ? 'asleep' : 'awake'}: list ${told(rows)}; with codes ${told(codes)}`,
      )
    }

    const browser = await sessionOf(own)
    const openings: Cost[] = []
    for (let round = 0; round < rounds; round++) {
      openings.push(
        await costOf(browser, async () => {
          const popup = await chromium.openExtension('popup.html')
          await shownAfter(popup, 'codes')
          await popup.close()
        }),
      )
    }
    const works = openings.map(({ workUntilPaint }) => workUntilPaint)
    console.log(`its main thread's own work until the first paint: ${spread(works)}`)

    const popup = await chromium.openExtension('popup.html')
    await shownAfter(popup, 'codes')
    await popup.waitForTimeout(1_000)
    const page = await chromium.context.newCDPSession(popup)
    await popup.locator('.search-input').focus()
    const acts: Record<string, () => Promise<unknown>> = {
      'scrolling 12,000 px': () =>
        page.send('Input.synthesizeScrollGesture', {
          ...{ x: size.width / 2, y: size.height / 2, yDistance: -12_000, speed: 6_000 },
          gestureSourceType: 'mouse',
        }),
      'typing a search and deleting it': async () => {
        for (const letter of 'harbour 4') await popup.keyboard.type(letter, { delay: 60 })
        for (let back = 0; back < 9; back++) await popup.keyboard.press('Backspace', { delay: 60 })
      },
    }
    for (const [name, act] of Object.entries(acts)) {
      for (let round = 0; round < 5; round++) {
        const { drawn, dropped, partial, longestTask, work } = await costOf(browser, act)
        console.log(
          `${name}: ${drawn} frames drawn, ${dropped} dropped, ${partial} in part; main thread ${ms(work / drawn)} a frame, longest task ${ms(longestTask)}`,
        )
        await popup.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 0))
      }
    }
  } finally {
    await chromium.close()
  }
}
