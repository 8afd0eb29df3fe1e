// Authenticated encryption for the vault: AES-256-GCM by WebCrypto with a fresh random IV, a header bound in as additional
// data, and keys for each purpose derived from one. Knows nothing of what it seals.
import { type Bytes, base64url, concat, fromBase64url, randomBytes, utf8 } from '../../shared/bytes.ts'

const ivBytes = 12

/** What a key is derived for: one purpose's key never opens what another's sealed. */
export type Purpose =
  | 'sallyport vault accounts 1'
  | 'sallyport vault wrap 1'
  | 'sallyport vault passkey 1'
  | 'sallyport vault aside 1'
  | 'sallyport vault backup 1'

/** An AES-GCM key for one purpose from 32 random bytes, by HKDF-SHA-256 (RFC 5869). Not extractable. */
export async function keyFor(purpose: Purpose, secret: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Seals bytes under a key with a header bound in: IV and ciphertext with its tag, as base64url. */
export async function seal(key: CryptoKey, header: Bytes, content: Bytes): Promise<string> {
  const iv = randomBytes(ivBytes)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, key, content)
  return base64url(concat(iv, new Uint8Array(sealed)))
}

/** What `seal` sealed under this key and header, or undefined where key, header or any byte differs. */
export async function open(key: CryptoKey, header: Bytes, sealed: string): Promise<Bytes | undefined> {
  const bytes = fromBase64url(sealed)
  if (bytes === undefined || bytes.length < ivBytes + 16) return undefined
  try {
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: header },
      key,
      bytes.subarray(ivBytes),
    )
    return new Uint8Array(content)
  } catch {
    // WebCrypto says no more than "OperationError" here, on purpose; other failures are no better for the caller.
    return undefined
  }
}

/** A header as bytes that have one reading only: JSON of a flat list. */
export const headerOf = (...parts: readonly (string | number)[]): Bytes => utf8(JSON.stringify(parts))
