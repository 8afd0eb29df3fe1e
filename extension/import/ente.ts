// Ente Auth's encrypted export (its docs/auth/migration/export.md): a list of links under XChaCha20-Poly1305 in libsodium's
// secretstream form, one message, the key by Argon2id. Its plain export is a list of links.

import { fromUtf8, utf8 } from '../../shared/bytes.ts'
import { argon2Key, base64Of, opened } from './crypto.ts'
import { type Importer, needed, Refusal } from './importer.ts'
import { readLinks } from './links.ts'
import { at, textAt } from './value.ts'

export const ente: Importer = {
  app: 'Ente Auth',
  recognises: ({ json }) => at(json, 'kdfParams') !== undefined && textAt(json, 'encryptedData') !== '',
  read: async ({ json }, passphrase) => {
    if (at(json, 'version') !== 1) throw new Refusal('newer')
    const cost = {
      memoryKiB: Number(at(json, 'kdfParams', 'memLimit')) / 1024,
      iterations: Number(at(json, 'kdfParams', 'opsLimit')),
      parallelism: 1,
    }
    const [sealed, header] = [
      base64Of(textAt(json, 'encryptedData')),
      base64Of(textAt(json, 'encryptionNonce')),
    ]
    if (header.length !== 24) throw new Refusal('damaged')
    const salt = base64Of(textAt(json, 'kdfParams', 'salt'))
    const key = await argon2Key('argon2id', utf8(needed(passphrase)), salt, cost)
    const { openStream } = await import('./secretstream.ts')
    return readLinks(fromUtf8(opened(openStream(key, header, sealed))))
  },
}
