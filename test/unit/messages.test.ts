// Threat E3: forged and foreign runtime messages. Who sent a message is what the browser says, and what each kind of sender
// may ask is a fixed list; no answer holds a secret.
import { beforeEach, describe, expect, test, vi } from 'vitest'

// The real thing exists in browsers only, and complains elsewhere.
vi.mock('webextension-polyfill', () => ({
  default: { alarms: { create: () => undefined, clear: async () => true }, tabs: { query: async () => [] } },
}))

const { frameRoutes } = await import('../../extension/background/frame-routes.ts')
const { pageRoutes } = await import('../../extension/background/page-routes.ts')
const { route } = await import('../../extension/background/routes.ts')
const { beginSession, lockState } = await import('../../extension/background/session.ts')
const { noteOffers } = await import('../../extension/background/offers.ts')
const { senderOf } = await import('../../extension/wire.ts')
const { addDraft } = await import('../../extension/background/accounts.ts')

import type { Ground, Memory } from '../../extension/background/ground.ts'
import { defaultSettings } from '../../extension/vault/account.ts'
import type { Sender } from '../../extension/wire.ts'
import { MemoryStore, newVault } from './vault-store.ts'

const self = { id: 'sallyport', root: 'chrome-extension://sallyport/' }
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false }

describe('E3 the sender is who the browser says', () => {
  const sender = (from: Record<string, unknown>) => senderOf({ id: 'sallyport', url: '', ...from }, self)

  test('a page of the extension', () => {
    expect(sender({ url: `${self.root}popup.html` })).toEqual({ from: 'page' })
    expect(sender({ url: `${self.root}popup.html?tab=1`, tab, frameId: 0 })).toEqual({ from: 'page' })
  })

  test('a content script, by its frame’s own origin', () => {
    const url = 'https://shop.example/login'
    expect(sender({ url, frameId: 0, tab: { ...tab, url } })).toMatchObject({
      ...{
        from: 'frame',
        tabId: 7,
        frameId: 0,
        origin: 'https://shop.example',
        topOrigin: 'https://shop.example',
      },
    })
    expect(sender({ url, frameId: 3, tab: { ...tab, url: 'https://evil.example/' } })).toMatchObject({
      ...{ origin: 'https://shop.example', topOrigin: 'https://evil.example' },
    })
  })

  test('a sandboxed frame has no origin, whatever its address', () => {
    expect(sender({ url: 'https://shop.example/', origin: 'null', frameId: 2, tab })).toMatchObject({
      origin: 'null',
    })
  })

  test.each([
    ['another extension', { id: 'other', url: `${self.root}popup.html` }],
    ['a look-alike address', { url: 'chrome-extension://sallyport.evil/popup.html' }],
    [
      'a page’s address with another origin',
      { url: `${self.root}popup.html`, origin: 'https://evil.example' },
    ],
    ['a web page without a tab', { url: 'https://shop.example/' }],
    ['nobody', { url: undefined }],
  ])('not %s', (_, from) => {
    expect(sender(from)).toBeUndefined()
  })
})

const site = 'https://shop.example'
const frame = (parts: Partial<Extract<Sender, { from: 'frame' }>> = {}): Sender => ({
  ...{ from: 'frame', tabId: 7, frameId: 0, origin: site, topOrigin: site, active: true },
  ...parts,
})
const secret = 'JBSWY3DPEHPK3PXP'

