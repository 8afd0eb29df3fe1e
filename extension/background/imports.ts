// What becomes of accounts out of a file: which are new, which are there already (by their secret, whatever they are called),
// which bring something more; brought in as one change, and taken back as one. No answer holds a secret.
import * as v from 'valibot'
import { base64url } from '../../shared/bytes.ts'
import { cleanName, type OtpAccount } from '../../shared/otp/uri.ts'
import type { ImportChange, Imported, ImportFate } from '../import-messages.ts'
import { type Answer, done, refused } from '../messages.ts'
import {
  type Account,
  accountBounds,
  cleanTags,
  newAccount,
  otpOfDraft,
  sameCodes,
} from '../vault/account.ts'
import { canonicalJson } from '../vault/canonical.ts'
import { type Ground, recall } from './ground.ts'
import { changeOpen, readOpen } from './session.ts'

/** What would become of each account, in their order. */
export async function previewImport(
  ground: Ground,
  imported: readonly Imported[],
): Promise<Answer<{ readonly fates: readonly ImportFate[] }>> {
  const read = await readOpen(ground)
  if (!read.ok) return read
  const planned = plan(read.value.accounts, imported, ground.now())
  return planned === undefined ? refused('unreadable') : done({ fates: planned.map(({ fate }) => fate) })
}

/** Brings these accounts in: the new ones, and what others bring more. Can be taken back until the vault locks. */
export async function importAccounts(
  ground: Ground,
  imported: readonly Imported[],
): Promise<Answer<{ readonly added: number; readonly changed: number }>> {
  const written = await changeOpen(ground, contents => {
    const planned = plan(contents.accounts, imported, ground.now())
    if (planned === undefined) return { ok: false, refusal: 'unreadable' as const }
    const added = planned.flatMap(({ fate, account }) => (fate.kind === 'new' && account ? [account] : []))
    const merged = new Map(
      planned.flatMap(({ fate, account }) =>
        fate.kind === 'changed' && account ? [[account.id, account]] : [],
      ),
    )
    const before = contents.accounts.filter(({ id }) => merged.has(id))
    const accounts = [...contents.accounts.map(account => merged.get(account.id) ?? account), ...added]
    const value = { added: added.map(({ id }) => id), before, after: [...merged.values()] }
    return { ok: true, value: { contents: { ...contents, accounts }, value } }
  })
  if (!written.ok) return written
  const { added, before, after } = written.value
  await ground.memory.set('imported', {
    added,
    before: before.map(withoutSecret),
    after: after.map(withoutSecret),
  })
  return done({ added: added.length, changed: after.length })
}

/** Takes the last import back: what it added goes to the deleted accounts, what it changed is as before. */
export async function undoImport(
  ground: Ground,
): Promise<Answer<{ readonly removed: number; readonly restored: number }>> {
  const imported = await recall(ground.memory, 'imported', importedSchema)
  if (imported === undefined) return refused('no-change')
  const written = await changeOpen(ground, contents => {
    const isAdded = (account: Account) => imported.added.includes(account.id)
    const removed = contents.accounts
      .filter(isAdded)
      .map(account => ({ ...account, deletedAt: ground.now() }))
    let restored = 0
    const accounts = contents.accounts
      .filter(account => !isAdded(account))
      .map(account => {
        const [before, after] = [imported.before, imported.after].map(list =>
          list.find(({ id }) => id === account.id),
        )
        if (before === undefined || after === undefined) return account
        restored++
        return takenBack(account, before, after)
      })
    const value = { removed: removed.length, restored }
    return {
      ok: true,
      value: { contents: { ...contents, accounts, deleted: [...contents.deleted, ...removed] }, value },
    }
  })
  if (written.ok) await ground.memory.remove(['imported'])
  return written
}

const withoutSecret = ({ secret: _, ...rest }: Account): Omit<Account, 'secret'> => rest

const keptSchema = v.looseObject({ id: v.string() })
const importedSchema = v.object({
  added: v.array(v.string()),
  before: v.array(keptSchema),
  after: v.array(keptSchema),
})
type Kept = v.InferOutput<typeof keptSchema>

