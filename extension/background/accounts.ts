// What may be done with the accounts of the open vault: list, codes, add, edit, delete, restore. Every function answers
// with views and codes, never with a secret.
import type { OtpAccount } from '../../shared/otp/uri.ts'
import { cleanName } from '../../shared/otp/uri.ts'
import { type AccountView, type Answer, type Code, type Draft, done, refused } from '../messages.ts'
import {
  type Account,
  type Contents,
  cleanTags,
  newAccount,
  otpOf,
  otpOfDraft,
  sameCodes,
  viewOf,
} from '../vault/account.ts'
import { canonicalJson } from '../vault/canonical.ts'
import { countedCode, timedCode } from '../vault/codes.ts'
import type { Result } from '../vault/vault.ts'
import { corrections, correctionToUse } from './clock.ts'
import type { Ground } from './ground.ts'
import { changeOpen, readOpen } from './session.ts'
import { belongsTo } from './sites.ts'
import { noteUse } from './uses.ts'

const no = <R extends string>(refusal: R) => ({ ok: false, refusal }) as const
const yes = <T>(contents: Contents, value: T) => ({ ok: true, value: { contents, value } }) as const

/** The current codes of time-based accounts. */
export async function codesOf(ground: Ground, ids: readonly string[]): Promise<Answer<Record<string, Code>>> {
  const read = await readOpen(ground)
  if (!read.ok) return read
  const wanted = new Set(ids)
  const correction = await corrections(ground, read.value)
  const now = ground.now()
  const codes = read.value.accounts
    .filter(({ id, type }) => wanted.has(id) && type !== 'hotp')
    .map(account => [account.id, timedCode(otpOf(account), now, correction(account))] as const)
  return done(Object.fromEntries(codes))
}

/**
 * The code of one account to use now; only if it was saved for `site`, where that is given. A HOTP account's counter is
 * stored before its code is given away.
 */
export async function codeToUse(ground: Ground, id: string, site?: string): Promise<Answer<Code>> {
  const find = (contents: Contents): Result<Account, 'no-account' | 'other-site'> => {
    const account = contents.accounts.find(candidate => candidate.id === id)
    if (account === undefined) return no('no-account')
    if (site !== undefined && !belongsTo(account, site)) return no('other-site')
    return { ok: true, value: account }
  }
  const read = await readOpen(ground)
  if (!read.ok) return read
  const found = find(read.value)
  if (!found.ok) return found
  void noteUse(ground, id)
  if (found.value.type !== 'hotp') {
    const correction = await correctionToUse(ground, read.value, found.value)
    return done(timedCode(otpOf(found.value), ground.now(), correction))
  }
  // Looked at anew inside the change: another window may have moved the counter on.
  return changeOpen(ground, contents => {
    const current = find(contents)
    if (!current.ok) return current
    const moved = { ...current.value, counter: current.value.counter + 1 }
    return yes(replaced(contents, moved), countedCode(otpOf(current.value)))
  })
}

/** Adds an account that was typed, pasted or scanned in a page of the extension. */
export async function addDraft(
  ground: Ground,
  draft: Draft,
  sites: readonly string[],
): Promise<Answer<AccountView>> {
  const otp = otpOfDraft({ ...draft, issuer: cleanName(draft.issuer), label: cleanName(draft.label) })
  if (otp === undefined) return refused('unreadable')
  return changeOpen(ground, contents => {
    if (contents.accounts.some(account => sameCodes(account, otp))) return no('duplicate')
    return added(contents, newAccount(otp, sites, ground.now()))
  })
}

/**
 * Saves what a page offers for the page's origin. Where the very secret is there already, the origin is added to that
 * account: the person has set up nothing new, and a second entry with the same codes would only confuse.
 */
export async function saveOffered(
  ground: Ground,
  otp: OtpAccount,
  site: string | undefined,
): Promise<Answer<AccountView>> {
  return changeOpen(ground, contents => {
    const known = contents.accounts.find(account => sameCodes(account, otp))
    if (known === undefined)
      return added(contents, newAccount(otp, site === undefined ? [] : [site], ground.now()))
    if (site === undefined || known.sites.includes(site)) return yes(contents, viewOf(known))
    const extended = { ...known, sites: [...known.sites, site] }
    return yes(replaced(contents, extended), viewOf(extended))
  })
}

/** Changes names, sites, the pin, tags, notes or the icon of an account. */
export async function editAccount(
  ground: Ground,
  {
    id,
    was,
    ...changes
  }: { readonly id: string; readonly was?: Readonly<Record<string, unknown>> } & Partial<
    Pick<Account, 'issuer' | 'label' | 'sites' | 'pinned' | 'tags' | 'notes' | 'icon' | 'exact'>
  >,
): Promise<Answer<AccountView>> {
  return changeOpen(ground, contents => {
    const account = contents.accounts.find(candidate => candidate.id === id)
    if (account === undefined) return no('no-account')
    if (was !== undefined && !isStill(viewOf(account), was)) return no('conflict')
    const edited: Account = {
      ...account,
      ...changes,
      issuer: cleanName(changes.issuer ?? account.issuer),
      label: cleanName(changes.label ?? account.label),
      tags: cleanTags(changes.tags ?? account.tags),
    }
    return yes(replaced(contents, edited), viewOf(edited))
  })
}

/** Whether an account is what somebody saw, as far as they say what they saw. */
const isStill = (account: AccountView, was: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(was).every(
    ([name, value]) => canonicalJson(Reflect.get(account, name)) === canonicalJson(value),
  )

/** Puts an account after another one in the manual order, or first. */
export async function moveAccount(
  ground: Ground,
  id: string,
  after: string | undefined,
): Promise<Answer<Record<never, never>>> {
  return changeOpen(ground, contents => {
    const account = contents.accounts.find(candidate => candidate.id === id)
    const others = contents.accounts.filter(candidate => candidate.id !== id)
    const at = after === undefined ? -1 : others.findIndex(candidate => candidate.id === after)
    if (account === undefined || (after !== undefined && at < 0)) return no('no-account')
    return yes({ ...contents, accounts: others.toSpliced(at + 1, 0, account) }, {})
  })
}

/** Moves an account to the deleted ones, where it stays for a month. */
export async function removeAccount(ground: Ground, id: string): Promise<Answer<Record<never, never>>> {
  return changeOpen(ground, contents => {
    const account = contents.accounts.find(candidate => candidate.id === id)
    if (account === undefined) return no('no-account')
    const accounts = contents.accounts.filter(candidate => candidate.id !== id)
    return yes(
      { ...contents, accounts, deleted: [...contents.deleted, { ...account, deletedAt: ground.now() }] },
      {},
    )
  })
}

/** Brings a deleted account back as it was. */
export async function restoreAccount(ground: Ground, id: string): Promise<Answer<AccountView>> {
  return changeOpen(ground, contents => {
    const found = contents.deleted.find(candidate => candidate.id === id)
    if (found === undefined) return no('no-account')
    const { deletedAt: _, ...account } = found
    const deleted = contents.deleted.filter(candidate => candidate.id !== id)
    return added({ ...contents, deleted }, account)
  })
}

const added = (contents: Contents, account: Account) =>
  yes({ ...contents, accounts: [...contents.accounts, account] }, viewOf(account))

const replaced = (contents: Contents, account: Account): Contents => ({
  ...contents,
  accounts: contents.accounts.map(other => (other.id === account.id ? account : other)),
})
