// Threat E5 and "never lose one": writes cut off at each step, full storage, damaged, truncated, swapped and put-back
// versions. Whatever happens, the old state or the new one is there, and what was mended is said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newAccount } from '../../extension/vault/account.ts'
import {
  changeVault,
  createVault,
  isCreated,
  readVault,
  type Unlocked,
  unlockVault,
  type VaultHost,
} from '../../extension/vault/vault.ts'
import { changePassphrase } from '../../extension/vault/ways.ts'
import { utf8 } from '../../shared/bytes.ts'
import { by, cell, type Death, hostOf, MemoryStore, newVault, passphrase } from './vault-store.ts'

const other = 'a lantern over the northern gate'

const put = (host: VaultHost, unlocked: Unlocked, label: string) =>
  changeVault(host, unlocked, 2_000, contents => {
    const otp = {
      type: 'totp',
      issuer: 'Acme',
      label,
      secret: utf8(label.padEnd(20)),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    } as const
    return {
      ok: true,
      value: {
        contents: { ...contents, accounts: [...contents.accounts, newAccount(otp, [], 1_000)] },
        value: undefined,
      },
    }
  })

async function filled(...names: readonly string[]) {
  const store = new MemoryStore()
  let { host, unlocked } = await newVault(store)
  for (const name of names) {
    const changed = await put(host, unlocked, name)
    if (!changed.ok) throw new Error(changed.refusal)
    unlocked = changed.value.unlocked
  }
  return { store, host, unlocked }
}

async function reopened(store: MemoryStore, words = passphrase) {
  const host = hostOf(store)
  const opened = await unlockVault(host, by(words), 9_000)
  if (!opened.ok) return opened
  const read = await readVault(host, opened.value.unlocked)
  if (!read.ok) return read
  const labels = read.value.contents.accounts.map(({ label }) => label)
  return {
    ok: true,
    labels,
    mishap: opened.value.mishap?.kind,
    host,
    unlocked: opened.value.unlocked,
  } as const
}

const deaths = (writes: number): readonly Death[] =>
  Array.from({ length: writes }, (_, index) => [
    { atWrite: index + 1, done: false },
    { atWrite: index + 1, done: true },
  ]).flat()

describe('a write that was cut off', () => {
  test.each(deaths(3))(
    'while adding, at write $atWrite (done: $done), leaves the old state or the new',
    async death => {
      const { store, host, unlocked } = await filled('one', 'two', 'three', 'four', 'five')
      store.writes = 0
      store.death = death
      await put(host, unlocked, 'six').catch(() => undefined)
      expect(store.writes, 'the death came').toBe(death.atWrite)

      const after = await reopened(store.revived())
      if (!after.ok) throw new Error(after.refusal)
      const old = ['one', 'two', 'three', 'four', 'five']
      expect([old, [...old, 'six']]).toContainEqual(after.labels)
      expect(after.mishap, 'nothing to worry anybody with').toBeUndefined()

      // And the next change works from there.
      const next = await put(after.host, after.unlocked, 'seven')
      if (!next.ok) throw new Error(next.refusal)
      const read = await readVault(after.host, next.value.unlocked)
      expect(read.ok && read.value.mishap).toBeFalsy()
      expect(read.ok && read.value.contents.accounts.map(({ label }) => label)).toEqual([
        ...after.labels,
        'seven',
      ])
    },
  )

  test.each(deaths(5))(
    'while changing the passphrase, at write $atWrite (done: $done), leaves a way in',
    async death => {
      const { store, host } = await filled('one')
      store.writes = 0
      store.death = death
      const changed = await changePassphrase(host, passphrase, other, 3_000).catch(
        () => ({ ok: false }) as const,
      )
      expect(store.writes).toBe(death.atWrite)

      const opens = []
      for (const words of [passphrase, other])
        if ((await reopened(store.revived(), words)).ok) opens.push(words)
      expect(opens, 'exactly one passphrase opens it').toHaveLength(1)
      if (changed.ok) expect(opens).toEqual([other])
    },
  )

  test.each(deaths(6))(
    'while creating, at write $atWrite (done: $done), leaves a vault or room for one',
    async death => {
      const store = new MemoryStore()
      store.death = death
      const created = await createVault(hostOf(store), passphrase, 1_000).catch(
        () => ({ ok: false }) as const,
      )
      const revived = store.revived()
      const there = await isCreated(hostOf(revived))
      if (created.ok) expect(there).toBe(true)
      if (there) expect((await reopened(revived)).ok).toBe(true)
      else expect((await createVault(hostOf(revived), other, 2_000)).ok).toBe(true)
    },
  )

  test('full storage drops older versions for the change, but never the last two', async () => {
    const { store, host, unlocked } = await filled('one', 'two', 'three', 'four', 'five')
    const versions = () => [...store.data.keys()].filter(key => key.startsWith('vault:accounts:')).length
    expect(versions()).toBe(5)
    store.room = [...store.data.values()].join('').length + 100
    const changed = await put(host, unlocked, 'six')
    if (!changed.ok) throw new Error(changed.refusal)
    expect(await reopened(store.revived())).toMatchObject({
      labels: ['one', 'two', 'three', 'four', 'five', 'six'],
    })
    expect(versions()).toBeLessThan(5)

    store.room = 0
    const before = versions()
    expect(await put(host, changed.value.unlocked, 'seven')).toEqual({ ok: false, refusal: 'storage' })
    expect(versions()).toBe(Math.min(before, 2))
    expect(await reopened(store.revived())).toMatchObject({ ok: true, mishap: undefined })
  })

  test('a full storage spares the version in use, though damaged ones stand ahead of it', async () => {
    const { store, host, unlocked } = await filled('one', 'two', 'three')
    for (const ahead of [1, 2, 3])
      store.data.set(cell.versionKey('accounts', unlocked.seen + ahead), '"rubbish"')
    store.room = 0
    expect(await put(host, unlocked, 'four')).toEqual({ ok: false, refusal: 'storage' })
    expect(await reopened(store.revived())).toMatchObject({ labels: ['one', 'two', 'three'] })
  })

  test('full storage is said, and the old state stands', async () => {
    const { store, host, unlocked } = await filled('one')
    const before = new Map(store.data)
    store.full = true
    expect(await put(host, unlocked, 'two')).toEqual({ ok: false, refusal: 'storage' })
    expect(store.data).toEqual(before)
    expect(await changePassphrase(host, passphrase, other, 3_000)).toEqual({ ok: false, refusal: 'storage' })
    expect((await reopened(store.revived())).ok).toBe(true)
  })
})

