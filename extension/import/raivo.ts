// Raivo OTP's export (its source): a list in JSON, every number a text, in a ZIP archive with a password.
import { utf8 } from '../../shared/bytes.ts'
import { entryOf } from './entry.ts'
import { type Importer, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, textAt } from './value.ts'

const inside = 'raivo-otp-export.json'

const isEntry = (value: unknown) =>
  textAt(value, 'secret') !== '' && textAt(value, 'kind') !== '' && at(value, 'timer') !== undefined

export const raivo: Importer = {
  app: 'Raivo OTP',
  recognises: ({ json, files }) =>
    (Array.isArray(json) && json.some(isEntry)) || files?.some(file => file.endsWith(inside)) === true,
  read: async ({ bytes, json, files }, passphrase) => {
    const list = json ?? jsonOf(await unpack(bytes, files ?? [], passphrase))
    if (!Array.isArray(list)) throw new Refusal('damaged')
    return reading(
      list.map(entry =>
        entryOf({
          type: textAt(entry, 'kind') || 'unknown',
          issuer: at(entry, 'issuer'),
          label: at(entry, 'account'),
          secret: at(entry, 'secret'),
          algorithm: at(entry, 'algorithm'),
          digits: at(entry, 'digits'),
          period: at(entry, 'timer'),
          counter: at(entry, 'counter'),
          icon: /([^/]+)\.(?:png|svg|jpg)$/.exec(textAt(entry, 'iconValue'))?.[1],
          pinned: [true, 'true', '1'].includes(at(entry, 'pinned') as never),
        }),
      ),
    )
  },
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  files: readonly string[],
  passphrase: string | undefined,
) {
  const { fileIn } = await import('./zip.ts')
  return fileIn(
    bytes,
    files.find(file => file.endsWith(inside)) ?? inside,
    passphrase === undefined ? undefined : utf8(passphrase),
  )
}
