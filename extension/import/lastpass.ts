// LastPass Authenticator's JSON export (version 3, as its export screen writes it).
import { entryOf } from './entry.ts'
import { type Importer, Refusal, reading } from './importer.ts'
import { at, listAt, textAt, wholeNumberOf } from './value.ts'

export const lastPass: Importer = {
  app: 'LastPass Authenticator',
  recognises: ({ json }) =>
    listAt(json, 'accounts').some(
      account => at(account, 'issuerName') !== undefined && at(account, 'timeStep') !== undefined,
    ),
  read: ({ json }) => {
    if ((wholeNumberOf(at(json, 'version')) ?? 0) > 3) throw new Refusal('newer')
    const folders = new Map(
      listAt(json, 'folders').map(folder => [
        String(at(folder, 'id') ?? at(folder, 'folderId')),
        textAt(folder, 'name'),
      ]),
    )
    return reading(
      listAt(json, 'accounts').map(account =>
        entryOf({
          type: 'totp',
          issuer: textAt(account, 'issuerName') || textAt(account, 'originalIssuerName'),
          label: textAt(account, 'userName') || textAt(account, 'originalUserName'),
          secret: at(account, 'secret'),
          algorithm: at(account, 'algorithm'),
          digits: at(account, 'digits'),
          period: at(account, 'timeStep'),
          // Folder 0 is none.
          tags: [folders.get(String(at(account, 'folderData', 'folderId') || '')) ?? ''],
          pinned: at(account, 'isFavorite'),
          createdAt: at(account, 'creationTimestamp'),
        }),
      ),
    )
  },
}
