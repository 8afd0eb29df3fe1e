// What follows when wrong codes or requests for codes are used up (L2): at a sign-in, the account is locked or the
// challenge ends, as policy says; on the account page the change pauses, and nothing is locked.
import type { ChallengeRow } from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify, notifyAdmins } from '../channels/notify.ts'
import { batch } from '../database.ts'
import * as events from '../log/events.ts'
import type { Site } from '../site.ts'
import { countedOf, type Pending } from './pending.ts'

/** What the user is told: the account is locked, this sign-in is used up, or the change pauses until then. */
export type UsedUp =
  | { readonly outcome: 'locked' | 'used-up' }
  | { readonly outcome: 'paused'; readonly until: number }

/** Acts on a counter that has just been used up, and records it. */
export async function actOnUsedUp(site: Site, pending: Pending, counter: limits.LimitRow): Promise<UsedUp> {
  const { now, host, policy } = site
  const { subject, name, purpose } = pending
  const counted = countedOf(pending)
  const detail = `${counter.kind}: ${counter.count}`
  const backstop = counter.kind === 'account'
  if (purpose !== 'sign-in' && !backstop) {
    const until = now + policy.setup.cooldownSeconds * 1000
    const event = {
      site: host,
      subject,
      kind: 'cooldown-activated',
      detail: `${purpose}, ${detail}`,
    } as const
    await batch(site.db, events.record(event, now), limits.pause(counted, until))
    return { outcome: 'paused', until }
  }
  const { scope, seconds } = policy.lockout
  if (!backstop && scope === 'challenge') {
    const event = { site: host, subject, kind: 'attempts-used-up', detail } as const
    await batch(site.db, events.record(event, now), limits.close(counted))
    return { outcome: 'used-up' }
  }
  const until = backstop || seconds === null ? limits.untilUnlocked : now + seconds * 1000
  await batch(
    site.db,
    events.record({ site: host, subject, kind: 'account-locked', detail }, now),
    limits.lock(subject, until),
    ...notify(site, pending, { about: 'account-locked' }),
  )
  if (policy.lockout.notifyAdmins) await notifyAdmins(site, { about: 'somebody-locked', name })
  return { outcome: 'locked' }
}

/**
 * The counter that was used up without the lock which follows, where the database failed in between (D6). Whoever was
 * unlocked since has fewer failures on the account than on it.
 */
export function lostLock(
  { now, policy }: Site,
  { purpose }: Pending,
  rows: readonly limits.LimitRow[],
): limits.LimitRow | undefined {
  if (purpose !== 'sign-in' || policy.lockout.scope !== 'account' || limits.isLocked(rows, now))
    return undefined
  const attempts = limits.usedUp(rows, 'attempts')
  const account = rows.find(({ kind }) => kind === 'account')
  return attempts && account && account.count >= attempts.count ? attempts : undefined
}

/** Why nothing was counted: what the counters say as they stand. */
export function whyClosed(
  { now }: Pick<Site, 'now'>,
  rows: readonly limits.LimitRow[],
  { purpose }: Pick<ChallengeRow, 'purpose'>,
): UsedUp {
  if (limits.isLocked(rows, now)) return { outcome: 'locked' }
  const until = limits.pausedUntil(rows, purpose, now)
  return until === undefined ? { outcome: 'used-up' } : { outcome: 'paused', until }
}
