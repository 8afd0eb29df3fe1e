// The vault in real Chromium: killed at each step of a write, opened with a passkey, backed up and restored, and managed in a
// tab of its own. Every state is photographed, in light, dark and forced colours.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from '../e2e/browsers.ts'

/** The extension's own API, where code runs inside it. */
declare const chrome: Browser

const passphrase = 'a lantern over the northern gate'
const issuers = 'GitHub,Harbour Tea,Northgate Bank,Reddit,Almanac,Birch & Co'.split(',')

let chromium: Chromium
let page: Page

const ask = (name: string, request: unknown = {}): Promise<unknown> =>
  page.evaluate(message => chrome.runtime.sendMessage(message), { sallyport: name, request })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

const add = (issuer: string, index: number): Promise<unknown> =>
  ask('add', {
    draft: {
      ...{
        type: 'totp',
        issuer,
        label: 'mira@example.com',
        secret: `JBSWY3DPEHPK3PX${'ABCDEFGHIJKLMNOP'[index]}`,
      },
      ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
    },
    sites: [],
  })

async function idOf(issuer: string): Promise<string> {
  const list = (await ask('list')) as { value: { accounts: { id: string; issuer: string }[] } }
  return list.value.accounts.find(account => account.issuer === issuer)?.id ?? ''
}

async function shot(name: string): Promise<void> {
  await page.waitForTimeout(150)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  for (const [look, media] of [
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const) {
    // Else colours change over a moment.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await screenshot(page, `vault-${look}-${name}`)
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null })
}

beforeAll(async () => {
  await buildExtension()
  chromium = await launchChromium({
    extension: extensionFolders.chrome,
    viewport: { width: 1100, height: 760 },
  })
  page = await chromium.openExtension('manage.html')
  expect(await ask('create', { passphrase })).toMatchObject({ ok: true })
  for (const [index, issuer] of issuers.entries()) await add(issuer, index)
  await ask('edit', { id: await idOf('GitHub'), tags: ['work'], pinned: true })
  await ask('edit', { id: await idOf('Reddit'), tags: ['home'] })
  await page.reload()
})
afterAll(async () => {
  await chromium?.close()
})

describe('the worker, killed at each step of a write', () => {
  /** Lets the worker's storage do so many writes and hang at the next, before or after it happened. */
  async function hangAt(write: number, done: boolean): Promise<void> {
    const [worker] = chromium.context.serviceWorkers()
    await worker?.evaluate(
      ([at, happens]) => {
        let writes = 0
        const area = chrome.storage.local
        for (const name of ['set', 'remove'] as const) {
          const real: unknown = Reflect.get(area, name)
          const own = (parameters: unknown[]): unknown =>
            typeof real === 'function' ? Reflect.apply(real, area, parameters) : undefined
          const hanging = async (...parameters: unknown[]) => {
            const first = JSON.stringify(parameters[0])
            // The vault's own writes alone: when accounts were used is written beside it at any time.
            if (!first.includes('vault:')) return own(parameters)
            writes++
            if (writes > at) return new Promise(() => undefined)
            if (writes < at) return own(parameters)
            if (happens) await own(parameters)
            Object.assign(globalThis, { hung: true })
            return new Promise(() => undefined)
          }
          Object.defineProperty(area, name, { value: hanging, configurable: true })
        }
      },
      [write, done] as const,
    )
  }

  async function killWorker(): Promise<void> {
    const session = await chromium.context.newCDPSession(page)
    const versions = new Promise<string>(resolve =>
      session.on('ServiceWorker.workerVersionUpdated', ({ versions: [version] }) => {
        if (version !== undefined) resolve(version.versionId)
      }),
    )
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopWorker', { versionId: await versions })
    await session.detach()
  }

  const steps = [1, 2, 3].flatMap(write => [
    { write, done: false },
    { write, done: true },
  ])
  test.each(steps)(
    'write $write (done: $done): the old state or the new, and no alarm',
    async ({ write, done }) => {
      const before = (await ask('list')) as { value: { accounts: unknown[] } }
      await hangAt(write, done)
      const answer = add(`Step ${write} ${done}`, 6 + write * 2 + Number(done)).catch(() => undefined)
      const [worker] = chromium.context.serviceWorkers()
      await expect.poll(() => worker?.evaluate(() => Reflect.get(globalThis, 'hung'))).toBe(true)
      await killWorker()
      await answer
      const after = (await ask('list')) as { value: { accounts: { issuer: string }[]; mishap?: unknown } }
      expect(after.value.mishap).toBeUndefined()
      const names = after.value.accounts.map(({ issuer }) => issuer)
      for (const issuer of issuers) expect(names).toContain(issuer)
      expect([before.value.accounts.length, before.value.accounts.length + 1]).toContain(names.length)
      // The pointer is the second write: from then on the new state stands.
      expect(names.includes(`Step ${write} ${done}`)).toBe(write > 2 || (write === 2 && done))
      const id = await idOf(`Step ${write} ${done}`)
      if (id !== '') expect(await ask('remove', { id })).toMatchObject({ ok: true })
    },
  )
})

