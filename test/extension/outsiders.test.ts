// E3 and E4 of THREATS.md in real Chromium: nobody but our own pages and content scripts is answered, and those only what is
// theirs; and a page that probes can't tell that the extension is there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askFor, messageNames, probingPage, shoutingPage } from '../fixtures/probing.ts'
import { type Armed, arm, passphrase, type Site, secret, serve, waitForButton } from './ground.ts'

const field =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp" autocomplete="one-time-code"></label></form>'
const pages: Record<string, string> = {
  '/plain': field,
  '/shouting': shoutingPage(field),
  '/probe': probingPage(field),
  '/probe-nothing': probingPage('<h1>News</h1><form><input type="search" name="q"></form>'),
}

let site: Site
let armed: Armed
let page: Page
let account: string
/** An extension that somebody else wrote, and that knows our id. */
let stranger: string

beforeAll(async () => {
  stranger = mkdtempSync(join(tmpdir(), 'sallyport-stranger-'))
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1', permissions: ['tabs', 'scripting'] }
  writeFileSync(join(stranger, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(stranger, 'page.html'), '<!doctype html><title>Stranger</title>')
  site = await serve(pages)
  pages['/cross-site'] = `<h1>Shop</h1><iframe src="http://localhost:${site.port}/shouting"></iframe>`
  pages['/sandboxed'] = '<h1>Shop</h1><iframe src="/shouting" sandbox="allow-scripts"></iframe>'
  armed = await arm({ beside: stranger })
  account = await armed.add('Harbour', [site.url('')])
  page = await armed.context.newPage()
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
  rmSync(stranger, { recursive: true, force: true })
})

const value = () => page.locator('#code').inputValue()

/** Runs code where our content script runs in a frame, as whoever took over the page's process could. */
async function inContentScript(frameUrl: string, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  try {
    return await evaluateIn(session, frameUrl, expression)
  } finally {
    await session.detach()
  }
}

async function evaluateIn(session: CDPSession, frameUrl: string, expression: string): Promise<unknown> {
  const own = new Map<string, number>()
  session.on('Runtime.executionContextCreated', ({ context: { auxData, id, origin } }) => {
    const { frameId } = auxData ?? {}
    if (frameId !== undefined && origin === `chrome-extension://${armed.extensionId}`) own.set(frameId, id)
  })
  await session.send('Runtime.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  const found = [frameTree, ...(frameTree.childFrames ?? [])].find(({ frame }) => frame.url === frameUrl)
  const contextId = own.get(found?.frame.id ?? '')
  if (contextId === undefined) throw new Error(`no content script in ${frameUrl}`)
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value
}

const ask = (name: string, request: unknown) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ sallyport: name, request })})`

/** The messages that an interface of the extension names, by its source. */
async function membersOf(name: string): Promise<string[]> {
  for (const file of ['', 'vault-', 'site-', 'device-', 'import-'].map(part => `${part}messages.ts`)) {
    const source = await readFile(new URL(`../../extension/${file}`, import.meta.url), 'utf8')
    const body = new RegExp(`export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1]
    if (body !== undefined)
      return [...body.matchAll(/^ {2}(\w+): Exchange/gm)].map(([, member = '']) => member)
  }
  throw new Error(`no interface ${name}`)
}

