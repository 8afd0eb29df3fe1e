// The vault: create, unlock, read, change, change the passphrase. Plain functions over a store, a lock and a clock that
// are passed in; nothing is kept here between two calls.
//
// DESIGN
//
//   passphrase ──Argon2id(salt, cost)──▶ 32 bytes ──HKDF "wrap"───▶ wrapping key ──AES-256-GCM──▶ sealed vault key
//   passkey ──WebAuthn PRF(salt)───────▶ 32 bytes ──HKDF "passkey"▶ wrapping key ──AES-256-GCM──▶ sealed vault key
//   vault key (32 random bytes, never changes) ──HKDF "accounts"──▶ accounts key ──AES-256-GCM──▶ sealed contents
//                                              ──HKDF "aside"────▶ aside key ────AES-256-GCM──▶ uses, backups, anchor
//                                              ──HKDF "backup"───▶ backup key ───AES-256-GCM──▶ a backup's contents
//
// What is bound to what (as additional data, so that changing any of it makes opening fail):
//   a slot      program, format, vault id, kind of slot, and all that the way needs: Argon2id's parameters and salt, or the
//               passkey's id, salt, name and time
//   a version   program, format, vault id, version number, time of writing
//   an aside    program, format, vault id, its name
//   a backup    program, format, vault id, time of writing, number of accounts, the slot that opens it (backup.ts)
// A slot can't be moved to another vault, nor made cheaper to guess; a version can't pass for a newer one. Each purpose
// has its own key by HKDF, so what one sealed never opens as the other. IVs are 96 random bits; a vault is far from
// the 2^32 seals that GCM allows a key.
//
// Ways to unlock are a list of slots for one vault key (slots.ts). There is always one passphrase, the way back; passkeys
// stand beside it. A passphrase change replaces that slot alone: the contents and the passkeys stay as they are, and the
// old passphrase opens nothing any more. A backup file carries the passphrase slot of its day.
//
// Versions: no value is overwritten in place (versions.ts). A change writes version n+1, reads it back, turns the pointer,
// then drops what is older than the last five. Cut off anywhere, the old state or the new one is there. A damaged version
// falls back to the one before, and the person is told from when it is.
//
// Roll-back: the newest version's number is kept in memory while the browser runs, and sealed in a second storage area (the
// anchor, in IndexedDB) for later: storage.local put back alone is noticed at unlock. A put-back *profile* can't be
// noticed by anything inside that profile.
//
// Upgrades: `format` is in every stored value and in its additional data. This code reads format 1 and refuses higher
// ones without touching them; a format 2 would read 1 and write 2 as the next version. Fields that came later have their
// defaults in the schema. Argon2id's cost is stored with each slot and raised at unlock when it has fallen behind
// `host.cost`.
//
// Locked means: only the above is stored. Unlocked, the vault key is in the background's memory-only session storage
// (background/session.ts), which content scripts can't read; contents are opened when needed. Every write holds
// `host.exclusive`, one lock for all windows of the profile, reads what is there now and changes that: two windows can't
// lose each other's changes. A form that was opened earlier says what it saw (`was`, background/accounts.ts).
import * as v from 'valibot'
import { randomBytes, randomToken } from '../../shared/bytes.ts'
import type { Mishap } from '../messages.ts'
import { type Contents, deletedKeptMs, emptyContents, isReadable } from './account.ts'
import { readAside, writeAside } from './aside.ts'
import { readContents, writeContents } from './contents.ts'
import { storeSlots, unwrap, type VaultKey } from './keys.ts'
import { type Cost, presentCost } from './passphrase.ts'
import { passphraseSlotFor, type Slot, type Way } from './slots.ts'
import { passphraseStrength } from './strength.ts'
import { allVersions, anythingStored, pointerOf, type Store } from './versions.ts'

/** What a vault needs of its surroundings. */
export interface VaultHost {
  readonly store: Store
  /** Another storage area than `store`, so that one put back alone shows. */
  readonly anchors: Store
  /** Runs one at a time for the whole profile (`navigator.locks`). */
  readonly exclusive: <T>(run: () => Promise<T>) => Promise<T>
  /** What a guess must cost in new slots; `presentCost` outside of tests. */
  readonly cost: Cost
}

/** An open vault, as it is kept in memory: `seen` is the highest version known. */
export interface Unlocked extends VaultKey {
  readonly seen: number
}

/** Why the vault says no. */
export type VaultRefusal =
  | 'no-vault'
  | 'exists'
  | 'wrong-passphrase'
  | 'wrong-passkey'
  | 'weak-passphrase'
  | 'damaged'
  | 'newer'
  | 'storage'
  | 'failed' // the change would have made something that can't be read again; nothing was written

/** A value, or why there is none. */
export type Result<T, R extends string = VaultRefusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R }

const no = <R extends string>(refusal: R) => ({ ok: false, refusal }) as const
const yes = <T>(value: T) => ({ ok: true, value }) as const

/** A host over the browser's storage and locks. */
export const vaultHost = (store: Store, anchors: Store): VaultHost => ({
  store,
  anchors,
  exclusive: run => navigator.locks.request('sallyport-vault', run),
  cost: presentCost,
})

/** Whether there is a vault to unlock. One that can't be read is one all the same: nothing is created over it. */
export async function isCreated({ store }: VaultHost): Promise<boolean> {
  if (!(await anythingStored(store))) return false
  if ((await pointerOf(store, 'keys')) !== undefined) return true
  if ((await allVersions(store, 'keys')).length > 0) return true
  // Creation writes the first version of the accounts before any key: cut off there, there is nothing to lose yet.
  return ((await allVersions(store, 'accounts'))[0]?.version ?? 0) > 1
}

