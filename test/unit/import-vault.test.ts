// What an import does to the vault: new accounts come, known ones stay as they are, more is merged, and all of it can be taken
// back. Nothing is doubled, nothing lost, and no answer holds a secret (SPEC V3, threats E3 and E6).
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'

// The real thing exists in browsers only, and complains elsewhere.
vi.mock('webextension-polyfill', () => ({
  default: { alarms: { create: () => undefined, clear: async () => true }, tabs: { query: async () => [] } },
}))

const { pageRoutes } = await import('../../extension/background/page-routes.ts')
const { frameRoutes } = await import('../../extension/background/frame-routes.ts')
const { route } = await import('../../extension/background/routes.ts')
const { beginSession, changeOpen, endSession, readOpen } = await import(
  '../../extension/background/session.ts'
)

import type { Ground, Memory } from '../../extension/background/ground.ts'
import { folded } from '../../extension/import/fold.ts'
import type { Imported } from '../../extension/import-messages.ts'
import type { Answer, Draft, PageMessage, PageMessages } from '../../extension/messages.ts'
import { type Account, defaultSettings } from '../../extension/vault/account.ts'
import { MemoryStore, newVault } from './vault-store.ts'

const plain: Draft = {
  ...{ type: 'totp', issuer: 'Shop', label: 'bob', secret: 'JBSWY3DPEHPK3PXP' },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
}
const imported = (draft: Partial<Draft> = {}, more: Partial<Imported> = {}): Imported => ({
  draft: { ...plain, ...draft },
  ...{ sites: [], tags: [], notes: '', icon: '', pinned: false },
  ...more,
})
const other = 'GEZDGNBVGY3TQOJQ'

