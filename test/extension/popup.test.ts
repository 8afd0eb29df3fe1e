// The popup in real Chromium, as a person goes through it: first run, adding in each way, searching, copying, editing,
// deleting and undoing, settings, locking and unlocking. Every state is photographed into test/screenshots/.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { URI } from 'otpauth'
import type { Page } from 'playwright-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const passphrase = 'a lantern over the northern gate'
const size = { width: 380, height: 576 }

const shopUri =
  'otpauth://totp/Harbour%20Tea:mira@harbour.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Harbour%20Tea'
const pages: Readonly<Record<string, string>> = {
  '/': '<h1>Harbour Tea</h1><p>Set up your authenticator.</p>',
  '/code':
    '<h1>Harbour Tea</h1><form><label>Authentication code <input name="code" autocomplete="one-time-code"></label></form>',
  '/qr': `<h1>Harbour Tea</h1><div style="width:240px">${renderSVG(shopUri)}</div>`,
}

/** A popup in a window of its own about a tab, as the extension opens it, so that the tab stays in sight. */
async function openPopup(chromium: Chromium, tab: Page, query = ''): Promise<Page> {
  const [worker] = chromium.context.serviceWorkers()
  if (worker === undefined) throw new Error('no background')
  const opened = chromium.context.waitForEvent('page')
  await worker.evaluate(
    async ([url, more, width, height]) => {
      const found = await chrome.tabs.query({ url: `${url}*` })
      await chrome.windows.create({
        url: chrome.runtime.getURL(`popup.html?tab=${found[0]?.id}${more}`),
        ...{ type: 'popup', width, height },
      })
    },
    [tab.url(), query, size.width, size.height + 40] as const,
  )
  const popup = await opened
  await popup.setViewportSize(size)
  await popup.waitForSelector('main')
  return popup
}

