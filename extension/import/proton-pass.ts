// Proton Pass's export: `data.json` in a ZIP archive, or that file by itself (its source, packages/pass/lib/export). What it
// encrypts with PGP is recognised, and refused with what to do instead. Its CSV export: see csv.ts.
import { entryOfUri } from './entry.ts'
import { type Entry, type Importer, Refusal, reading, type Unreadable } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, entriesOf, isObject, listAt, textAt, textsOf, wholeNumberOf } from './value.ts'

const [plainFile, sealedFile] = ['Proton Pass/data.json', 'Proton Pass/data.pgp']
const trashedState = 2

export const protonPass: Importer = {
  app: 'Proton Pass',
  recognises: ({ json, files, text }) =>
    entriesOf(at(json, 'vaults')).some(([, vault]) => isObject(vault) && Array.isArray(at(vault, 'items'))) ||
    files?.some(file => file === plainFile || file === sealedFile) === true ||
    text?.startsWith('-----BEGIN PGP MESSAGE-----') === true,
  read: async ({ json, files, bytes }) => {
    if (json === undefined && files?.includes(plainFile) !== true) throw new Refusal('sealed-otherwise')
    const { fileIn } = await import('./zip.ts')
    const data = json ?? jsonOf(await fileIn(bytes, plainFile))
    const found: (Entry | Unreadable)[] = []
    let trashed = 0
    for (const [, vault] of entriesOf(at(data, 'vaults')))
      for (const item of listAt(vault, 'items')) {
        const uri = textAt(item, 'data', 'content', 'totpUri')
        if (textAt(item, 'data', 'type') !== 'login' || uri === '') continue
        if (at(item, 'state') === trashedState) {
          trashed++
          continue
        }
        const content = at(item, 'data', 'content')
        const label =
          textAt(content, 'itemUsername') || textAt(content, 'itemEmail') || textAt(content, 'username')
        found.push(
          entryOfUri(
            uri,
            { issuer: textAt(item, 'data', 'metadata', 'name'), label },
            {
              sites: textsOf(listAt(content, 'urls')),
              tags: [textAt(vault, 'name')],
              pinned: at(item, 'pinned'),
              createdAt: (wholeNumberOf(at(item, 'createTime')) ?? 0) * 1000,
            },
          ),
        )
      }
    return reading(found, { trashed })
  },
}