describe('an import', () => {
  let ground: Ground
  let store: MemoryStore
  let memory: Map<string, unknown>

  const ask = async <Name extends PageMessage>(name: Name, request: PageMessages[Name]['request']) =>
    // By the name, as `askFromPage` has it.
    (await route({ frame: frameRoutes(ground), page: pageRoutes(ground) }, name, request, {
      from: 'page',
    })) as Answer<PageMessages[Name]['response']>
  const accounts = async (): Promise<readonly Account[]> => {
    const read = await readOpen(ground)
    if (!read.ok) throw new Error(read.refusal)
    return read.value.accounts
  }
  const fates = async (...list: readonly Imported[]) => {
    const answer = await ask('importPreview', { accounts: list })
    return answer.ok ? answer.value.fates : answer.refusal
  }
  const bring = (...list: readonly Imported[]) => ask('import', { accounts: list })

  beforeEach(async () => {
    memory = new Map()
    const memoryStore: Memory = {
      get: async key => memory.get(key),
      set: async (key, value) => void memory.set(key, structuredClone(value)),
      remove: async keys => {
        for (const key of keys) memory.delete(key)
      },
      keys: async () => [...memory.keys()],
    }
    store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    ground = { host, memory: memoryStore, now: () => 1_700_000_000_000 }
    await beginSession(ground, unlocked, defaultSettings, undefined)
    await bring(imported({}, { tags: ['work'], sites: ['https://shop.example'] }))
    memory.delete('imported')
  })

  test('tells what is new, what is there whatever it is called, what brings more, and what comes twice', async () => {
    const list = [
      imported({ issuer: 'Renamed', label: '' }),
      imported({ secret: other }),
      imported({ secret: other, issuer: 'Again' }),
      imported({ secret: other, digits: 8 }),
    ]
    expect(await fates(...list)).toEqual([
      { kind: 'known', issuer: 'Shop', label: 'bob' },
      { kind: 'new' },
      { kind: 'twice' },
      { kind: 'new' },
    ])
    const gains = imported(
      {},
      { tags: ['work', 'tea'], notes: 'n', pinned: true, icon: 'i', sites: ['https://b.example'] },
    )
    expect(await fates(gains)).toEqual([
      {
        kind: 'changed',
        issuer: 'Shop',
        label: 'bob',
        changes: ['sites', 'tags', 'notes', 'icon', 'pinned'],
      },
    ])
    expect(await fates(imported({ digits: 8 }))).toMatchObject([{ kind: 'changed', changes: ['codes'] }])
    // Nothing was written by looking.
    expect(await accounts()).toHaveLength(1)
  })

  test('an account with other codes doesn’t push out the one that is there, in any order', async () => {
    for (const list of [
      [imported(), imported({ digits: 8 })],
      [imported({ digits: 8 }), imported()],
    ]) {
      const kinds = (await fates(...list)) as readonly { kind: string }[]
      expect(kinds.map(({ kind }) => kind).sort()).toEqual(['known', 'new'])
    }
  })

  test('brings in everything of the new ones, and merges the rest; names stay the person’s', async () => {
    const hotp = { type: 'hotp', secret: other, algorithm: 'SHA512', digits: 7, counter: 42 } as const
    const more = {
      sites: ['https://r.example'],
      tags: [' tea '],
      notes: 'two\nlines',
      icon: 'relay',
      pinned: true,
      createdAt: 5,
    }
    expect(
      await bring(imported(hotp, more), imported({ issuer: 'Theirs' }, { tags: ['home'], notes: 'n' })),
    ).toEqual({
      ok: true,
      value: { added: 1, changed: 1 },
    })
    const [first, second] = await accounts()
    expect(first).toMatchObject({
      issuer: 'Shop',
      tags: ['work', 'home'],
      notes: 'n',
      sites: ['https://shop.example'],
    })
    expect(second).toMatchObject({
      ...{ type: 'hotp', algorithm: 'SHA512', digits: 7, counter: 42 },
      ...more,
      tags: ['tea'],
    })
  })

  test('twice brings nothing the second time', async () => {
    const list = [imported({ secret: other }, { tags: ['a'] }), imported({}, { notes: 'n' })]
    expect(await bring(...list)).toMatchObject({ value: { added: 1, changed: 1 } })
    const after = await accounts()
    expect(await bring(...list)).toMatchObject({ value: { added: 0, changed: 0 } })
    expect(await accounts()).toEqual(after)
  })

  test('the same account out of two files gets what both know', () => {
    const first = imported({}, { tags: ['a'], sites: ['https://a.example'] })
    const second = imported({ issuer: 'Else' }, { tags: ['b', 'a'], notes: 'n', pinned: true, icon: 'i' })
    const third = imported({ digits: 8 }, { tags: ['c'] })
    expect(folded([first, third, second])).toEqual([
      { ...first, tags: ['a', 'b'], notes: 'n', pinned: true, icon: 'i' },
      third,
      second,
    ])
    const counted = [5, 9, 7].map(counter => imported({ type: 'hotp', counter }))
    expect(folded(counted)[0]?.draft.counter).toBe(9)
  })

  test('never moves a counter back', async () => {
    const hotp = { type: 'hotp', secret: other } as const
    await bring(imported({ ...hotp, counter: 50 }))
    expect(await fates(imported({ ...hotp, counter: 40 }))).toMatchObject([{ kind: 'known' }])
    expect(await fates(imported({ ...hotp, counter: 60 }))).toMatchObject([{ changes: ['counter'] }])
    await bring(imported({ ...hotp, counter: 60 }))
    expect((await accounts())[1]?.counter).toBe(60)
  })

  test('is taken back as a whole: what came is among the deleted, what changed is as before', async () => {
    const before = await accounts()
    await bring(imported({ secret: other }), imported({ digits: 8 }, { tags: ['new'], notes: 'n' }))
    expect(await ask('undoImport', {})).toEqual({ ok: true, value: { removed: 1, restored: 1 } })
    expect(await accounts()).toEqual(before)
    const deleted = await ask('deleted', {})
    expect(deleted.ok && deleted.value.accounts).toMatchObject([{ issuer: 'Shop' }])
    expect(await ask('undoImport', {})).toEqual({ ok: false, refusal: 'no-change' })
    // And it can be brought in again.
    expect(await fates(imported({ secret: other }))).toEqual([{ kind: 'new' }])
  })

  test('taken back, keeps what was done since', async () => {
    const hotp = { type: 'hotp', secret: other } as const
    await bring(imported({ ...hotp, counter: 5 }))
    await bring(imported({ ...hotp, counter: 9 }, { notes: 'theirs' }))
    const [, relay] = await accounts()
    const id = relay?.id ?? ''
    await ask('advance', { id })
    await ask('edit', { id, label: 'mine' })
    expect(await ask('undoImport', {})).toMatchObject({ ok: true })
    expect((await accounts())[1]).toMatchObject({ counter: 10, label: 'mine', notes: '' })
  })

  test('can’t be taken back once the vault has locked: nothing of it is kept', async () => {
    await bring(imported({ secret: other }))
    expect(memory.has('imported')).toBe(true)
    await endSession(ground)
    expect(memory.has('imported')).toBe(false)
    expect(await ask('undoImport', {})).toMatchObject({ ok: false })
  })

  test('that can’t be stored changes nothing', async () => {
    const before = new Map(store.data)
    store.full = true
    expect(await bring(imported({ secret: other }))).toEqual({ ok: false, refusal: 'storage' })
    store.full = false
    expect(store.data).toEqual(before)
    expect(memory.has('imported')).toBe(false)
  })

  test('E6 malformed, too long, or with an account that is none: refused as a whole, nothing changed', async () => {
    const before = await accounts()
    const bad: readonly unknown[] = [
      ...[
        {},
        { accounts: 'x' },
        { accounts: [null] },
        { accounts: [{ ...imported(), sites: ['javascript:alert(1)'] }] },
      ],
      { accounts: [{ ...imported(), tags: Array.from({ length: 100 }, () => 'x') }] },
      { accounts: [{ ...imported(), notes: 'x'.repeat(3000) }] },
      { accounts: [imported({ digits: -1 })] },
      { accounts: [imported({ type: 'motp' as 'totp' })] },
      { accounts: Array.from({ length: 5001 }, () => imported()) },
    ]
    for (const request of bad)
      for (const name of ['import', 'importPreview'] as const)
        expect(await ask(name, request as PageMessages['import']['request'])).toEqual({
          ok: false,
          refusal: 'request',
        })
    expect(await bring(imported({ secret: other }), imported({ secret: '0' }))).toEqual({
      ok: false,
      refusal: 'unreadable',
    })
    expect(await bring(imported({ secret: other, digits: 3 }))).toEqual({ ok: false, refusal: 'unreadable' })
    expect(await accounts()).toEqual(before)
  })

  test('E3 no content script may ask for it, and no answer or memory of it holds a secret', async () => {
    const frame = {
      from: 'frame',
      tabId: 1,
      frameId: 0,
      origin: 'https://shop.example',
      active: true,
    } as const
    for (const name of ['import', 'importPreview', 'undoImport'])
      expect(
        await route(
          { frame: frameRoutes(ground), page: pageRoutes(ground) },
          name,
          { accounts: [imported()] },
          frame,
        ),
      ).toEqual({ ok: false, refusal: 'request' })
    const answers = JSON.stringify([
      await fates(imported({ secret: other }), imported({}, { notes: 'n' })),
      await bring(imported({ secret: other }), imported({}, { notes: 'n' })),
      memory.get('imported'),
      await ask('undoImport', {}),
    ])
    const secrets = (await accounts()).map(({ secret }) => secret)
    for (const hidden of [other, plain.secret, ...secrets]) expect(answers).not.toContain(hidden)
  })

  test('of five thousand is planned in a moment', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    const list = Array.from({ length: 5000 }, (_, index) =>
      imported({
        secret: `JBSWY3DPEHPK3${letters[index % 32]}${letters[(index >> 5) % 32]}${letters[(index >> 10) % 32]}`,
      }),
    )
    const start = performance.now()
    expect(await bring(...list)).toMatchObject({ ok: true, value: { added: 5000 } })
    expect(await fates(...list)).toHaveLength(5000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  test('of anything, taken back, leaves the accounts as they were', async () => {
    const some = fc.array(
      fc.record({
        draft: fc.record({
          ...{ issuer: fc.constantFrom('A', 'B'), label: fc.constantFrom('', 'x') },
          type: fc.constantFrom('totp' as const, 'hotp' as const),
          secret: fc.constantFrom(plain.secret, other, 'MFRGGZDFMZTWQ2LK'),
          digits: fc.constantFrom(6, 8),
          counter: fc.integer({ min: 0, max: 9 }),
        }),
        more: fc.record({
          tags: fc.subarray(['a', 'b']),
          notes: fc.constantFrom('', 'n'),
          pinned: fc.boolean(),
        }),
      }),
      { maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(some, some, async (first, second) => {
        const listOf = (of: typeof first) => of.map(({ draft, more }) => imported(draft, more))
        await bring(...listOf(first))
        const before = await accounts()
        const answer = await bring(...listOf(second))
        const now = await accounts()
        const codes = now.map(({ secret, type, digits }) => `${secret} ${type} ${digits}`)
        expect(new Set(codes).size, 'no codes twice').toBe(codes.length)
        expect(now.length).toBe(before.length + (answer.ok ? answer.value.added : 0))
        await ask('undoImport', {})
        expect(await accounts()).toEqual(before)
        await changeOpen(ground, contents => ({
          ok: true,
          value: { contents: { ...contents, accounts: [], deleted: [] }, value: 0 },
        }))
      }),
      { numRuns: 60 },
    )
  })
})
