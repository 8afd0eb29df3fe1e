// F6 in real Firefox: an organisation's settings come from a managed storage manifest, and win over the person's own.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox } from '../e2e/browsers.ts'
import { passphrase } from './ground.ts'

/** The extension's own API, where code runs inside it. */
declare const browser: Browser

let firefox: Firefox

beforeAll(async () => {
  await buildExtension()
  firefox = await launchFirefox({
    extension: extensionFolders.firefox,
    access: [],
    managed: { autoLockMinutes: 3, siteAccess: 'click', language: 'fr', export: 'no' },
  })
})
afterAll(() => firefox?.close())

test('what is settled holds; what can’t be read spoils nothing', async () => {
  const popup = await firefox.openExtension('popup.html')
  await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('fr')
  const ask = (sallyport: string, request: unknown) =>
    popup.evaluate(message => browser.runtime.sendMessage(message), { sallyport, request })
  expect(await ask('create', { passphrase })).toMatchObject({ ok: true })
  expect(await ask('access', {})).toMatchObject({
    value: { mode: 'click', organisation: { autoLockMinutes: 3, siteAccess: 'click', language: 'fr' } },
  })
  expect(JSON.stringify(await ask('access', {}))).not.toContain('export')
  const held = await popup.evaluate(async () => (await browser.storage.session.get('timing')).timing)
  expect(held).toMatchObject({ autoLockMinutes: 3 })
  const scripts = await popup.evaluate(() => browser.scripting.getRegisteredContentScripts())
  expect(scripts).toEqual([])
})
