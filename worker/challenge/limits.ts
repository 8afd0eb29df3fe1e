// Attempts, cooldowns and lockouts, counted before anything is looked at (L1). Owns [limits].
//
// An attempt is one statement that counts on the challenge and on the account together, or on neither: of any number
// of parallel guesses, exactly the limit are judged.
import { always, type Guard, guard, type Statement, statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { ChallengeId } from './challenge.ts'

/** A lock without an end: until somebody unlocks it. The largest time that SQLite and JavaScript both hold exactly. */
export const untilUnlocked = Number.MAX_SAFE_INTEGER

/** The highest limit that policy may set for an account's failures. */
export const highestBackstop = 100

/** One counter. `most` null is no limit. */
export interface LimitRow {
  readonly kind: 'challenge' | 'account' | 'cooldown'
  readonly count: number
  readonly most: number | null
  readonly locked_until: number | null
  readonly expires_at: number | null
}

const ofChallenge = (id: ChallengeId) => `challenge:${id}`
const ofAccount = (subject: SubjectId) => `account:${subject}`
const ofCooldown = (subject: SubjectId) => `cooldown:${subject}`

/** Opens a challenge's counter. */
export const openChallenge = (id: ChallengeId, most: number | null, expiresAt: number): Statement =>
  statement(
    `INSERT INTO limits (key, kind, most, expires_at) VALUES (?, 'challenge', ?, ?)`,
    ofChallenge(id),
    most,
    expiresAt,
  )

/** Makes sure of an account's counter, and of the limit that policy now sets. Never resets what was counted (L3). */
export const openAccount = (subject: SubjectId, most: number): Statement =>
  statement(
    `INSERT INTO limits (key, kind, most) VALUES (?, 'account', ?) ON CONFLICT (key) DO UPDATE SET most = excluded.most`,
    ofAccount(subject),
    most,
  )

/**
 * Takes one attempt, on the challenge and on the account at once. Gives both counters as they then stand; gives
 * nothing where either is used up, locked or over, and then nothing was counted.
 */
export const take = (id: ChallengeId, subject: SubjectId, now: number): Statement<LimitRow> =>
  statement<LimitRow>(
    `UPDATE limits SET count = count + 1 WHERE key IN (?1, ?2) AND 2 = (
       SELECT count(*) FROM limits WHERE key IN (?1, ?2)
         AND (most IS NULL OR count < most)
         AND (locked_until IS NULL OR locked_until <= ?3)
         AND (expires_at IS NULL OR expires_at > ?3))
     RETURNING kind, count, most, locked_until, expires_at`,
    ofChallenge(id),
    ofAccount(subject),
    now,
  )

/** The counters that a challenge's attempts count on, and the subject's cooldown. */
export const read = (id: ChallengeId | undefined, subject: SubjectId): Statement<LimitRow> =>
  statement<LimitRow>(
    'SELECT kind, count, most, locked_until, expires_at FROM limits WHERE key IN (?, ?, ?)',
    id === undefined ? '' : ofChallenge(id),
    ofAccount(subject),
    ofCooldown(subject),
  )

/** Whether an account is locked: by a lock, or by its backstop, which only an unlock resets. */
export const isLocked = (rows: readonly LimitRow[], now: number): boolean =>
  rows.some(
    ({ kind, count, most, locked_until }) =>
      kind === 'account' && ((locked_until ?? 0) > now || (most !== null && count >= most)),
  )

/** Gives back the one attempt that proved right: it was no failure. Other failures stay counted. */
export const giveBack = (subject: SubjectId, on: Guard): Statement =>
  statement(
    `UPDATE limits SET count = max(0, count - 1) WHERE key = ? AND ${on.sql}`,
    ofAccount(subject),
    ...on.values,
  )

/** Closes a challenge's counter, if what that hangs on holds: no attempt counts on it any more. */
export const close = (id: ChallengeId, on: Guard = always): Statement =>
  statement(`DELETE FROM limits WHERE key = ? AND ${on.sql}`, ofChallenge(id), ...on.values)

/** Locks an account; a longer lock stands. */
export const lock = (subject: SubjectId, until: number): Statement =>
  statement(
    'UPDATE limits SET locked_until = max(coalesce(locked_until, 0), ?) WHERE key = ?',
    until,
    ofAccount(subject),
  )

/** Unlocks an account, and counts its failures from nought. */
export const unlock = (subject: SubjectId): Statement =>
  statement('UPDATE limits SET locked_until = NULL, count = 0 WHERE key = ?', ofAccount(subject))

/** Makes the subject's next start wait. */
export const coolDown = (subject: SubjectId, until: number, on: Guard): Statement =>
  statement(
    `INSERT INTO limits (key, kind, locked_until, expires_at) SELECT ?, 'cooldown', ?, ? WHERE ${on.sql}
     ON CONFLICT (key) DO UPDATE SET locked_until = excluded.locked_until, expires_at = excluded.expires_at`,
    ofCooldown(subject),
    until,
    until,
    ...on.values,
  )

/** That nobody has sent a code in to this challenge. */
export const untried = (id: ChallengeId): Guard =>
  guard('EXISTS (SELECT 1 FROM limits WHERE key = ? AND count = 0)', ofChallenge(id))

/** That an account is not locked. */
export const isUnlocked = (subject: SubjectId, now: number): Guard =>
  guard(
    'NOT EXISTS (SELECT 1 FROM limits WHERE key = ? AND (locked_until > ? OR count >= most))',
    ofAccount(subject),
    now,
  )

/** Forgets counters of challenges and cooldowns that are over. An account's never goes. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM limits WHERE expires_at IS NOT NULL AND expires_at < ?', before)
