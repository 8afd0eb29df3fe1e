// The key ring (`SALLYPORT_KEYS`): master keys, newest first, and the keys derived from each for one purpose alone
// (HKDF-SHA-256, RFC 5869). A key is retired by taking it off the ring; what only it can read is then a clear error.
import { type Bytes, fromBase64url, utf8 } from '../../shared/bytes.ts'
import { Refusal } from '../errors.ts'

/** What a derived key is for. A value sealed for one purpose never opens for another. */
export type KeyPurpose =
  | 'session'
  | 'pending'
  | 'device'
  | 'device-nonce'
  | 'return'
  | 'origin-cookie'
  | 'withheld'
  | 'secret'
  | 'bound'
  | 'address'
  | 'code'
  | 'passkey'
  | 'assertion'
  | 'disown'

/** One master key of the ring. */
export interface RingKey {
  /** Names the key in everything sealed under it. */
  readonly id: string
  /** An AES-256-GCM key for one purpose. */
  cipher(purpose: KeyPurpose): Promise<CryptoKey>
  /** An HMAC-SHA-256 key for one purpose. */
  mac(purpose: KeyPurpose): Promise<CryptoKey>
  /** 32 bytes for one purpose, such as a signing key's seed. */
  seed(purpose: KeyPurpose): Promise<Bytes>
}

/** Master keys, newest first; never empty. */
export type KeyRing = readonly [RingKey, ...RingKey[]]

// Deriving costs more than a verified request may: each ring is parsed, and each key derived, once an isolate.
const rings = new Map<string, KeyRing>()

/**
 * Reads a ring from its text: `id:base64url(32 bytes)`, comma-separated, newest first.
 * @throws Refusal `not-configured` where it is missing or malformed, without repeating any of it.
 */
export function keyRing(text: string | undefined): KeyRing {
  if (!text) throw misconfigured('is not set')
  const known = rings.get(text)
  if (known) return known
  const [first, ...others] = text.split(',').map(entry => ringKey(entry.trim()))
  if (!first) throw misconfigured('is empty')
  const ring: KeyRing = [first, ...others]
  if (new Set(ring.map(key => key.id)).size !== ring.length) throw misconfigured('names two keys alike')
  rings.set(text, ring)
  return ring
}

function ringKey(entry: string): RingKey {
  const [, id, secret] = /^([A-Za-z0-9-]{1,16}):([A-Za-z0-9_-]+)$/.exec(entry) ?? []
  const bytes = secret === undefined ? undefined : fromBase64url(secret)
  if (id === undefined || bytes?.length !== 32) throw misconfigured('is malformed')

  const master = crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
  const derived = new Map<string, Promise<unknown>>()
  const once = <Value>(name: string, make: () => Promise<Value>): Promise<Value> => {
    const found = derived.get(name) as Promise<Value> | undefined
    if (found) return found
    const made = make()
    derived.set(name, made)
    return made
  }
  const derive = async (use: string, purpose: KeyPurpose): Promise<Bytes> => {
    const info = utf8(`sallyport/${use}/${purpose}`)
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
    return new Uint8Array(await crypto.subtle.deriveBits(algorithm, await master, 256))
  }

  return {
    id,
    cipher: purpose =>
      once(`cipher/${purpose}`, async () =>
        crypto.subtle.importKey('raw', await derive('cipher', purpose), 'AES-GCM', false, [
          'encrypt',
          'decrypt',
        ]),
      ),
    mac: purpose =>
      once(`mac/${purpose}`, async () =>
        crypto.subtle.importKey(
          'raw',
          await derive('mac', purpose),
          { name: 'HMAC', hash: 'SHA-256' },
          false,
          ['sign'],
        ),
      ),
    seed: purpose => once(`seed/${purpose}`, () => derive('seed', purpose)),
  }
}

const misconfigured = (what: string) =>
  new Refusal(
    'not-configured',
    `The secret SALLYPORT_KEYS ${what}. Set it with "wrangler secret put SALLYPORT_KEYS".`,
  )