/** An account with every part as before that is still as the import left it: a code used since keeps its counter. */
function takenBack(account: Account, before: Kept, after: Kept): Account {
  const is = (name: keyof Account) => canonicalJson(account[name]) === canonicalJson(after[name])
  // What was before is what this module put aside itself, and the vault checks it again before it is written.
  const old = before as Partial<Account>
  const names = Object.keys(account) as (keyof Account)[]
  return Object.assign(
    {},
    account,
    ...names.filter(is).map(name => (name in old ? { [name]: old[name] } : {})),
  )
}

interface Planned {
  readonly fate: ImportFate
  /** The account as it would be written, where it would. */
  readonly account?: Account
}

/** The plan for each account, or undefined where one is none that the vault could hold. */
function plan(
  accounts: readonly Account[],
  imported: readonly Imported[],
  now: number,
): readonly Planned[] | undefined {
  const found: (readonly [Imported, OtpAccount])[] = []
  for (const one of imported) {
    const otp = otpOfDraft(one.draft)
    if (otp === undefined) return undefined
    found.push([one, otp])
  }
  // By secret: a thousand against a thousand would be a million comparisons.
  const there = bySecret(accounts)
  const sharing = (otp: OtpAccount) => there.get(base64url(otp.secret)) ?? []
  const alike = (otp: OtpAccount) => sharing(otp).find(account => sameCodes(account, otp))
  // One that the import has with the same codes is not up for being given others.
  const taken = new Set(found.flatMap(([, otp]) => alike(otp)?.id ?? []))
  const earlier = new Map<string, readonly Account[]>()
  return found.map(([one, otp]) => {
    const account = accountOf(one, otp, now)
    const before = earlier.get(account.secret) ?? []
    if (before.some(other => sameCodes(other, otp))) return { fate: { kind: 'twice' } }
    earlier.set(account.secret, [...before, account])
    const known = alike(otp) ?? sharing(otp).find(({ id }) => !taken.has(id))
    if (known === undefined) return { fate: { kind: 'new' }, account }
    taken.add(known.id)
    return comparedTo(known, one, otp)
  })
}

function bySecret(accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> {
  const map = new Map<string, Account[]>()
  for (const account of accounts) map.set(account.secret, [...(map.get(account.secret) ?? []), account])
  return map
}

const accountOf = (one: Imported, otp: OtpAccount, now: number): Account => ({
  ...newAccount(
    { ...otp, issuer: cleanName(otp.issuer), label: cleanName(otp.label) },
    one.sites,
    one.createdAt ?? now,
  ),
  pinned: one.pinned,
  tags: cleanTags(one.tags),
  notes: one.notes,
  icon: one.icon,
})

/** What a file's account brings to the one that is there. Names stay the person's own. */
function comparedTo(known: Account, one: Imported, otp: OtpAccount): Planned {
  const sites = [...new Set([...known.sites, ...one.sites])].slice(0, accountBounds.sites)
  const tags = cleanTags([...known.tags, ...one.tags])
  const { type, algorithm, digits, period } = otp
  const isCodes = !sameCodes(known, otp)
  const account: Account = {
    ...known,
    ...(isCodes ? { type, algorithm, digits, period } : {}),
    // Never backwards: codes that were used are worth nothing at the site.
    counter: isCodes && known.type !== type ? otp.counter : Math.max(known.counter, otp.counter),
    ...{ sites, tags, pinned: known.pinned || one.pinned },
    notes: known.notes || one.notes,
    icon: known.icon || one.icon,
  }
  const changes: ImportChange[] = [
    ...(isCodes ? (['codes'] as const) : []),
    ...(type === 'hotp' && account.counter !== known.counter && !isCodes ? (['counter'] as const) : []),
    ...(sites.length > known.sites.length ? (['sites'] as const) : []),
    ...(tags.length > known.tags.length ? (['tags'] as const) : []),
    ...(account.notes === known.notes ? [] : (['notes'] as const)),
    ...(account.icon === known.icon ? [] : (['icon'] as const)),
    ...(account.pinned === known.pinned ? [] : (['pinned'] as const)),
  ]
  const { issuer, label } = known
  if (changes.length === 0) return { fate: { kind: 'known', issuer, label } }
  return { fate: { kind: 'changed', issuer, label, changes }, account }
}
