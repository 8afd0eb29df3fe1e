// What restoring a backup would do, and the contents that come of it. Nothing is lost either way: what a replaced vault had
// is among the deleted accounts for a month.
import { type Account, type Contents, type DeletedAccount, otpOf, sameCodes } from './account.ts'
import { canonicalJson } from './canonical.ts'

/** `merge`: what the backup has is added to what is here. `replace`: what is here becomes what the backup has. */
export type RestoreMode = 'merge' | 'replace'

/** How many accounts of the backup are new here, the same, or different from what is here; and how many only are here. */
export interface RestoreCounts {
  readonly fresh: number
  readonly same: number
  readonly changed: number
  readonly onlyHere: number
}

/** What comes of restoring `backup` over `here`. `now` in milliseconds. */
export function planRestore(
  here: Contents,
  backup: Contents,
  mode: RestoreMode,
  now: number,
): { readonly contents: Contents; readonly counts: RestoreCounts } {
  const pairs = backup.accounts.map(account => ({ account, known: counterpart(here.accounts, account) }))
  const fresh = pairs.filter(({ known }) => known === undefined)
  const changed = pairs.filter(({ account, known }) => known !== undefined && !isSame(account, known))
  const known = new Set(pairs.flatMap(({ known }) => known?.id ?? []))
  const onlyHere = here.accounts.filter(({ id }) => !known.has(id))
  const counts = {
    fresh: fresh.length,
    same: pairs.length - fresh.length - changed.length,
    changed: changed.length,
    onlyHere: onlyHere.length,
  }
  const accounts =
    mode === 'replace'
      ? pairs.map(({ account, known }) => withCounter(account, known))
      : [
          ...here.accounts.map(account =>
            withCounter(account, pairs.find(({ known }) => known?.id === account.id)?.account),
          ),
          ...fresh.map(({ account }) => account),
        ]
  const back = new Set(accounts.map(({ id }) => id))
  const gone: readonly DeletedAccount[] =
    mode === 'replace' ? onlyHere.map(account => ({ ...account, deletedAt: now })) : []
  const deleted = [...here.deleted.filter(({ id }) => !back.has(id)), ...gone]
  return { contents: { ...here, accounts, deleted }, counts }
}

const counterpart = (accounts: readonly Account[], wanted: Account): Account | undefined =>
  accounts.find(({ id }) => id === wanted.id) ?? accounts.find(account => sameCodes(account, otpOf(wanted)))

const isSame = (one: Account, other: Account): boolean => told(one) === told(other)

/** All that people see of an account, and its codes. */
const told = ({ id: _, counter: __, createdAt: ___, ...rest }: Account): string => canonicalJson(rest)

/** A counter never goes back: codes that were used once are refused. */
const withCounter = (account: Account, other: Account | undefined): Account =>
  other === undefined ? account : { ...account, counter: Math.max(account.counter, other.counter) }
