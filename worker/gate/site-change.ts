// An admin's change of the policy, once its code has confirmed it: written to KV, by one writer alone. What KV doesn't take
// stays confirmed, to be written later.
import { batch } from '../database.ts'
import * as proposals from '../policy/proposals.ts'
import type { Site } from '../site.ts'

/** What came of it: written; not there (any more) or made from another policy than is in force; or KV failed. */
export type Writing = 'written' | 'meanwhile' | 'failed'

/** Writes a confirmed change. */
export async function writeConfirmed(
  site: Site,
  which: Parameters<typeof proposals.take>[0],
): Promise<Writing> {
  const [[taken]] = await batch(site.db, proposals.take(which, site.host, site.now))
  if (!taken) return 'meanwhile'
  try {
    await site.policyStore.write(taken.document)
    return 'written'
  } catch (error) {
    console.error(JSON.stringify({ event: 'policy-storage-failed', site: site.host, error: String(error) }))
    await batch(site.db, proposals.giveBack(taken.id))
    return 'failed'
  }
}