describe('in a tab of its own', () => {
  test('list and detail stand side by side', async () => {
    await page.reload()
    await page.getByText('Choose an account to see it here.').waitFor()
    await shot('wide-list')
    await button('Edit GitHub, mira@example.com').click()
    await page.getByRole('textbox', { name: 'Tags' }).fill('work, code')
    await shot('wide-edit')
    await button('Save').click()
    await button('code').waitFor()
  })

  test('a tag filters, and the order is the person’s own, by keyboard and by hand', async () => {
    await button('home').click()
    await expect.poll(() => page.locator('.row').count()).toBe(1)
    await button('All').click()
    await page.getByRole('combobox', { name: 'Order' }).selectOption('manual')
    const names = () => page.locator('.row .title').allTextContents()
    await expect
      .poll(async () => (await names()).slice(0, 3))
      .toEqual(['GitHub', 'Harbour Tea', 'Northgate Bank'])
    await button('Move Harbour Tea, mira@example.com').focus()
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(async () => (await names()).slice(0, 3))
      .toEqual(['GitHub', 'Northgate Bank', 'Harbour Tea'])
    const grip = await button('Move Birch & Co, mira@example.com').boundingBox()
    if (grip === null) throw new Error('no grip')
    await page.mouse.move(grip.x + 8, grip.y + 20)
    await page.mouse.down()
    await page.mouse.move(grip.x + 8, grip.y - 100, { steps: 5 })
    await page.mouse.move(grip.x + 8, grip.y - 400, { steps: 5 })
    await page.mouse.up()
    // Above what is pinned it doesn't go.
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['GitHub', 'Birch & Co'])
    await shot('wide-order')
  })

  test('two windows: a form that was opened before another’s change doesn’t undo it', async () => {
    await button('Edit Almanac, mira@example.com').click()
    await ask('edit', { id: await idOf('Almanac'), issuer: 'Almanach' })
    await page.getByRole('textbox', { name: 'Site or service' }).fill('Calendar')
    await button('Save').click()
    await page.getByText(/changed in another window meanwhile/).waitFor()
    await shot('wide-conflict')
    await button('Back').click()
  })

  test('narrow, it is one screen at a time', async () => {
    await page.setViewportSize({ width: 420, height: 700 })
    await shot('narrow-list')
    await button('Settings').click()
    await shot('narrow-settings')
    await button('Privacy').click()
    await shot('narrow-privacy')
    await button('Back').click()
    await page.setViewportSize({ width: 1100, height: 760 })
  })

  test('the side panel shows the same', async () => {
    const panel = await chromium.openExtension('sidepanel.html')
    await panel.setViewportSize({ width: 340, height: 760 })
    await panel.getByText('Northgate Bank').waitFor()
    await screenshot(panel, 'vault-light-sidepanel')
    await panel.close()
  })
})

