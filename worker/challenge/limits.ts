// Attempts, requests for codes, cooldowns and lockouts, counted before anything is looked at (L1). Owns [limits].
//
// What counts on several counters counts on all of them in one statement, or on none: of any number of parallel
// guesses, exactly the limit are judged. A sign-in counts on its challenge; a change on the account page on a counter
// that outlives its challenges, so that starting over gains nothing; both count on the account besides.
import type { Policy } from '../../shared/policy/schema.ts'
import { always, type Guard, guard, type Statement, statement } from '../database.ts'
import type { KeyedHash } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { ChallengeId } from './challenge.ts'
import { type ChallengePurpose, changePurposes, limitsOf } from './purpose.ts'

/** A lock without an end: until somebody unlocks it. The largest time that SQLite and JavaScript both hold exactly. */
export const untilUnlocked = Number.MAX_SAFE_INTEGER

/** The highest limit that policy may set for an account's failures. */
export const highestBackstop = 100

/** The ways that codes are sent by. */
export type MessageChannel = 'email' | 'sms'

/** One counter. `most` null is no limit. */
export interface LimitRow {
  readonly key: string
  /** `attempts` of a challenge or a change; `account` across all; `requests` and `resends` of codes, `messages` a day; `cooldown`. */
  readonly kind: 'attempts' | 'account' | 'requests' | 'resends' | 'messages' | 'cooldown'
  readonly count: number
  readonly most: number | null
  readonly locked_until: number | null
  readonly expires_at: number | null
}

/** Which counters a challenge counts on. */
export interface Counted {
  readonly id: ChallengeId
  readonly purpose: ChallengePurpose
  readonly subject: SubjectId
}

/** Whom a code goes to: a subject, and an address or number, as its keyed hash. */
export interface Addressee {
  readonly subject: SubjectId
  readonly recipient: KeyedHash
}

const day = 86_400_000

// Whoever knows a password can sign in as often as they like, and each time a code goes out that somebody pays for (B10).
// More than anybody signs in by codes on one day; a number may be several users'.
const mostMessages = 40

const columns = 'key, kind, count, most, locked_until, expires_at'

const attemptsKey = ({ purpose, id, subject }: Counted) =>
  purpose === 'sign-in' ? `challenge:${id}` : changeKey(purpose, subject)
const changeKey = (purpose: ChallengePurpose, subject: SubjectId) => `${purpose}:${subject}`
const requestsKey = (counted: Counted) => `requests:${attemptsKey(counted)}`
const resendsKey = ({ id }: Counted, channel: MessageChannel) => `resends:${channel}:${id}`
const messagesKeys = ({ subject, recipient }: Addressee) => [`messages:${subject}`, `messages:${recipient}`]
const accountKey = (subject: SubjectId) => `account:${subject}`
const cooldownKey = (subject: SubjectId) => `cooldown:${subject}`

/**
 * Opens the counters of a challenge. What was counted before is never reset by it (L3), but for a pause that is over.
 * @param sent the channel that a code goes out by as the challenge opens, which counts as a request.
 */
export function open(
  policy: Policy,
  counted: Counted,
  sent: MessageChannel | undefined,
  now: number,
): Statement[] {
  const { purpose, subject } = counted
  const { attempts, codeRequests } = limitsOf(policy, purpose)
  const end = now + policy.challengeMinutes * 60_000
  // A change's counters go on for a day after the last one was begun; a pause is never as long.
  const lasting = purpose === 'sign-in' ? end : now + day
  const counter = (
    key: string,
    kind: LimitRow['kind'],
    most: number | null,
    count: number,
    expires: number,
  ) =>
    statement(
      `INSERT INTO limits (key, kind, count, most, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT (key) DO UPDATE SET most = excluded.most, expires_at = excluded.expires_at,
         count = CASE WHEN locked_until <= ?6 OR expires_at <= ?6 THEN 0 ELSE count END,
         locked_until = CASE WHEN locked_until <= ?6 THEN NULL ELSE locked_until END`,
      key,
      kind,
      count,
      most,
      expires,
      now,
    )
  // The first code that a channel sends is no resend.
  const resends = policy.resendLimit === null ? null : policy.resendLimit + 1
  return [
    counter(attemptsKey(counted), 'attempts', attempts, 0, lasting),
    counter(requestsKey(counted), 'requests', codeRequests, sent ? 1 : 0, lasting),
    counter(resendsKey(counted, 'email'), 'resends', resends, sent === 'email' ? 1 : 0, end),
    counter(resendsKey(counted, 'sms'), 'resends', resends, sent === 'sms' ? 1 : 0, end),
    openAccount(subject, policy.lockout.accountFailures),
  ]
}

