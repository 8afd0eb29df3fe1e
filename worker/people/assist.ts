// What an admin does for a user, each as the statements of one batch that also records it: unlock, lock, reset, forget
// devices, end sessions. The command line uses it, and so may any other door that admins have.
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import type { Statement } from '../database.ts'
import * as totp from '../factors/totp.ts'
import * as events from '../log/events.ts'
import * as devices from '../risk/devices.ts'
import * as sessions from './sessions.ts'
import type { SubjectId } from './subjects.ts'

/** Whom it is for, who does it (a person's name or "wrangler"), and when (milliseconds since the epoch). */
export interface Assistance {
  readonly site: string
  readonly subject: SubjectId
  readonly by: string
  readonly now: number
}

/** What can be done. */
export type Assist = 'unlock' | 'lock' | 'reset' | 'forget-devices' | 'end-sessions'

const event = ({ site, subject, by, now }: Assistance, kind: events.EventKind) =>
  events.record({ site, subject, kind, detail: `by ${by}` }, now)

/** The statements of each. */
export const assist: Record<Assist, (assistance: Assistance) => readonly Statement[]> = {
  /** Takes codes again, and begins counting anew: the only way in which the backstop is ever reset. */
  unlock: one => [limits.unlock(one.subject), event(one, 'account-unlocked')],

  /** Takes no codes any more, until it is unlocked; ends every session and forgets every device. */
  lock: one => [
    limits.openAccount(one.subject, limits.highestBackstop),
    limits.lock(one.subject, limits.untilUnlocked),
    sessions.endAll(one.subject, 'locked', one.now),
    devices.revokeAll(one.subject, 'locked', one.now),
    event(one, 'account-locked-by-admin'),
  ],

  /** Erases what the user has set up, and all that stands on it; the history stays (P6). A lock stays too. */
  reset: one => [
    totp.erase(one.subject),
    devices.revokeAll(one.subject, 'reset', one.now),
    sessions.endAll(one.subject, 'reset', one.now),
    challenges.cancelAll(one.subject, one.now),
    event(one, 'enrolment-reset'),
  ],

  'forget-devices': one => [
    devices.revokeAll(one.subject, 'forgotten-by-admin', one.now),
    event(one, 'devices-forgotten-by-admin'),
  ],

  'end-sessions': one => [
    sessions.endAll(one.subject, 'ended-by-admin', one.now),
    event(one, 'sessions-ended-by-admin'),
  ],
}
