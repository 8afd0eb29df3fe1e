// The vault in real Firefox: managed in a tab and in the sidebar's page, backed up by itself into the downloads, restored; and
// nothing said of passkeys where there can be none.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox, screenshot } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const passphrase = 'a lantern over the northern gate'

describe.each(['light', 'dark'] as const)('the vault in Firefox, %s', scheme => {
  let firefox: Firefox
  let page: Page
  const text = () => page.evaluate(() => document.body.innerText)
  const ask = (name: string, request: unknown = {}): Promise<unknown> =>
    page.evaluate(message => browser.runtime.sendMessage(message), { sallyport: name, request })
  const shot = (name: string) => screenshot(page, `vault-firefox-${scheme}-${name}`)

  beforeAll(async () => {
    await buildExtension()
    firefox = await launchFirefox({
      extension: extensionFolders.firefox,
      viewport: { width: 1100, height: 760 },
      colorScheme: scheme,
    })
    page = await firefox.openExtension('manage.html')
    expect(await ask('create', { passphrase })).toMatchObject({ ok: true })
    for (const [index, issuer] of ['GitHub', 'Harbour Tea', 'Northgate Bank'].entries()) {
      const draft = {
        ...{ type: 'totp', issuer, label: 'mira', secret: `JBSWY3DPEHPK3PX${'ABC'[index]}` },
        ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
      }
      expect(await ask('add', { draft, sites: [] })).toMatchObject({ ok: true })
    }
    page = await firefox.openExtension('manage.html')
  })
  afterAll(async () => {
    await firefox?.close()
  })

  test('list and detail stand side by side, and in the sidebar’s page the list alone', async () => {
    await expect.poll(text).toContain('Choose an account to see it here.')
    await shot('wide-list')
    const sidebar = await firefox.openExtension('sidepanel.html')
    await sidebar.setViewport({ width: 320, height: 700 })
    await expect.poll(() => sidebar.evaluate(() => document.body.innerText)).toContain('Northgate Bank')
    await screenshot(sidebar, `vault-firefox-${scheme}-sidebar`)
    await sidebar.close()
  })

  test('a backup goes into the downloads by itself, and is what it should be', async () => {
    await page.bringToFront()
    await page.waitForSelector('.reminder')
    await page.evaluate(() => document.querySelector<HTMLElement>('.reminder')?.click())
    await expect.poll(text).toContain('There is no backup yet')
    expect(await text()).not.toContain('Where to')
    await shot('backup-none')
    // A person's own key press: Firefox asks for the permission in nothing less.
    await page.focus('.detail select')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(text).toContain('Back up now')
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')]
      buttons.find(({ innerText }) => innerText.includes('Back up now'))?.click()
    })
    await expect.poll(text).toContain('what was handed to the browser brings everything back')
    await expect.poll(text).not.toContain('No backup yet')
    await shot('backup-made')
    const [file] = await page.evaluate(() => browser.downloads.search({}))
    const backup = readFileSync(file?.filename ?? '', 'utf8')
    expect(file?.filename).toMatch(/Sallyport.sallyport-\d{4}-\d\d-\d\d\.sallyport$/)
    expect(await ask('backupPreview', { text: backup, passphrase })).toMatchObject({
      ok: true,
      value: { fresh: 0, same: 3, changed: 0, onlyHere: 0 },
    })
  })

  test('locked, it asks for the passphrase, and for no passkey', async () => {
    await ask('lock')
    page = await firefox.openExtension('manage.html')
    await expect.poll(text).toContain('Unlock')
    expect(await text()).not.toContain('passkey')
    await shot('unlock')
    // Why: no rp id fits a moz-extension: origin. Once this fails, Firefox can have them, too.
    const refusal = await page.evaluate(() =>
      navigator.credentials
        .create({
          publicKey: {
            challenge: new Uint8Array(32),
            rp: { name: 'Sallyport' },
            user: { id: new Uint8Array(16), name: 'x', displayName: 'x' },
            pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
            timeout: 3_000,
          },
        })
        .then(
          () => 'made',
          (error: unknown) => (error instanceof Error ? error.name : String(error)),
        ),
    )
    expect(refusal).toBe('SecurityError')
  })
})
