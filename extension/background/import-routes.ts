// What the page for importing may ask: what would come, to bring it in, to take it back.
import * as v from 'valibot'
import { accountBounds, extrasEntries, originSchema } from '../vault/account.ts'
import { draftSchema } from './draft-schema.ts'
import type { Ground } from './ground.ts'
import { importAccounts, previewImport, undoImport } from './imports.ts'
import { fromPage, type PageRoutes } from './routes.ts'

/** As many as one import may bring; the readers stop there too. */
const mostAccounts = 5_000

const accounts = v.pipe(
  v.array(
    v.object({
      draft: draftSchema,
      sites: v.pipe(v.array(originSchema), v.maxLength(accountBounds.sites)),
      ...extrasEntries,
      pinned: v.boolean(),
      createdAt: v.exactOptional(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
      ),
    }),
  ),
  v.maxLength(mostAccounts),
)

/** The routes; `used` starts the time until the vault locks anew. */
export const importRoutes = (
  ground: Ground,
  used: () => Promise<void>,
): Pick<PageRoutes, 'importPreview' | 'import' | 'undoImport'> => ({
  importPreview: fromPage<'importPreview'>(v.object({ accounts }), async request => {
    await used()
    return previewImport(ground, request.accounts)
  }),

  import: fromPage<'import'>(v.object({ accounts }), async request => {
    await used()
    return importAccounts(ground, request.accounts)
  }),

  undoImport: fromPage<'undoImport'>(v.object({}), async () => {
    await used()
    return undoImport(ground)
  }),
})
