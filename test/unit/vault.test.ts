// The vault as its callers see it: created once, opened with its passphrase, changed by one writer at a time, and nothing
// readable in what is stored (SPEC V1, threat E5).
import { describe, expect, test } from 'vitest'
import { type Account, type Contents, emptyContents, newAccount } from '../../extension/vault/account.ts'
import { writeContents } from '../../extension/vault/contents.ts'
import { presentCost } from '../../extension/vault/passphrase.ts'
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
import { by, cell, hostOf, MemoryStore, newVault, passphrase } from './vault-store.ts'

const other = 'a lantern over the northern gate'

const accountNamed = (label: string): Account =>
  newAccount(
    {
      type: 'totp',
      issuer: 'Acme',
      label,
      secret: utf8('12345678901234567890'),
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
      counter: 0,
    },
    ['https://acme.example'],
    1_000,
  )

async function add(host: VaultHost, unlocked: Unlocked, label: string): Promise<Unlocked> {
  const changed = await changeVault(host, unlocked, 2_000, contents => ({
    ok: true,
    value: {
      contents: { ...contents, accounts: [...contents.accounts, accountNamed(label)] },
      value: undefined,
    },
  }))
  if (!changed.ok) throw new Error(changed.refusal)
  return changed.value.unlocked
}

async function labels(host: VaultHost, unlocked: Unlocked): Promise<readonly string[]> {
  const read = await readVault(host, unlocked)
  if (!read.ok) throw new Error(read.refusal)
  return read.value.contents.accounts.map(({ label }) => label)
}

describe('the vault', () => {
  test('opens with its passphrase and keeps what was put in', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    await add(host, await add(host, unlocked, 'bob'), 'eve')

    const again = await unlockVault(hostOf(store.revived()), by(passphrase), 3_000)
    if (!again.ok) throw new Error(again.refusal)
    expect(await labels(host, again.value.unlocked)).toEqual(['bob', 'eve'])
    expect(again.value.mishap).toBeUndefined()
  })

  test('refuses a wrong passphrase and changes nothing', async () => {
    const store = new MemoryStore()
    const { host } = await newVault(store)
    const before = new Map(store.data)
    expect(await unlockVault(host, by(`${passphrase}r`), 3_000)).toEqual({
      ok: false,
      refusal: 'wrong-passphrase',
    })
    expect(store.data).toEqual(before)
  })

  test('takes the same letters in another Unicode form for the same passphrase', async () => {
    const host = hostOf(new MemoryStore())
    await createVault(host, 'café entrée gâteau brûlée'.normalize('NFD'), 1_000)
    expect((await unlockVault(host, by('café entrée gâteau brûlée'.normalize('NFC')), 2_000)).ok).toBe(true)
  })

  test('is not created under a weak passphrase, nor twice', async () => {
    const store = new MemoryStore()
    const host = hostOf(store)
    expect(await createVault(host, 'password1', 1_000)).toEqual({ ok: false, refusal: 'weak-passphrase' })
    expect(await isCreated(host)).toBe(false)
    const both = await Promise.all([createVault(host, passphrase, 1_000), createVault(host, other, 1_000)])
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    expect((await unlockVault(host, by(passphrase), 2_000)).ok).toBe(true)
  })

  test('has no vault to unlock before it is created', async () => {
    expect(await unlockVault(hostOf(new MemoryStore()), by(passphrase), 1)).toEqual({
      ok: false,
      refusal: 'no-vault',
    })
  })

  test('E5 stores nothing that can be read: no name, secret, site or key', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    await add(host, unlocked, 'bob@acme.example')
    const everything = [...store.data.entries()].flat().join('\n')
    for (const secret of [
      'bob',
      'Acme',
      'acme.example',
      '12345678901234567890',
      'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA',
      passphrase,
    ])
      expect(everything).not.toContain(secret)
    expect(everything).not.toContain(Buffer.from(unlocked.key).toString('base64url'))
  })

  test('loses no account when two windows write at once', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    await Promise.all(Array.from({ length: 8 }, (_, index) => add(host, unlocked, `user ${index}`)))
    expect([...(await labels(host, unlocked))].sort()).toHaveLength(8)
  })

  test('writes nothing where the change is refused', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    const before = new Map(store.data)
    const changed = await changeVault(host, unlocked, 2_000, () => ({
      ok: false,
      refusal: 'no-account' as const,
    }))
    expect(changed).toEqual({ ok: false, refusal: 'no-account' })
    expect(store.data).toEqual(before)
  })

  test('seals nothing that it could not read again', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    const before = new Map(store.data)
    const bad = { ...accountNamed('bob'), digits: 99 }
    const changed = await changeVault(host, unlocked, 2_000, contents => ({
      ok: true,
      value: { contents: { ...contents, accounts: [bad] }, value: undefined },
    }))
    expect(changed).toEqual({ ok: false, refusal: 'failed' })
    expect(store.data).toEqual(before)
  })

  test('reads accounts from before they had tags, notes and icons, and writes them with none', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    const { tags: _, notes: __, icon: ___, ...early } = accountNamed('bob')
    // As the first Sallyport wrote it: the type of today's contents says more than was there.
    const contents = { ...emptyContents, accounts: [early] } as unknown as Contents
    const version = await writeContents(store, unlocked, contents, { version: unlocked.seen }, 2_000)
    const after = await add(host, { ...unlocked, seen: version }, 'eve')
    const read = await readVault(host, after)
    const bob = read.ok && read.value.contents.accounts[0]
    expect(bob).toEqual({ ...early, tags: [], notes: '', icon: '' })
  })

  test('keeps only the last five versions', async () => {
    const store = new MemoryStore()
    let { host, unlocked } = await newVault(store)
    for (let index = 0; index < 9; index++) unlocked = await add(host, unlocked, `user ${index}`)
    expect([...store.data.keys()].filter(key => key.startsWith('vault:accounts:'))).toHaveLength(5)
    expect(await labels(host, unlocked)).toHaveLength(9)
  })

  test('forgets deleted accounts for good only after a month', async () => {
    const { host, unlocked } = await newVault(new MemoryStore())
    const day = 24 * 60 * 60 * 1000
    const put = (deletedAt: number, now: number) =>
      changeVault(host, unlocked, now, contents => ({
        ok: true,
        value: {
          contents: {
            ...contents,
            deleted: [...contents.deleted, { ...accountNamed(`at ${deletedAt}`), deletedAt }],
          },
          value: undefined,
        },
      }))
    await put(day, day)
    await put(10 * day, 10 * day)
    await put(40 * day, 32 * day)
    const read = await readVault(host, unlocked)
    expect(read.ok && read.value.contents.deleted.map(({ deletedAt }) => deletedAt / day)).toEqual([10, 40])
  })
})