/** In axe's legacy mode: the other opens a tab of its own, and the site's would no longer be the visible one. */
async function axe(page: Page, ...rules: readonly string[]): Promise<void> {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

const byName = (page: Page, role: 'button' | 'textbox' | 'checkbox' | 'combobox', name: string | RegExp) =>
  page.getByRole(role, { name, exact: true })

describe('the popup', () => {
  let server: Server
  let chromium: Chromium
  let site: Page
  let popup: Page
  const shot = async (name: string) => {
    for (const colorScheme of ['dark', 'light'] as const) {
      // Else colours change over a moment.
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // By colours alone do the two differ.
      await (colorScheme === 'dark' ? axe(popup, 'color-contrast') : axe(popup))
      await screenshot(popup, `popup-${colorScheme}-${name}`)
    }
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const body = pages[request.url ?? ''] ?? ''
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(`<!doctype html><title>Tea</title>${body}`)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    await buildExtension()
    chromium = await launchChromium({ extension: extensionFolders.chrome })
    const { port } = server.address() as AddressInfo
    site = await chromium.context.newPage()
    await site.goto(`http://127.0.0.1:${port}/`)
    popup = await openPopup(chromium, site)
  })
  afterAll(async () => {
    await chromium?.close()
    server?.close()
  })

  test('first run wants a strong passphrase, twice', async () => {
    await shot('welcome')
    const [first, second] = [
      byName(popup, 'textbox', 'Choose a passphrase'),
      byName(popup, 'textbox', 'Repeat it'),
    ]
    await expect.poll(() => first.evaluate(input => input === document.activeElement)).toBe(true)
    await first.fill('password1')
    await second.fill('password1')
    await second.press('Enter')
    await popup.getByRole('alert').waitFor()
    await shot('welcome-weak')
    await first.fill(passphrase)
    await second.fill('something else')
    await second.press('Enter')
    await popup.getByText('The two are not the same.').waitFor()
    await second.fill(passphrase)
    await shot('welcome-strong')
    await second.press('Enter')
    await popup.getByText('No accounts yet').waitFor({ timeout: 20_000 })
    await shot('empty')
  })

  test('an account is added by hand, with its site', async () => {
    await byName(popup, 'button', 'Add account').first().click()
    await shot('add')
    await byName(popup, 'button', /Type the key/).click()
    await byName(popup, 'button', 'Save account').click()
    await popup.getByRole('alert').first().waitFor()
    await shot('by-hand-errors')
    await byName(popup, 'textbox', 'Site or service').fill('Northgate Bank')
    await byName(popup, 'textbox', 'Account name').fill('mira@example.com')
    await byName(popup, 'textbox', 'Key').fill('gezd gnbv gy3t qojq gezd gnbv gy3t qojq')
    await popup.getByText('Advanced').click()
    await shot('by-hand')
    await byName(popup, 'button', 'Save account').click()
    await popup.getByText('Northgate Bank').first().waitFor()
    await expect.poll(() => popup.locator('.own .code').textContent()).toMatch(/^\d{3} \d{3}$/)
    await shot('one-account')
  })

  test('the code is RFC 6238’s, and one click copies it', async () => {
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const code = await popup.locator('.own .code').textContent()
    const totp = URI.parse('otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
    if (!('period' in totp)) throw new Error('not a TOTP')
    const around = [-30_000, 0].map(shift => totp.generate({ timestamp: Date.now() + shift }))
    expect(around).toContain(code?.replace(' ', ''))
    await popup.locator('.row-main').first().click()
    await popup.locator('.copied').waitFor()
    await screenshot(popup, 'popup-light-copied')
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d{6}$/)
  })

  test('the QR code on the page is found, named and saved with one click', async () => {
    await site.goto(new URL('/qr', site.url()).href)
    await byName(popup, 'button', 'Add account').click()
    await byName(popup, 'button', /Scan this page/).click()
    await popup.getByText(/Harbour Tea, mira@harbour.example/).waitFor({ timeout: 20_000 })
    await shot('found')
    await byName(popup, 'button', 'Save it').click()
    await popup.locator('.title', { hasText: 'Harbour Tea' }).waitFor()
    await expect.poll(() => popup.locator('.own .row').count()).toBe(2)
    await popup.getByText('is in the vault').waitFor()
    await shot('two-accounts')
  })

  test('a window opened for what was scanned shows it', async () => {
    const window = await openPopup(chromium, site, '&for=scan')
    await window.getByRole('heading', { name: 'Found on this page' }).waitFor()
    await window.getByText('Already in the vault: Harbour Tea, mira@harbour.example').waitFor()
    await screenshot(window, 'popup-light-scanned')
    await window.close()
  })

  test('its code is filled where there is a field, and where there is none, that is said', async () => {
    await byName(popup, 'button', 'Fill the code of Harbour Tea, mira@harbour.example').click()
    await popup.getByText(/No field for a code was found/).waitFor()
    await shot('no-field')
    await site.goto(new URL('/code', site.url()).href)
    await byName(popup, 'button', 'Fill the code of Harbour Tea, mira@harbour.example').click()
    await expect.poll(() => site.locator('input').inputValue()).toMatch(/^\d{6}$/)
    await popup.getByText('Filled').waitFor()
    await byName(popup, 'button', /^This site: 127/).click()
    await shot('site')
    await byName(popup, 'button', 'Why was a field taken, or not?').click()
    await popup.getByText(/^Code field/).waitFor()
    await popup.getByText(/authenticator code/).waitFor()
    await shot('explained')
    await byName(popup, 'button', 'Back').click()
  })

  test('where there is no QR code, that is said', async () => {
    await site.goto(new URL('/', site.url()).href)
    await byName(popup, 'button', 'Add account').click()
    await byName(popup, 'button', /Scan this page/).click()
    await popup.getByText(/No QR code was found/).waitFor({ timeout: 20_000 })
    await shot('nothing-found')
    await byName(popup, 'button', 'Back').click()
  })

  test('a link is pasted, read and confirmed; a broken one is refused', async () => {
    await byName(popup, 'button', 'Add account').click()
    await byName(popup, 'button', /Paste a link/).click()
    await byName(popup, 'textbox', 'Set-up link').fill('otpauth://totp/x?secret=0')
    await byName(popup, 'button', 'Continue').click()
    await popup.getByText(/is not an account that Sallyport can read/).waitFor()
    await shot('link-refused')
    await byName(popup, 'textbox', 'Set-up link').fill('steam://JBSWY3DPEHPK3PXP')
    await byName(popup, 'button', 'Continue').click()
    await byName(popup, 'textbox', 'Account name').fill('gaben')
    await popup.getByRole('checkbox').uncheck()
    await shot('link-confirm')
    await byName(popup, 'button', 'Save account').click()
    await expect
      .poll(() => popup.locator('.rows').last().locator('.code').textContent())
      .toMatch(/^[2-9B-Y]{5}$/)
  })

  test('a picture of a QR code is read from a file; what holds none is refused', async () => {
    await site.goto(new URL('/qr', site.url()).href)
    const picture = await site.locator('svg').screenshot()
    await site.goto(new URL('/', site.url()).href)
    await byName(popup, 'button', 'Add account').click()
    const file = popup.locator('input[type=file]')
    await file.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
    await popup.getByText(/There is no QR code in this picture/).waitFor()
    await file.setInputFiles({ name: 'qr.png', mimeType: 'image/png', buffer: picture })
    await expect.poll(() => byName(popup, 'textbox', 'Site or service').inputValue()).toBe('Harbour Tea')
    await byName(popup, 'button', 'Save account').click()
    await popup.getByText('This account is in the vault already.').waitFor()
    await shot('duplicate')
    await byName(popup, 'button', 'Back').click()
    await byName(popup, 'button', 'Back').click()
  })

  test('a counter’s code is shown when asked for, and the next one by a button', async () => {
    await byName(popup, 'button', 'Add account').click()
    await byName(popup, 'button', /Paste a link/).click()
    await byName(popup, 'textbox', 'Set-up link').fill(
      'otpauth://hotp/Relay:mira?secret=JBSWY3DPEHPK3PXP&counter=0',
    )
    await byName(popup, 'button', 'Continue').click()
    await popup.getByRole('checkbox').uncheck()
    await byName(popup, 'button', 'Save account').click()
    const row = popup.locator('.row', { hasText: 'Relay' })
    await row.locator('.row-main').click()
    await row.getByText('282 760').waitFor()
    await shot('counter')
    await byName(popup, 'button', 'Show the next code of Relay, mira').click()
    await row.getByText('996 554').waitFor()
  })

  test('many accounts: search, and the keyboard all the way', async () => {
    const names =
      'Almanac,Birch & Co,Ćwikła,Dovecote,Ember Mail,Fennel,Granary,Hedgerow,Inkwell,Juniper,Kiln,Lumen'
    for (const [index, issuer] of names.split(',').entries())
      await popup.evaluate(
        async ([name, secret]) => {
          const draft = {
            type: 'totp',
            issuer: name,
            label: 'mira',
            secret,
            algorithm: 'SHA1',
            digits: 6,
            period: 30,
            counter: 0,
          }
          await chrome.runtime.sendMessage({ sallyport: 'add', request: { draft, sites: [] } })
        },
        [issuer, `JBSWY3DPEHPK3PX${'ABCDEFGHIJKLMNOP'[index]}`] as const,
      )
    await popup.reload()
    await expect
      .poll(() => popup.locator('.search-input').evaluate(input => input === document.activeElement))
      .toBe(true)
    await expect.poll(() => popup.locator('.rows').last().locator('.code').count()).toBeGreaterThan(5)
    await shot('many')
    await popup.keyboard.type('cwik')
    await expect.poll(() => popup.locator('.row').count()).toBe(1)
    await popup.keyboard.press('ArrowDown')
    await expect
      .poll(() => popup.locator('.row-main').evaluate(row => row === document.activeElement))
      .toBe(true)
    await shot('search')
    await popup.keyboard.press('ArrowUp')
    await popup.keyboard.press('Escape')
    await popup.keyboard.type('zzz')
    await popup.getByText('Nothing matches “zzz”.').waitFor()
    await shot('no-match')
    await popup.keyboard.press('Escape')
  })

  test('an account is renamed, deleted, and brought back', async () => {
    await byName(popup, 'button', 'Edit Northgate Bank, mira@example.com').click()
    await shot('edit')
    await byName(popup, 'textbox', 'Fill on these sites').fill('not a site!')
    await byName(popup, 'button', 'Save').click()
    await popup.getByText(/is not a web address/).waitFor()
    await byName(popup, 'textbox', 'Fill on these sites').fill(new URL(site.url()).origin)
    await byName(popup, 'textbox', 'Site or service').fill('Southgate Bank')
    await byName(popup, 'button', 'Save').click()
    await byName(popup, 'button', 'Edit Southgate Bank, mira@example.com').click()
    await byName(popup, 'button', 'Delete account').click()
    await popup.getByText('Southgate Bank, mira@example.com was deleted.').waitFor()
    await byName(popup, 'button', 'Undo').click()
    await byName(popup, 'button', 'Edit Southgate Bank, mira@example.com').waitFor()
    await byName(popup, 'button', 'Edit Lumen, mira').click()
    await byName(popup, 'button', 'Delete account').click()
    await popup.getByText('Lumen, mira was deleted.').waitFor()
    await shot('deleted')
    await popup.reload()
  })

  test('settings are kept, and the passphrase is changed', async () => {
    await byName(popup, 'button', 'Settings').click()
    await byName(popup, 'combobox', 'Lock after').selectOption('5')
    await shot('settings')
    await popup.getByText('Change passphrase').first().click()
    await byName(popup, 'textbox', 'Current passphrase').fill('wrong')
    await byName(popup, 'textbox', 'New passphrase').fill('correct horse battery staple')
    await byName(popup, 'textbox', 'Repeat it').fill('correct horse battery staple')
    await byName(popup, 'button', 'Change passphrase').click()
    await popup.getByText(/That is not the passphrase/).waitFor({ timeout: 20_000 })
    await shot('settings-passphrase')
    await byName(popup, 'textbox', 'Current passphrase').fill(passphrase)
    await byName(popup, 'button', 'Change passphrase').click()
    await popup.getByText('The passphrase was changed.').waitFor({ timeout: 20_000 })
    await byName(popup, 'button', 'Back').click()
    await byName(popup, 'button', 'Settings').click()
    expect(await byName(popup, 'combobox', 'Lock after').inputValue()).toBe('5')
    await byName(popup, 'button', 'Back').click()
  })

  test('locked, nothing is readable anywhere; the passphrase opens it again', async () => {
    await byName(popup, 'button', 'Lock').click()
    await popup.getByRole('heading', { name: 'Sallyport' }).waitFor()
    await shot('locked')
    const stored = await popup.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    )
    for (const secret of ['Harbour', 'mira', '127.0.0.1', 'JBSWY3DP', '"key"'])
      expect(stored).not.toContain(secret)
    await byName(popup, 'textbox', 'Passphrase').fill(passphrase)
    await popup.keyboard.press('Enter')
    await popup.getByText(/That is not the passphrase/).waitFor({ timeout: 20_000 })
    await shot('wrong-passphrase')
    await byName(popup, 'textbox', 'Passphrase').fill('correct horse battery staple')
    await popup.keyboard.press('Enter')
    await popup.getByText('Harbour Tea').waitFor({ timeout: 20_000 })
  })

  test('a damaged vault falls back to the version before, and says so', async () => {
    await popup.evaluate(async () => {
      const { 'vault:accounts': pointer } = await chrome.storage.local.get('vault:accounts')
      await chrome.storage.local.set({
        [`vault:accounts:${(pointer as { version: number }).version}`]: 'rubbish',
      })
    })
    await popup.reload()
    await popup.getByText(/newest stored version of the vault was damaged/).waitFor()
    await popup.reload()
    await popup.getByText(/newest stored version of the vault was damaged/).waitFor()
    await shot('mishap')
    await byName(popup, 'button', 'Understood').click()
    await expect.poll(() => popup.locator('.notice').count()).toBe(0)
    await popup.reload()
    await popup.getByText('Harbour Tea').first().waitFor()
    expect(await popup.locator('.notice').count()).toBe(0)
  })

  test('in a low browser window, which allows the popup less, its end can be reached', async () => {
    await popup.setViewportSize({ width: size.width, height: 480 })
    // Whatever is longer scrolls within: the frame itself can't be scrolled by hand.
    expect(await popup.locator('main').evaluate(main => main.getBoundingClientRect().bottom)).toBe(480)
    await popup.setViewportSize(size)
  })
})
