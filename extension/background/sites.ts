// Which accounts a page may have: those saved for its origin, on a secure page, in the top frame or one of the same site.
// Decided on what the browser says of the sender alone.
import type { PageAccount, Refusal, Sender } from '../messages.ts'
import type { Account } from '../vault/account.ts'

export type FrameSender = Extract<Sender, { from: 'frame' }>

/** Why a frame may have no code at all, whatever its accounts are; undefined where it may. */
export function frameRefusal(sender: FrameSender): Refusal | undefined {
  // A sandboxed frame has no origin to check; a frame whose tab is unknown can't be compared with it.
  if (sender.origin === 'null' || sender.topOrigin === undefined) return 'foreign-frame'
  if (!isSecure(sender.origin)) return 'insecure-site'
  return sender.topOrigin === sender.origin ? undefined : 'foreign-frame'
}

/** Whether codes may be given to an origin: https, or this very computer. */
export function isSecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  if (protocol === 'https:') return true
  const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/
  return protocol === 'http:' && loopback.test(hostname)
}

/** Whether an account was saved for this origin. */
export const belongsTo = (account: Pick<Account, 'sites'>, origin: string): boolean =>
  account.sites.includes(origin)

/** What a page's content script may know of an account. */
export const pageAccount = ({ id, issuer, label, type }: PageAccount): PageAccount => ({
  id,
  issuer,
  label,
  type,
})
