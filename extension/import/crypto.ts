// What encrypted exports are opened with. A file brings the numbers of its own passphrase function, so every one is checked
// before it is run: a planted gigabyte or a billion rounds would freeze the browser.
import { type Bytes, concat } from '../../shared/bytes.ts'
import { Refusal } from './importer.ts'

/** The most that a file may ask for; programs ask for a tenth of it or less. */
export const kdfBounds = {
  rounds: 5_000_000,
  memoryKiB: 1024 * 1024,
  /** Memory times passes: what Argon2 costs. */
  argonKiBPasses: 8 * 1024 * 1024,
  parallelism: 32,
  scrypt: { n: 2 ** 20, r: 32, p: 16, bytes: 512 * 1024 * 1024 },
} as const

const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most

/** PBKDF2 (RFC 8018 §5.2). @throws Refusal `too-costly` */
export async function pbkdf2(
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512',
  passphrase: Bytes,
  salt: Bytes,
  iterations: number,
  bytes = 32,
): Promise<Bytes> {
  if (!isWithin(iterations, kdfBounds.rounds)) throw new Refusal('too-costly')
  const key = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits'])
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, key, bytes * 8),
  )
}

/** scrypt (RFC 7914). @throws Refusal `too-costly` */
export async function scryptKey(
  passphrase: Bytes,
  salt: Bytes,
  cost: { readonly n: number; readonly r: number; readonly p: number },
): Promise<Bytes> {
  const { n, r, p } = cost
  const most = kdfBounds.scrypt
  const isSound =
    isWithin(n, most.n) && (n & (n - 1)) === 0 && n > 1 && isWithin(r, most.r) && isWithin(p, most.p)
  if (!isSound || 128 * n * r > most.bytes || salt.length === 0) throw new Refusal('too-costly')
  const { scrypt } = await import('hash-wasm')
  const input = { password: passphrase, salt, costFactor: n, blockSize: r, parallelism: p, hashLength: 32 }
  return Uint8Array.from(await affordable(() => scrypt({ ...input, outputType: 'binary' })))
}

/** Argon2 (RFC 9106). @throws Refusal `too-costly` */
export async function argon2Key(
  variant: 'argon2d' | 'argon2id',
  passphrase: Bytes,
  salt: Bytes,
  cost: { readonly memoryKiB: number; readonly iterations: number; readonly parallelism: number },
): Promise<Bytes> {
  const { memoryKiB, iterations, parallelism } = cost
  const isSound =
    isWithin(memoryKiB, kdfBounds.memoryKiB) &&
    isWithin(iterations, kdfBounds.argonKiBPasses / memoryKiB) &&
    isWithin(parallelism, kdfBounds.parallelism) &&
    memoryKiB >= 8 * parallelism
  if (!isSound || salt.length < 8) throw new Refusal('too-costly')
  const functions = await import('hash-wasm')
  const input = { password: passphrase, salt, memorySize: memoryKiB, iterations, parallelism, hashLength: 32 }
  return Uint8Array.from(await affordable(() => functions[variant]({ ...input, outputType: 'binary' })))
}

/** Runs what may take more memory than there is. */
async function affordable<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch {
    throw new Refusal('too-costly')
  }
}

/** AES-256-GCM with its tag at the end; undefined where key, tag or any byte is wrong. */
export async function openGcm(
  key: Bytes,
  iv: Bytes,
  sealed: Bytes,
  header?: Bytes,
): Promise<Bytes | undefined> {
  if (iv.length === 0 || sealed.length < 16) return undefined
  const bound = header === undefined ? {} : { additionalData: header }
  return decrypt({ name: 'AES-GCM', iv, ...bound }, key, sealed)
}

/** AES-256-CBC with PKCS#7 padding; undefined where the padding is wrong, which a wrong key nearly always makes it. */
export async function openCbc(key: Bytes, iv: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  if (iv.length !== 16 || sealed.length === 0 || sealed.length % 16 !== 0) return undefined
  return decrypt({ name: 'AES-CBC', iv }, key, sealed)
}

async function decrypt(
  algorithm: { readonly name: 'AES-GCM' | 'AES-CBC'; readonly iv: Bytes; readonly additionalData?: Bytes },
  raw: Bytes,
  sealed: Bytes,
): Promise<Bytes | undefined> {
  try {
    const key = await crypto.subtle.importKey('raw', raw, algorithm.name, false, ['decrypt'])
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed))
  } catch {
    return undefined
  }
}

/** What was opened. @throws Refusal `wrong-passphrase` where nothing was */
export function opened(content: Bytes | undefined): Bytes {
  if (content === undefined) throw new Refusal('wrong-passphrase')
  return content
}

/** Base64 in either alphabet, padded or not. @throws Refusal `damaged` */
export function base64Of(text: string): Bytes {
  const plain = text.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) throw new Refusal('damaged')
  const binary = atob(plain)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** Hexadecimal. @throws Refusal `damaged` */
export function hexOf(text: string): Bytes {
  if (!/^([0-9a-f]{2})*$/i.test(text)) throw new Refusal('damaged')
  return Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** Ciphertext and its tag, which some formats keep apart. */
export const withTag = (sealed: Bytes, tag: Bytes): Bytes => concat(sealed, tag)
