// The page for import and export in real Chromium, as a person goes through it: files chosen, dropped and pasted, encrypted ones
// opened, pictures of QR codes read, the dry run, the import and its undo; then every way out, and in again. Photographed.
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { migrationsOf } from '../../extension/export/google.ts'
import { newAccount } from '../../extension/vault/account.ts'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from '../e2e/browsers.ts'
import { base32Bytes, passphrase } from '../fixtures/exports/accounts.ts'
import { authenticatorExports } from '../fixtures/exports/authenticators.ts'
import type { Export } from '../fixtures/exports/export.ts'
import { managerExports } from '../fixtures/exports/managers.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const vaultPassphrase = 'correct horse battery staple'
const exports = [...authenticatorExports, ...managerExports]

function made(name: string): Export {
  const found = exports.find(one => one.name === name)
  if (found === undefined) throw new Error(`no export called ${name}`)
  return found
}

async function fileOf(name: string) {
  const { file, make } = made(name)
  return { name: file, mimeType: 'application/octet-stream', buffer: Buffer.from(await make()) }
}

const send = (page: Page, name: string, request: unknown): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message), { sallyport: name, request })

async function axe(page: Page, ...rules: readonly string[]): Promise<void> {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name })
const choose = async (page: Page, ...names: readonly string[]) =>
  page.locator('input[type=file]').setInputFiles(await Promise.all(names.map(fileOf)))

