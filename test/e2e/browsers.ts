// Real browsers for the tests: Chromium through Playwright, Firefox through Puppeteer's WebDriver BiDi, each with a
// profile of its own that is gone afterwards, and with the built extension where it is asked for.
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, type Page as ChromiumPage, chromium } from 'playwright-core'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { requireBrowser } from './find-browser.ts'

const screenshots = fileURLToPath(new URL('../screenshots/', import.meta.url))

/** How a browser is to look; sizes in CSS pixels. */
export interface LaunchOptions {
  /** Folder of an unpacked extension: the Chrome MV3 build for Chromium, the MV2 build for Firefox. */
  extension?: string
  /** What an organisation settles for the extension (Firefox; see `settleInChromium`). */
  managed?: Readonly<Record<string, unknown>>
  /** What the extension was let into beforehand, as match patterns; `<all_urls>` where absent, nothing for an empty list. */
  access?: readonly string[]
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** As `Accept-Language` would say it, and for Chromium the browser's own language too; en-US where absent. */
  locale?: string
  /** More of Chromium's environment. */
  env?: Readonly<Record<string, string>>
  /** More of Chromium's command line. */
  args?: readonly string[]
}

/** A running Chromium. `extensionId` is empty where no extension was loaded. */
export interface Chromium {
  context: BrowserContext
  extensionId: string
  /** A new tab with one of the extension's own pages, e.g. `openExtension('popup.html')`. */
  openExtension(page: string): Promise<ChromiumPage>
  close(): Promise<void>
}

/** A running Firefox. */
export interface Firefox {
  browser: Browser
  extensionId: string
  /** A new tab with one of the extension's own pages, e.g. `openExtension('popup.html')`. */
  openExtension(page: string): Promise<Page>
  /** A new tab with the viewport that was asked for. */
  newPage(): Promise<Page>
  close(): Promise<void>
}

const everything = ['<all_urls>'] as const
const defaultViewport = { width: 1200, height: 800 }

/** A new profile folder, removed by `remove` or, should a test die before, when this process ends. */
function temporaryProfile(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `sallyport-${name}-`))
  // A browser's children go on writing for a moment after it has ended, hence the retries.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const atExit = () => remove()
  process.once('exit', atExit)
  return {
    folder,
    remove: () => {
      process.off('exit', atExit)
      remove()
    },
  }
}

/**
 * Starts Chromium, headless, with a temporary profile and the extension loaded.
 * @throws where no Chromium is found, or the extension's background doesn't start
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profile = temporaryProfile('chromium')
  const extensionFlags =
    options.extension === undefined
      ? []
      : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: requireBrowser('chromium'),
    // Playwright's own headless mode is another shell without extensions; the flag below is the real browser's.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? defaultViewport,
    locale: options.locale ?? 'en-US',
    // What extensions are told to be the browser's language: on Linux by the environment, elsewhere by the flag below.
    env: { ...process.env, LANGUAGE: options.locale ?? 'en-US', ...options.env },
    args: [
      `--lang=${options.locale ?? 'en-US'}`,
      '--headless=new',
      '--no-sandbox',
      '--disable-quic',
      // As Playwright does in its own headless mode: a scrollbar would cover the right edge of every picture.
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extensionFlags,
      ...(options.args ?? []),
    ],
  })
  const close = async () => {
    await context.close()
    profile.remove()
  }
  try {
    const extensionId = options.extension === undefined ? '' : await backgroundOf(context)
    if (options.extension !== undefined)
      await grantInChromium(context, extensionId, options.access ?? everything)
    return {
      context,
      extensionId,
      openExtension: async page => {
        const tab = await context.newPage()
        await tab.goto(`chrome-extension://${extensionId}/${page}`)
        return tab
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * Lets the extension into sites as a person does at chrome://extensions; when it then asks by itself, the browser has no
 * question left to put to anybody. (Nothing can press the button of its question.)
 */
export async function grantInChromium(
  context: BrowserContext,
  extensionId: string,
  patterns: readonly string[],
): Promise<void> {
  if (patterns.length === 0) return
  const settings = await context.newPage()
  // A file of that page: it may do the same, and is there at once.
  await settings.goto('chrome://extensions/strings.m.js')
  for (const pattern of patterns)
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '${pattern}')`)
  await settings.goto(`chrome-extension://${extensionId}/clipboard.html`)
  const session = await context.newCDPSession(settings)
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${JSON.stringify(patterns)} }).then(${stationed})`,
    ...{ userGesture: true, awaitPromise: true },
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description)
  await settings.close()
}

/** Waits in a page of the extension until the background has set up its content script. */
const stationed = `async granted => {
  if (!granted) throw new Error('the browser gave no access')
  const api = globalThis.browser ?? chrome
  while ((await api.scripting.getRegisteredContentScripts()).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
}`

/**
 * What an administrator of this browser settles for the extension, at the browser's own page for trying out policies: the
 * file in /etc that they would write is for root alone.
 */
export async function settleInChromium(
  { context, extensionId }: Chromium,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://policy/test')
  // From a platform's policy (4), for the machine (1), mandatory (1): as the file would be.
  const policies = Object.entries(settings).map(([name, value]) => ({
    ...{ namespace: extensionId, name, value },
    ...{ source: 4, scope: 1, level: 1 },
  }))
  const parameters = JSON.stringify(['settled', JSON.stringify(policies), ''])
  await page.evaluate(`chrome.send('setLocalTestPolicies', ${parameters})`)
  await page.goto(`chrome-extension://${extensionId}/clipboard.html`)
  await page.evaluate(`(async () => {
    const wanted = ${JSON.stringify(JSON.stringify(Object.keys(settings).sort()))}
    while (JSON.stringify(Object.keys(await chrome.storage.managed.get()).sort()) !== wanted)
      await new Promise(resolve => setTimeout(resolve, 20))
  })()`)
  await page.close()
}

