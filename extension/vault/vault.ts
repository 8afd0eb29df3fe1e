// The vault: create, unlock, read, change, change the passphrase. Plain functions over a store, a lock and a clock that
// are passed in; nothing is kept here between two calls.
//
// DESIGN
//
//   passphrase ──Argon2id(salt, cost)──▶ 32 bytes ──HKDF "wrap"──▶ wrapping key ──AES-256-GCM──▶ sealed vault key
//   vault key (32 random bytes, never changes) ──HKDF "accounts"──▶ accounts key ──AES-256-GCM──▶ sealed contents
//
// What is bound to what (as additional data, so that changing any of it makes opening fail):
//   a slot      program, format, vault id, kind of slot, all of Argon2id's parameters and the salt
//   a version   program, format, vault id, version number, time of writing
// A slot can't be moved to another vault, nor made cheaper to guess; a version can't pass for a newer one. Each purpose
// has its own key by HKDF, so what one sealed never opens as the other. IVs are 96 random bits; a vault is far from
// the 2^32 seals that GCM allows a key.
//
// Passphrase change: a new slot for the same vault key; the contents stay as they are. The old slots are dropped.
// Slots are a list: a passkey (WebAuthn PRF) becomes a second kind of slot beside the passphrase.
//
// Versions: no value is overwritten in place (versions.ts). A change writes version n+1, reads it back, turns the pointer,
// then drops what is older than the last five. Cut off anywhere, the old state or the new one is there. A damaged version
// falls back to the one before, and the person is told from when it is. Put-back storage is noticed by the highest
// version that the browser session has seen; a put-back *profile* can't be noticed by anything inside that profile.
//
// Upgrades: `format` is in every stored value and in its additional data. This code reads format 1 and refuses higher
// ones without touching them; a format 2 would read 1 and write 2 as the next version. Argon2id's cost is stored with each
// slot and raised at unlock when it has fallen behind `host.cost`.
//
// Locked means: only the above is stored. Unlocked, the vault key is in the background's memory-only session storage
// (background/session.ts), which content scripts can't read; contents are opened when needed. Every write holds
// `host.exclusive`, one lock for all windows of the profile, so that two of them can't lose an account.
import { randomBytes, randomToken } from '../../shared/bytes.ts'
import type { Mishap } from '../messages.ts'
import { type Contents, deletedKeptMs, emptyContents, isReadable } from './account.ts'
import { readContents, writeContents } from './contents.ts'
import { unwrap, type VaultKey, wrapAndStore } from './keys.ts'
import { type Cost, presentCost } from './passphrase.ts'
import { passphraseStrength } from './strength.ts'
import { allVersions, anythingStored, pointerOf, type Store } from './versions.ts'

/** What a vault needs of its surroundings. */
export interface VaultHost {
  readonly store: Store
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
export const vaultHost = (store: Store): VaultHost => ({
  store,
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
export async function createVault(
  host: VaultHost,
  passphrase: string,
  now: number,
): Promise<Result<Unlocked>> {
  if (!passphraseStrength(passphrase).enough) return no('weak-passphrase')
  return host.exclusive(async () => {
    if (await isCreated(host)) return no('exists')
    const vaultKey: VaultKey = { vault: randomToken(16), key: randomBytes(32) }
    try {
      const version = await writeContents(host.store, vaultKey, emptyContents, { version: 0 }, now)
      await wrapAndStore(host.store, vaultKey, passphrase, host.cost, now)
      return yes({ ...vaultKey, seen: version })
    } catch {
      return no('storage')
    }
  })
}

/** Opens the vault with its passphrase, and raises the cost of guessing it where that has fallen behind. */
export async function unlockVault(
  host: VaultHost,
  passphrase: string,
  now: number,
): Promise<Result<{ readonly unlocked: Unlocked; readonly mishap?: Mishap }>> {
  const unwrapped = await guarded(() => unwrap(host.store, passphrase, host.cost))
  if (!unwrapped.ok) return no(unwrapped.refusal)
  const { vaultKey, outdated, fellBack } = unwrapped
  const read = await guarded(() => readContents(host.store, vaultKey, 0))
  if (!read.ok) return no(read.refusal)
  // Not needed for opening, so a failure to store it is no reason to keep anybody out: next time, then.
  if (outdated || fellBack)
    await host
      .exclusive(() => wrapAndStore(host.store, vaultKey, passphrase, host.cost, now))
      .catch(() => undefined)
  const mishap = read.mishap ?? (fellBack ? { kind: 'mended' as const, at: now } : undefined)
  return yes({ unlocked: { ...vaultKey, seen: read.version }, ...(mishap === undefined ? {} : { mishap }) })
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
      const version = await writeContents(host.store, unlocked, contents, read.value, now)
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

/** Puts another passphrase in the place of the current one. The contents are not sealed anew. */
export async function changePassphrase(
  host: VaultHost,
  current: string,
  next: string,
  now: number,
): Promise<Result<undefined>> {
  if (!passphraseStrength(next).enough) return no('weak-passphrase')
  return host.exclusive(async () => {
    const unwrapped = await guarded(() => unwrap(host.store, current, host.cost))
    if (!unwrapped.ok) return no(unwrapped.refusal)
    try {
      await wrapAndStore(host.store, unwrapped.vaultKey, next, host.cost, now)
      return yes(undefined)
    } catch {
      return no('storage')
    }
  })
}

async function guarded<T extends { readonly ok: boolean }>(
  run: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly refusal: 'storage' }> {
  try {
    return await run()
  } catch {
    return no('storage')
  }
}
