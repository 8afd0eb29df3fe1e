// What a change of policy does to people's set-up (P6): who is reset, and why. The same conditions count them
// beforehand, for the admin who is about to make the change.
import type { Policy } from '../../shared/policy/schema.ts'
import { both, type Guard, not, type Statement, type Whose } from '../database.ts'
import * as passkeys from '../factors/passkey.ts'
import * as totp from '../factors/totp.ts'
import * as events from '../log/events.ts'
import * as phones from '../people/phones.ts'
import { resetSetUp } from '../people/reset.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import * as decisions from '../risk/decisions.ts'

/** Some people's reset, and its reason. */
export interface Reset {
  readonly reason: subjects.ResetReason
  readonly of: Whose
}

const allows = (policy: Policy, method: 'email' | 'sms') =>
  policy.methods.includes(method) && (method === 'email' || policy.sms.entitled)

/** The resets that follow from a change of a site's policy. */
export function resetsOf(site: string, before: Policy, after: Policy): readonly Reset[] {
  if (before.enabled && !after.enabled && after.resetOnDisable) {
    return [{ reason: 'site-disabled', of: subjects.whoseAt(site) }]
  }
  // Whoever has ever proven a factor, and has nothing of their own to prove it by.
  const bare = both(decisions.hasPassed, both(not(totp.has), not(passkeys.has)))
  const reached: Readonly<Record<'email' | 'sms', Guard>> = {
    email: subjects.hasEmail,
    sms: { sql: `(${subjects.hasPhone.sql}) OR (${phones.has.sql})`, values: [] },
  }
  const ended = (method: 'email' | 'sms', other: 'email' | 'sms', reason: subjects.ResetReason): Reset[] => {
    if (!allows(before, method) || allows(after, method)) return []
    const only = both(bare, reached[method])
    const alone = allows(after, other) ? both(only, not(reached[other])) : only
    return [{ reason, of: subjects.whoseAt(site, alone) }]
  }
  return [...ended('email', 'sms', 'email-disallowed'), ...ended('sms', 'email', 'sms-ended')]
}

/** The statements of a site's resets, with an event for each person, if what they hang on holds. */
export const act = (site: string, resets: readonly Reset[], now: number, on: Guard): readonly Statement[] =>
  resets.flatMap(({ reason, of }) => [
    events.recordEach(
      { site, kind: 'enrolment-reset', detail: `by KV, ${reason}` },
      subjects.selected(of),
      now,
      on,
    ),
    // Who was verified by what is erased proves something anew (C7).
    sessions.endAll(of, 'reset', now, on),
    ...resetSetUp(of, reason, now, on),
  ])
