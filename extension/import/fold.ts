// The same account out of two files (an authenticator's and a password manager's, say): the first one gets what the others know
// besides, so that nothing is lost whichever comes first.
import { accountBounds } from '../vault/account.ts'
import type { Entry } from './importer.ts'

/** The entries in their order, the first of each account with the tags, sites and notes of all. */
export function folded(entries: readonly Entry[]): readonly Entry[] {
  const alike = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = codesOf(entry)
    const others = alike.get(key)
    if (others === undefined) alike.set(key, [entry])
    else others.push(entry)
  }
  return entries.map(entry => {
    const all = alike.get(codesOf(entry)) ?? []
    return all.length > 1 && all[0] === entry ? all.reduce(joined) : entry
  })
}

/** What decides an account's codes; a counter is how far it has come, and no part of that. */
const codesOf = ({ draft: { type, secret, algorithm, digits, period } }: Entry): string =>
  JSON.stringify([type, secret, algorithm, digits, period])

const joined = (first: Entry, other: Entry): Entry => ({
  ...first,
  draft: { ...first.draft, counter: Math.max(first.draft.counter, other.draft.counter) },
  sites: [...new Set([...first.sites, ...other.sites])].slice(0, accountBounds.sites),
  tags: [...new Set([...first.tags, ...other.tags])].slice(0, accountBounds.tags),
  notes: first.notes || other.notes,
  icon: first.icon || other.icon,
  pinned: first.pinned || other.pinned,
})
