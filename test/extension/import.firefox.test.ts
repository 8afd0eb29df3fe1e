// Import and export in real Firefox, whose popup closes when a file is chosen: from the popup to a page of its own, an encrypted
// database and an archive read there, brought in, and out again as a QR code.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox, screenshot } from '../e2e/browsers.ts'
import { passphrase } from '../fixtures/exports/accounts.ts'
import { managerExports } from '../fixtures/exports/managers.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

const vaultPassphrase = 'correct horse battery staple'

describe('import and export in Firefox', () => {
  let firefox: Firefox
  let page: Page
  const text = () => page.evaluate(() => document.body.innerText)
  const click = (name: string) =>
    page.evaluate(wanted => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, label')]
      buttons.find(({ innerText }) => innerText.includes(wanted))?.click()
    }, name)
  const fill = (selector: string, value: string) => page.locator(selector).fill(value)

  beforeAll(async () => {
    await buildExtension()
    firefox = await launchFirefox({
      extension: extensionFolders.firefox,
      viewport: { width: 900, height: 800 },
    })
    page = await firefox.openExtension('popup.html')
    await page.evaluate(
      async phrase => browser.runtime.sendMessage({ sallyport: 'create', request: { passphrase: phrase } }),
      vaultPassphrase,
    )
    await page.close()
  })
  afterAll(() => firefox?.close())

  test('an encrypted KeePass database and a 1Password archive are read and brought in', async () => {
    page = await firefox.openExtension('transfer.html#import')
    await expect.poll(text).toContain('Choose files')
    for (const name of ['KeePass 4, Argon2d and ChaCha20', '1Password, 1pux']) {
      const made = managerExports.find(one => one.name === name)
      const bytes = [...((await made?.make()) ?? [])]
      await page.evaluate(
        (content, called) => {
          const data = new DataTransfer()
          data.items.add(new File([Uint8Array.from(content)], called))
          const zone = document.querySelector('.drop')
          for (const type of ['dragenter', 'dragover', 'drop'])
            zone?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
        },
        bytes,
        made?.file ?? '',
      )
    }
    await expect.poll(text).toContain('Passphrase of the export from KeePass')
    await fill('.source input', passphrase)
    await click('Open')
    await expect.poll(text).toContain('6 new accounts')
    await screenshot(page, 'transfer-firefox-preview')
    await click('Import 6 accounts')
    await expect.poll(text).toContain('6 accounts were added.')
  })

  test('and come out again as QR codes, for the passphrase only', async () => {
    page = await firefox.openExtension('transfer.html#export')
    await expect.poll(text).toContain('QR codes')
    await click('One account after another')
    await fill('input[type=password]', 'wrong')
    await click('Show the QR codes')
    await expect.poll(text).toContain('That is not the passphrase')
    await fill('input[type=password]', vaultPassphrase)
    await click('Show the QR codes')
    await expect.poll(text).toContain('1 of 6')
    await screenshot(page, 'transfer-firefox-qr')
  })
})
