// Time-based one-time passwords (RFC 6238 over RFC 4226), through `otpauth`: the one place that both sides generate
// and compare codes in. Steps are explicit, so that a server can allow each step once.
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
// Its core alone: whole, it brings nine hashes, and authenticators know three.
import { HOTP, Secret, TOTP, URI } from 'otpauth/bare'
import type { Bytes } from '../bytes.ts'

/** The HMAC hashes that authenticator apps know (RFC 6238 §1.2). */
export type OtpAlgorithm = 'SHA1' | 'SHA256' | 'SHA512'

/** What besides the secret decides a code. `period` is in seconds. */
export interface TotpParameters {
  readonly algorithm: OtpAlgorithm
  readonly digits: number
  readonly period: number
}

/** What every authenticator app understands: SHA-1, 6 digits, 30 seconds. */
export const defaultTotp: TotpParameters = { algorithm: 'SHA1', digits: 6, period: 30 }

/** The time step (RFC 6238's T) that a moment falls in. `now` in milliseconds since the epoch. */
export const stepAt = (now: number, period: number): number => Math.floor(now / 1000 / period)

/** The code of one time step, `digits` long with leading zeros. */
export function codeAt(secret: Bytes, step: number, parameters: TotpParameters): string {
  const { algorithm, digits } = parameters
  return HOTP.generate({
    secret: asSecret(secret),
    counter: step,
    algorithm,
    digits,
    hmac: hmacOf(algorithm),
  })
}

const hashes = { SHA1: sha1, SHA256: sha256, SHA512: sha512 } as const satisfies Record<OtpAlgorithm, unknown>

const hmacOf = (algorithm: OtpAlgorithm) => (_: string, key: Uint8Array, message: Uint8Array) =>
  hmac(hashes[algorithm], key, message)

/** Which of `steps` the code belongs to, or undefined. Every step is compared, each in constant time. */
export function matchStep(
  code: string,
  secret: Bytes,
  steps: readonly number[],
  parameters: TotpParameters,
): number | undefined {
  let match: number | undefined
  for (const step of steps) if (equalCodes(codeAt(secret, step, parameters), code)) match ??= step
  return match
}

/** The `otpauth://totp/` key URI that authenticator apps read (Google's Key Uri Format). */
export function totpUri(
  secret: Bytes,
  issuer: string,
  account: string,
  { algorithm, digits, period }: TotpParameters,
): string {
  // A colon separates issuer and account in the label, so neither may hold one.
  const plain = (text: string) => text.replaceAll(':', ' ').trim()
  const key = asSecret(secret)
  return URI.stringify(
    new TOTP({ issuer: plain(issuer), label: plain(account), secret: key, algorithm, digits, period }),
  )
}

/** A secret as Base32 (RFC 4648 §6, unpadded), for people to type; `group` letters between spaces where given. */
export function secretText(secret: Bytes, group?: number): string {
  const text = asSecret(secret).base32
  return group ? (text.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join(' ') : text
}

// A view may cover a part of its buffer only: the library takes the whole of it.
const asSecret = (bytes: Bytes) => new Secret({ buffer: bytes.slice().buffer })

function equalCodes(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
