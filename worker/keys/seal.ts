// Sealing (AES-256-GCM, NIST SP 800-38D) and keyed hashing (HMAC-SHA-256) under the ring. What is sealed is bound to
// its purpose by the key and to its place (site, cookie, row) by the additional data, so it opens nowhere else.
import {
  type Bytes,
  base64url,
  concat,
  fromBase64url,
  fromUtf8,
  randomBytes,
  utf8,
} from '../../shared/bytes.ts'
import { Kept } from './kept.ts'
import type { KeyPurpose, KeyRing, RingKey } from './ring.ts'

/** A sealed value as text, safe in a cookie: `s1.<key id>.<base64url(nonce, ciphertext, tag)>`. */
export type Sealed = string & { readonly brand: 'Sealed' }

/** A keyed hash as base64url text. */
export type KeyedHash = string & { readonly brand: 'KeyedHash' }

const nonceLength = 12

/**
 * Seals bytes under the ring's newest key.
 * @param place what the value belongs to; it must be given alike to open it.
 */
export async function seal(ring: KeyRing, purpose: KeyPurpose, place: string, plain: Bytes): Promise<Sealed> {
  const [key] = ring
  const sealed = await sealBytes(key, purpose, place, plain)
  return `s1.${key.id}.${base64url(sealed)}` as Sealed
}

/** What opening a sealed value gave: its bytes, and whether an older key than the newest had sealed it. */
export type Opened =
  | { readonly ok: true; readonly plain: Bytes; readonly stale: boolean }
  | { readonly ok: false; readonly reason: 'malformed' | 'unknown-key' | 'forged' }

/** Opens what {@link seal} made, or says why it can't be. Never throws on hostile input. */
export async function open(ring: KeyRing, purpose: KeyPurpose, place: string, text: string): Promise<Opened> {
  const [, id, payload] = /^s1\.([A-Za-z0-9-]{1,16})\.([A-Za-z0-9_-]+)$/.exec(text) ?? []
  const bytes = payload === undefined ? undefined : fromBase64url(payload)
  if (!bytes || bytes.length < nonceLength + 16) return { ok: false, reason: 'malformed' }
  const key = ring.find(one => one.id === id)
  if (!key) return { ok: false, reason: 'unknown-key' }
  try {
    const iv = bytes.subarray(0, nonceLength)
    const parameters = { name: 'AES-GCM', iv, additionalData: utf8(place) }
    const plain = await crypto.subtle.decrypt(
      parameters,
      await key.cipher(purpose),
      bytes.subarray(nonceLength),
    )
    return { ok: true, plain: new Uint8Array(plain), stale: key !== ring[0] }
  } catch {
    return { ok: false, reason: 'forged' }
  }
}

/** Seals a JSON value; see {@link seal}. */
export const sealJson = (
  ring: KeyRing,
  purpose: KeyPurpose,
  place: string,
  value: unknown,
): Promise<Sealed> => seal(ring, purpose, place, utf8(JSON.stringify(value)))

// What a browser holds sealed comes with each of its requests, and opening it is the dearest part of a verified one.
// Opening has no outcome but by what is in the key here (ring, text, purpose, place), so nothing kept can be out of date:
// whether what was opened still counts (limits, policy) is for whoever opens it to ask, every time. Only what opened is
// kept, so nobody fills this with forgeries.
const opened = new WeakMap<KeyRing, Kept<OpenedJson>>()
const mostOpened = 1000
const longestKept = 4096

interface OpenedJson {
  readonly purpose: KeyPurpose
  readonly place: string
  readonly value: unknown
}

/**
 * Opens what {@link sealJson} made. Its shape is what the sealer wrote: the seal is the proof that this code did.
 * The value may be given out again, and is not to be changed.
 * @returns undefined for anything that doesn't open: forged, foreign, under a retired key.
 */
export async function openJson<Value>(
  ring: KeyRing,
  purpose: KeyPurpose,
  place: string,
  text: string | undefined,
): Promise<Value | undefined> {
  if (text === undefined) return undefined
  let kept = opened.get(ring)
  if (!kept) {
    kept = new Kept(mostOpened)
    opened.set(ring, kept)
  }
  const known = kept.get(text)
  if (known?.purpose === purpose && known.place === place) return known.value as Value
  const found = await open(ring, purpose, place, text)
  if (!found.ok) return undefined
  const value = JSON.parse(fromUtf8(found.plain)) as Value
  if (text.length <= longestKept) kept.set(text, { purpose, place, value })
  return value
}

/** The hash of a text under the ring's newest key. */
export const keyedHash = (ring: KeyRing, purpose: KeyPurpose, text: string): Promise<KeyedHash> =>
  hashUnder(ring[0], purpose, text)

/** The hashes of a text under every key of the ring, newest first: what to look for in stored hashes. */
export const keyedHashes = (ring: KeyRing, purpose: KeyPurpose, text: string): Promise<KeyedHash[]> =>
  Promise.all(ring.map(key => hashUnder(key, purpose, text)))

async function hashUnder(key: RingKey, purpose: KeyPurpose, text: string): Promise<KeyedHash> {
  const mac = await crypto.subtle.sign('HMAC', await key.mac(purpose), utf8(text))
  return base64url(new Uint8Array(mac)) as KeyedHash
}

async function sealBytes(key: RingKey, purpose: KeyPurpose, place: string, plain: Bytes): Promise<Bytes> {
  const iv = randomBytes(nonceLength)
  const parameters = { name: 'AES-GCM', iv, additionalData: utf8(place) }
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters, await key.cipher(purpose), plain)))
}
