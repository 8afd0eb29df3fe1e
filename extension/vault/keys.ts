// The `keys` cell: the vault key, wrapped once for each way to unlock it (a slot): the passphrase, and any passkeys. Kept as
// twins (two versions with the same content), because without it nothing else can be read.
import * as v from 'valibot'
import { type Bytes, base64url, sha256 } from '../../shared/bytes.ts'
import { canonicalJson } from './canonical.ts'
import { type Cost, isOutdated } from './passphrase.ts'
import { openSlot, type Slot, slotSchema, type Way } from './slots.ts'
import { allVersions, candidates, pointerOf, type Store, writeVersion } from './versions.ts'

/** The format that this code writes. Readers refuse a higher one: a newer Sallyport wrote it. */
export const format = 1

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

/** How unwrapping went. `outdated`: the passphrase's cost has fallen behind; `fellBack`: the first copy was damaged. */
export type Unwrapped =
  | {
      readonly ok: true
      readonly vaultKey: VaultKey
      readonly slots: readonly Slot[]
      readonly outdated: boolean
      readonly fellBack: boolean
    }
  | {
      readonly ok: false
      readonly refusal: 'no-vault' | 'wrong-passphrase' | 'wrong-passkey' | 'damaged' | 'newer'
    }

const checkOf = async ({ vault, written, slots }: Omit<StoredKeys, 'check'>): Promise<string> =>
  base64url(await sha256(canonicalJson([format, vault, written, slots])))

async function intact(value: unknown): Promise<StoredKeys | undefined> {
  return v.is(keysSchema, value) && value.check === (await checkOf(value)) ? value : undefined
}

/** Whether a stored value says that a newer format wrote it. */
export const isNewer = (value: unknown): boolean =>
  v.is(v.object({ format: v.pipe(v.number(), v.minValue(format + 1)) }), value)

/** The vault key, unwrapped in one of the ways that there are. */
export async function unwrap(store: Store, way: Way, cost: Cost): Promise<Unwrapped> {
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
      const key = await openSlot(keys.vault, slot, way)
      if (key === undefined) continue
      const outdated = slot.kind === 'passphrase' && isOutdated(slot.kdf, cost)
      const vaultKey = { vault: keys.vault, key }
      return { ok: true, vaultKey, slots: keys.slots, outdated, fellBack: skipped > 0 }
    }
    skipped++
  }
  if (first !== undefined)
    return { ok: false, refusal: way.kind === 'passkey' ? 'wrong-passkey' : 'wrong-passphrase' }
  if (newer) return { ok: false, refusal: 'newer' }
  return { ok: false, refusal: skipped > 0 ? 'damaged' : 'no-vault' }
}

/** The ways to unlock that are stored, readable without any key; none where there is no vault, or it is damaged. */
export async function storedSlots(store: Store): Promise<readonly Slot[]> {
  for await (const { value } of candidates(store, 'keys', await pointerOf(store, 'keys'))) {
    const keys = await intact(value)
    if (keys !== undefined) return keys.slots
  }
  return []
}

/**
 * Stores these slots in place of all that there were, twice; what was dropped opens nothing that is left afterwards.
 * @throws where the browser refuses to store them; what was there stands.
 */
export async function storeSlots(
  store: Store,
  vault: string,
  slots: readonly Slot[],
  now: number,
): Promise<void> {
  const content = { format, vault, written: now, slots } as const
  const keys: StoredKeys = { ...content, check: await checkOf(content) }
  const newest = (await allVersions(store, 'keys'))[0]?.version ?? 0
  const next = Math.max(newest, (await pointerOf(store, 'keys')) ?? 0) + 1
  await writeVersion(store, 'keys', next, keys, { kept: Number.POSITIVE_INFINITY })
  await writeVersion(store, 'keys', next + 1, keys, { kept: 2 })
}