describe('E3 what may be asked', () => {
  let ground: Ground
  let memory: Map<string, unknown>
  let clock: number
  let accountId: string
  const ask = (name: string, request: unknown, sender: Sender) =>
    route({ frame: frameRoutes(ground), page: pageRoutes(ground) }, name, request, sender)

  beforeEach(async () => {
    memory = new Map()
    clock = 1_700_000_000_000
    const store: Memory = {
      get: async key => memory.get(key),
      set: async (key, value) => void memory.set(key, structuredClone(value)),
      remove: async keys => {
        for (const key of keys) memory.delete(key)
      },
      keys: async () => [...memory.keys()],
    }
    const { host, unlocked } = await newVault(new MemoryStore())
    ground = { host, memory: store, now: () => clock }
    await beginSession(ground, unlocked, defaultSettings, undefined)
    const draft = {
      type: 'totp',
      issuer: 'Shop',
      label: 'bob',
      secret,
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    } as const
    const added = await addDraft(ground, draft, [site])
    if (!added.ok) throw new Error(added.refusal)
    accountId = added.value.id
  })

  test('a content script gets its own site’s accounts and one code', async () => {
    expect(await ask('accountsForPage', {}, frame())).toEqual({
      ok: true,
      value: { lock: 'unlocked', accounts: [{ id: accountId, issuer: 'Shop', label: 'bob', type: 'totp' }] },
    })
    expect(await ask('codeForPage', { accountId }, frame())).toEqual({
      ok: true,
      value: {
        code: expect.stringMatching(/^\d{6}$/),
        validFrom: expect.any(Number),
        validUntil: expect.any(Number),
      },
    })
  })

  test.each([
    [
      'another site',
      frame({ origin: 'https://evil.example', topOrigin: 'https://evil.example' }),
      'other-site',
    ],
    [
      'a host that ends alike',
      frame({ origin: 'https://notshop.example', topOrigin: 'https://notshop.example' }),
      'other-site',
    ],
    ['the suffix alone', frame({ origin: 'https://example', topOrigin: 'https://example' }), 'other-site'],
    ['http', frame({ origin: 'http://shop.example', topOrigin: 'http://shop.example' }), 'insecure-site'],
    [
      'a frame of the site in another’s page',
      frame({ frameId: 2, topOrigin: 'https://evil.example' }),
      'foreign-frame',
    ],
    ['a sandboxed frame', frame({ frameId: 2, origin: 'null' }), 'foreign-frame'],
  ] as const)('E2 %s gets neither names nor codes', async (_, sender, refusal) => {
    expect(await ask('codeForPage', { accountId }, sender)).toEqual({ ok: false, refusal })
    expect(await ask('accountsForPage', {}, sender)).toEqual({
      ok: true,
      value: { lock: 'unlocked', accounts: [] },
    })
  })

  test.each([
    'list',
    'codes',
    'lock',
    'unlock',
    'create',
    'add',
    'remove',
    'advance',
    'settings',
    'changePassphrase',
    'constructor',
    '__proto__',
    'toString',
  ])('a content script may not ask %s', async name => {
    expect(await ask(name, { ids: [accountId], id: accountId }, frame())).toEqual({
      ok: false,
      refusal: 'request',
    })
  })

  test('a page of the extension may not ask as a content script', async () => {
    expect(await ask('codeForPage', { accountId }, { from: 'page' })).toEqual({
      ok: false,
      refusal: 'request',
    })
  })

  test.each([
    ['no object', 'codeForPage', null],
    ['a list', 'codeForPage', []],
    ['an object as id', 'codeForPage', { accountId: { toString: () => accountId } }],
    ['a foreign origin along', 'saveFromPage', { offerId: 'x', origin: site }],
    ['a script as picture', 'setupFound', { links: [], images: ['javascript:alert(1)'] }],
    ['too many links', 'setupFound', { links: Array.from({ length: 500 }, () => 'otpauth://'), images: [] }],
  ])('E6 a malformed request (%s) is refused', async (_, name, request) => {
    expect(await ask(name, request, frame())).toEqual({ ok: false, refusal: 'request' })
  })

  test('a set-up offer is saved for the page that made it, by that page alone', async () => {
    const uri = 'otpauth://totp/Shop:eve?secret=GEZDGNBVGY3TQOJQ'
    const [offer] = await noteOffers(ground, 7, site, [
      uri,
      'javascript:alert(1)',
      'otpauth://totp/x?secret=1',
    ])
    const offerId = offer?.offerId ?? ''
    const evil = 'https://evil.example'
    for (const sender of [frame({ tabId: 8 }), frame({ origin: evil, topOrigin: evil })])
      expect(await ask('saveFromPage', { offerId }, sender)).toEqual({ ok: false, refusal: 'no-offer' })
    const saved = await ask('saveFromPage', { offerId }, frame())
    expect(saved).toMatchObject({ ok: true, value: { account: { issuer: 'Shop', label: 'eve' } } })
    // Again: the same account, not a second one.
    expect(await ask('saveFromPage', { offerId }, frame())).toMatchObject({ ok: true })
    const listed = await ask('list', {}, { from: 'page' })
    expect(listed.ok && JSON.stringify(listed.value).match(/"eve"/g)).toHaveLength(1)
  })

  test('no answer to anyone holds a secret or a key', async () => {
    const offers = await noteOffers(ground, 7, site, [`otpauth://totp/New:x?secret=GEZDGNBVGY3TQOJQ`])
    const answers = JSON.stringify([
      offers,
      await ask('list', {}, { from: 'page' }),
      await ask('codes', { ids: [accountId] }, { from: 'page' }),
      await ask('advance', { id: accountId }, { from: 'page' }),
      await ask('edit', { id: accountId, pinned: true }, { from: 'page' }),
      await ask(
        'edit',
        { id: accountId, tags: ['work', ' work'], notes: 'n', icon: 'shop' },
        { from: 'page' },
      ),
      await ask('remove', { id: accountId }, { from: 'page' }),
      await ask('deleted', {}, { from: 'page' }),
      await ask('restore', { id: accountId }, { from: 'page' }),
      await ask('accountsForPage', {}, frame()),
      await ask('codeForPage', { accountId }, frame()),
    ])
    expect(answers).toContain('Shop')
    expect(answers, 'each was answered').not.toContain('"ok":false')
    const raw = ['SGVsbG8h3q2-7w', 'SGVsbG8h3q2', 'GEZDGNBV', secret]
    for (const hidden of [...raw, (memory.get('unlocked') as { key: string }).key])
      expect(answers).not.toContain(hidden)
  })

  test('a HOTP counter is stored before its code is given, and never twice the same', async () => {
    const draft = {
      type: 'hotp',
      issuer: 'H',
      label: 'h',
      secret,
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    } as const
    const added = await addDraft(ground, draft, [site])
    const id = added.ok ? added.value.id : ''
    const all = await Promise.all(
      Array.from({ length: 5 }, () => ask('codeForPage', { accountId: id }, frame())),
    )
    const codes = all.map(answer => (answer.ok ? JSON.stringify(answer.value) : answer.refusal))
    expect(new Set(codes).size).toBe(5)
    // oathtool --hotp -b JBSWY3DPEHPK3PXP -c 0
    expect(codes[0]).toContain('282760')
  })

  test('the vault locks by the clock alone, and then nothing is left in memory', async () => {
    clock += 15 * 60_000 - 1
    expect(await lockState(ground)).toBe('unlocked')
    clock += 1
    expect(await ask('codeForPage', { accountId }, frame())).toEqual({ ok: false, refusal: 'locked' })
    expect([...memory.keys()]).toEqual([])
    expect(await ask('accountsForPage', {}, frame())).toEqual({
      ok: true,
      value: { lock: 'locked', accounts: [] },
    })
  })

  test('a code for a page starts the time anew; an open popup’s codes do not', async () => {
    clock += 14 * 60_000
    await ask('codes', { ids: [accountId] }, { from: 'page' })
    expect((memory.get('timing') as { usedAt: number }).usedAt).toBe(clock - 14 * 60_000)
    await ask('codeForPage', { accountId }, frame())
    expect((memory.get('timing') as { usedAt: number }).usedAt).toBe(clock)
  })

  test('a change that ends after the lock does not bring the vault back', async () => {
    const slow = ask('settings', { autoLockMinutes: 60 }, { from: 'page' })
    memory.delete('unlocked')
    await slow
    expect(memory.has('unlocked')).toBe(false)
  })
})
