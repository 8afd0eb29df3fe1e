// F5 and Q2: what the extension costs a page, in counts; `npm run bench -- content` has the times. The sentinel's size, how
// much it looks at on a page of 10,000 elements and in a batch of changes, by running the very module in a page; that nothing
// more is loaded where no code field is; and how much the first look at a form has to do.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium } from '../e2e/browsers.ts'
import { bundled } from './corpus.ts'

const sentinel = fileURLToPath(new URL('../../extension/autofill/sentinel.ts', import.meta.url))

let chromium: Chromium
let page: Page

beforeAll(async () => {
  await buildExtension()
  chromium = await launchChromium()
  page = await chromium.context.newPage()
})

afterAll(async () => {
  await chromium?.close()
})

test('the script of every page is far below 10 KiB gzipped, in both builds', () => {
  for (const folder of Object.values(extensionFolders))
    expect(gzipSync(readFileSync(join(folder, 'sentinel.js'))).length).toBeLessThan(4 * 1024)
})

test('the script that looks for the field asks the engine to prepare it at once, amid no look', () => {
  for (const folder of Object.values(extensionFolders))
    expect(readFileSync(join(folder, 'autofill.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})

/** How many calls the detection module makes for the first look at a page, its own start not counted. */
async function callsOfFirstLook(html: string): Promise<number> {
  const source = await bundled()
  await page.goto('about:blank')
  await page.setContent(html)
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await page.addScriptTag({ content: `${source}\n//# sourceURL=detect.js` })
  await session.send('Profiler.takePreciseCoverage')
  expect(await page.evaluate(() => globalThis.sallyportDetect?.detect(document).length)).toBe(1)
  const { result } = await session.send('Profiler.takePreciseCoverage')
  await session.detach()
  const functions = result.filter(({ url }) => url === 'detect.js').flatMap(script => script.functions)
  return functions.reduce((calls, { ranges }) => calls + (ranges[0]?.count ?? 0), 0)
}

test.each([
  [
    'English',
    `<title>Two-factor authentication</title><h1>Two-factor authentication</h1><form>
     <p>Open your authenticator app and enter the 6-digit code to verify your identity.</p>
     <label>Authentication code <input name="otp" maxlength="6"></label><button>Verify</button></form><a href="#">Use a recovery code</a>`,
  ],
  [
    'German',
    `<html lang="de"><title>Anmeldung bestätigen</title><h1>Anmeldung bestätigen</h1><form>
     <p>Öffnen Sie Ihre Authentifizierungs-App und geben Sie den sechsstelligen Code ein.</p>
     <label>Code <input name="otp" maxlength="6"></label><button>Bestätigen</button></form><a href="#">Wiederherstellungscode verwenden</a></html>`,
  ],
])('the first look at a form in %s: some thousand calls, cold as they are', async (_, html) => {
  const calls = await callsOfFirstLook(html)
  expect(calls).toBeGreaterThan(500)
  expect(calls).toBeLessThan(4000)
})

test('10,000 elements without a code field: a few are looked at, none of a batch, and nothing is loaded', async () => {
  const { outputFiles } = await bundle({
    entryPoints: [sentinel],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sentinel',
    target: 'es2022',
  })
  await page.goto('about:blank')
  const counts = await page.evaluate(async script => {
    document.body.innerHTML = `<input type="search" name="q"><form><input name="email"><input type="password" name="password"></form>${'<div><p>Text <a href="#">link</a></p><span>More</span></div>'.repeat(2500)}`
    // What the browser's own selection passes over costs next to nothing; what it returns is gone through one by one.
    let selected = 0
    for (const { prototype } of [Document, Element]) {
      const { querySelectorAll } = prototype
      prototype.querySelectorAll = function (selector: string) {
        const found = querySelectorAll.call(this, selector)
        selected += found.length
        return found
      }
    }
    let asked = 0
    let callbacks = 0
    const runtime = {
      id: 'x',
      sendMessage: async () => {
        asked += 1
      },
      onMessage: { addListener: () => {} },
    }
    const Native = MutationObserver
    globalThis.MutationObserver = class extends Native {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          callbacks += 1
          callback(records, observer)
        })
      }
    }
    // biome-ignore lint/security/noGlobalEval: the bundled module, in a page of the test's own
    globalThis.eval(`${script}; globalThis.stand = sentinel.stand`)
    const stand: unknown = Reflect.get(globalThis, 'stand')
    if (typeof stand !== 'function') throw new Error('no sentinel')
    stand({ runtime })
    const start = selected
    for (let batch = 0; batch < 200; batch += 1) {
      const row = document.createElement('div')
      row.innerHTML = '<p>New <b>row</b> <a href="#">link</a></p>'.repeat(10)
      document.body.append(row)
      await Promise.resolve()
    }
    await new Promise(resolve => setTimeout(resolve))
    return { start, batches: selected - start, callbacks, asked }
  }, outputFiles[0]?.text ?? '')
  expect(counts.start).toBeGreaterThan(0)
  expect(counts.start).toBeLessThanOrEqual(20)
  expect(counts).toMatchObject({ batches: 0, asked: 0 })
  expect(counts.callbacks).toBeGreaterThan(0)
  expect(counts.callbacks).toBeLessThanOrEqual(200)
})

test('a closed shadow root is met on a plain element too, and of a tag without one nothing is asked for ever', async () => {
  const { outputFiles } = await bundle({
    entryPoints: [sentinel],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sentinel',
    target: 'es2022',
  })
  await page.goto('about:blank')
  const counts = await page.evaluate(async script => {
    const roots = new WeakMap<Element, ShadowRoot>()
    let loaded = 0
    let asked = 0
    const extension = {
      runtime: {
        id: 'x',
        sendMessage: async () => {
          loaded += 1
        },
        onMessage: { addListener: () => {} },
      },
      dom: {
        openOrClosedShadowRoot: (host: Element) => {
          asked += 1
          return roots.get(host) ?? null
        },
      },
    }
    customElements.define('x-plain', class extends HTMLElement {})
    document.body.innerHTML = '<x-plain></x-plain>'.repeat(500)
    // biome-ignore lint/security/noGlobalEval: the bundled module, in a page of the test's own
    globalThis.eval(`${script}; globalThis.stand = sentinel.stand`)
    const stand: unknown = Reflect.get(globalThis, 'stand')
    if (typeof stand !== 'function') throw new Error('no sentinel')
    stand(extension)
    const before = { loaded, asked }
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    roots.set(host, root)
    root.innerHTML = '<label>Code <input name="otp"></label>'
    const holder = document.createElement('section')
    holder.append(host)
    document.body.append(holder)
    await new Promise(resolve => setTimeout(resolve))
    return { before, loaded }
  }, outputFiles[0]?.text ?? '')
  expect(counts.before.loaded).toBe(0)
  expect(counts.before.asked).toBeLessThanOrEqual(3)
  expect(counts.loaded).toBe(1)
})