/** Creates an empty vault under a passphrase that is strong enough. `now` in milliseconds. */
export const createVault = async (
  host: VaultHost,
  passphrase: string,
  now: number,
): Promise<Result<Unlocked>> =>
  passphraseStrength(passphrase).enough
    ? createVaultWith(host, passphrase, emptyContents, now)
    : no('weak-passphrase')

/** Creates a vault with these contents, restored from a backup that the passphrase opened. */
export async function createVaultWith(
  host: VaultHost,
  passphrase: string,
  contents: Contents,
  now: number,
): Promise<Result<Unlocked>> {
  if (!isReadable(contents)) return no('failed')
  return host.exclusive(async () => {
    if (await isCreated(host)) return no('exists')
    const vaultKey: VaultKey = { vault: randomToken(16), key: randomBytes(32) }
    const { vault, key } = vaultKey
    try {
      const version = await writeContents(host.store, vaultKey, contents, { version: 0 }, now)
      const slot = await passphraseSlotFor(vault, key, passphrase, host.cost)
      await storeSlots(host.store, vault, [slot], now)
      await writeAside(host.anchors, vaultKey, 'anchor', { version })
      return yes({ ...vaultKey, seen: version })
    } catch {
      return no('storage')
    }
  })
}

/** Opens the vault in one of its ways, and raises the cost of guessing its passphrase where that has fallen behind. */
export async function unlockVault(
  host: VaultHost,
  way: Way,
  now: number,
): Promise<Result<{ readonly unlocked: Unlocked; readonly mishap?: Mishap }>> {
  const unwrapped = await guarded(() => unwrap(host.store, way, host.cost))
  if (!unwrapped.ok) return no(unwrapped.refusal)
  const { vaultKey, slots, outdated, fellBack } = unwrapped
  const anchor = await readAside(host.anchors, vaultKey, 'anchor', anchorSchema)
  const read = await guarded(() => readContents(host.store, vaultKey, anchor?.version ?? 0))
  if (!read.ok) return no(read.refusal)
  // Not needed for opening, so a failure to store it is no reason to keep anybody out: next time, then.
  if (outdated || fellBack) await renewSlots(host, vaultKey, way, slots, now).catch(() => undefined)
  const mishap = read.mishap ?? (fellBack ? { kind: 'mended' as const, at: now } : undefined)
  const seen = Math.max(read.version, anchor?.version ?? 0)
  return yes({ unlocked: { ...vaultKey, seen }, ...(mishap === undefined ? {} : { mishap }) })
}

const anchorSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/** Stores the slots anew, both copies, the passphrase's at the present cost where it is known. */
async function renewSlots(
  host: VaultHost,
  { vault, key }: VaultKey,
  way: Way,
  slots: readonly Slot[],
  now: number,
): Promise<void> {
  const fresh =
    way.kind === 'passphrase' ? await passphraseSlotFor(vault, key, way.passphrase, host.cost) : undefined
  const renewed = slots.map(slot => (slot.kind === 'passphrase' ? (fresh ?? slot) : slot))
  await host.exclusive(() => storeSlots(host.store, vault, renewed, now))
}

/** What the open vault holds. */
export async function readVault(
  host: VaultHost,
  unlocked: Unlocked,
): Promise<Result<{ readonly contents: Contents; readonly version: number; readonly mishap?: Mishap }>> {
  const read = await guarded(() => readContents(host.store, unlocked, unlocked.seen))
  return read.ok ? yes(read) : no(read.refusal)
}

/**
 * Changes what the vault holds: `change` gets the present contents and gives the new ones with a value for the caller, or
 * a refusal, and then nothing is written. The answer's `unlocked` knows the new version.
 */
export async function changeVault<T, R extends string>(
  host: VaultHost,
  unlocked: Unlocked,
  now: number,
  change: (contents: Contents) => Result<{ readonly contents: Contents; readonly value: T }, R>,
): Promise<
  Result<{ readonly unlocked: Unlocked; readonly value: T; readonly mishap?: Mishap }, R | VaultRefusal>
> {
  return host.exclusive(async () => {
    const read = await readVault(host, unlocked)
    if (!read.ok) return no(read.refusal)
    const changed = change(read.value.contents)
    if (!changed.ok) return no(changed.refusal)
    const kept = changed.value.contents.deleted.filter(({ deletedAt }) => now - deletedAt < deletedKeptMs)
    const contents = { ...changed.value.contents, deleted: kept }
    // A defect elsewhere must not seal what the next reading would take for damage.
    if (!isReadable(contents)) return no('failed')
    try {
      const from = { ...read.value, version: Math.max(read.value.version, unlocked.seen) }
      const version = await writeContents(host.store, unlocked, contents, from, now)
      await writeAside(host.anchors, unlocked, 'anchor', { version })
      const { mishap } = read.value
      return yes({
        unlocked: { ...unlocked, seen: version },
        value: changed.value.value,
        ...(mishap === undefined ? {} : { mishap }),
      })
    } catch {
      return no('storage')
    }
  })
}

/** What reading gave, or `storage` where the browser's storage itself failed. */
export async function guarded<T extends { readonly ok: boolean }>(
  run: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly refusal: 'storage' }> {
  try {
    return await run()
  } catch {
    return no('storage')
  }
}