describe('damage', () => {
  test('to the newest version falls back to the one before, and says so', async () => {
    const { store, unlocked } = await filled('one', 'two')
    store.tamper(cell.versionKey('accounts', unlocked.seen), value => ({
      ...value,
      sealed: String(value.sealed).slice(0, -8),
    }))
    expect(await reopened(store)).toMatchObject({ ok: true, labels: ['one'], mishap: 'fell-back' })
  })

  test('is over with the next change', async () => {
    const { store, unlocked } = await filled('one', 'two')
    store.data.delete(cell.versionKey('accounts', unlocked.seen))
    const after = await reopened(store)
    if (!after.ok) throw new Error(after.refusal)
    expect((await put(after.host, after.unlocked, 'three')).ok).toBe(true)
    expect(await reopened(store)).toMatchObject({ labels: ['one', 'three'], mishap: undefined })
  })

  test('to a pointer loses nothing', async () => {
    for (const kind of ['keys', 'accounts'] as const)
      for (const pointer of [undefined, null, { version: 'x' }, { version: 1 }]) {
        const { store } = await filled('one', 'two', 'three')
        if (pointer === undefined) store.data.delete(cell.pointerKey(kind))
        else store.data.set(cell.pointerKey(kind), JSON.stringify(pointer))
        expect(await reopened(store)).toMatchObject({ ok: true, labels: ['one', 'two', 'three'] })
      }
  })

  test('to one copy of the keys loses nothing, and the copy is made anew', async () => {
    for (const which of [0, 1]) {
      const { store } = await filled('one')
      const copies = [...store.data.keys()].filter(key => key.startsWith('vault:keys:'))
      store.data.set(copies[which] ?? '', '"rubbish"')
      expect(await reopened(store)).toMatchObject({ ok: true, labels: ['one'] })
    }
  })

  test('to everything is said, and nothing is created over it', async () => {
    const { store, host } = await filled('one')
    for (const key of store.data.keys()) if (key.startsWith('vault:accounts:')) store.data.set(key, '{}')
    expect(await reopened(store)).toEqual({ ok: false, refusal: 'damaged' })
    expect(await createVault(host, other, 9_000)).toEqual({ ok: false, refusal: 'exists' })
    for (const key of store.data.keys()) if (key.startsWith('vault:keys')) store.data.delete(key)
    expect(await createVault(host, other, 9_000)).toEqual({ ok: false, refusal: 'exists' })
  })

  test('is not seen in what a newer Sallyport wrote', async () => {
    const { store } = await filled('one')
    for (const key of store.data.keys())
      if (/^vault:(keys|accounts):/.test(key)) store.tamper(key, value => ({ ...value, format: 2 }))
    const before = new Map(store.data)
    expect(await reopened(store)).toEqual({ ok: false, refusal: 'newer' })
    expect(store.data).toEqual(before)
  })
})