/** Makes sure of an account's counter, and of the limit that policy now sets. Never resets what was counted (L3). */
export const openAccount = (subject: SubjectId, most: number): Statement =>
  statement(
    `INSERT INTO limits (key, kind, most) VALUES (?, 'account', ?) ON CONFLICT (key) DO UPDATE SET most = excluded.most`,
    accountKey(subject),
    most,
  )

/** Opens the day's counters of the messages to somebody; each begins anew when its day is over. */
export const openMessages = (addressee: Addressee, now: number): Statement =>
  statement(
    `INSERT INTO limits (key, kind, most, expires_at) SELECT value, 'messages', ?1, ?2 FROM json_each(?3) WHERE 1
     ON CONFLICT (key) DO UPDATE SET most = excluded.most,
       count = CASE WHEN expires_at <= ?4 THEN 0 ELSE count END,
       expires_at = CASE WHEN expires_at <= ?4 THEN excluded.expires_at ELSE expires_at END`,
    mostMessages,
    now + day,
    JSON.stringify(messagesKeys(addressee)),
    now,
  )

/** Takes the message that goes out as a challenge opens; see {@link take}. */
export const message = (addressee: Addressee, ticket: string, now: number): Statement<LimitRow> =>
  count(messagesKeys(addressee), ticket, now, always)

/** That this very message was taken. */
export const messaged = ({ subject }: Addressee, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM limits WHERE key = ? AND ticket = ?)', `messages:${subject}`, ticket)

// Counts on every one of these, if none is used up, locked or over, and what else it hangs on holds.
const count = (keys: readonly string[], ticket: string, now: number, on: Guard): Statement<LimitRow> =>
  statement<LimitRow>(
    `UPDATE limits SET count = count + 1, ticket = ? WHERE key IN (SELECT value FROM json_each(?)) AND ? = (
       SELECT count(*) FROM limits WHERE key IN (SELECT value FROM json_each(?))
         AND (most IS NULL OR count < most)
         AND (locked_until IS NULL OR locked_until <= ?)
         AND (expires_at IS NULL OR expires_at > ?))
       AND ${on.sql}
     RETURNING ${columns}`,
    ticket,
    JSON.stringify(keys),
    keys.length,
    JSON.stringify(keys),
    now,
    now,
    ...on.values,
  )

/**
 * Takes one attempt, on the challenge and on the account at once, if what it hangs on holds: that the challenge is open.
 * Gives both counters as they then stand; gives nothing where either is used up, locked or over, and then nothing was
 * counted.
 */
export const take = (counted: Counted, now: number, on: Guard): Statement<LimitRow> =>
  count([attemptsKey(counted), accountKey(counted.subject)], '', now, on)

/**
 * Takes one request for a code by a channel, if what it hangs on holds. Gives the counters, or nothing, as {@link take}.
 * @param ticket random: what follows it hangs on {@link requested} with the same.
 */
export const request = (
  counted: Counted,
  channel: MessageChannel,
  addressee: Addressee,
  ticket: string,
  now: number,
  on: Guard,
): Statement<LimitRow> =>
  count([requestsKey(counted), resendsKey(counted, channel), ...messagesKeys(addressee)], ticket, now, on)

/** That this very request was taken. */
export const requested = (counted: Counted, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM limits WHERE key = ? AND ticket = ?)', requestsKey(counted), ticket)

/** Every counter that a challenge counts on, and the subject's cooldown. */
export const read = (counted: Counted): Statement<LimitRow> =>
  statement<LimitRow>(
    `SELECT ${columns} FROM limits WHERE key IN (?, ?, ?, ?, ?, ?)`,
    attemptsKey(counted),
    requestsKey(counted),
    resendsKey(counted, 'email'),
    resendsKey(counted, 'sms'),
    accountKey(counted.subject),
    cooldownKey(counted.subject),
  )

/** What stands against a subject whatever the challenge: the account's counter, the cooldown, paused changes. */
export const readSubject = (subject: SubjectId): Statement<LimitRow> =>
  statement<LimitRow>(
    `SELECT ${columns} FROM limits WHERE key IN (SELECT value FROM json_each(?))`,
    JSON.stringify([
      accountKey(subject),
      cooldownKey(subject),
      ...changePurposes.flatMap(purpose => [
        changeKey(purpose, subject),
        `requests:${changeKey(purpose, subject)}`,
      ]),
    ]),
  )

/** Whether an account is locked: by a lock, or by its backstop, which only an unlock resets. */
export const isLocked = (rows: readonly LimitRow[], now: number): boolean =>
  rows.some(
    ({ kind, count, most, locked_until }) =>
      kind === 'account' && ((locked_until ?? 0) > now || (most !== null && count >= most)),
  )