describe('the page for import and export', () => {
  let chromium: Chromium
  let page: Page
  const shot = async (name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      // Else colours change over a moment.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // By colours alone do the two differ.
      await (colorScheme === 'dark' ? axe(page, 'color-contrast') : axe(page))
      await screenshot(page, `transfer-${colorScheme}-${name}`)
    }
  }
  const accounts = async (): Promise<readonly { readonly issuer: string; readonly label: string }[]> => {
    const listed = (await send(page, 'list', {})) as { value: { accounts: [] } }
    return listed.value.accounts
  }
  const open = async (part: 'import' | 'export') => {
    await page.goto(`chrome-extension://${chromium.extensionId}/transfer.html#${part}`)
    await page.reload()
    await page.getByRole('navigation').waitFor()
  }

  beforeAll(async () => {
    await buildExtension()
    chromium = await launchChromium({
      extension: extensionFolders.chrome,
      viewport: { width: 1000, height: 820 },
    })
    page = await chromium.openExtension('transfer.html')
  })
  afterAll(() => chromium?.close())

  test('shows nothing of itself until there is a vault, and while it is locked', async () => {
    await field(page, 'Choose a passphrase').fill(vaultPassphrase)
    await field(page, 'Repeat it').fill(vaultPassphrase)
    await button(page, 'Create the vault').click()
    await page.getByRole('heading', { name: 'Import and export' }).waitFor()
    await send(page, 'lock', {})
    await button(page, 'Unlock').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    await field(page, 'Passphrase').fill(vaultPassphrase)
    await button(page, 'Unlock').click()
    await button(page, 'Choose files').waitFor()
    await page.getByText('What can be read').click()
    await shot('import-start')
  })

  test('reads what is chosen, asks for passphrases, and shows what would come', async () => {
    await choose(page, 'Aegis, encrypted', 'Bitwarden, JSON')
    const phrase = field(page, /Passphrase of the export from Aegis/)
    await phrase.fill('wrong')
    await button(page, 'Open').click()
    await page.getByText(/That passphrase doesn’t open this file/).waitFor()
    await shot('import-wrong-passphrase')
    await phrase.fill(passphrase)
    await phrase.press('Enter')
    await page.getByText('5 new accounts').waitFor()
    await page.getByText('3 accounts are here already').waitFor()
    await page.getByText('3 accounts can’t be read').waitFor()
    expect(await page.locator('script:not([src]), img').count(), 'names stay text').toBe(0)
    await page.getByText('<img src=x onerror=alert(1)>').waitFor()
    await shot('import-preview')
    await page.setViewportSize({ width: 360, height: 720 })
    await shot('import-preview-narrow')
    await page.setViewportSize({ width: 1000, height: 820 })
  })

  test('brings in what is ticked, in one step, and takes it back in one', async () => {
    await page.getByRole('checkbox', { name: /Bare/ }).uncheck()
    await button(page, 'Import 4 accounts').click()
    await page.getByText('4 accounts were added.').waitFor()
    await page.getByText(/Now delete the export/).waitFor()
    await shot('import-done')
    expect(await accounts()).toHaveLength(4)
    await button(page, 'Undo').click()
    await page.getByText('Undone: 4 accounts are as before.').waitFor()
    expect(await accounts()).toHaveLength(0)
    await button(page, 'Import something else').click()
    await button(page, 'Choose files').waitFor()
  })

  test('every encrypted kind opens here too, under the browser’s own rules for pages', async () => {
    await open('import')
    const names = exports.filter(({ sealed }) => sealed).map(({ name }) => name)
    for (const name of names) {
      await choose(page, name)
      await field(page, /Passphrase of the export/).fill(passphrase)
      await field(page, /Passphrase of the export/).press('Enter')
      await page.getByText(/\d+ new accounts/).waitFor({ timeout: 60_000 })
      expect(await page.getByRole('alert').count(), name).toBe(0)
      await button(page, /Take .* off the list/).click()
      await expect.poll(() => page.locator('.source').count()).toBe(0)
    }
  })

  test('what can’t be read says why, beside what can', async () => {
    const files = [
      { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Mira') },
      {
        name: 'cut.json',
        mimeType: 'application/json',
        buffer: (await fileOf('Aegis, plain')).buffer.subarray(0, 90),
      },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('no picture') },
    ]
    await page.locator('input[type=file]').setInputFiles(files)
    await drop('', 'huge.json', 33 * 1024 * 1024)
    for (const said of [
      /doesn’t know this kind of file/,
      /is cut off or was changed/,
      /No QR code can be read/,
      /far larger than any export/,
    ])
      await page.getByText(said).waitFor()
    await shot('import-refused')
    for (const name of [...files.map(({ name }) => name), 'huge.json'])
      await button(page, `Take ${name} off the list`).click()
  })

  test('files are dropped, and links pasted anywhere or typed', async () => {
    const uri = 'otpauth://totp/Dropped:mira?secret=MFRGGZDFMZTWQ2LK&issuer=Dropped'
    await drop(uri, 'dropped.txt')
    await page.getByRole('checkbox', { name: /Dropped/ }).waitFor()
    await page.evaluate(
      text => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
      },
      uri.replaceAll('Dropped', 'Pasted').replace('MFRG', 'NFRG'),
    )
    await page.getByRole('checkbox', { name: /Pasted/ }).waitFor()
    await page.getByText('Paste links or the text of an export').click()
    await field(page, 'Paste links or the text of an export').fill(
      uri.replaceAll('Dropped', 'Typed').replace('MFRG', 'OFRG'),
    )
    await button(page, 'Read').click()
    await page.getByRole('checkbox', { name: /Typed/ }).waitFor()
    await shot('import-three-ways')
  })

  test('Google Authenticator’s transfer codes are read from pictures, and a missing one is told', async () => {
    await open('import')
    const list = Array.from({ length: 13 }, (_, index) => {
      const secret = Uint8Array.from(base32Bytes(`JBSWY3DPEHPK3P${'ABCDEFGHIJKLM'[index]}P`))
      const otp = {
        type: 'totp',
        issuer: 'Google',
        label: `g${index}`,
        secret,
        algorithm: 'SHA1',
        digits: 6,
        period: 30,
        counter: 0,
      } as const
      return newAccount(otp, [], 0)
    })
    const { uris } = migrationsOf(list)
    const board = await chromium.context.newPage()
    const pictures = []
    for (const [index, uri] of uris.entries()) {
      await board.setContent(`<div style="width:520px;padding:20px;background:#fff">${renderSVG(uri)}</div>`)
      pictures.push({
        name: `code-${index}.png`,
        mimeType: 'image/png',
        buffer: await board.locator('div').screenshot(),
      })
    }
    await board.close()
    await page.locator('input[type=file]').setInputFiles(pictures.slice(0, 1))
    await page.getByText(/some of it is missing: 2\/2/).waitFor({ timeout: 60_000 })
    await page.getByText('10 new accounts').waitFor()
    await shot('import-google-part')
    await page.locator('input[type=file]').setInputFiles(pictures.slice(1))
    await page.getByText('13 new accounts').waitFor({ timeout: 60_000 })
    expect(await page.getByText(/some of it is missing/).count()).toBe(0)
  })

  test('the keyboard alone imports', async () => {
    await open('import')
    await choose(page, 'Stratum, plain')
    await page.getByText('4 new accounts').waitFor()
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab')
      if (await button(page, 'Import 4 accounts').evaluate(found => found === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.getByText('4 accounts were added.').waitFor()
    await button(page, 'Import something else').click()
    await choose(page, 'andOTP, plain')
    await page.getByText('1 account with something more').waitFor()
    await page.getByText('3 accounts are here already').click()
    await shot('import-known')
  })

  test('an export needs the passphrase once more, and gives a file that comes in again as what is here', async () => {
    await open('export')
    await shot('export-start')
    const phrase = field(page, 'Your Sallyport passphrase')
    await page.getByRole('radio', { name: /List of otpauth/ }).check()
    await shot('export-plain')
    await phrase.fill('wrong')
    await button(page, 'Save the file').click()
    await page.getByText(/That is not the passphrase/).waitFor()
    await shot('export-wrong-passphrase')
    await phrase.fill(vaultPassphrase)
    const text = await downloaded(() => button(page, 'Save the file').click())
    expect(text.trim().split('\n')).toHaveLength(4)
    expect(text).toContain('otpauth://hotp/')
    await page.getByText(/was saved with your downloads/).waitFor()
    await comesInAgain(text, 'links.txt')
  })

  test('Aegis’s file wants a strong passphrase of its own, and opens with that', async () => {
    await open('export')
    await page.getByRole('radio', { name: /Aegis, encrypted/ }).check()
    await field(page, 'Your Sallyport passphrase').fill(vaultPassphrase)
    await field(page, 'Passphrase for the file').fill('password1')
    await button(page, 'Save the file').click()
    await page.getByText(/too easy to guess/).waitFor()
    await field(page, 'Passphrase for the file').fill(passphrase)
    await field(page, 'Repeat it').fill('another')
    await button(page, 'Save the file').click()
    await page.getByText('The two are not the same.').waitFor()
    await shot('export-aegis')
    await field(page, 'Repeat it').fill(passphrase)
    const text = await downloaded(() => button(page, 'Save the file').click())
    expect(text).not.toContain('Harbour')
    await comesInAgain(text, 'aegis.json', passphrase)
  })

  test('a backup of one’s own opens with the vault’s passphrase', async () => {
    await open('export')
    await field(page, 'Your Sallyport passphrase').fill(vaultPassphrase)
    const text = await downloaded(() => button(page, 'Save the file').click())
    expect(text).not.toContain('Harbour')
    await comesInAgain(text, 'backup.json', vaultPassphrase)
  })

  test('QR codes are shown one at a time, readable, and not while nobody looks', async () => {
    await open('export')
    await page.getByRole('radio', { name: /^QR codes/ }).check()
    await page.getByRole('radio', { name: 'Only these:' }).check()
    await field(page, 'Your Sallyport passphrase').fill(vaultPassphrase)
    await button(page, 'Show the QR codes').click()
    await page.getByText('Choose at least one account.').waitFor()
    for (const name of [/Harbour Tea/, /Northgate Bank/]) await page.getByRole('checkbox', { name }).check()
    await shot('export-some')
    await button(page, 'Show the QR codes').click()
    await page.getByText('1 of 2').waitFor()
    const code = page.getByRole('img', { name: 'QR code of Harbour Tea, mira@harbour.example' })
    await shot('export-qr')
    const picture = await code.screenshot()
    await page.keyboard.press('Tab')
    await button(page, 'Next').press('Enter')
    await page.getByText('2 of 2').waitFor()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.getByText('Hidden, because you looked elsewhere.').waitFor()
    expect(await page.locator('.qr').count()).toBe(0)
    await shot('export-qr-hidden')
    await button(page, 'Show it again').click()
    await page.locator('.qr').waitFor()
    await button(page, 'Done').click()
    await open('import')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture })
    await page.getByText('Everything in here is in the vault already.').waitFor({ timeout: 60_000 })
  })

  test('transfer codes leave out what Google Authenticator can’t hold, and say so', async () => {
    await open('export')
    await page.getByRole('radio', { name: /Google Authenticator’s transfer codes/ }).check()
    await field(page, 'Your Sallyport passphrase').fill(vaultPassphrase)
    await button(page, 'Show the QR codes').click()
    await page.getByRole('img', { name: /Transfer code 1 of 1/ }).waitFor()
    await page.getByText(/can’t hold these.*Northgate Bank/).waitFor()
    await shot('export-google')
  })

  test('an unlocked vault gives no message with a secret, and a locked one shows no page', async () => {
    const answers = JSON.stringify([
      await send(page, 'list', {}),
      await send(page, 'importPreview', { accounts: [] }),
    ])
    expect(answers).not.toContain('JBSWY3DP')
    await open('export')
    await send(page, 'lock', {})
    await button(page, 'Unlock').waitFor()
  })

  /** Drops a file with this text, followed by as many blanks. */
  const drop = (text: string, name: string, blanks = 0) =>
    page.evaluate(
      ([content, called, more]) => {
        const data = new DataTransfer()
        data.items.add(new File([content, new Uint8Array(more).fill(0x20)], called))
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
          document.querySelector('.drop')?.dispatchEvent(event)
        }
      },
      [text, name, blanks] as const,
    )

  async function downloaded(act: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()])
    return readFile(await download.path(), 'utf8')
  }

  /** What was exported is known as what is in the vault. */
  async function comesInAgain(text: string, name: string, phrase?: string): Promise<void> {
    await open('import')
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    if (phrase !== undefined) {
      await field(page, /Passphrase of the export/).fill(phrase)
      await field(page, /Passphrase of the export/).press('Enter')
    }
    await page.getByText('4 accounts are here already').waitFor({ timeout: 60_000 })
    await page.getByText('Everything in here is in the vault already.').waitFor()
  }
})
