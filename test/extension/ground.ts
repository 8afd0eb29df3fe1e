// What the in-page tests stand on: a site with hand-made pages, Chromium with the built extension, and a vault with
// accounts for that site, filled without going through the popup's screens.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

/** The vault's passphrase in all of these tests. */
export const passphrase = 'a lantern over the northern gate'

/** Any Base32 secret; the codes come from the extension and are only compared in shape, or with `code`. */
export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** Pages by path, and what else they load; served on every loopback name and address. */
export type Pages = Readonly<Record<string, string | { readonly type: string; readonly text: string }>>

export interface Site {
  readonly port: number
  /** `http://127.0.0.1:<port>` and the path. */
  url(path: string): string
  close(): Promise<void>
}

/** Serves pages; a string that doesn't begin with `<!doctype` is a body. */
export async function serve(pages: Pages, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    const found = pages[path]
    const { type, text: body } = typeof found === 'object' ? found : { type: 'text/html', text: found }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
    if (body === undefined) response.statusCode = 404
    response.end(
      body?.startsWith('<!doctype') || typeof found === 'object'
        ? body
        : `<!doctype html><title>Sign in</title>${body ?? ''}`,
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: path => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** Chromium with the extension and an open vault. */
export interface Armed extends Chromium {
  /** Sends a message as the popup does. */
  send(name: string, request: unknown): Promise<unknown>
  /** Adds an account for these origins; the answer's id. */
  add(issuer: string, origins: readonly string[], digits?: number): Promise<string>
  /** Asks the content script to fill, as the popup does. */
  fill(page: Page, accountId: string): Promise<unknown>
  /** Has the page's tab looked through for QR codes, as the popup does. */
  scan(page: Page): Promise<unknown>
}

/**
 * Starts Chromium with an empty, open vault.
 * @param beside another unpacked extension's folder
 */
export async function arm({ beside }: { readonly beside?: string } = {}): Promise<Armed> {
  await buildExtension()
  const extension = beside === undefined ? extensionFolders.chrome : `${extensionFolders.chrome},${beside}`
  const chromium = await launchChromium({ extension })
  const own = await chromium.openExtension('popup.html')
  const send = (name: string, request: unknown): Promise<unknown> =>
    own.evaluate(message => chrome.runtime.sendMessage(message), { sallyport: name, request })
  const tabOf = (page: Page) =>
    own.evaluate(async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id, page.url())
  await send('create', { passphrase })
  return {
    ...chromium,
    send,
    add: async (issuer, origins, digits = 6) => {
      const draft = {
        type: 'totp',
        issuer,
        label: 'mira',
        secret: freshSecret(),
        algorithm: 'SHA1',
        digits,
        period: 30,
        counter: 0,
      }
      return idOf(await send('add', { draft, sites: origins }))
    },
    fill: async (page, accountId) => send('fillTab', { tabId: await tabOf(page), accountId }),
    scan: async page => send('scanTab', { tabId: await tabOf(page) }),
  }
}

let secrets = 0
/** The vault takes a secret once only. */
function freshSecret(): string {
  secrets += 1
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return `${secret.slice(0, -2)}${letters.charAt(Math.floor(secrets / 26) % 26)}${letters.charAt(secrets % 26)}`
}

function idOf(answer: unknown): string {
  const value = property(answer, 'value')
  const id = property(value, 'id')
  if (typeof id === 'string') return id
  throw new Error(`no account was added: ${JSON.stringify(answer)}`)
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** Pages at origins of any name, https ones too, as if they were there; a body alone stands for every path. */
export async function pretend(page: Page, bodies: Readonly<Record<string, string | Pages>>): Promise<void> {
  for (const [origin, body] of Object.entries(bodies))
    await page.context().route(`${origin}/**`, route => {
      const found = typeof body === 'string' ? body : body[new URL(route.request().url()).pathname]
      const html = `<!doctype html><title>Sign in</title>${found ?? ''}`
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    })
}

/** What the in-page button, its list and its notes say; a page can't read its closed root, the browser can. */
export async function promptText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  await session.detach()
  const texts: string[] = []
  const walk = (node: typeof root, inside: boolean): void => {
    const { attributes = [] } = node
    if (attributes.includes('hidden')) return
    if (inside && node.nodeType === 3) texts.push(node.nodeValue)
    for (const child of node.shadowRoots ?? []) walk(child, inside || child.shadowRootType === 'closed')
    for (const child of node.children ?? []) walk(child, inside)
  }
  walk(root, false)
  return texts.join(' | ')
}

/** The shortcut, or the context menu's entry, as the browser tells the extension of them: no test can press its keys. */
export async function use(
  armed: Pick<Chromium, 'context'>,
  way: 'shortcut' | 'fill-code' | 'is-code' | 'is-no-code',
): Promise<void> {
  const [worker] = armed.context.serviceWorkers()
  if (worker === undefined) throw new Error('no background')
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (${way === 'shortcut'}) chrome.commands.onCommand.dispatch('fill-code', tab)
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: '${way}', editable: true, frameId: 0 }, tab)
  })()`)
}

/** Where the in-page button is, or undefined. It has no name to be found by: only its place in the top layer. */
export const buttonBox = (
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('[popover=manual]:popover-open')].find(
      element => element.childNodes.length === 0 && element.shadowRoot === null,
    )
    if (host === undefined) return undefined
    const { x, y, width, height } = host.getBoundingClientRect()
    return { x, y, width, height }
  })

/** Waits for the in-page button, lets it stand as long as its guard asks, and clicks it with the mouse. */
export async function clickButton(page: Page): Promise<void> {
  const box = await waitForButton(page)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(600)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Waits for the in-page button. */
export const waitForButton = (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  vi.waitFor(
    async () => {
      const box = await buttonBox(page)
      if (box === undefined) throw new Error('no in-page button')
      return box
    },
    { timeout: 30_000, interval: 50 },
  )

/** Clicks a line of the list that is open under the button; the first is 0. */
export async function clickEntry(page: Page, line: number): Promise<void> {
  const box = await waitForButton(page)
  await page.waitForTimeout(600)
  await page.mouse.click(box.x + box.width - 40, box.y + 34 + 4 + 18 + line * 36)
}
