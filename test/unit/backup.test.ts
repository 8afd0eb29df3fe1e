// Backups (V4): a file brings everything back on another machine, the drill finds every fault in it, and restoring loses
// nothing that is here.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Account, type Contents, emptyContents, newAccount } from '../../extension/vault/account.ts'
import { fingerprintOf, isGoodBackup, openBackup, sealBackup } from '../../extension/vault/backup.ts'
import { planRestore } from '../../extension/vault/restore.ts'
import {
  changeVault,
  createVaultWith,
  readVault,
  type Unlocked,
  unlockVault,
  type VaultHost,
} from '../../extension/vault/vault.ts'
import { changePassphrase } from '../../extension/vault/ways.ts'
import { utf8 } from '../../shared/bytes.ts'
import { by, hostOf, MemoryStore, newVault, passphrase } from './vault-store.ts'

const account = (label: string, more: Partial<Account> = {}): Account => ({
  ...newAccount(
    {
      ...{ type: 'hotp', issuer: 'Acme', label, secret: utf8(label.padEnd(20)) },
      ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 3 },
    },
    ['https://acme.example'],
    1_000,
  ),
  ...more,
})
const holding = (...accounts: readonly Account[]): Contents => ({ ...emptyContents, accounts })

async function vaultWith(...accounts: readonly Account[]) {
  const { host, unlocked } = await newVault(new MemoryStore())
  const changed = await changeVault(host, unlocked, 2_000, () => ({
    ok: true,
    value: { contents: holding(...accounts), value: undefined },
  }))
  if (!changed.ok) throw new Error(changed.refusal)
  return { host, unlocked: changed.value.unlocked, contents: holding(...accounts) }
}

async function backupOf({
  host,
  unlocked,
  contents,
}: {
  host: VaultHost
  unlocked: Unlocked
  contents: Contents
}) {
  const text = await sealBackup(host.store, unlocked, contents, 5_000)
  if (text === undefined) throw new Error('no backup')
  return text
}

describe('a backup', () => {
  test('brings everything back on another machine, with its passphrase', async () => {
    const text = await backupOf(
      await vaultWith(account('bob'), account('eve', { tags: ['work'], notes: 'n' })),
    )
    const opened = await openBackup(text, passphrase)
    if (!opened.ok) throw new Error(opened.refusal)
    expect(opened.written).toBe(5_000)

    const elsewhere = hostOf(new MemoryStore())
    const created = await createVaultWith(elsewhere, passphrase, opened.contents, 6_000)
    expect(created.ok).toBe(true)
    const unlocked = await unlockVault(elsewhere, by(passphrase), 7_000)
    if (!unlocked.ok) throw new Error(unlocked.refusal)
    const read = await readVault(elsewhere, unlocked.value.unlocked)
    expect(read.ok && read.value.contents.accounts).toEqual(opened.contents.accounts)
  })

  test('E5 shows nothing but how many accounts there are', async () => {
    const text = await backupOf(await vaultWith(account('bob')))
    for (const secret of ['bob', 'Acme', 'acme.example', passphrase]) expect(text).not.toContain(secret)
  })

  test('is refused with a wrong passphrase, and where it is none', async () => {
    const text = await backupOf(await vaultWith(account('bob')))
    expect(await openBackup(text, 'wrong')).toEqual({ ok: false, refusal: 'wrong-passphrase' })
    for (const none of ['', '{}', 'null', '[]', 'PK\u0003\u0004', '{"sallyport":"backup"}', '"x"'.repeat(9)])
      expect(await openBackup(none, passphrase)).toEqual({ ok: false, refusal: 'bad-backup' })
    const newer = text.replace('"format": 1', '"format": 2')
    expect(await openBackup(newer, passphrase)).toEqual({ ok: false, refusal: 'newer' })
  })

  test('E6 with any one character changed, cut off, or of another backup, opens no more and fails the drill', async () => {
    const vault = await vaultWith(account('bob'), account('eve'))
    const text = await backupOf(vault)
    const drill = (changed: string) => isGoodBackup(vault.host.store, vault.unlocked, vault.contents, changed)
    expect(await drill(text)).toBe(true)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'Ab0-9{"'), async (at, letter) => {
        fc.pre(text[at] !== letter && text[at]?.trim() !== '')
        expect(await drill(text.slice(0, at) + letter + text.slice(at + 1))).toBe(false)
      }),
      { numRuns: 150 },
    )
    expect(await drill(text.slice(0, -20))).toBe(false)
    const other = await backupOf(await vaultWith(account('mallory')))
    const [mine, theirs]: [Record<string, unknown>, Record<string, unknown>] = [
      JSON.parse(text),
      JSON.parse(other),
    ]
    for (const part of ['slot', 'sealed', 'written', 'accounts', 'vault'])
      if (mine[part] !== theirs[part]) {
        const mixed = JSON.stringify({ ...mine, [part]: theirs[part] })
        expect(await drill(mixed), part).toBe(false)
        expect(await openBackup(mixed, passphrase), part).toMatchObject({ ok: false })
      }
  })

  test('of yesterday fails today’s drill; after a passphrase change it opens with the old one alone', async () => {
    const vault = await vaultWith(account('bob'))
    const text = await backupOf(vault)
    expect(
      await isGoodBackup(vault.host.store, vault.unlocked, holding(account('bob'), account('eve')), text),
    ).toBe(false)
    const other = 'a lantern over the northern gate'
    await changePassphrase(vault.host, passphrase, other, 6_000)
    expect(await isGoodBackup(vault.host.store, vault.unlocked, vault.contents, text)).toBe(false)
    expect((await openBackup(text, passphrase)).ok).toBe(true)
    expect(await openBackup(text, other)).toEqual({ ok: false, refusal: 'wrong-passphrase' })
    expect((await openBackup(await backupOf(vault), other)).ok).toBe(true)
  })

  test('is out of date once accounts change, but not once a counter moves on', async () => {
    const [bob, eve] = [account('bob'), account('eve')]
    const before = await fingerprintOf(holding(bob))
    expect(await fingerprintOf(holding({ ...bob, counter: 9 }))).toBe(before)
    expect(await fingerprintOf(holding(bob, eve))).not.toBe(before)
    expect(await fingerprintOf(holding({ ...bob, label: 'bobby' }))).not.toBe(before)
  })
})

