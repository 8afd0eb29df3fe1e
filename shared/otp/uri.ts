// `otpauth://` key URIs (Google's Key Uri Format, with what other authenticators made of it), read leniently and printed
// strictly. Text from a QR code is hostile until it has passed here: every number has its bounds, every name its length.
import { Secret } from 'otpauth/bare'
import type { Bytes } from '../bytes.ts'
import type { OtpAlgorithm } from './totp.ts'

/** What an authenticator needs to know of an account. `period` in seconds; `counter` is the next HOTP counter. */
export interface OtpAccount {
  readonly type: 'totp' | 'hotp' | 'steam'
  readonly issuer: string
  readonly label: string
  readonly secret: Bytes
  readonly algorithm: OtpAlgorithm
  readonly digits: number
  readonly period: number
  readonly counter: number
}

/** Which part of a key URI can't be used. */
export type UriFault = 'format' | 'type' | 'secret' | 'algorithm' | 'digits' | 'period' | 'counter' | 'length'

/** A parsed key URI, or the part that is at fault. */
export type ParsedUri =
  | { readonly ok: true; readonly otp: OtpAccount }
  | { readonly ok: false; readonly fault: UriFault }

/** The bounds of what is accepted, here and from people's hands. */
export const otpBounds = {
  uriLength: 4096,
  nameLength: 200,
  secretBytes: 256,
  digits: { least: 6, most: 10 },
  periodSeconds: 86_400,
} as const

const algorithms: Readonly<Record<string, OtpAlgorithm>> = {
  SHA1: 'SHA1',
  SHA256: 'SHA256',
  SHA512: 'SHA512',
  HMACSHA1: 'SHA1',
  HMACSHA256: 'SHA256',
  HMACSHA512: 'SHA512',
}

const fault = (what: UriFault): ParsedUri => ({ ok: false, fault: what })

/**
 * The account that a key URI describes: `otpauth://totp|hotp|steam/…`, or Bitwarden's `steam://SECRET`. Accepts what is
 * found in the wild (lower-case or spaced secrets, `HmacSHA1`, a HOTP without counter, `+` for a space in the issuer).
 */
