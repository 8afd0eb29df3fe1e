// Transfer codes for Google Authenticator: a few accounts in each QR code. It knows 30 seconds and 6 or 8 digits only; what it
// can't hold is left out, and said.
import { base64url, randomBytes, utf8 } from '../../shared/bytes.ts'
import { accountFields, migrationFields, migrationPrefix } from '../import/google.ts'
import { type Field, messageOf } from '../import/protobuf.ts'
import { type Account, otpOf } from '../vault/account.ts'

/** As many as Google Authenticator itself puts in one code: more make it hard to scan. */
const mostInOne = 10

const algorithms = { SHA1: 1n, SHA256: 2n, SHA512: 3n } as const

/** The transfer codes' texts, in order, and the accounts that they can't hold. */
export function migrationsOf(accounts: readonly Account[]): {
  readonly uris: readonly string[]
  readonly left: readonly Account[]
} {
  const fits = accounts.filter(isKnownToGoogle)
  const size = Math.ceil(fits.length / mostInOne)
  const set = new DataView(randomBytes(4).buffer).getUint32(0) >>> 1
  const uris = Array.from({ length: size }, (_, index) => {
    const part = fits.slice(index * mostInOne, (index + 1) * mostInOne)
    const message = messageOf([
      ...part.map(account => ({ number: migrationFields.accounts, value: messageOf(fieldsOf(account)) })),
      { number: migrationFields.version, value: 1n },
      { number: migrationFields.size, value: BigInt(size) },
      { number: migrationFields.index, value: BigInt(index) },
      { number: migrationFields.set, value: BigInt(set) },
    ])
    const data = base64url(message).replaceAll('-', '+').replaceAll('_', '/')
    const padded = data.padEnd(Math.ceil(data.length / 4) * 4, '=')
    return `${migrationPrefix}offline?data=${encodeURIComponent(padded)}`
  })
  return { uris, left: accounts.filter(account => !isKnownToGoogle(account)) }
}

const isKnownToGoogle = ({ type, digits, period }: Account): boolean =>
  type !== 'steam' && (digits === 6 || digits === 8) && (type === 'hotp' || period === 30)

function fieldsOf(account: Account): readonly Field[] {
  const { type, issuer, label, algorithm, digits, counter } = account
  // Without an issuer, a colon in the label would be read as the end of one: an empty issuer goes before it.
  const name = issuer !== '' || label.includes(':') ? `${issuer}:${label}` : label
  return [
    { number: accountFields.secret, value: otpOf(account).secret },
    { number: accountFields.name, value: utf8(name) },
    { number: accountFields.issuer, value: utf8(issuer) },
    { number: accountFields.algorithm, value: algorithms[algorithm] },
    { number: accountFields.digits, value: digits === 8 ? 2n : 1n },
    { number: accountFields.type, value: type === 'hotp' ? 1n : 2n },
    ...(type === 'hotp' ? [{ number: accountFields.counter, value: BigInt(counter) }] : []),
  ]
}
