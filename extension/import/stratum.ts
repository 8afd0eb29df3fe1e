// Stratum's (Authenticator Pro's) backup, plain or encrypted (its doc/BACKUP_FORMAT.md and source): a header, salt, IV and
// ciphertext: AES-256-GCM under Argon2id, in its first form AES-256-CBC under PBKDF2-SHA-1.
import { utf8 } from '../../shared/bytes.ts'
import { argon2Key, openCbc, opened, openGcm, pbkdf2 } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf, parseJson } from './source.ts'
import { at, hasList, listAt, textAt } from './value.ts'

const headers = { present: 'AUTHENTICATORPRO', first: 'AuthenticatorPro' } as const
const cost = { memoryKiB: 65_536, iterations: 3, parallelism: 4 }
const firstRounds = 64_000

/** Mobile-OTP (3) and Yandex (5) are other algorithms. */
const types = new Map<unknown, string>([
  [1, 'hotp'],
  [2, 'totp'],
  [4, 'steam'],
])
const algorithms = ['SHA1', 'SHA256', 'SHA512']

const headerOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16))

export const stratum: Importer = {
  app: 'Stratum (Authenticator Pro)',
  recognises: ({ json, bytes }) =>
    hasList(json, 'Authenticators') ||
    headerOf(bytes) === headers.present ||
    headerOf(bytes) === headers.first,
  read: async ({ json, bytes }, passphrase) => {
    const backup = json ?? (await openBackup(bytes, passphrase))
    if (!hasList(backup, 'Authenticators')) throw new Refusal('damaged')
    const names = new Map(
      listAt(backup, 'Categories').map(category => [textAt(category, 'Id'), textAt(category, 'Name')]),
    )
    const tags = new Map<string, string[]>()
    for (const binding of listAt(backup, 'AuthenticatorCategories')) {
      const [secret, name] = [
        textAt(binding, 'AuthenticatorSecret'),
        names.get(textAt(binding, 'CategoryId')),
      ]
      if (name !== undefined) tags.set(secret, [...(tags.get(secret) ?? []), name])
    }
    return reading(
      listAt(backup, 'Authenticators').map(entry => {
        const icon = textAt(entry, 'Icon')
        return entryOf({
          type: types.get(at(entry, 'Type')) ?? 'unknown',
          issuer: at(entry, 'Issuer'),
          label: at(entry, 'Username'),
          secret: at(entry, 'Secret'),
          algorithm: algorithms[Number(at(entry, 'Algorithm') ?? 0)] ?? 'unknown',
          digits: at(entry, 'Digits'),
          period: at(entry, 'Period'),
          counter: at(entry, 'Counter'),
          tags: tags.get(textAt(entry, 'Secret')) ?? [],
          // A name with an at sign is a picture of the person's own.
          icon: icon.startsWith('@') ? '' : icon,
        })
      }),
    )
  },
}

async function openBackup(bytes: Uint8Array<ArrayBuffer>, passphrase: string | undefined): Promise<unknown> {
  const isFirst = headerOf(bytes) === headers.first
  const [saltEnd, ivEnd] = isFirst ? [36, 52] : [32, 44]
  if (bytes.length < ivEnd + 16) throw new Refusal('damaged')
  const [salt, iv, sealed] = [bytes.slice(16, saltEnd), bytes.slice(saltEnd, ivEnd), bytes.slice(ivEnd)]
  const password = utf8(needed(passphrase))
  if (!isFirst)
    return jsonOf(opened(await openGcm(await argon2Key('argon2id', password, salt, cost), iv, sealed)))
  const content = opened(await openCbc(await pbkdf2('SHA-1', password, salt, firstRounds), iv, sealed))
  // Nothing authenticates this form: one wrong key in 256 leaves sound padding, and nonsense.
  const json = parseJson(new TextDecoder().decode(content))
  if (json === undefined) throw new Refusal('wrong-passphrase')
  return json
}