describe('a backup', () => {
  let text = ''

  test('there is none, and that is said', async () => {
    await page.reload()
    await button(/No backup yet/).click()
    await page.getByText(/There is no backup yet/).waitFor()
    await shot('backup-none')
  })

  test('is saved as a file, tried at once, and a tampered one is not taken', async () => {
    // The chooser is the browser's own and can't be pressed: the file it would give stands in the origin's own file system.
    await page.evaluate(() => {
      const file = async () =>
        (await navigator.storage.getDirectory()).getFileHandle('backup', { create: true })
      const folder = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('folder', { create: true })
      Object.assign(window, { showSaveFilePicker: file, showDirectoryPicker: folder })
    })
    await button('Save a backup file').click()
    await page.getByText('The backup is made, and tried.').waitFor()
    await page.getByText(/the file was read back, and brings everything back/).waitFor()
    await shot('backup-made')
    text = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      return (await (await root.getFileHandle('backup')).getFile()).text()
    })
    expect(text).not.toMatch(/GitHub|mira|JBSWY3DP/)
    const bad = text.replace(/"sealed": "(.{40})/, '"sealed": "$1A')
    expect(await ask('backupSaved', { text: bad, readBack: true })).toEqual({
      ok: false,
      refusal: 'bad-backup',
    })
  })

  test('is made by itself into the chosen folder once accounts have changed', async () => {
    await page.getByRole('combobox', { name: 'Where to' }).selectOption('folder')
    await button('Choose the folder').click()
    await page.getByRole('combobox', { name: 'Make a backup by itself' }).selectOption('day')
    await button('Back up now').click()
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const names: string[] = []
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('folder', {
            create: true,
          })
          for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
            names.push(name)
          return names
        }),
      )
      .toEqual([expect.stringMatching(/^sallyport-\d{4}-\d\d-\d\d\.sallyport$/)])
    expect(await ask('backupState')).toMatchObject({
      value: { last: { place: 'folder', readBack: true }, changed: false, fault: false },
    })
    await add('Later', 14)
    expect(await ask('backupState')).toMatchObject({ value: { changed: true } })
  })

  test('is looked into and restored over what is here; a wrong passphrase and a wrong file are refused kindly', async () => {
    await ask('remove', { id: await idOf('Reddit') })
    await page.reload()
    await page.goto(page.url().replace(/#.*|$/, '#backup'))
    await page.reload()
    const input = page.locator('input[type=file]').last()
    await input.setInputFiles({ name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JFIF') })
    const words = page.getByRole('textbox', { name: 'Passphrase of the backup' })
    await words.fill('wrong')
    await button('See what is in it').click()
    await page.getByText(/is not a Sallyport backup, or it is damaged/).waitFor()
    await input.setInputFiles({
      name: 'b.sallyport',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await button('See what is in it').click()
    await page.getByText(/That is not the passphrase/).waitFor()
    await shot('restore-refused')
    await words.fill(passphrase)
    await button('See what is in it').click()
    await page.getByText('New: 1').waitFor()
    await page.getByText('Only here: 1').waitFor()
    await shot('restore-preview')
    await button('Add what is new').click()
    await page.getByText('The backup is restored.').waitFor()
    expect(await idOf('Reddit')).not.toBe('')
    expect(await idOf('Later')).not.toBe('')
  })

  test('brings everything to a new computer at first run', async () => {
    const elsewhere = await launchChromium({
      extension: extensionFolders.chrome,
      viewport: { width: 420, height: 700 },
    })
    try {
      const fresh = await elsewhere.openExtension('manage.html')
      await fresh.getByRole('button', { name: 'Restore a backup' }).click()
      await fresh
        .locator('input[type=file]')
        .setInputFiles({ name: 'b.sallyport', mimeType: 'application/json', buffer: Buffer.from(text) })
      await fresh.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(passphrase)
      await fresh.getByRole('button', { name: 'See what is in it' }).click()
      await fresh.getByText(/New: \d/).waitFor({ timeout: 20_000 })
      await screenshot(fresh, 'vault-light-restore-first-run')
      await fresh.getByRole('button', { name: 'Restore a backup' }).last().click()
      await fresh.waitForFunction(() => document.body.innerText.includes('Northgate Bank'))
      const list = await fresh.evaluate(() => chrome.runtime.sendMessage({ sallyport: 'list', request: {} }))
      for (const issuer of issuers.filter(name => name !== 'Almanac'))
        expect(JSON.stringify(list)).toContain(issuer)
    } finally {
      await elsewhere.close()
    }
  })
})

describe('a passkey', () => {
  test('opens the vault beside the passphrase, until it is removed', async () => {
    const session = await chromium.context.newCDPSession(page)
    await session.send('WebAuthn.enable')
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true },
        ...{
          hasUserVerification: true,
          isUserVerified: true,
          hasPrf: true,
          automaticPresenceSimulation: true,
        },
      },
    })
    await button('Settings').click()
    await page.getByText('Passkeys', { exact: true }).click()
    const words = page.getByRole('textbox', { name: 'Current passphrase' }).last()
    await words.fill('wrong')
    await button('Add a passkey').click()
    await page.getByText(/That is not the passphrase/).waitFor()
    await words.fill(passphrase)
    await button('Add a passkey').click()
    await page.getByText('This computer opens the vault from now on.').waitFor()
    await shot('passkeys')

    await button('Lock').click()
    await button('Unlock with a passkey').waitFor()
    await shot('unlock')
    await button('Unlock with a passkey').click()
    await page.getByText('Northgate Bank').waitFor()

    // The passphrase stays the way back, and a change of it keeps the passkey.
    const other = 'correct horse battery staple'
    expect(await ask('changePassphrase', { current: passphrase, next: other })).toMatchObject({ ok: true })
    await ask('lock')
    expect(await ask('unlock', { passphrase: other })).toMatchObject({ ok: true })
    await ask('lock')
    await page.reload()
    await button('Unlock with a passkey').click()
    await page.getByText('Northgate Bank').waitFor()

    // Another passkey's secret opens nothing.
    const state = (await ask('state')) as { value: { passkeys: { credential: string }[] } }
    const credential = state.value.passkeys[0]?.credential
    expect(await ask('unlockWithPasskey', { credential, secret: 'A'.repeat(43) })).toEqual({
      ok: false,
      refusal: 'wrong-passkey',
    })
    await button('Settings').click()
    await page.getByText('Passkeys', { exact: true }).click()
    await button('Remove This computer').click()
    await page.getByText('This computer opens nothing any more.').waitFor()
    await button('Lock').click()
    await page.getByRole('textbox', { name: 'Passphrase' }).waitFor()
    expect(await button('Unlock with a passkey').count()).toBe(0)
    await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    await session.detach()
  })
})
