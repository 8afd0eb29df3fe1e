// Erasing what somebody has set up, and all that stands on it (P6): the secret, recovery codes, passkeys, a number of
// their own, remembered devices, challenges under way. The history stays, and so does a lock. The user is told why at
// their next sign-in.
import * as challenges from '../challenge/challenge.ts'
import { always, type Guard, type Statement, type Whose } from '../database.ts'
import * as passkeys from '../factors/passkey.ts'
import * as recovery from '../factors/recovery.ts'
import * as totp from '../factors/totp.ts'
import * as devices from '../risk/devices.ts'
import * as phones from './phones.ts'
import * as subjects from './subjects.ts'

/**
 * The statements that reset some subjects' set-up, if what that hangs on holds. Sessions are for the caller to end. What
 * people are chosen by is erased last.
 */
export const resetSetUp = (
  of: Whose,
  reason: subjects.ResetReason,
  now: number,
  on: Guard = always,
): Statement[] => [
  subjects.noteReset(of, reason, on),
  devices.revokeAll(of, 'reset', now, on),
  challenges.cancelAll(of, now, on),
  recovery.erase(of, on),
  totp.erase(of, on),
  phones.erase(of, on),
  passkeys.erase(of, on),
]
