// What the popup shows of the accounts, in the order that the person chose; and the same in memory from the last time, so
// that the next popup can paint before this worker has even started. Names and sites only, and gone with the session.
import type { AccountView, Settings } from '../messages.ts'
import { type Contents, viewOf } from '../vault/account.ts'
import type { Ground } from './ground.ts'
import { unlockedNow } from './session.ts'
import { usesOf } from './uses.ts'

// One collator for all: `localeCompare` makes one for each comparison, which a thousand accounts feel.
const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

type Order = (a: AccountView, b: AccountView) => number

const byName: Order = (a, b) => compare(a.issuer, b.issuer) || compare(a.label, b.label)

/** All accounts, the pinned first, then as the settings say. */
export async function listed(ground: Ground, contents: Contents): Promise<readonly AccountView[]> {
  const { sort } = contents.settings
  const uses = sort === 'recent' ? await usesOf(ground) : {}
  const orders: Record<Settings['sort'], Order> = {
    name: byName,
    recent: (a, b) => (uses[b.id] ?? 0) - (uses[a.id] ?? 0) || byName(a, b),
    // As they stand in the vault.
    manual: () => 0,
  }
  return contents.accounts
    .map(viewOf)
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || orders[sort](a, b))
}

/** Keeps what was listed for the next popup, where it isn't kept already; whoever changes anything drops `viewsKept`. */
export async function keepViews(
  ground: Ground,
  views: { readonly accounts: readonly AccountView[]; readonly settings: Settings },
): Promise<void> {
  const { memory } = ground
  if ((await memory.get('viewsKept')) === true) return
  // As one text: browsers copy a long text much faster than an object of a thousand parts.
  await memory.set('views', JSON.stringify(views))
  await memory.set('viewsKept', true)
  // Locked meanwhile: the session's end may have passed before this was written.
  if ((await unlockedNow(ground)) === undefined) await memory.remove(['views', 'viewsKept'])
}
