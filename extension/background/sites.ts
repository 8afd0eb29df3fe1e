// Which accounts a page may have: those saved for its origin, on a secure page, in the top frame or one of the same site.
// Decided on what the browser says of the sender alone.
import { belongs, frameMismatch, imitates } from '../autofill/match.ts'
import type { PageAccount, Refusal } from '../messages.ts'
import { isPermitted } from '../organisation.ts'
import type { Account } from '../vault/account.ts'
import type { Sender } from '../wire.ts'
import { organisation } from './organisation.ts'

export type FrameSender = Extract<Sender, { from: 'frame' }>

/** Why a frame may have no code at all, whatever its accounts are; undefined where it may. */
export async function frameRefusal(sender: FrameSender): Promise<Refusal | undefined> {
  const mismatch = frameMismatch({ origin: sender.origin, topOrigin: sender.topOrigin })
  if (mismatch === undefined)
    return isPermitted(await organisation(), sender.origin) ? undefined : 'blocked-site'
  return mismatch.why === 'insecure' ? 'insecure-site' : 'foreign-frame'
}

/** Whether an account was saved for this origin's site; for this very host, where the person wants it so. */
export const belongsTo = ({ sites, exact }: Pick<Account, 'sites' | 'exact'>, origin: string): boolean =>
  belongs(sites, origin, exact ? 'host' : 'site')

/** The host of a saved site that this origin only looks like, or undefined. */
export function imitatedBy(accounts: readonly Pick<Account, 'sites'>[], origin: string): string | undefined {
  const site = imitates(
    origin,
    accounts.flatMap(({ sites }) => sites),
  )
  return site === undefined ? undefined : new URL(site).hostname
}

/** What a page's content script may know of an account. */
export const pageAccount = ({ id, issuer, label, type }: PageAccount): PageAccount => ({
  id,
  issuer,
  label,
  type,
})
