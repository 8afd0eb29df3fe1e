// From a passphrase to the key that wraps the vault key: Argon2id (RFC 9106) through hash-wasm, its cost and salt stored
// beside the wrapped key and bound into it.
import { argon2id } from 'hash-wasm'
import * as v from 'valibot'
import { type Bytes, base64url, fromBase64url, randomBytes, utf8 } from '../../shared/bytes.ts'

/** What a guess costs. Memory in KiB. */
export interface Cost {
  readonly memoryKiB: number
  readonly iterations: number
  readonly parallelism: number
}

/**
 * RFC 9106's second recommended setting with one lane (WebAssembly has one): 64 MiB, three passes; OWASP's minimum is
 * 19 MiB and two. Vaults with less are brought up to it when they are unlocked.
 */
export const presentCost: Cost = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 }

// Stored numbers are not believed: a damaged or planted cost must not freeze the browser or take all its memory.
const within = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

/** Argon2id's parameters as they are stored. */
export const kdfSchema = v.pipe(
  v.object({
    name: v.literal('argon2id'),
    memoryKiB: v.pipe(within(1024 * 1024), v.minValue(8)),
    iterations: within(32),
    parallelism: within(8),
    salt: v.pipe(v.string(), v.regex(/^[\w-]{22,86}$/)),
  }),
  v.readonly(),
)
export type Kdf = v.InferOutput<typeof kdfSchema>

/** Parameters for a new passphrase: this cost and a fresh salt of 128 bits. */
export const newKdf = (cost: Cost): Kdf => ({ name: 'argon2id', ...cost, salt: base64url(randomBytes(16)) })

/** Whether stored parameters have fallen behind the present ones. */
export const isOutdated = (kdf: Kdf, cost: Cost): boolean =>
  kdf.memoryKiB < cost.memoryKiB || kdf.iterations < cost.iterations

/**
 * The 32 bytes that a passphrase and stored parameters give. The passphrase is normalised (NFKC), so that the same
 * letters typed on another system give the same key.
 */
export async function derive(passphrase: string, kdf: Kdf): Promise<Bytes> {
  const salt = fromBase64url(kdf.salt)
  if (salt === undefined) throw new TypeError('a stored salt is not base64url')
  const derived = await argon2id({
    password: utf8(passphrase.normalize('NFKC')),
    salt,
    memorySize: kdf.memoryKiB,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  })
  return Uint8Array.from(derived)
}
