// What admins must be able to see afterwards: locks, stolen tokens, sessions upgraded in place, policies that are
// broken. Owns [events]. No entry holds a code, a secret or a token.
import { randomToken } from '../../shared/bytes.ts'
import { always, type Guard, guard, type Statement, statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'

/** What happened. */
export type EventKind =
  | 'account-locked'
  | 'account-locked-by-admin'
  | 'account-unlocked'
  | 'enrolment-reset'
  | 'devices-forgotten-by-admin'
  | 'sessions-ended-by-admin'
  | 'method-turned-off'
  | 'method-turned-on'
  | 'cooldown-reset'
  | 'bounce-cleared'
  | 'attempts-used-up'
  | 'cooldown-activated'
  | 'device-token-reused'
  | 'sign-in-disowned'
  | 'session-upgraded-in-place'
  | 'signed-in-unidentified'
  | 'turned-on'
  | 'turned-off'
  | 'recovery-codes-made'
  | 'recovery-code-used'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-copied'
  | 'phone-changed'
  | 'not-my-number'
  | 'incorrect-phone-number'
  | 'email-bounced'
  | 'message-failed'
  | 'clock-skew'
  | 'console-denied'
  | 'policy-changed'
  | 'policy-broken'

/** Records an event, if what it hangs on holds. */
export const record = (
  event: { site: string; subject?: SubjectId; kind: EventKind; detail?: string },
  now: number,
  on: Guard = always,
): Statement =>
  statement(
    `INSERT INTO events (id, site, subject, at, kind, detail) SELECT ?, ?, ?, ?, ?, ? WHERE ${on.sql}`,
    randomToken(12),
    event.site,
    event.subject ?? null,
    now,
    event.kind,
    event.detail ?? '',
    ...on.values,
  )

/** That nothing of this kind was recorded of a subject since then: for what somebody could repeat at will. */
export const isFirst = (subject: SubjectId, kind: EventKind, since: number): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM events WHERE subject = ? AND kind = ? AND at > ?)', subject, kind, since)

/**
 * Records an event for each of some subjects.
 * @param selected a query whose column `subject` names them
 */
export const recordEach = (
  event: { site: string; kind: EventKind; detail: string },
  selected: Guard,
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO events (id, site, subject, at, kind, detail)
     SELECT lower(hex(randomblob(9))), ?, subject, ?, ?, ? FROM (${selected.sql}) WHERE ${on.sql}`,
    event.site,
    now,
    event.kind,
    event.detail,
    ...selected.values,
    ...on.values,
  )

/** What happened to a subject, newest first. */
export const ofSubject = (subject: SubjectId): Statement<{ at: number; kind: EventKind; detail: string }> =>
  statement<{ at: number; kind: EventKind; detail: string }>(
    'SELECT at, kind, detail FROM events WHERE subject = ? ORDER BY at DESC, rowid DESC LIMIT 20',
    subject,
  )

/** What happened at a site, newest first. */
export const ofSite = (
  site: string,
): Statement<{ at: number; kind: EventKind; detail: string; subject: SubjectId | null }> =>
  statement<{ at: number; kind: EventKind; detail: string; subject: SubjectId | null }>(
    'SELECT at, kind, detail, subject FROM events WHERE site = ? ORDER BY at DESC, rowid DESC LIMIT 50',
    site,
  )

/** Forgets events older than the retention. */
export const sweep = (before: number): Statement => statement('DELETE FROM events WHERE at < ?', before)
