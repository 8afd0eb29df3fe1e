// Bytes as text and back: base64url (RFC 4648 §5, unpadded), hex, UTF-8, and the hashes and random values both
// sides need. Nothing here knows what the bytes mean.

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes over a plain ArrayBuffer: what WebCrypto takes and D1 returns. */
export type Bytes = Uint8Array<ArrayBuffer>

// The encoder always gives a buffer of its own, which Cloudflare's types leave open.
/** UTF-8 bytes of a string. */
export const utf8 = (text: string): Bytes => encoder.encode(text) as Bytes

/** The string that UTF-8 bytes spell. @throws TypeError where they are not valid UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)

/** Base64 with padding (RFC 4648 §4). */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces: a call takes some ten thousand arguments, and a letter at a time is slow for a vault's half megabyte.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** Base64url without padding (RFC 4648 §5). */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** The bytes of an unpadded base64url string, or undefined where it is not exactly that: one text for each value. */
export function fromBase64url(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  // Only the last group can be spelled in several ways, by bits that belong to no byte.
  const tail = text.slice(text.length - (text.length % 4))
  return base64url(bytes.subarray(bytes.length - (bytes.length % 3))) === tail ? bytes : undefined
}

/** Lower-case hexadecimal. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** One byte string after another. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** `length` bytes from the platform's cryptographic generator. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** A random identifier or token of `length` bytes (default 32, 256 bits), as base64url. */
export const randomToken = (length = 32): string => base64url(randomBytes(length))

/** SHA-256 of a text's UTF-8 bytes or of bytes. */
export async function sha256(data: string | Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? utf8(data) : data))
}