/** Clicks the extension's button in the toolbar while this tab is in front: its popup opens, and `activeTab` is given. */
export async function clickToolbarButton(
  { context, extensionId }: Chromium,
  page: ChromiumPage,
): Promise<void> {
  await page.bringToFront()
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('no connection to the browser itself')
  // Too new for the protocol that Playwright's types know: a tab is a target of its own above its page.
  const send = (method: string, parameters: unknown): Promise<unknown> =>
    Reflect.apply(session.send, session, [method, parameters])
  const found = await send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const targets = property(found, 'targetInfos')
  const tab = Array.isArray(targets) && targets.find(target => property(target, 'url') === page.url())
  await send('Extensions.triggerAction', { id: extensionId, targetId: property(tab, 'targetId') })
  await session.detach()
}

async function backgroundOf(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 30_000 }).catch((cause: unknown) => {
      throw new Error(
        "The extension's background did not start. Google's own Chrome no longer loads unpacked extensions from " +
          'the command line: set CHROMIUM to a Chromium or to Chrome for Testing.',
        { cause },
      )
    }))
  return new URL(worker.url()).host
}

function geckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const settings = property(property(manifest, 'browser_specific_settings'), 'gecko')
  const id = property(settings, 'id')
  if (typeof id === 'string') return id
  throw new Error(
    `${extension}/manifest.json names no browser_specific_settings.gecko.id: is it the Firefox build?`,
  )
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/**
 * Starts Firefox, headless, with a temporary profile and the extension installed for the session.
 * @throws where no Firefox is found, or the extension is no Firefox build
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const profile = temporaryProfile('firefox')
  const extensionId = options.extension === undefined ? '' : geckoId(options.extension)
  // Firefox gives each installed extension a random host; choosing it beforehand is the only way to know it.
  const host = randomUUID()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    userDataDir: profile.folder,
    // Firefox looks for what an organisation settles in the home folder, among other places.
    env: { ...process.env, HOME: homeWith(profile.folder, extensionId, options.managed) },
    // Without this, WebDriver BiDi refuses to open an extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'intl.accept_languages': options.locale ?? 'en-US',
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      // A question for access that a person's click in a page of ours has put is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
    },
  })
  const close = async () => {
    await browser.close()
    profile.remove()
  }
  try {
    if (options.extension !== undefined) await browser.installExtension(options.extension)
    const newPage = async () => {
      const page = await browser.newPage()
      await page.setViewport(options.viewport ?? defaultViewport)
      return page
    }
    const openExtension = async (page: string) => {
      const tab = await newPage()
      await openMozExtension(tab, `moz-extension://${host}/${page}`)
      return tab
    }
    if (options.extension !== undefined)
      await grantInFirefox(await openExtension('clipboard.html'), options.access ?? everything)
    return { browser, extensionId, newPage, openExtension, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A home folder with the managed settings of an extension in it. */
function homeWith(folder: string, id: string, data: LaunchOptions['managed']): string {
  const manifests = join(folder, 'home', '.mozilla', 'managed-storage')
  mkdirSync(manifests, { recursive: true })
  const manifest = { name: id, description: 'Settings', type: 'storage', data }
  if (data !== undefined) writeFileSync(join(manifests, `${id}.json`), JSON.stringify(manifest))
  return join(folder, 'home')
}

/** Lets the extension into sites, from a page of its own, which is closed after. */
async function grantInFirefox(page: Page, patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) {
    await page.evaluate(`{
      const button = document.body.appendChild(document.createElement('button'))
      button.textContent = 'Ask'
      button.onclick = () => {
        globalThis.asked = browser.permissions.request({ origins: ${JSON.stringify(patterns)} }).then(${stationed})
      }
    }`)
    await page.click('button')
    await page.evaluate('globalThis.asked')
  }
  await page.close()
}

/** Firefox opens an extension's page, but tells WebDriver nothing of its loading: so ask the page itself. */
async function openMozExtension(page: Page, url: string): Promise<void> {
  const refused = page.goto(url, { timeout: 60_000 }).then(
    () => undefined,
    (error: unknown) => error,
  )
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const state = await page
      .evaluate(() => `${document.readyState} ${location.href}`)
      .catch(() => 'on its way')
    if (state.startsWith(`complete ${url}`)) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not open`, { cause: await refused })
}

/** What a screenshot needs of a page; Playwright's and Puppeteer's pages both are one. */
export interface Photographable {
  screenshot(options: { path: `${string}.png`; fullPage: boolean }): Promise<unknown>
}

/**
 * Writes `test/screenshots/<name>.png`: the whole page, not only what is in view.
 * @returns the file's path
 */
export async function screenshot(page: Photographable, name: string): Promise<string> {
  mkdirSync(screenshots, { recursive: true })
  const path = `${screenshots}${name.replace(/[^\w.-]+/g, '-')}.png` as const
  await page.screenshot({ path, fullPage: true })
  return path
}
