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
    expect(await ask('codeForPage', { accountId, by: 'person' }, frame())).toEqual({
      ok: true,
      value: {
        code: expect.stringMatching(/^\d{6}$/),
        submit: false,
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
    expect(await ask('codeForPage', { accountId, by: 'person' }, sender)).toEqual({ ok: false, refusal })
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
    expect(await ask('codeForPage', { accountId, by: 'person' }, { from: 'page' })).toEqual({
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
      await ask('codeForPage', { accountId, by: 'person' }, frame()),
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
      Array.from({ length: 5 }, () => ask('codeForPage', { accountId: id, by: 'person' }, frame())),
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
    expect(await ask('codeForPage', { accountId, by: 'person' }, frame())).toEqual({
      ok: false,
      refusal: 'locked',
    })
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
    await ask('codeForPage', { accountId, by: 'person' }, frame())
    expect((memory.get('timing') as { usedAt: number }).usedAt).toBe(clock)
  })

  describe('E7 without a click', () => {
    const load = (sender = frame()) => ask('codeForPage', { accountId, by: 'page-load' }, sender)
    const choose = (automatic: string | null) => ask('setSite', { origin: site, automatic }, { from: 'page' })
    const no = { ok: false, refusal: 'not-automatic' }

    test('nothing, unless the person chose it for this very origin', async () => {
      expect(await load()).toEqual(no)
      await choose(accountId)
      const neighbour = { origin: 'https://www.shop.example', topOrigin: 'https://www.shop.example' }
      expect(await load(frame(neighbour))).toEqual(no)
      expect(await load()).toMatchObject({ ok: true })
      await choose(null)
      expect(await load()).toEqual(no)
    })

    test('one code, however often the page is loaded, until a person acts or ten minutes have gone by', async () => {
      await choose(accountId)
      const all = await Promise.all(Array.from({ length: 5 }, () => load()))
      expect(all.filter(answer => answer.ok)).toHaveLength(1)
      clock += 10 * 60_000 - 1
      expect(await load()).toEqual(no)
      clock += 1
      expect(await load()).toMatchObject({ ok: true })
      expect(await load()).toEqual(no)
      await ask('codeForPage', { accountId, by: 'person' }, frame())
      expect(await load()).toMatchObject({ ok: true })
    })

    test('none in a tab that nobody looks at, in frames of others, over http', async () => {
      await choose(accountId)
      expect(await load(frame({ active: false }))).toEqual(no)
      const frames = [{ frameId: 2, topOrigin: 'https://evil.example' }, { origin: 'null' }]
      for (const parts of frames)
        expect(await load(frame(parts))).toEqual({ ok: false, refusal: 'foreign-frame' })
      const http = 'http://shop.example'
      expect(await load(frame({ origin: http, topOrigin: http }))).toEqual({
        ok: false,
        refusal: 'insecure-site',
      })
      expect(await load(), 'none of these has used it up').toMatchObject({ ok: true })
    })

    test('never another account than the chosen one, and no counter’s code', async () => {
      const draft = {
        type: 'hotp',
        issuer: 'H',
        label: 'h',
        secret: 'GEZDGNBVGY3TQOJQ',
        algorithm: 'SHA1',
      } as const
      const added = await addDraft(ground, { ...draft, digits: 6, period: 30, counter: 0 }, [site])
      const counted = added.ok ? added.value.id : ''
      await choose(accountId)
      expect(await ask('codeForPage', { accountId: counted, by: 'page-load' }, frame())).toEqual(no)
      await choose(counted)
      expect(await ask('codeForPage', { accountId: counted, by: 'page-load' }, frame())).toEqual(no)
      expect(await load()).toEqual(no)
    })

    test('it is no sign of anybody being there: the vault locks at its time', async () => {
      await choose(accountId)
      const { usedAt } = memory.get('timing') as { usedAt: number }
      clock += 60_000
      await load()
      expect((memory.get('timing') as { usedAt: number }).usedAt).toBe(usedAt)
    })
  })

  test('F3 an account for one host alone is no account of its neighbours', async () => {
    const neighbour = frame({ origin: 'https://www.shop.example', topOrigin: 'https://www.shop.example' })
    const code = (sender: Sender) => ask('codeForPage', { accountId, by: 'person' }, sender)
    expect(await code(neighbour)).toMatchObject({ ok: true })
    await ask('edit', { id: accountId, exact: true }, { from: 'page' })
    expect(await code(neighbour)).toEqual({ ok: false, refusal: 'other-site' })
    expect(await code(frame())).toMatchObject({ ok: true })
  })

  test('F4 what was said of a field is kept for its origin, replaced, forgotten, and sealed with the rest', async () => {
    const field = { name: 'q', id: '', label: 'Search', type: 'text', boxes: 1, path: '/', place: 0 }
    expect(await ask('pointed', { is: 'code', field }, frame())).toMatchObject({ ok: true })
    expect(await ask('pointed', { is: 'other', field }, frame())).toMatchObject({ ok: true })
    const known = await ask('accountsForPage', {}, frame())
    expect(known).toMatchObject({ value: { pointed: [{ is: 'other', field }] } })
    const elsewhere = frame({ origin: 'https://www.shop.example', topOrigin: 'https://www.shop.example' })
    expect(JSON.stringify(await ask('accountsForPage', {}, elsewhere))).not.toContain('pointed')
    expect(await ask('pointed', { is: 'code', field: { ...field, html: '<b>' } }, frame())).toMatchObject({
      ok: true,
    })
    expect(await ask('pointed', { is: 'code', field: { ...field, name: 'x'.repeat(101) } }, frame())).toEqual(
      {
        ok: false,
        refusal: 'request',
      },
    )
    await ask('forgetSite', { origin: site }, { from: 'page' })
    expect(await ask('sites', {}, { from: 'page' })).toEqual({ ok: true, value: { sites: [] } })
  })

  test('a change that ends after the lock does not bring the vault back', async () => {
    const slow = ask('settings', { autoLockMinutes: 60 }, { from: 'page' })
    memory.delete('unlocked')
    await slow
    expect(memory.has('unlocked')).toBe(false)
  })
})