export function parseOtpUri(text: string): ParsedUri {
  const uri = text.trim()
  if (uri.length > otpBounds.uriLength) return fault('length')

  const steam = /^steam:\/\/([A-Za-z2-7=]+)$/i.exec(uri)
  const [, scheme, typeText, path, query] =
    steam?.[1] !== undefined
      ? [undefined, 'otpauth', 'steam', 'Steam:', `secret=${steam[1]}`]
      : (/^(otpauth):\/\/([^/?#]*)\/?([^?#]*)(?:\?([^#]*))?/i.exec(uri) ?? [])
  if (scheme === undefined || typeText === undefined || path === undefined) return fault('format')

  const parameters = readQuery(query ?? '')
  if (parameters === undefined) return fault('format')

  const secret = decodeSecret(parameters.get('secret') ?? '')
  if (secret === undefined) return fault('secret')

  const digitsText = parameters.get('digits')
  const digits = digitsText === undefined ? 6 : wholeNumber(digitsText)
  const { issuer, label } = readNames(decodeText(path), parameters.get('issuer') ?? '')

  const type = typeText.toLowerCase()
  if (type !== 'totp' && type !== 'hotp' && type !== 'steam') return fault('type')
  // KeePassXC writes encoder=steam; others an issuer of Steam with its five characters.
  const isSteam =
    type === 'steam' ||
    (type === 'totp' &&
      (parameters.get('encoder')?.toLowerCase() === 'steam' ||
        (digits === 5 && issuer.toLowerCase() === 'steam')))
  if (isSteam) {
    const otp: OtpAccount = { type: 'steam', issuer: issuer || 'Steam', label, secret, ...steamParameters }
    return { ok: true, otp }
  }

  if (digits === undefined || digits < otpBounds.digits.least || digits > otpBounds.digits.most)
    return fault('digits')

  const algorithm = algorithms[(parameters.get('algorithm') ?? 'SHA1').toUpperCase().replaceAll(/[-_]/g, '')]
  if (algorithm === undefined) return fault('algorithm')

  const periodText = parameters.get('period')
  const period = periodText === undefined || type === 'hotp' ? 30 : wholeNumber(periodText)
  if (period === undefined || period < 1 || period > otpBounds.periodSeconds) return fault('period')

  // The format demands a counter for HOTP; some issuers leave out a zero.
  const counterText = parameters.get('counter')
  const counter = counterText === undefined || type === 'totp' ? 0 : wholeNumber(counterText)
  if (counter === undefined) return fault('counter')

  return { ok: true, otp: { type, issuer, label, secret, algorithm, digits, period, counter } }
}

/** The parameters that every Steam account has. */
export const steamParameters = { algorithm: 'SHA1', digits: 5, period: 30, counter: 0 } as const

/** The key URI of an account; `parseOtpUri` gives the same account back. */
export function printOtpUri(otp: OtpAccount): string {
  const { type, issuer, label, secret, algorithm, digits, period, counter } = otp
  const name = encodeURIComponent
  // Without an issuer, a colon in the label would be read as the end of one: an empty issuer goes before it.
  const path = issuer !== '' || label.includes(':') ? `${name(issuer)}:${name(label)}` : name(label)
  const parameters = [`secret=${new Secret({ buffer: secret.buffer }).base32}`]
  if (issuer !== '') parameters.push(`issuer=${name(issuer)}`)
  if (type !== 'steam') parameters.push(`algorithm=${algorithm}`, `digits=${digits}`)
  if (type === 'totp') parameters.push(`period=${period}`)
  if (type === 'hotp') parameters.push(`counter=${counter}`)
  return `otpauth://${type}/${path}?${parameters.join('&')}`
}

/** The bytes of a Base32 secret as people and apps write it (any case, spaces, dashes, padding), or undefined. */
export function decodeSecret(text: string): Bytes | undefined {
  const letters = text.replaceAll(/[\s\-=]/g, '').toUpperCase()
  if (!/^[A-Z2-7]+$/.test(letters)) return undefined
  const bytes = Uint8Array.from(Secret.fromBase32(letters).bytes)
  return bytes.length >= 1 && bytes.length <= otpBounds.secretBytes ? bytes : undefined
}

/** A name fit to be shown: no control or direction characters (they can make one name look like another), and short. */
export const cleanName = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, otpBounds.nameLength)
    .toWellFormed()
    .trim()

/** `issuer:label` in the path, the issuer parameter before it where there is one. */
function readNames(path: string, issuerParameter: string): { issuer: string; label: string } {
  const colon = path.indexOf(':')
  if (issuerParameter !== '' && path.startsWith(`${issuerParameter}:`))
    return { issuer: cleanName(issuerParameter), label: cleanName(path.slice(issuerParameter.length + 1)) }
  const prefix = colon < 0 ? '' : path.slice(0, colon)
  return {
    issuer: cleanName(issuerParameter === '' ? prefix : issuerParameter),
    label: cleanName(colon < 0 ? path : path.slice(colon + 1)),
  }
}

/** Parameters by lower-case name, or undefined where one comes twice: two readers would pick two different ones. */
function readQuery(query: string): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>()
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = decodeText(equals < 0 ? pair : pair.slice(0, equals)).toLowerCase()
    const value = equals < 0 ? '' : pair.slice(equals + 1)
    if (parameters.has(name)) return undefined
    // `My+Shop` is a form-encoded space; the plus signs of `C++` are not between letters.
    parameters.set(name, decodeText(value.replaceAll(/(?<=\w)\+(?=\w)/g, ' ')))
  }
  return parameters
}

/** Percent-decoded, or as it stands where the encoding is broken. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const wholeNumber = (text: string): number | undefined => {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}
