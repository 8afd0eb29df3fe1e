// A list of `otpauth://` links, one a line: what nearly every authenticator takes. Tags, notes and pins go into the parameter
// that Ente Auth has for them; others pass it over.
import { printOtpUri } from '../../shared/otp/uri.ts'
import { type Account, otpOf } from '../vault/account.ts'

/** The key URI of an account, for a QR code. */
export const linkOf = (account: Account): string => printOtpUri(otpOf(account))

/** The list. */
export const linksOf = (accounts: readonly Account[]): string =>
  accounts.map(account => `${linkOf(account)}${displayOf(account)}\n`).join('')

function displayOf({ tags, notes, pinned, icon }: Account): string {
  if (tags.length === 0 && notes === '' && !pinned && icon === '') return ''
  const display = { pinned, trashed: false, tags, note: notes, ...(icon === '' ? {} : { iconID: icon }) }
  return `&codeDisplay=${encodeURIComponent(JSON.stringify(display))}`
}
