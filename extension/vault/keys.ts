// The `keys` cell: the vault key, wrapped once for each way to unlock it. Kept as twins (two versions with the same
// content), because without it nothing else can be read.
import * as v from 'valibot'
import { type Bytes, base64url, sha256 } from '../../shared/bytes.ts'
import { canonicalJson } from './canonical.ts'
import { type Cost, derive, isOutdated, type Kdf, kdfSchema, newKdf } from './passphrase.ts'
import { headerOf, keyFor, open, seal } from './seal.ts'
import { allVersions, candidates, pointerOf, type Store, writeVersion } from './versions.ts'

/** The format that this code writes. Readers refuse a higher one: a newer Sallyport wrote it. */
export const format = 1

const slotSchema = v.pipe(
  v.object({ kind: v.literal('passphrase'), kdf: kdfSchema, sealed: v.string() }),
  v.readonly(),
)
type Slot = v.InferOutput<typeof slotSchema>

const keysSchema = v.pipe(
  v.object({
    format: v.literal(format),
    vault: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
    written: v.number(),
    slots: v.pipe(v.array(slotSchema), v.minLength(1), v.maxLength(16), v.readonly()),
    /** SHA-256 of the rest: tells accidental damage from a wrong passphrase before any key is known. */
    check: v.string(),
  }),
  v.readonly(),
)
type StoredKeys = v.InferOutput<typeof keysSchema>

/** The vault's name and its key. */
export interface VaultKey {
  readonly vault: string
  readonly key: Bytes
}

/** How unwrapping went. `outdated`: the slot's cost has fallen behind; `fellBack`: the first copy was damaged. */
export type Unwrapped =
  | { readonly ok: true; readonly vaultKey: VaultKey; readonly outdated: boolean; readonly fellBack: boolean }
  | { readonly ok: false; readonly refusal: 'no-vault' | 'wrong-passphrase' | 'damaged' | 'newer' }

const slotHeader = (vault: string, kdf: Kdf): Bytes =>
  headerOf(
    ...['sallyport', format, 'slot', vault, 'passphrase'],
    ...[kdf.name, kdf.memoryKiB, kdf.iterations, kdf.parallelism, kdf.salt],
  )

const checkOf = async ({ vault, written, slots }: Omit<StoredKeys, 'check'>): Promise<string> =>
  base64url(await sha256(canonicalJson([format, vault, written, slots])))

async function intact(value: unknown): Promise<StoredKeys | undefined> {
  return v.is(keysSchema, value) && value.check === (await checkOf(value)) ? value : undefined
}

/** Whether a stored value says that a newer format wrote it. */
export const isNewer = (value: unknown): boolean =>
  v.is(v.object({ format: v.pipe(v.number(), v.minValue(format + 1)) }), value)

/** The vault key, unwrapped with a passphrase. */
export async function unwrap(store: Store, passphrase: string, cost: Cost): Promise<Unwrapped> {
  let first: StoredKeys | undefined
  let skipped = 0
  let newer = false
  for await (const { value } of candidates(store, 'keys', await pointerOf(store, 'keys'))) {
    newer ||= isNewer(value)
    const keys = await intact(value)
    if (keys === undefined) {
      skipped++
      continue
    }
    // Past the first intact copy only its twin is tried: an older one would open with a passphrase that was changed.
    if (first !== undefined && (keys.written !== first.written || keys.check === first.check)) continue
    first ??= keys
    for (const slot of keys.slots) {
      const key = await unwrapSlot(keys.vault, slot, passphrase)
      if (key === undefined) continue
      const outdated = isOutdated(slot.kdf, cost)
      return { ok: true, vaultKey: { vault: keys.vault, key }, outdated, fellBack: skipped > 0 }
    }
    skipped++
  }
  if (first !== undefined) return { ok: false, refusal: 'wrong-passphrase' }
  if (newer) return { ok: false, refusal: 'newer' }
  return { ok: false, refusal: skipped > 0 ? 'damaged' : 'no-vault' }
}

async function unwrapSlot(vault: string, slot: Slot, passphrase: string): Promise<Bytes | undefined> {
  const wrap = await keyFor('sallyport vault wrap 1', await derive(passphrase, slot.kdf))
  const key = await open(wrap, slotHeader(vault, slot.kdf), slot.sealed)
  return key?.length === 32 ? key : undefined
}

/**
 * Stores the vault key wrapped under a passphrase, in place of every other slot. Written twice; the old passphrase opens
 * nothing that is left afterwards. @throws where the browser refuses to store it; what was there stands.
 */
export async function wrapAndStore(
  store: Store,
  { vault, key }: VaultKey,
  passphrase: string,
  cost: Cost,
  now: number,
): Promise<void> {
  const kdf = newKdf(cost)
  const wrap = await keyFor('sallyport vault wrap 1', await derive(passphrase, kdf))
  const slot: Slot = { kind: 'passphrase', kdf, sealed: await seal(wrap, slotHeader(vault, kdf), key) }
  const content = { format, vault, written: now, slots: [slot] } as const
  const keys: StoredKeys = { ...content, check: await checkOf(content) }
  const newest = (await allVersions(store, 'keys'))[0]?.version ?? 0
  const next = Math.max(newest, (await pointerOf(store, 'keys')) ?? 0) + 1
  await writeVersion(store, 'keys', next, keys, Number.POSITIVE_INFINITY)
  await writeVersion(store, 'keys', next + 1, keys, 2)
}
