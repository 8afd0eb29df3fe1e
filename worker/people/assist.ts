// What an admin does for a user, each as the statements of one batch that also records it. The command line uses it, and
// so may any other door that admins have.
import type { Method } from '../../shared/policy/methods.ts'
import * as limits from '../challenge/limits.ts'
import type { Statement } from '../database.ts'
import * as passkeys from '../factors/passkey.ts'
import * as totp from '../factors/totp.ts'
import * as events from '../log/events.ts'
import * as devices from '../risk/devices.ts'
import * as phones from './phones.ts'
import { resetSetUp } from './reset.ts'
import * as sessions from './sessions.ts'
import * as subjects from './subjects.ts'

/** Whom it is for, who does it (a person's name or "wrangler"), and when (milliseconds since the epoch). */
export interface Assistance {
  readonly site: string
  readonly subject: subjects.SubjectId
  readonly by: string
  readonly now: number
}

/** What can be done. */
export type Assist =
  | 'unlock'
  | 'lock'
  | 'reset'
  | 'reset-cooldown'
  | 'clear-bounce'
  | 'forget-devices'
  | 'end-sessions'

const event = ({ site, subject, by, now }: Assistance, kind: events.EventKind, more = '') =>
  events.record({ site, subject, kind, detail: `${more}by ${by}` }, now)

/** The statements of each. */
export const assist: Record<Assist, (assistance: Assistance) => readonly Statement[]> = {
  /** Takes codes again, and begins counting anew: the only way in which the backstop is ever reset. */
  unlock: one => [limits.unlock(one.subject), event(one, 'account-unlocked')],

  /** Takes no codes any more, until it is unlocked; ends every session and forgets every device. */
  lock: one => [
    limits.openAccount(one.subject, limits.highestBackstop),
    limits.lock(one.subject, limits.untilUnlocked),
    sessions.endAll(subjects.whose(one.subject), 'locked', one.now),
    devices.revokeAll(subjects.whose(one.subject), 'locked', one.now),
    event(one, 'account-locked-by-admin'),
  ],

  /** Erases what the user has set up, and all that stands on it; the history stays (P6). A lock stays too. */
  reset: one => [
    ...resetSetUp(subjects.whose(one.subject), 'by-admin', one.now),
    sessions.endAll(subjects.whose(one.subject), 'reset', one.now),
    event(one, 'enrolment-reset'),
  ],

  /** Ends the wait after a cancelled sign-in, and the pauses of the account page. */
  'reset-cooldown': one => [limits.endCooldowns(one.subject), event(one, 'cooldown-reset')],

  /** Sends mail to the address again that mail came back from. */
  'clear-bounce': one => [subjects.noteBounce(one.subject, null), event(one, 'bounce-cleared')],

  'forget-devices': one => [
    devices.revokeAll(subjects.whose(one.subject), 'forgotten-by-admin', one.now),
    event(one, 'devices-forgotten-by-admin'),
  ],

  'end-sessions': one => [
    sessions.endAll(subjects.whose(one.subject), 'ended-by-admin', one.now),
    event(one, 'sessions-ended-by-admin'),
  ],
}

/**
 * Turns a method off for a user, with what they have set up of it and what rests on that, or allows it again. Their
 * sessions go on; their devices are asked again.
 */
export function assistMethod(one: Assistance, method: Method, off: boolean): readonly Statement[] {
  const of = subjects.whose(one.subject)
  const erased: Readonly<Record<Method, readonly Statement[]>> = {
    totp: [totp.erase(of)],
    sms: [phones.erase(of)],
    email: [],
    passkey: [passkeys.erase(of)],
  }
  return [
    subjects.switchMethod(one.subject, method, off),
    ...(off ? [...erased[method], devices.revokeAll(of, 'method-turned-off', one.now)] : []),
    event(one, off ? 'method-turned-off' : 'method-turned-on', `${method}, `),
  ]
}
