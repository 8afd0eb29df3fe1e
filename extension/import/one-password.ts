// 1Password's unencrypted export (.1pux; support.1password.com/1pux-format): `export.data` in a ZIP archive. Its CSV export:
// see csv.ts.
import { entryOfUri } from './entry.ts'
import { type Entry, type Importer, reading, type Unreadable } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, listAt, textAt, textsOf, wholeNumberOf } from './value.ts'

const inside = 'export.data'

export const onePassword: Importer = {
  app: '1Password',
  recognises: ({ files, json }) =>
    files?.includes(inside) === true ||
    listAt(json, 'accounts').some(account => Array.isArray(at(account, 'vaults'))),
  read: async ({ bytes, json }) => {
    const { fileIn } = await import('./zip.ts')
    const data = json ?? jsonOf(await fileIn(bytes, inside))
    const found: (Entry | Unreadable)[] = []
    let trashed = 0
    for (const account of listAt(data, 'accounts'))
      for (const vault of listAt(account, 'vaults'))
        for (const item of listAt(vault, 'items')) {
          const codes = codesIn(item)
          if (at(item, 'trashed') === true || textAt(item, 'state') === 'trashed') trashed += codes.length
          else found.push(...codes)
        }
    return reading(found, { trashed })
  },
}

/** The one-time passwords of an item: an item may have several, in fields of its sections. */
function codesIn(item: unknown): readonly (Entry | Unreadable)[] {
  const secrets = listAt(item, 'details', 'sections')
    .flatMap(section => listAt(section, 'fields'))
    .map(field => textAt(field, 'value', 'totp'))
    .filter(Boolean)
  const username = listAt(item, 'details', 'loginFields').find(
    field => textAt(field, 'designation') === 'username',
  )
  const urls = [
    textAt(item, 'overview', 'url'),
    ...listAt(item, 'overview', 'urls').map(url => textAt(url, 'url')),
  ]
  return secrets.map(secret =>
    entryOfUri(
      secret,
      { issuer: textAt(item, 'overview', 'title'), label: textAt(username, 'value') },
      {
        sites: urls,
        tags: textsOf(listAt(item, 'overview', 'tags')),
        pinned: (wholeNumberOf(at(item, 'favIndex')) ?? 0) > 0,
        createdAt: (wholeNumberOf(at(item, 'createdAt')) ?? 0) * 1000,
      },
    ),
  )
}