describe('the passphrase', () => {
  test('is changed without sealing the accounts anew; the old one opens nothing that is left', async () => {
    const store = new MemoryStore()
    const { host, unlocked } = await newVault(store)
    await add(host, unlocked, 'bob')
    const accounts = [...store.data].filter(([key]) => key.startsWith('vault:accounts'))

    expect(await changePassphrase(host, 'wrong', other, 3_000)).toEqual({
      ok: false,
      refusal: 'wrong-passphrase',
    })
    expect(await changePassphrase(host, passphrase, 'short', 3_000)).toEqual({
      ok: false,
      refusal: 'weak-passphrase',
    })
    expect(await changePassphrase(host, passphrase, other, 3_000)).toEqual({ ok: true, value: undefined })

    expect([...store.data].filter(([key]) => key.startsWith('vault:accounts'))).toEqual(accounts)
    expect(await unlockVault(host, by(passphrase), 4_000)).toEqual({ ok: false, refusal: 'wrong-passphrase' })
    const opened = await unlockVault(host, by(other), 4_000)
    expect(opened.ok && (await labels(host, opened.value.unlocked))).toEqual(['bob'])
    const left = [...store.data.keys()].filter(key => key.startsWith('vault:keys:'))
    expect(left).toHaveLength(2)

    // Not even with the pointer gone, or one of the twins.
    store.data.delete(cell.pointerKey('keys'))
    expect(await unlockVault(host, by(passphrase), 4_000)).toEqual({ ok: false, refusal: 'wrong-passphrase' })
  })

  test('is guarded by at least what OWASP asks of Argon2id', () => {
    expect(presentCost.memoryKiB).toBeGreaterThanOrEqual(19 * 1024)
    expect(presentCost.iterations).toBeGreaterThanOrEqual(2)
  })

  test('gets a higher cost at unlock, once the present one is higher', async () => {
    const store = new MemoryStore()
    await newVault(store)
    const dearer = { ...hostOf(store), cost: { memoryKiB: 128, iterations: 2, parallelism: 1 } }
    const opened = await unlockVault(dearer, by(passphrase), 5_000)
    expect(opened.ok).toBe(true)
    const stored = [...store.data].filter(([key]) => key.startsWith('vault:keys:')).map(([, text]) => text)
    expect(stored).toHaveLength(2)
    for (const text of stored) expect(text).toContain('"memoryKiB":128')
    expect((await unlockVault(dearer, by(passphrase), 6_000)).ok).toBe(true)
  })

  test('refuses a stored cost that would freeze the browser', async () => {
    const store = new MemoryStore()
    const { host } = await newVault(store)
    for (const key of store.data.keys())
      if (key.startsWith('vault:keys:'))
        store.data.set(key, (store.data.get(key) ?? '').replace('"memoryKiB":64', '"memoryKiB":4294967295'))
    expect(await unlockVault(host, by(passphrase), 2_000)).toEqual({ ok: false, refusal: 'damaged' })
  })
})