describe('E3: messages of outsiders are refused, and no answer holds a secret', () => {
  test('a content script is answered for its own site (so that the refusals below mean something)', async () => {
    await page.goto(site.url('/plain'))
    await waitForButton(page)
    const answer = await inContentScript(page.url(), ask('codeForPage', { accountId: account, by: 'person' }))
    expect(answer).toMatchObject({ ok: true, value: { code: expect.stringMatching(/^\d{6}$/) } })
    expect(JSON.stringify(answer)).not.toContain(secret.slice(0, 16))
  })

  test('a content script of another site gets no code of this one, and no names', async () => {
    await page.goto(`http://localhost:${site.port}/plain`)
    await page.locator('#code').click()
    await page.waitForTimeout(500)
    expect(
      await inContentScript(page.url(), ask('codeForPage', { accountId: account, by: 'person' })),
    ).toEqual({ ok: false, refusal: 'other-site' })
    expect(await inContentScript(page.url(), ask('accountsForPage', {}))).toMatchObject({
      value: { accounts: [] },
    })
  })

  test('nothing that our own pages may ask is answered to a content script', async () => {
    const parts = [
      'PageMessages',
      'VaultMessages',
      'SitePageMessages',
      'DevicePageMessages',
      'ImportMessages',
    ]
    const own = (await Promise.all(parts.map(membersOf))).flat()
    const some = ['list', 'codes', 'unlock', 'fillTab', 'setSite', 'forgetDevice', 'import']
    expect(own).toEqual(expect.arrayContaining(some))
    await page.goto(site.url('/plain'))
    await waitForButton(page)
    const requests = own.map(name => ask(name, { id: account, ids: [account], passphrase }))
    const answers = await inContentScript(page.url(), `Promise.all([${requests.join()}])`)
    expect(answers).toEqual(own.map(() => ({ ok: false, refusal: 'request' })))
  })

  test('another extension is not answered', async () => {
    const strangers = await armed.context.newPage()
    // Extensions from a folder have an id by its path.
    await strangers.goto(`chrome-extension://${await strangerId()}/page.html`)
    const answers = await strangers.evaluate(
      async ([id, all]) =>
        Promise.all(
          (all ?? '').split(',').map(sallyport =>
            Reflect.get(globalThis, 'chrome')
              .runtime.sendMessage(id, { sallyport, request: {} })
              .then(
                (answer: unknown) => answer ?? 'nothing',
                () => 'nobody',
              ),
          ),
        ),
      [armed.extensionId, messageNames.join()],
    )
    expect(new Set(answers)).toEqual(new Set(['nobody']))
    await strangers.close()
  })

  test.each(['/shouting', '/cross-site', '/sandboxed'])(
    '%s: a page and its frames are not heard',
    async path => {
      await page.goto(site.url(path))
      const frame = page.frames().at(-1)
      await page.waitForTimeout(1500)
      expect(await frame?.evaluate('globalThis.runtime')).toBe('undefined')
      expect(await frame?.evaluate('globalThis.answers')).toEqual([])
      expect(await frame?.locator('#code').inputValue()).toBe('')
    },
  )

  test('a page of ours gets nothing that is for content scripts', async () => {
    expect(await armed.send('codeForPage', { accountId: account, by: 'person' })).toMatchObject({ ok: false })
  })
})

async function strangerId(): Promise<string> {
  const tab = await armed.context.newPage()
  await tab.goto('chrome://extensions')
  const id = await tab.evaluate(
    `new Promise(resolve => chrome.developerPrivate.getExtensionsInfo({}, all => resolve(all.find(({ name }) => name === 'Stranger')?.id)))`,
  )
  await tab.close()
  return String(id)
}

describe('E4: a page that probes finds nothing', () => {
  const probed = async (path: string, host = 'probe.localhost') => {
    await page.goto(`http://${host}:${site.port}${path}`)
    // Not asked for meanwhile: Playwright's own questions call what the probe watches.
    await page.waitForTimeout(2000)
    expect(await page.evaluate('globalThis.probed')).toBe(true)
    return page.evaluate('globalThis.found')
  }

  test('where there is no code field', async () => {
    expect(await probed('/probe-nothing', '127.0.0.1')).toEqual([])
  })

  test('with the vault open and no account for it, though it touches its field by script', async () => {
    expect(await probed('/probe')).toEqual([])
  })

  test('with the vault locked; once a person touches the field, the button comes', async () => {
    await armed.send('lock', {})
    expect(await probed('/probe')).toEqual([])
    await page.locator('#code').click()
    await waitForButton(page)
    await armed.send('unlock', { passphrase })
  })

  test('where there is an account, the probe finds the button (so that the rest means something)', async () => {
    expect(JSON.stringify(await probed('/probe', '127.0.0.1'))).toContain('popover')
    expect(await value()).toBe('')
  })

  test('by the addresses of its files: as if there were no such extension', async () => {
    await page.goto(site.url('/probe-nothing'))
    const files = ['sentinel.js', 'autofill.js', 'popup.html', 'manifest.json', 'icon/16.png', 'none.js']
    const answersOf = async (id: string) =>
      Promise.all(
        files.map(async file => {
          const url = `chrome-extension://${id}/${file}`
          return (await page.evaluate<string[]>(`(${askFor})('${url}')`)).map(text =>
            text.replaceAll(id, 'id'),
          )
        }),
      )
    expect(await answersOf(armed.extensionId)).toEqual(await answersOf('abcdefghijklmnopabcdefghijklmnop'))
    expect((await answersOf(armed.extensionId)).flat().join()).not.toMatch(/fetched|loaded/)
  })
})
