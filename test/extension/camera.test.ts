// Scanning with the camera in real Chromium, whose camera is a film that the test draws: a code held askew in a dim room,
// several at once, one that holds no account; and a browser that says no.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from '../e2e/browsers.ts'
import { draw, type Scene, turned } from '../fixtures/qr/drawing.ts'
import { encoders } from '../fixtures/qr/encoders.ts'
import { writeFilm } from '../fixtures/qr/video.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const linkOf = (issuer: string, secret: string) =>
  `otpauth://totp/${issuer}:mira?secret=${secret}&issuer=${issuer}`
const tea = encoders.libqrencode(linkOf('Tea', 'JBSWY3DPEHPK3PXPAAAAAAAATEATEATE'), 'M')
const bank = encoders.nodeQrcode(linkOf('Bank', 'JBSWY3DPEHPK3PXPAAAAAAAABANKBANK'), 'M')
const address = encoders.paulmillr('https://example.com/not-an-account', 'M')

const room: Omit<Scene, 'codes'> = {
  ...{ width: 1280, height: 720, busy: true, ground: [150, 150, 150], noise: 20, blur: 1, shade: [0.9, 0.5] },
}

describe('scanning with the camera', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-film-'))
  let chromium: Chromium | undefined

  beforeAll(buildExtension)
  afterEach(() => chromium?.close())
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** The camera's window, over an open vault, in a browser whose camera shows these scenes in turn. */
  async function openCamera(
    scenes: readonly Omit<Scene, keyof typeof room>[],
    flags: readonly string[] = [],
  ) {
    const film = join(folder, `${scenes.length}-${Math.random()}.y4m`)
    writeFilm(
      film,
      scenes.map(scene => draw({ ...room, ...scene } as Scene)),
    )
    chromium = await launchChromium({
      extension: extensionFolders.chrome,
      viewport: { width: 400, height: 600 },
      args: [
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
        ...(flags.length > 0 ? flags : ['--use-fake-ui-for-media-stream']),
      ],
    })
    const own = await chromium.openExtension('popup.html')
    await own.evaluate(async () => {
      const passphrase = 'a lantern over the northern gate'
      await chrome.runtime.sendMessage({ sallyport: 'create', request: { passphrase } })
      await chrome.runtime.sendMessage({ sallyport: 'chooseAccess', request: { mode: 'all' } })
    })
    await own.reload()
    const opened = chromium.context.waitForEvent('page')
    await own.getByRole('button', { name: 'Add account' }).first().click()
    await own.getByRole('button', { name: /With the camera/ }).click()
    const page = await opened
    await page.setViewportSize({ width: 400, height: 600 })
    return page
  }

  const look = async (page: Page, name: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await screenshot(page, `camera-${name}`)
  }
  const issuers = (page: Page) =>
    page.evaluate(async () => {
      const answer = await chrome.runtime.sendMessage<unknown, { value: { accounts: { issuer: string }[] } }>(
        {
          sallyport: 'list',
          request: {},
        },
      )
      return answer.value.accounts.map(({ issuer }) => issuer).sort()
    })

  test('a code that holds no account is said to hold none; the next one is read, confirmed and saved', async () => {
    const page = await openCamera([
      { codes: [{ matrix: address, corners: turned(640, 360, 330, -8) }] },
      { codes: [{ matrix: address, corners: turned(640, 360, 330, -8) }] },
      {
        codes: [
          {
            matrix: tea,
            corners: [
              [480, 160],
              [840, 210],
              [800, 590],
              [430, 520],
            ],
          },
        ],
      },
    ])
    await page.getByText('This QR code holds no account.').waitFor()
    await look(page, 'no-account')
    const issuer = page.getByRole('textbox', { name: 'Site or service' })
    await issuer.waitFor()
    expect(await issuer.inputValue()).toBe('Tea')
    // The camera's light goes out with the first account.
    expect(await page.evaluate(() => document.querySelector('video'))).toBeNull()
    await page.getByRole('button', { name: 'Save account' }).click()
    await page.getByText('Tea, mira is in the vault.').waitFor()
    expect(await issuers(page)).toEqual(['Tea'])
  })

  test('of several at once, the person chooses', async () => {
    const page = await openCamera([
      {
        codes: [
          { matrix: tea, corners: turned(380, 360, 300, 12) },
          { matrix: bank, corners: turned(880, 350, 300, -20) },
        ],
      },
    ])
    await page.getByRole('heading', { name: 'Which accounts?' }).waitFor()
    await page.getByRole('button', { name: 'Save 2 accounts' }).waitFor()
    await look(page, 'several')
    await page.getByRole('checkbox', { name: 'Tea, mira' }).uncheck()
    await page.getByRole('button', { name: 'Save 1 account' }).click()
    await page.getByText('1 account is in the vault.').waitFor()
    expect(await issuers(page)).toEqual(['Bank'])
  })

  test('transfer codes of Google Authenticator, one after another', async () => {
    // MigrationPayload by hand (protobuf): an account with its secret and name, the set's size and number, which part it is.
    const field = (number: number, bytes: readonly number[]) => [number * 8 + 2, bytes.length, ...bytes]
    const letters = (text: string) => [...text].map(letter => letter.charCodeAt(0))
    const part = (index: number, name: string) => {
      const account = [
        ...field(1, letters(`secret of ${name}!`)),
        ...field(2, letters(name)),
        ...field(3, letters(name)),
      ]
      const payload = [...field(1, account), 0x10, 1, 0x18, 2, 0x20, index, 0x28, 77]
      const data = encodeURIComponent(Buffer.from(payload).toString('base64'))
      return encoders.libqrencode(`otpauth-migration://offline?data=${data}`, 'M')
    }
    const [first, second] = [part(0, 'Anchor'), part(1, 'Beacon')]
    const shown = (matrix: typeof first) => ({ codes: [{ matrix, corners: turned(640, 360, 400, 4) }] })
    const page = await openCamera([shown(first), shown(first), shown(first), shown(second), shown(second)])
    await page.getByText('Code 1 of 2 was read. Show the next one.').waitFor()
    await page.getByRole('button', { name: 'Save 2 accounts' }).click()
    await page.getByText('2 accounts are in the vault.').waitFor()
    expect(await issuers(page)).toEqual(['Anchor', 'Beacon'])
  })

  test('where the browser says no, that is said, with what to do', async () => {
    const page = await openCamera([{ codes: [] }], ['--deny-permission-prompts'])
    await page.getByText(/The browser doesn’t let Sallyport use the camera/).waitFor()
    await look(page, 'denied')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText(/The browser doesn’t let Sallyport use the camera/).waitFor()
  })
})