/** Until when a change of the account page is paused, or undefined. */
export const pausedUntil = (
  rows: readonly LimitRow[],
  purpose: ChallengePurpose,
  now: number,
): number | undefined =>
  rows.find(({ key, locked_until }) => key.startsWith(`${purpose}:`) && (locked_until ?? 0) > now)
    ?.locked_until ?? undefined

/** Until when a subject's next start waits, or undefined. */
export const cooldownUntil = (rows: readonly LimitRow[], now: number): number | undefined =>
  rows.find(({ kind, locked_until }) => kind === 'cooldown' && (locked_until ?? 0) > now)?.locked_until ??
  undefined

/** The counters of a kind that nothing more counts on. */
export const usedUp = (rows: readonly LimitRow[], kind: LimitRow['kind']): LimitRow | undefined =>
  rows.find(row => row.kind === kind && row.most !== null && row.count >= row.most)

/** How often codes can still be sent again by a channel; undefined where there is no limit. */
export function resendsLeft(
  rows: readonly LimitRow[],
  counted: Counted,
  channel: MessageChannel,
): number | undefined {
  const left = [resendsKey(counted, channel), requestsKey(counted)]
    .map(key => rows.find(row => row.key === key))
    .map(row => (row?.most == null ? Number.POSITIVE_INFINITY : row.most - row.count))
  const least = Math.min(...left)
  return Number.isFinite(least) ? Math.max(0, least) : undefined
}

/** Gives back the one attempt that proved right: it was no failure. Other failures stay counted. */
export const giveBack = (subject: SubjectId, on: Guard): Statement =>
  statement(
    `UPDATE limits SET count = max(0, count - 1) WHERE key = ? AND ${on.sql}`,
    accountKey(subject),
    ...on.values,
  )

/** Closes a challenge's own counters, if what that hangs on holds: nothing counts on them any more. */
export const close = (counted: Counted, on: Guard = always): Statement =>
  statement(
    `DELETE FROM limits WHERE key IN (?, ?, ?, ?) AND ${on.sql}`,
    attemptsKey(counted),
    requestsKey(counted),
    resendsKey(counted, 'email'),
    resendsKey(counted, 'sms'),
    ...on.values,
  )

/** Pauses a change of the account page; a longer pause stands. */
export const pause = (counted: Counted, until: number): Statement =>
  statement(
    'UPDATE limits SET locked_until = max(coalesce(locked_until, 0), ?) WHERE key IN (?, ?)',
    until,
    attemptsKey(counted),
    requestsKey(counted),
  )

/** Locks an account; a longer lock stands. */
export const lock = (subject: SubjectId, until: number): Statement =>
  statement(
    'UPDATE limits SET locked_until = max(coalesce(locked_until, 0), ?) WHERE key = ?',
    until,
    accountKey(subject),
  )

/** Unlocks an account, and counts its failures from nought. */
export const unlock = (subject: SubjectId): Statement =>
  statement('UPDATE limits SET locked_until = NULL, count = 0 WHERE key = ?', accountKey(subject))

/** Makes the subject's next start wait. */
export const coolDown = (subject: SubjectId, until: number, on: Guard): Statement =>
  statement(
    `INSERT INTO limits (key, kind, locked_until, expires_at) SELECT ?, 'cooldown', ?, ? WHERE ${on.sql}
     ON CONFLICT (key) DO UPDATE SET locked_until = excluded.locked_until, expires_at = excluded.expires_at`,
    cooldownKey(subject),
    until,
    until,
    ...on.values,
  )

/** Ends a subject's wait after a cancelled start, and the pauses of its account page. */
export const endCooldowns = (subject: SubjectId): Statement =>
  statement(
    `DELETE FROM limits WHERE key IN (SELECT value FROM json_each(?))`,
    JSON.stringify([
      cooldownKey(subject),
      ...changePurposes.flatMap(purpose => [
        changeKey(purpose, subject),
        `requests:${changeKey(purpose, subject)}`,
      ]),
    ]),
  )

/** That nobody has sent a code in to this challenge. */
export const untried = (counted: Counted): Guard =>
  guard('EXISTS (SELECT 1 FROM limits WHERE key = ? AND count = 0)', attemptsKey(counted))

/** That an account is not locked. */
export const isUnlocked = (subject: SubjectId, now: number): Guard =>
  guard(
    'NOT EXISTS (SELECT 1 FROM limits WHERE key = ? AND (locked_until > ? OR count >= most))',
    accountKey(subject),
    now,
  )

/** Forgets counters that are over. An account's never goes. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM limits WHERE expires_at IS NOT NULL AND expires_at < ?', before)
