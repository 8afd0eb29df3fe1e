// What may be done with the accounts of an open vault: two windows that edit the same one, the manual order, the last use.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryStore, newVault } from './vault-store.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: {}, alarms: {} } }))

const { addDraft, codeToUse, editAccount, moveAccount } = await import(
  '../../extension/background/accounts.ts'
)
const { beginSession, changeOpen, endSession, readOpen } = await import(
  '../../extension/background/session.ts'
)
const { noteUse } = await import('../../extension/background/uses.ts')
const { keepViews, listed } = await import('../../extension/background/views.ts')
const { defaultSettings } = await import('../../extension/vault/account.ts')
type Ground = import('../../extension/background/ground.ts').Ground

let ground: Ground
let held: Map<string, unknown>
let clock = 0
const ids: string[] = []

beforeEach(async () => {
  held = new Map()
  clock = 1_000
  ids.length = 0
  const { host, unlocked } = await newVault(new MemoryStore())
  ground = {
    host,
    now: () => clock,
    memory: {
      get: async key => held.get(key),
      set: async (key, value) => void held.set(key, value),
      remove: async keys => {
        for (const key of keys) held.delete(key)
      },
      keys: async () => [...held.keys()],
    },
  }
  await beginSession(ground, unlocked, defaultSettings, undefined)
  for (const [index, issuer] of ['Cedar', 'Almanac', 'Birch'].entries()) {
    const secret = `JBSWY3DPEHPK3PX${'ABC'[index]}`
    const draft = {
      type: 'totp',
      issuer,
      label: '',
      secret,
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    } as const
    const added = await addDraft(ground, draft, [])
    if (!added.ok) throw new Error(added.refusal)
    ids.push(added.value.id)
  }
})

const names = async () => {
  const read = await readOpen(ground)
  if (!read.ok) throw new Error(read.refusal)
  return (await listed(ground, read.value)).map(({ issuer }) => issuer)
}
const sortBy = (sort: 'name' | 'recent' | 'manual') =>
  changeOpen(ground, contents => ({
    ok: true,
    value: { contents: { ...contents, settings: { ...contents.settings, sort } }, value: undefined },
  }))

describe('two windows that edit one account', () => {
  test('may change different things of it', async () => {
    const [id = ''] = ids
    expect(await editAccount(ground, { id, issuer: 'Cedars', was: { issuer: 'Cedar' } })).toMatchObject({
      ok: true,
    })
    const other = await editAccount(ground, { id, label: 'mira', was: { label: '' } })
    expect(other).toMatchObject({ ok: true, value: { issuer: 'Cedars', label: 'mira' } })
  })

  test('don’t overwrite each other unseen', async () => {
    const [id = ''] = ids
    await editAccount(ground, { id, sites: ['https://one.example'], was: { sites: [] } })
    const other = await editAccount(ground, { id, sites: ['https://two.example'], was: { sites: [] } })
    expect(other).toEqual({ ok: false, refusal: 'conflict' })
    const read = await readOpen(ground)
    expect(read.ok && read.value.accounts[0]?.sites).toEqual(['https://one.example'])
  })
})

describe('the order', () => {
  test('is by name, the pinned first', async () => {
    expect(await names()).toEqual(['Almanac', 'Birch', 'Cedar'])
    await editAccount(ground, { id: ids[0] ?? '', pinned: true })
    expect(await names()).toEqual(['Cedar', 'Almanac', 'Birch'])
  })

  test('by hand: an account goes after another, or first', async () => {
    await sortBy('manual')
    const [cedar = '', almanac = '', birch = ''] = ids
    expect(await names()).toEqual(['Cedar', 'Almanac', 'Birch'])
    await moveAccount(ground, cedar, almanac)
    expect(await names()).toEqual(['Almanac', 'Cedar', 'Birch'])
    await moveAccount(ground, birch, undefined)
    expect(await names()).toEqual(['Birch', 'Almanac', 'Cedar'])
    expect(await moveAccount(ground, birch, 'A'.repeat(22))).toEqual({ ok: false, refusal: 'no-account' })
    expect(await names()).toHaveLength(3)
  })

  test('by last use, which is no change of the vault', async () => {
    await sortBy('recent')
    const before = held.get('seen')
    clock += 10
    await noteUse(ground, ids[2] ?? '')
    clock += 10
    await codeToUse(ground, ids[0] ?? '')
    await vi.waitFor(async () => expect(await names()).toEqual(['Cedar', 'Birch', 'Almanac']))
    expect(held.get('seen')).toBe(before)
  })
})

describe('what the next popup paints at once', () => {
  const keep = async () => {
    const read = await readOpen(ground)
    if (!read.ok) throw new Error(read.refusal)
    await keepViews(ground, { accounts: await listed(ground, read.value), settings: read.value.settings })
  }

  test('holds no secret, and goes with a change and with the lock', async () => {
    await keep()
    expect(String(held.get('views'))).toContain('Cedar')
    expect(String(held.get('views'))).not.toMatch(/secret|counter/)
    await editAccount(ground, { id: ids[0] ?? '', issuer: 'Elm' })
    expect(held.has('views')).toBe(false)
    await keep()
    await endSession(ground)
    expect([...held.keys()]).toEqual([])
  })

  test('E5 is not left behind by a listing that ends after the lock', async () => {
    const late = keep()
    await endSession(ground)
    await late.catch(() => undefined)
    expect(held.has('views')).toBe(false)
  })
})
