// The popup with a thousand accounts in real Chromium: how long until its list is painted (background awake, and asleep as
// it mostly is), and whether searching and scrolling drop a frame.
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { type Account, emptyContents, newAccount } from '../../extension/vault/account.ts'
import { createVaultWith } from '../../extension/vault/vault.ts'
import { parseOtpUri } from '../../shared/otp/uri.ts'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'
import { hostOf, MemoryStore } from '../unit/vault-store.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const rounds = 15
const passphrase = 'a lantern over the northern gate'
const size = { width: 380, height: 576 }
const words = 'Almanac Birch Cedar Dovecote Ember Fennel Granary Harbour Inkwell Juniper Kiln Lumen'.split(
  ' ',
)
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function account(index: number): Account {
  const name = `${words[index % words.length]} ${Math.floor(index / words.length)}`
  const secret = Array.from({ length: 32 }, (_, at) => letters[(index * (at + 7) + at * at) % 32]).join('')
  const parsed = parseOtpUri(`otpauth://totp/${name}:mira@example.com?secret=${secret}&issuer=${name}`)
  if (!parsed.ok) throw new Error(parsed.fault)
  return newAccount(parsed.otp, [`https://site-${index}.example`], 1_700_000_000_000 + index)
}

/** The stored form of a vault with so many accounts, made by the vault's own code. */
export async function storedVault(count: number): Promise<Record<string, unknown>> {
  const store = new MemoryStore()
  const accounts = Array.from({ length: count }, (_, index) => account(index))
  const created = await createVaultWith(hostOf(store), passphrase, { ...emptyContents, accounts }, 1)
  if (!created.ok) throw new Error(created.refusal)
  return Object.fromEntries([...store.data].map(([key, text]) => [key, JSON.parse(text)]))
}

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

/** The longest time between two frames while `act` runs in the page, and how many frames came late. */
async function frames(
  popup: Page,
  act: () => Promise<unknown>,
): Promise<{ longest: number; late: number; count: number }> {
  await popup.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const tick = (time: number) => {
      times.push(time)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  const times: number[] = await popup.evaluate(() => Reflect.get(window, 'times'))
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  return { longest: Math.max(...gaps), late: gaps.filter(gap => gap > 25).length, count: gaps.length }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const told = (values: readonly number[]) =>
  `painted after ${ms(median(values))} (median of ${values.length}; best ${ms(Math.min(...values))}, worst ${ms(Math.max(...values))})`
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

    const popup = await chromium.openExtension('popup.html')
    await shownAfter(popup, 'codes')
    const scrolled = await frames(popup, () =>
      popup.evaluate(async () => {
        const scroller = document.querySelector('.scroller')
        if (scroller === null) throw new Error('no list')
        for (let step = 0; step < 300; step++) {
          scroller.scrollTop += 200
          await new Promise(requestAnimationFrame)
        }
      }),
    )
    console.log(
      `scrolling 60,000 px: ${scrolled.count} frames, ${scrolled.late} late, longest ${ms(scrolled.longest)}`,
    )
    await popup.locator('.search-input').focus()
    const searched = await frames(popup, async () => {
      for (const letter of 'harbour 4') await popup.keyboard.type(letter, { delay: 60 })
      for (let back = 0; back < 9; back++) await popup.keyboard.press('Backspace', { delay: 60 })
    })
    console.log(
      `typing a search and deleting it: ${searched.count} frames, ${searched.late} late, longest ${ms(searched.longest)}`,
    )
  } finally {
    await chromium.close()
  }
}
