// Bitwarden's JSON export, Bitwarden Authenticator's, and the one under a password of its own (bitwarden.com/help, its clients'
// source): AES-256-CBC with HMAC-SHA-256 under keys that HKDF expands from PBKDF2 or Argon2id. Its CSV export: see csv.ts.
import { type Bytes, concat, sha256, utf8 } from '../../shared/bytes.ts'
import { argon2Key, base64Of, openCbc, opened, pbkdf2 } from './crypto.ts'
import { entryOfUri } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, hasList, listAt, textAt, wholeNumberOf } from './value.ts'

const kdfTypes = { pbkdf2: 0, argon2id: 1 } as const

export const bitwarden: Importer = {
  app: 'Bitwarden',
  recognises: ({ json }) =>
    typeof at(json, 'encrypted') === 'boolean' && (hasList(json, 'items') || textAt(json, 'data') !== ''),
  read: async ({ json }, passphrase) => {
    if (at(json, 'encrypted') === true && at(json, 'passwordProtected') !== true)
      throw new Refusal('sealed-otherwise')
    const vault = at(json, 'encrypted') === true ? await openExport(json, needed(passphrase)) : json
    if (!hasList(vault, 'items')) throw new Refusal('damaged')
    const names = new Map(
      [...listAt(vault, 'folders'), ...listAt(vault, 'collections')].map(folder => [
        textAt(folder, 'id'),
        textAt(folder, 'name'),
      ]),
    )
    const withCode = listAt(vault, 'items').filter(item => textAt(item, 'login', 'totp') !== '')
    const kept = withCode.filter(item => textAt(item, 'deletedDate') === '')
    return reading(
      kept.map(item =>
        entryOfUri(
          textAt(item, 'login', 'totp'),
          { issuer: textAt(item, 'name'), label: textAt(item, 'login', 'username') },
          {
            sites: listAt(item, 'login', 'uris').map(uri => textAt(uri, 'uri')),
            tags: [at(item, 'folderId'), ...listAt(item, 'collectionIds')].map(
              id => names.get(String(id)) ?? '',
            ),
            pinned: at(item, 'favorite'),
            createdAt: Math.max(0, Date.parse(textAt(item, 'creationDate')) || 0),
          },
        ),
      ),
      { trashed: withCode.length - kept.length },
    )
  },
}

async function openExport(json: unknown, passphrase: string): Promise<unknown> {
  const keys = await stretched(await masterKey(json, utf8(passphrase)))
  // This field is there to tell a wrong password from a damaged file.
  const check = await openSealed(textAt(json, 'encKeyValidation_DO_NOT_EDIT'), keys)
  opened(check)
  const content = await openSealed(textAt(json, 'data'), keys)
  if (content === undefined) throw new Refusal('damaged')
  return jsonOf(content)
}

async function masterKey(json: unknown, passphrase: Bytes): Promise<Bytes> {
  // The salt is used as the text that it is, not as the bytes that its Base64 spells.
  const salt = utf8(textAt(json, 'salt'))
  const iterations = wholeNumberOf(at(json, 'kdfIterations')) ?? 0
  switch (at(json, 'kdfType')) {
    case kdfTypes.pbkdf2:
      return pbkdf2('SHA-256', passphrase, salt, iterations)
    case kdfTypes.argon2id: {
      const memoryKiB = (wholeNumberOf(at(json, 'kdfMemory')) ?? 0) * 1024
      const parallelism = wholeNumberOf(at(json, 'kdfParallelism')) ?? 0
      return argon2Key('argon2id', passphrase, await sha256(salt), { memoryKiB, iterations, parallelism })
    }
    default:
      throw new Refusal('newer')
  }
}

interface Keys {
  readonly encryption: Bytes
  readonly mac: Bytes
}

/** HKDF-Expand (RFC 5869 §2.3) to 32 bytes is one HMAC: WebCrypto's HKDF would extract first. */
async function stretched(master: Bytes): Promise<Keys> {
  const expand = async (info: string) => hmac(master, concat(utf8(info), Uint8Array.of(1)))
  return { encryption: await expand('enc'), mac: await expand('mac') }
}

const hmacKey = (key: Bytes) =>
  crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])

const hmac = async (key: Bytes, data: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(key), data))

/** An "encrypted string" of type 2: `2.iv|ciphertext|mac`. Undefined where the MAC doesn't hold. */
async function openSealed(text: string, keys: Keys): Promise<Bytes | undefined> {
  const [, iv, sealed, mac] =
    /^2\.([^|]+)\|([^|]+)\|([^|]+)$/
      .exec(text)
      ?.map((part, index) => (index === 0 ? undefined : base64Of(part))) ?? []
  if (iv === undefined || sealed === undefined || mac === undefined) throw new Refusal('damaged')
  const isSound = await crypto.subtle.verify('HMAC', await hmacKey(keys.mac), mac, concat(iv, sealed))
  return isSound ? openCbc(keys.encryption, iv, sealed) : undefined
}
