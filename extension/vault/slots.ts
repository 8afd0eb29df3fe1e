// A slot: the vault key, sealed under what one way to unlock gives. A passphrase by Argon2id, or a passkey by the 32 bytes
// of its PRF (WebAuthn Level 3 §10.1.4), each with everything that the way needs bound in.
import * as v from 'valibot'
import type { Bytes } from '../../shared/bytes.ts'
import { type Cost, derive, kdfSchema, newKdf } from './passphrase.ts'
import { headerOf, keyFor, open, seal } from './seal.ts'

const format = 1

/** What is stored of a passkey beside the sealed key; all of it is bound in. */
export const passkeyEntries = {
  /** The credential's id, base64url. */
  credential: v.pipe(v.string(), v.regex(/^[\w-]{8,1400}$/)),
  /** What the PRF is asked with, base64url of 32 bytes. */
  salt: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  /** The person's own name for it. */
  name: v.pipe(v.string(), v.maxLength(60)),
  created: v.pipe(v.number(), v.integer(), v.minValue(0)),
}

export const passphraseSlot = v.pipe(
  v.object({ kind: v.literal('passphrase'), kdf: kdfSchema, sealed: v.string() }),
  v.readonly(),
)
const passkeySlot = v.pipe(
  v.object({ kind: v.literal('passkey'), ...passkeyEntries, sealed: v.string() }),
  v.readonly(),
)

/** A slot as it is stored. */
export const slotSchema = v.variant('kind', [passphraseSlot, passkeySlot])
export type Slot = v.InferOutput<typeof slotSchema>
export type PassphraseSlot = v.InferOutput<typeof passphraseSlot>
export type PasskeySlot = v.InferOutput<typeof passkeySlot>

/** What a person unlocks with. `secret` is the PRF's output for the slot's salt. */
export type Way =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'passkey'; readonly credential: string; readonly secret: Bytes }

const headerFor = (
  vault: string,
  slot: Omit<PassphraseSlot, 'sealed'> | Omit<PasskeySlot, 'sealed'>,
): Bytes => {
  const start = ['sallyport', format, 'slot', vault, slot.kind] as const
  if (slot.kind === 'passkey') return headerOf(...start, slot.credential, slot.salt, slot.name, slot.created)
  const { name, memoryKiB, iterations, parallelism, salt } = slot.kdf
  return headerOf(...start, name, memoryKiB, iterations, parallelism, salt)
}

/** A key sealed under a passphrase, at this cost, with a fresh salt. */
export async function passphraseSlotFor(
  vault: string,
  key: Bytes,
  passphrase: string,
  cost: Cost,
): Promise<PassphraseSlot> {
  const slot = { kind: 'passphrase', kdf: newKdf(cost) } as const
  const wrap = await keyFor('sallyport vault wrap 1', await derive(passphrase, slot.kdf))
  return { ...slot, sealed: await seal(wrap, headerFor(vault, slot), key) }
}

/** A key sealed under what a passkey's PRF gave for this salt. */
export async function passkeySlotFor(
  vault: string,
  key: Bytes,
  passkey: Omit<PasskeySlot, 'sealed' | 'kind'>,
  secret: Bytes,
): Promise<PasskeySlot> {
  const slot = { kind: 'passkey', ...passkey } as const
  const wrap = await keyFor('sallyport vault passkey 1', secret)
  return { ...slot, sealed: await seal(wrap, headerFor(vault, slot), key) }
}

/** The key in a slot, or undefined where this is not the way to open it. */
export async function openSlot(vault: string, slot: Slot, way: Way): Promise<Bytes | undefined> {
  const wrap = await wrappingKey(slot, way)
  const key = wrap && (await open(wrap, headerFor(vault, slot), slot.sealed))
  return key?.length === 32 ? key : undefined
}

async function wrappingKey(slot: Slot, way: Way): Promise<CryptoKey | undefined> {
  if (slot.kind === 'passphrase')
    return way.kind === 'passphrase'
      ? keyFor('sallyport vault wrap 1', await derive(way.passphrase, slot.kdf))
      : undefined
  return way.kind === 'passkey' && way.credential === slot.credential
    ? keyFor('sallyport vault passkey 1', way.secret)
    : undefined
}
