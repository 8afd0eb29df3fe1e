// Proton Authenticator's export, plain or with a password (its source, proton-authenticator/src/entry): AES-256-GCM under
// Argon2id of fixed cost, the IV before the ciphertext.
import { utf8 } from '../../shared/bytes.ts'
import { argon2Key, base64Of, opened, openGcm } from './crypto.ts'
import { entryOfUri } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, hasList, listAt, textAt } from './value.ts'

const cost = { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 }
const header = 'proton.authenticator.export.v1'

const isSealed = (json: unknown) =>
  textAt(json, 'salt') !== '' && textAt(json, 'content') !== '' && at(json, 'version') !== undefined

export const protonAuthenticator: Importer = {
  app: 'Proton Authenticator',
  recognises: ({ json }) =>
    isSealed(json) || listAt(json, 'entries').some(entry => textAt(entry, 'content', 'uri') !== ''),
  read: async ({ json }, passphrase) => {
    if (at(json, 'version') !== 1) throw new Refusal('newer')
    const plain = isSealed(json) ? await openExport(json, needed(passphrase)) : json
    if (!hasList(plain, 'entries')) throw new Refusal('damaged')
    return reading(
      listAt(plain, 'entries').map(entry => {
        const uri = textAt(entry, 'content', 'uri')
        return entryOfUri(uri, { label: textAt(entry, 'content', 'name') }, { notes: at(entry, 'note') })
      }),
    )
  },
}

async function openExport(json: unknown, passphrase: string): Promise<unknown> {
  const [salt, content] = [base64Of(textAt(json, 'salt')), base64Of(textAt(json, 'content'))]
  if (salt.length < 8 || content.length < 12 + 16) throw new Refusal('damaged')
  const key = await argon2Key('argon2id', utf8(passphrase), salt, cost)
  return jsonOf(opened(await openGcm(key, content.slice(0, 12), content.slice(12), utf8(header))))
}
