// The background in real Chromium: killed at any moment it goes on where it was, content scripts can't reach its storage,
// and a copied code leaves the clipboard again.
import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const passphrase = 'a lantern over the northern gate'
const draft = {
  ...{ type: 'totp', issuer: 'Harbour Tea', label: 'mira', secret: 'JBSWY3DPEHPK3PXP' },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
}

describe('the background', () => {
  let chromium: Chromium
  let page: Page
  let server: Server
  let site: Page
  const ask = (name: string, request: unknown = {}): Promise<unknown> =>
    page.evaluate(([sallyport, sent]) => chrome.runtime.sendMessage({ sallyport, request: sent }), [
      name,
      request,
    ] as const)

  /** Runs something in the site as the extension's content script would: in that script's own isolated world. */
  async function inContentScript(run: () => Promise<unknown>): Promise<unknown> {
    const session = await chromium.context.newCDPSession(site)
    const world = new Promise<number>(resolve =>
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === `chrome-extension://${chromium.extensionId}`) resolve(context.id)
      }),
    )
    await session.send('Runtime.enable')
    const expression = `(${run})()`
    const evaluation = { expression, contextId: await world, awaitPromise: true, returnByValue: true }
    const { result } = await session.send('Runtime.evaluate', evaluation)
    await session.detach()
    return result.value
  }

  /** Ends the worker as the browser does when it has been idle. */
  async function killWorker(): Promise<void> {
    const session = await chromium.context.newCDPSession(page)
    const versions = new Promise<string>(resolve =>
      session.on(
        'ServiceWorker.workerVersionUpdated',
        ({ versions: [version] }) => version && resolve(version.versionId),
      ),
    )
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopWorker', { versionId: await versions })
    await session.detach()
  }

  beforeAll(async () => {
    await buildExtension()
    chromium = await launchChromium({ extension: extensionFolders.chrome })
    server = createServer((_, response) => response.end('a page'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    site = await chromium.context.newPage()
    await site.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    page = await chromium.openExtension('popup.html')
    expect(await ask('create', { passphrase })).toMatchObject({ ok: true })
  })
  afterAll(async () => {
    await chromium?.close()
    server?.close()
  })

  test('goes on after its worker was killed, unlocked and with every account', async () => {
    expect(await ask('add', { draft, sites: [] })).toMatchObject({ ok: true })
    await killWorker()
    expect(await ask('state')).toEqual({ ok: true, value: { lock: 'unlocked', passkeys: [] } })
    expect(await ask('list')).toMatchObject({ ok: true, value: { accounts: [{ issuer: 'Harbour Tea' }] } })
  })

  test('a worker killed in the middle of a change leaves the old state or the new', async () => {
    for (let round = 0; round < 3; round++) {
      const secret = `JBSWY3DPEHPK3PX${'ABC'[round]}`
      const answer = ask('add', { draft: { ...draft, issuer: `Round ${round}`, secret }, sites: [] }).catch(
        () => undefined,
      )
      await new Promise(resolve => setTimeout(resolve, round * 3))
      await killWorker()
      await answer
      const list = JSON.stringify(await ask('list'))
      expect(list).toContain('Harbour Tea')
      expect(list).not.toContain('mishap')
    }
  })

  test('E5 content scripts reach neither storage', async () => {
    const seen = await inContentScript(async () => {
      const read = async (area: 'local' | 'session') => {
        try {
          return Object.keys(await chrome.storage[area].get(null)).length
        } catch {
          return 'refused'
        }
      }
      return [await read('local'), await read('session')]
    })
    expect(seen).toEqual(['refused', 'refused'])
  })

  test('E3 content scripts are refused what is not theirs', async () => {
    const answers = await inContentScript(async () => {
      const names = ['list', 'codes', 'unlock', 'lock', 'add', 'deleted', 'settings']
      return Promise.all(names.map(sallyport => chrome.runtime.sendMessage({ sallyport, request: {} })))
    })
    expect(answers).toEqual(Array.from({ length: 7 }, () => ({ ok: false, refusal: 'request' })))
  })

  test('E4 a page sees nothing of the extension', async () => {
    expect(await site.evaluate('typeof chrome === "undefined" || chrome.runtime === undefined')).toBe(true)
    for (const file of ['popup.html', 'manifest.json', 'icon/16.png', 'autofill.js'])
      expect(
        await site.evaluate(
          url => fetch(url).then(String, String),
          `chrome-extension://${chromium.extensionId}/${file}`,
        ),
      ).toContain('Failed to fetch')
  })

  test('a page that needs the vault has it unlocked in a window of our own, which closes again', async () => {
    await ask('lock')
    const opened = chromium.context.waitForEvent('page')
    await inContentScript(() => chrome.runtime.sendMessage({ sallyport: 'openUnlock', request: {} }))
    const popup = await opened
    const closed = popup.waitForEvent('close')
    await popup.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await popup.keyboard.press('Enter')
    await closed
    expect(await ask('state')).toMatchObject({ value: { lock: 'unlocked' } })
  })

  test('a copied code is cleared from the clipboard, and anything else is left there', async () => {
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const clear = async () => {
      // As when the alarm rings, which no browser lets ring within half a minute.
      await page.evaluate(async () => {
        const hash = (await chrome.storage.session.get('clipboard')).clipboard
        const hidden = document.createElement('iframe')
        hidden.src = `clipboard.html#${hash}`
        document.body.append(hidden)
        await new Promise(resolve => setTimeout(resolve, 500))
        hidden.remove()
        window.focus()
      })
    }
    await page.bringToFront()
    const { value } = (await ask('list')) as { value: { accounts: { id: string }[] } }
    const id = value.accounts[0]?.id
    await page.evaluate(() => navigator.clipboard.writeText('123456'))
    expect(await ask('copied', { id, code: '123456' })).toMatchObject({ ok: true })
    await clear()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('')
    expect(await ask('copied', { id, code: '123456' })).toMatchObject({ ok: true })
    await page.evaluate(() => navigator.clipboard.writeText('a recipe'))
    await clear()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a recipe')
  })

  test('locks, and says so', async () => {
    expect(await ask('lock')).toMatchObject({ ok: true })
    expect(await ask('list')).toEqual({ ok: false, refusal: 'locked' })
    expect(await page.evaluate(() => chrome.storage.session.get(null).then(Object.keys))).toEqual([
      'clipboard',
    ])
  })
})
