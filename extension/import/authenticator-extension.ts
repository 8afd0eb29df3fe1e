// The backup of the browser extension "Authenticator" (authenticator.cc; its source, src/models/storage.ts and encryption.ts):
// plain, or each entry under CryptoJS's AES with a passphrase that Argon2id derives, in older versions the passphrase itself.
import { type Bytes, base64url, concat, hex, utf8 } from '../../shared/bytes.ts'
import { argon2Key, base64Of, hexOf, openCbc } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Entry, type Importer, needed, Refusal, reading, type Unreadable } from './importer.ts'
import { parseJson } from './source.ts'
import { at, entriesOf, isObject, textAt } from './value.ts'

/** As its src/argon.ts has it; the same numbers stand in the stored hash, which nothing here needs. */
const cost = { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 }
const mostKeys = 4

/** `OTPAlgorithm`, where it is a number. */
const algorithms = new Map<unknown, string>([
  ['1', 'SHA1'],
  ['2', 'SHA256'],
  ['3', 'SHA512'],
])

const isSealed = (value: unknown) =>
  textAt(value, 'dataType') === 'EncOTPStorage' && textAt(value, 'data') !== ''
const isPlain = (value: unknown) =>
  isObject(value) &&
  typeof at(value, 'secret') === 'string' &&
  (typeof at(value, 'hash') === 'string' || typeof at(value, 'encrypted') === 'boolean')

export const authenticatorExtension: Importer = {
  app: 'Authenticator (authenticator.cc)',
  recognises: ({ json }) => entriesOf(json).some(([, value]) => isSealed(value) || isPlain(value)),
  read: async ({ json }, passphrase) => {
    const items = entriesOf(json).map(([, value]) => value)
    const stored = items.filter(value => isSealed(value) || isPlain(value))
    if (stored.some(value => isSealed(value) || at(value, 'encrypted') === true)) needed(passphrase)
    const keys = await keysOf(json, stored, passphrase ?? '')
    const found: (Entry | Unreadable)[] = []
    let opened = 0
    for (const value of stored) {
      const entry = isSealed(value) ? await openEntry(value, keys) : await openSecret(value, keys)
      if (entry !== undefined) opened++
      found.push(entry === undefined ? { name: textAt(value, 'issuer'), fault: 'secret' } : convert(entry))
    }
    if (opened === 0 && stored.length > 0) throw new Refusal('wrong-passphrase')
    return reading(found)
  },
}

/** The passphrases of CryptoJS by the ids of their keys; under the empty one, that of entries without a key. */
async function keysOf(
  json: unknown,
  stored: readonly unknown[],
  passphrase: string,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>()
  const ids = new Set(stored.filter(isSealed).map(value => textAt(value, 'keyId')))
  if (ids.size > mostKeys) throw new Refusal('too-costly')
  for (const id of ids) {
    const salt = entriesOf(json).find(
      ([, value]) => textAt(value, 'dataType') === 'Key' && textAt(value, 'id') === id,
    )?.[1]
    const raw = await argon2Key('argon2id', utf8(passphrase), utf8(textAt(salt, 'salt')), cost)
    keys.set(id, base64url(raw).replaceAll('-', '+').replaceAll('_', '/'))
  }
  // Version 2 sealed a random key under the passphrase, and used it spelled in hexadecimal.
  const old = textAt(json, 'key', 'enc')
  const random = old === '' ? undefined : await openCryptoJs(old, passphrase)
  keys.set('', random === undefined ? passphrase : hex(random))
  return keys
}

async function openEntry(value: unknown, keys: ReadonlyMap<string, string>): Promise<unknown> {
  const content = await openCryptoJs(textAt(value, 'data'), keys.get(textAt(value, 'keyId')) ?? '')
  const entry = content === undefined ? undefined : parseJson(new TextDecoder().decode(content))
  return textAt(entry, 'secret') === '' ? undefined : entry
}

async function openSecret(value: unknown, keys: ReadonlyMap<string, string>): Promise<unknown> {
  if (at(value, 'encrypted') !== true) return value
  const secret = await openCryptoJs(textAt(value, 'secret'), keys.get('') ?? '')
  const text = secret === undefined ? '' : new TextDecoder().decode(secret)
  return /^[\w=\- ]{8,}$/.test(text) && isObject(value) ? { ...value, secret: text } : undefined
}

function convert(value: unknown): Entry | Unreadable {
  const type = textAt(value, 'type')
  const secret = textAt(value, 'secret')
  // A prefix told the type before there was a field for it.
  const isBattleNet = type === 'battle' || /^bliz?z?-/i.test(secret)
  const isSteam = type === 'steam' || /^stm-/i.test(secret)
  const plain = secret.replace(/^(blz|bliz|stm)-/i, '')
  const isHex =
    type === 'hex' || type === 'hhex' || (!/^[a-z2-7]+=*$/i.test(plain) && /^([0-9a-f]{2})+$/i.test(plain))
  const algorithm = at(value, 'algorithm')
  // `issuer::host` names the site that an account is for.
  const [issuer = '', host = ''] = textAt(value, 'issuer').split('::')
  return entryOf({
    type: isSteam ? 'steam' : type === 'hhex' ? 'hotp' : isBattleNet || type === 'hex' ? 'totp' : type,
    issuer,
    label: at(value, 'account'),
    secret: isHex && /^([0-9a-f]{2})+$/i.test(plain) ? hexOf(plain) : plain,
    algorithm: algorithms.get(String(algorithm)) ?? algorithm,
    digits: isBattleNet ? 8 : at(value, 'digits'),
    period: at(value, 'period'),
    counter: at(value, 'counter'),
    pinned: at(value, 'pinned'),
    sites: [host],
  })
}

/**
 * CryptoJS's AES with a passphrase: OpenSSL's format (`Salted__`, salt, ciphertext) and its key derivation, MD5 once.
 * Undefined where it doesn't open.
 */
async function openCryptoJs(text: string, passphrase: string): Promise<Bytes | undefined> {
  const bytes = base64Of(text)
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 8)) !== 'Salted__') return undefined
  const salt = bytes.slice(8, 16)
  const { createMD5 } = await import('hash-wasm')
  const md5 = await createMD5()
  let [block, derived]: [Bytes, Bytes] = [new Uint8Array(), new Uint8Array()]
  while (derived.length < 48) {
    block = Uint8Array.from(
      md5
        .init()
        .update(concat(block, utf8(passphrase), salt))
        .digest('binary'),
    )
    derived = concat(derived, block)
  }
  return openCbc(derived.slice(0, 32), derived.slice(32, 48), bytes.slice(16))
}
