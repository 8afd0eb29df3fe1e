// From what a file says of one account to an entry that the vault takes. Nothing in a file is believed: numbers have their
// bounds, names and notes their length and no control characters, addresses are reduced to web origins.
import { Secret } from 'otpauth/bare'
import type { Bytes } from '../../shared/bytes.ts'
import type { OtpAlgorithm } from '../../shared/otp/totp.ts'
import {
  cleanName,
  decodeSecret,
  type OtpAccount,
  otpBounds,
  parseOtpUri,
  steamParameters,
} from '../../shared/otp/uri.ts'
import { accountBounds, cleanTags } from '../vault/account.ts'
import type { Entry, EntryFault, Unreadable } from './importer.ts'
import { wholeNumberOf } from './value.ts'

/** What formats keep besides the codes. Absent, null and empty are the same. */
export interface Extras {
  readonly tags?: readonly string[]
  readonly notes?: unknown
  readonly icon?: unknown
  readonly pinned?: unknown
  /** Addresses of sign-in pages, as they stand in the file. */
  readonly sites?: readonly string[]
  /** Milliseconds since the epoch. */
  readonly createdAt?: unknown
}

/** An account's parts as a file has them, still unchecked. A missing part has its usual value. */
export interface Parts extends Extras {
  readonly type?: unknown
  readonly issuer?: unknown
  readonly label?: unknown
  /** Base32, or the bytes. */
  readonly secret: unknown
  readonly algorithm?: unknown
  readonly digits?: unknown
  readonly period?: unknown
  readonly counter?: unknown
}

const isMissing = (value: unknown) => value === undefined || value === null || value === ''
const nameOf = (value: unknown) => (typeof value === 'string' ? cleanName(value) : '')

/** The name by which a person finds an unreadable entry in the other program. */
const foundBy = (issuer: string, label: string) => [issuer, label].filter(Boolean).join(', ')

/** The entry that the parts describe, or which of them can't be used. */
export function entryOf(parts: Parts): Entry | Unreadable {
  const [issuer, label] = [nameOf(parts.issuer), nameOf(parts.label)]
  const no = (fault: EntryFault): Unreadable => ({ name: foundBy(issuer, label), fault })

  const typeText = isMissing(parts.type) ? 'totp' : String(parts.type).toLowerCase()
  if (typeText !== 'totp' && typeText !== 'hotp' && typeText !== 'steam') return no('type')

  const secret = secretOf(parts.secret)
  if (secret === undefined) return no('secret')

  const digits = isMissing(parts.digits) ? 6 : wholeNumberOf(parts.digits)
  const isSteam =
    typeText === 'steam' || (typeText === 'totp' && digits === 5 && issuer.toLowerCase() === 'steam')
  if (isSteam)
    return withExtras({ type: 'steam', issuer: issuer || 'Steam', label, secret, ...steamParameters }, parts)

  if (digits === undefined || digits < otpBounds.digits.least || digits > otpBounds.digits.most)
    return no('digits')
  const algorithm = isMissing(parts.algorithm) ? 'SHA1' : algorithmOf(parts.algorithm)
  if (algorithm === undefined) return no('algorithm')
  const period = typeText === 'hotp' || isMissing(parts.period) ? 30 : wholeNumberOf(parts.period)
  if (period === undefined || period < 1 || period > otpBounds.periodSeconds) return no('period')
  const counter = typeText === 'totp' || isMissing(parts.counter) ? 0 : wholeNumberOf(parts.counter)
  if (counter === undefined) return no('counter')
  return withExtras({ type: typeText, issuer, label, secret, algorithm, digits, period, counter }, parts)
}

/**
 * The entry of a key URI. `name`: what the file calls it where the URI names nothing; `fallback`: for a bare Base32 secret,
 * which password managers keep in the same place.
 */
