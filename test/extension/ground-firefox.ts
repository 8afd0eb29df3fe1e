// What the in-page tests stand on in Firefox: the built extension, an open vault, and the ways to fill, as in ground.ts.
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox } from '../e2e/browsers.ts'
import { secret } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

/** Firefox with the extension, and an open vault with one account. */
export interface ArmedFirefox extends Firefox {
  /** Where its own pages are, by an address that no page should know. */
  readonly root: string
  /** Sends a message as the popup does. */
  send(name: string, request: unknown): Promise<unknown>
  /** Asks the content script to fill, as the popup does. */
  fill(page: Page): Promise<unknown>
}

/** Starts Firefox with a vault that has one account, for these origins. */
export async function armFirefox(origins: readonly string[]): Promise<ArmedFirefox> {
  await buildExtension()
  const firefox = await launchFirefox({ extension: extensionFolders.firefox })
  try {
    const own = await firefox.openExtension('popup.html')
    const send = (name: string, request: unknown): Promise<unknown> =>
      own.evaluate(message => browser.runtime.sendMessage(message), { sallyport: name, request })
    await send('create', { passphrase: 'a lantern over the northern gate' })
    const draft = {
      type: 'totp',
      issuer: 'Harbour',
      label: 'mira',
      secret,
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    }
    const added = JSON.stringify(await send('add', { draft, sites: origins }))
    const accountId = /"id":"([\w-]{22})"/.exec(added)?.[1]
    if (accountId === undefined) throw new Error(`no account was added: ${added}`)
    return {
      ...firefox,
      root: await own.evaluate(() => browser.runtime.getURL('')),
      send,
      fill: async page => {
        const tabId = await own.evaluate(
          async url => (await browser.tabs.query({})).find(tab => tab.url === url)?.id,
          page.url(),
        )
        return send('fillTab', { tabId, accountId })
      },
    }
  } catch (error) {
    await firefox.close()
    throw error
  }
}

/** Where the in-page button is in the middle, or undefined. */
export const buttonAt = (page: Page): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(() => {
    const host = document.querySelector('[popover=manual]:popover-open')
    const box = host?.getBoundingClientRect()
    return box === undefined || box.width === 0
      ? undefined
      : { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })

/** Waits for the in-page button. */
export async function waitForButton(page: Page): Promise<{ x: number; y: number }> {
  await expect.poll(() => buttonAt(page)).toBeDefined()
  const at = await buttonAt(page)
  if (at === undefined) throw new Error('the button is gone')
  return at
}

/** Waits for the in-page button, lets it stand as long as its guard asks, and clicks it with the mouse. */
export async function clickButton(page: Page): Promise<void> {
  const at = await waitForButton(page)
  await page.mouse.move(at.x, at.y)
  await new Promise(resolve => setTimeout(resolve, 600))
  await page.mouse.click(at.x, at.y)
}