describe('tampering', () => {
  test('with any one character of a version is noticed', async () => {
    const { store, unlocked } = await filled('one', 'two')
    const key = cell.versionKey('accounts', unlocked.seen)
    const text = store.data.get(key) ?? ''
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'Ab0-9{"'), async (at, letter) => {
        fc.pre(text[at] !== letter)
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        try {
          fc.pre(JSON.stringify(JSON.parse(changed)) !== text)
        } catch {
          fc.pre(false)
        }
        store.data.set(key, changed)
        expect(await reopened(store.revived())).toMatchObject({ labels: ['one'], mishap: 'fell-back' })
      }),
      { numRuns: 60 },
    )
  })

  test('an old version under a new number is not taken for it', async () => {
    const { store, unlocked } = await filled('one', 'two')
    const old = store.data.get(cell.versionKey('accounts', unlocked.seen - 1)) ?? ''
    store.data.set(cell.versionKey('accounts', unlocked.seen), old)
    expect(await reopened(store)).toMatchObject({ labels: ['one'], mishap: 'fell-back' })
    store.data.set(
      cell.versionKey('accounts', unlocked.seen),
      old.replace(/"version":\d+/, `"version":${unlocked.seen}`),
    )
    expect(await reopened(store)).toMatchObject({ labels: ['one'], mishap: 'fell-back' })
  })

  test('a pointer turned back does not bring an old state back', async () => {
    const { store, unlocked } = await filled('one', 'two', 'three')
    store.data.set(cell.pointerKey('accounts'), JSON.stringify({ version: unlocked.seen - 2 }))
    expect(await reopened(store)).toMatchObject({ labels: ['one', 'two', 'three'], mishap: 'mended' })
  })

  test('storage put back while the browser runs is noticed', async () => {
    const { store, host, unlocked } = await filled('one')
    const old = new Map(store.data)
    const changed = await put(host, unlocked, 'two')
    if (!changed.ok) throw new Error(changed.refusal)
    store.data = old
    const read = await readVault(host, changed.value.unlocked)
    expect(read.ok && read.value.mishap?.kind).toBe('rolled-back')
  })

  test('storage put back while the browser was closed is noticed at unlock, until a change goes past it', async () => {
    const { store, host, unlocked } = await filled('one')
    const old = new Map(store.data)
    const changed = await put(host, unlocked, 'two')
    if (!changed.ok) throw new Error(changed.refusal)
    store.data = old
    const later = await unlockVault(host, by(passphrase), 9_000)
    if (!later.ok) throw new Error(later.refusal)
    expect(later.value.mishap?.kind).toBe('rolled-back')
    const read = await readVault(host, later.value.unlocked)
    expect(read.ok && read.value.mishap?.kind).toBe('rolled-back')

    const next = await put(host, later.value.unlocked, 'three')
    if (!next.ok) throw new Error(next.refusal)
    expect(next.value.unlocked.seen).toBeGreaterThan(changed.value.unlocked.seen)
    const again = await unlockVault(host, by(passphrase), 9_500)
    expect(again.ok && again.value.mishap).toBeFalsy()
  })

  test('an anchor that is gone, forged or another vault’s raises no alarm', async () => {
    const anchors = new MemoryStore()
    const { host } = await newVault(new MemoryStore(), anchors)
    const foreign = new MemoryStore()
    await newVault(new MemoryStore(), foreign)
    for (const data of [new Map(), new Map([['aside:anchor', '"AAAA"']]), foreign.data]) {
      anchors.data = data
      const opened = await unlockVault(host, by(passphrase), 9_000)
      expect(opened.ok && opened.value.mishap).toBeFalsy()
    }
  })

  test('a cheaper slot, another vault’s slot, another vault’s accounts do not open', async () => {
    const { store } = await filled('one')
    const foreign = await filled('evil')
    const keys = (from: MemoryStore) => [...from.data].filter(([key]) => key.startsWith('vault:keys'))
    const mixed = store.revived()
    for (const [key, text] of keys(foreign.store)) mixed.data.set(key, text)
    expect(await reopened(mixed)).toEqual({ ok: false, refusal: 'damaged' })
    for (const [key] of keys(store))
      if (/\d$/.test(key))
        store.data.set(key, (store.data.get(key) ?? '').replace('"memoryKiB":64', '"memoryKiB":8'))
    expect(await reopened(store)).toEqual({ ok: false, refusal: 'damaged' })
  })
})