export function entryOfUri(
  uri: string,
  named: { readonly issuer?: string; readonly label?: string } = {},
  extras: Extras = {},
): Entry | Unreadable {
  const [issuer, label] = [nameOf(named.issuer), nameOf(named.label)]
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri.trim())) return entryOf({ ...extras, secret: uri, issuer, label })
  const parsed = parseOtpUri(uri)
  if (!parsed.ok) return { name: foundBy(issuer, label) || nameInUri(uri), fault: parsed.fault }
  const { otp } = parsed
  // `steam://` names only itself.
  const isBare = otp.label === '' && otp.issuer === (otp.type === 'steam' ? 'Steam' : '')
  return withExtras(
    isBare
      ? { ...otp, issuer: issuer || otp.issuer, label }
      : { ...otp, issuer: otp.issuer || issuer, label: otp.label || label },
    extras,
  )
}

/** The label of a URI that can't be read, without its secret. */
function nameInUri(uri: string): string {
  const path = /^otpauth:\/\/[^/?#]*\/([^?#]{1,300})/i.exec(uri.trim())?.[1] ?? ''
  try {
    return cleanName(decodeURIComponent(path))
  } catch {
    return cleanName(path)
  }
}

/** An account with what goes along with it, made fit for the vault. */
function withExtras(otp: OtpAccount, extras: Extras): Entry {
  const { secret, ...rest } = otp
  const createdAt = wholeNumberOf(extras.createdAt)
  return {
    draft: { ...rest, secret: new Secret({ buffer: secret.buffer }).base32 },
    sites: originsOf(extras.sites ?? []),
    tags: cleanTags(extras.tags ?? []),
    notes: notesOf(extras.notes),
    icon: iconOf(extras.icon),
    pinned: extras.pinned === true,
    ...(createdAt === undefined || createdAt === 0 ? {} : { createdAt }),
  }
}

function secretOf(secret: unknown): Bytes | undefined {
  if (typeof secret === 'string') return decodeSecret(secret)
  if (!(secret instanceof Uint8Array) || secret.length < 1 || secret.length > otpBounds.secretBytes)
    return undefined
  return Uint8Array.from(secret)
}

/** `SHA1`, `sha-256`, `HmacSHA512`, `HMAC-SHA-256`: all of them are in use. */
function algorithmOf(algorithm: unknown): OtpAlgorithm | undefined {
  const name = String(algorithm)
    .toUpperCase()
    .replaceAll(/[-_\s]/g, '')
    .replace(/^HMAC/, '')
  return name === 'SHA1' || name === 'SHA256' || name === 'SHA512' ? name : undefined
}

/** Programs name their icons for the service; ours are named so too, in small letters and digits. */
const iconOf = (icon: unknown): string =>
  typeof icon === 'string'
    ? icon
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .slice(0, accountBounds.iconLength)
    : ''

/** Line breaks stay; other control and direction characters don't. */
const notesOf = (notes: unknown): string =>
  typeof notes === 'string'
    ? notes
        .replaceAll('\r\n', '\n')
        .replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
        .slice(0, accountBounds.notesLength)
        .toWellFormed()
        .trim()
    : ''

/** Web origins of addresses, each once. A plain `http` address is an old note of a site that has https by now. */
function originsOf(addresses: readonly string[]): readonly string[] {
  const origins = addresses.flatMap(address => {
    const text = address.trim()
    // Not an address of a page (`androidapp://…`), nor anything that only looks like one.
    if (text === '' || (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^(https?:|[^:/]+:\d+)/i.test(text))) return []
    try {
      const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`)
      const isNamed =
        url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[')
      if (!isNamed || url.username !== '' || url.password !== '') return []
      const isLocal = url.hostname === 'localhost' || /^(127\.|\[)/.test(url.hostname)
      if (url.protocol === 'http:' && !isLocal && url.port === '') url.protocol = 'https:'
      return url.origin.length <= 300 ? [url.origin] : []
    } catch {
      return []
    }
  })
  return [...new Set(origins)].slice(0, accountBounds.sites)
}
