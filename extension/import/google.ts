// Google Authenticator's transfer codes (`otpauth-migration://offline?data=…`): a protobuf message with a few accounts each,
// several codes making a set. The format is Google's, described by those who read it (its .proto was never published).
import type { Bytes } from '../../shared/bytes.ts'
import { base64Of } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Entry, type Part, Refusal, type Unreadable } from './importer.ts'
import { fieldsOf } from './protobuf.ts'

/** The start of a transfer code. */
export const migrationPrefix = 'otpauth-migration://'

/** MigrationPayload's and OtpParameters' field numbers, and their enumerations. */
export const migrationFields = { accounts: 1, version: 2, size: 3, index: 4, set: 5 } as const
export const accountFields = {
  secret: 1,
  name: 2,
  issuer: 3,
  algorithm: 4,
  digits: 5,
  type: 6,
  counter: 7,
} as const
const algorithms = ['SHA1', 'SHA1', 'SHA256', 'SHA512', 'MD5']
const digitCounts = [6, 6, 8, 7]
const types = ['totp', 'hotp', 'totp']

/** The accounts of one transfer code, and which part of its set it is. @throws Refusal `damaged` */
export function readMigration(uri: string): {
  readonly found: readonly (Entry | Unreadable)[]
  readonly part: Part
} {
  const data = /^otpauth-migration:\/\/[^?]*\?(?:[^#]*&)?data=([^&#]+)/i.exec(uri.trim())?.[1]
  if (data === undefined) throw new Refusal('damaged')
  const found: (Entry | Unreadable)[] = []
  const numbers = new Map<number, number>()
  for (const { number, value } of fieldsOf(base64Of(percentDecoded(data)))) {
    if (typeof value === 'bigint') numbers.set(number, Number(BigInt.asIntN(64, value)))
    else if (number === migrationFields.accounts) found.push(readAccount(value))
  }
  const whole = (number: number, otherwise: number) => {
    const value = numbers.get(number) ?? otherwise
    return Number.isSafeInteger(value) && value >= 0 && value < 1000 ? value : otherwise
  }
  const [size, index] = [whole(migrationFields.size, 1), whole(migrationFields.index, 0)]
  return {
    found,
    part: { set: numbers.get(migrationFields.set) ?? 0, index, size: Math.max(size, index + 1) },
  }
}

/** A plus sign of Base64 that somebody didn't escape is still a plus sign. */
function percentDecoded(data: string): string {
  try {
    return decodeURIComponent(data)
  } catch {
    throw new Refusal('damaged')
  }
}

function readAccount(message: Bytes): Entry | Unreadable {
  const decoder = new TextDecoder()
  const texts = new Map<number, string>()
  const numbers = new Map<number, bigint>()
  let secret: Bytes = new Uint8Array()
  for (const { number, value } of fieldsOf(message)) {
    if (typeof value === 'bigint') numbers.set(number, value)
    else if (number === accountFields.secret) secret = value
    else texts.set(number, decoder.decode(value))
  }
  const chosen = <T>(list: readonly T[], number: number) =>
    list[Number(numbers.get(number) ?? 0n)] ?? 'unknown'
  const issuer = texts.get(accountFields.issuer) ?? ''
  const name = texts.get(accountFields.name) ?? ''
  const colon = name.indexOf(':')
  // The name is the label of the key URI: with the issuer before a colon, or without.
  const named =
    issuer !== '' && name.startsWith(`${issuer}:`)
      ? { issuer, label: name.slice(issuer.length + 1) }
      : issuer === '' && colon >= 0
        ? { issuer: name.slice(0, colon), label: name.slice(colon + 1) }
        : { issuer, label: name }
  return entryOf({
    ...named,
    secret,
    type: chosen(types, accountFields.type),
    algorithm: chosen(algorithms, accountFields.algorithm),
    digits: chosen(digitCounts, accountFields.digits),
    counter: Number(numbers.get(accountFields.counter) ?? 0n),
  })
}
