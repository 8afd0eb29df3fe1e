// The popup with a thousand accounts (V5): what it does is bounded by what is in sight, not by how many there are. Counted
// here; how long it takes is measured by `npm run bench -- popup`.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'
import { passphrase, storedVault } from '../fixtures/many-accounts.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

let chromium: Chromium

beforeAll(async () => {
  await buildExtension()
  chromium = await launchChromium({
    extension: extensionFolders.chrome,
    viewport: { width: 380, height: 576 },
  })
  const own = await chromium.openExtension('popup.html')
  await own.evaluate(items => chrome.storage.local.set(items), await storedVault(1_000))
  await own.evaluate(
    words => chrome.runtime.sendMessage({ sallyport: 'unlock', request: { passphrase: words } }),
    passphrase,
  )
  await own.close()
  // What every popup after the first begins with.
  await (await opened()).close()
  await chromium.context.addInitScript(watch)
})
afterAll(() => chromium?.close())

interface Sent {
  readonly sallyport: string
  readonly request: { readonly ids?: readonly string[] }
}
interface Seen {
  readonly sent: Sent[]
  /** The most rows that there were at once in each frame. */
  readonly rows: number[]
}

/** Notes what a page of the extension asks of the background, and how many rows it has in each frame. */
const watch = () => {
  if (location.protocol !== 'chrome-extension:') return
  const seen: Seen = { sent: [], rows: [] }
  Object.assign(window, { seen })
  const send = chrome.runtime.sendMessage.bind(chrome.runtime)
  Object.assign(chrome.runtime, {
    sendMessage: (...given: Parameters<typeof send>) => {
      // Ours alone: by wire.ts, each is of this form.
      seen.sent.push(given[0] as Sent)
      return send(...given)
    },
  })
  const look = () => {
    const rows = document.querySelectorAll('.row').length
    if (rows > 0) seen.rows.push(rows)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function opened(): Promise<Page> {
  const popup = await chromium.openExtension('popup.html')
  await popup.waitForSelector('.row .code')
  // Until the reminder's look at the backup, the last thing that opening does.
  await popup.waitForSelector('.reminder')
  return popup
}

const seenIn = (popup: Page): Promise<Seen> => popup.evaluate(() => Reflect.get(window, 'seen'))

test('opening asks for each thing once, and for the codes of what is in sight', async () => {
  const popup = await opened()
  const { sent, rows } = await seenIn(popup)
  const others = sent.map(({ sallyport }) => sallyport).filter(name => name !== 'codes')
  expect(others.sort()).toEqual(['access', 'backupState', 'clock', 'list', 'state'])
  const codes = sent.flatMap(({ request }) => (request.ids === undefined ? [] : [request.ids.length]))
  // Those on the screen first, then those that a turn of the wheel would bring.
  expect(codes.length).toBeLessThanOrEqual(2)
  expect(codes[0]).toBeLessThanOrEqual(10)
  expect(codes[1] ?? 0).toBeLessThanOrEqual(25)
  expect(rows[0]).toBeLessThanOrEqual(10)
  await popup.close()
})

test('scrolled from end to end, it never holds more than a few dozen rows', async () => {
  const popup = await opened()
  const before = (await seenIn(popup)).sent.length
  await popup.locator('.scroller').evaluate(async scroller => {
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += 400
      await new Promise(requestAnimationFrame)
    }
  })
  await popup.getByText('Lumen 82').waitFor()
  const { rows, sent } = await seenIn(popup)
  expect(rows.length).toBeGreaterThan(100)
  expect(Math.max(...rows)).toBeLessThanOrEqual(40)
  // While rows fly by, no codes are asked for; a frame that came late may let a question or two through.
  expect(sent.length - before).toBeLessThan(rows.length / 4)
  await popup.close()
})

test('a search begins at the top of what it finds, however far the list was scrolled, and Enter takes the first', async () => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const popup = await opened()
  const [scroller, search] = [popup.locator('.scroller'), popup.locator('.search-input')]
  await scroller.evaluate(list => list.scrollTo(0, 30_000))
  await popup.waitForTimeout(300)
  await search.focus()
  // Whatever is first is out of sight: nobody means that.
  await search.press('Enter')
  expect(await popup.locator('.copied').count()).toBe(0)
  await search.pressSequentially('e')
  await search.press('Enter')
  await popup.locator('.copied').waitFor()
  expect(await scroller.evaluate(list => list.scrollTop)).toBe(0)
  const first = popup.locator('.row').first()
  expect(await first.locator('.title').textContent()).toBe('Almanac 0')
  expect(await first.locator('.copied').count()).toBe(1)
  await popup.close()
})

test.each(Object.entries(extensionFolders))(
  '%s: what is loaded before the first paint is small',
  (_, folder) => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8')
    const scripts = [...page.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].map(([, name = '']) => name)
    expect(scripts.length).toBeLessThanOrEqual(6)
    const size = scripts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(size).toBeLessThan(80 * 1024)
  },
)