describe('restoring', () => {
  const bob = account('bob')
  const eve = account('eve')
  const mira = account('mira')

  test('by merging adds what is new, and changes nothing that is here', () => {
    const here = holding({ ...bob, counter: 7, label: 'renamed' }, mira)
    const { contents, counts } = planRestore(here, holding(bob, eve), 'merge', 9_000)
    expect(counts).toEqual({ fresh: 1, same: 0, changed: 1, onlyHere: 1 })
    expect(contents.accounts).toEqual([{ ...bob, counter: 7, label: 'renamed' }, mira, eve])
  })

  test('by replacing puts what only was here among the deleted ones, and turns no counter back', () => {
    const here = holding({ ...bob, counter: 7 }, mira)
    const { contents, counts } = planRestore(here, holding(bob, eve), 'replace', 9_000)
    expect(counts).toEqual({ fresh: 1, same: 1, changed: 0, onlyHere: 1 })
    expect(contents.accounts).toEqual([{ ...bob, counter: 7 }, eve])
    expect(contents.deleted).toEqual([{ ...mira, deletedAt: 9_000 }])
  })

  test('knows an account by its codes, whatever its id; and brings a deleted one back once', () => {
    const again = { ...account('bob'), label: 'other name' }
    expect(planRestore(holding(bob), holding(again), 'merge', 1).counts).toMatchObject({
      fresh: 0,
      changed: 1,
    })
    const deleted = { ...emptyContents, deleted: [{ ...eve, deletedAt: 1 }] }
    const { contents } = planRestore(deleted, holding(eve), 'merge', 1)
    expect([contents.accounts, contents.deleted]).toEqual([[eve], []])
  })

  test('loses no account, whatever is here and in the backup', () => {
    const pool = [...'abcdefgh'].map(name => account(name))
    const some = fc.subarray(pool).map(accounts => holding(...accounts))
    fc.assert(
      fc.property(some, some, fc.constantFrom('merge' as const, 'replace' as const), (here, backup, mode) => {
        const { contents } = planRestore(here, backup, mode, 1)
        const left = new Set([...contents.accounts, ...contents.deleted].map(({ id }) => id))
        for (const { id } of [...here.accounts, ...backup.accounts]) expect(left.has(id)).toBe(true)
        expect(new Set(contents.accounts.map(({ id }) => id)).size).toBe(contents.accounts.length)
      }),
    )
  })
})
