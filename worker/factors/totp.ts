// The time-based factor (RFC 6238): enrolment, and a code's one use. Owns [totp].
// Secrets are stored sealed, bound to their subject; a step is accepted once, decided by the database (M2).
import { type Bytes, randomBytes } from '../../shared/bytes.ts'
import { matchStep, type OtpAlgorithm, stepAt, type TotpParameters } from '../../shared/otp/totp.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { ChallengeId } from '../challenge/challenge.ts'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import { Refusal } from '../errors.ts'
import type { KeyRing } from '../keys/ring.ts'
import { open, type Sealed, seal } from '../keys/seal.ts'
import * as events from '../log/events.ts'
import type { SubjectId } from '../people/subjects.ts'
import { digitsTyped, factor } from './factor.ts'

/** A subject's enrolment as it is stored: pending until a code has confirmed it. */
export interface TotpRow {
  readonly secret: Sealed | null
  readonly pending_secret: Sealed | null
  /** JSON of {@link TotpParameters}. */
  readonly pending_parameters: string | null
  readonly algorithm: OtpAlgorithm
  readonly digits: number
  readonly period: number
  readonly last_step: number
  /** By how many steps the last wrong code was right, and when that was (M3). */
  readonly skew: number | null
  readonly skew_at: number | null
  readonly created_at: number
  readonly confirmed_at: number | null
}

// RFC 4226 §4 recommends 160 bits.
const secretLength = 20
const period = 30

const place = (subject: SubjectId) => `totp ${subject}`

// A secret that isn't confirmed yet is shown to whoever sets it up, and to nobody in another challenge: whoever knows the
// password has one of those, and would know the factor too.
const pendingPlace = (subject: SubjectId, challenge: ChallengeId) => `totp ${subject} ${challenge}`

/** What a new enrolment's codes are made with, by policy. */
export const parametersOf = (policy: Policy): TotpParameters => ({ ...policy.totp, period })

/** A new random secret, and the form in which it is stored until a code of it confirms it in this challenge. */
export async function newSecret(
  ring: KeyRing,
  subject: SubjectId,
  challenge: ChallengeId,
): Promise<{ secret: Bytes; sealed: Sealed }> {
  const secret = randomBytes(secretLength)
  return { secret, sealed: await seal(ring, 'secret', pendingPlace(subject, challenge), secret) }
}

/**
 * Opens a pending secret in the challenge that it was made in.
 * @returns the secret, and the form in which it is stored once it is confirmed; undefined for one of another challenge.
 */
export async function openPending(
  ring: KeyRing,
  subject: SubjectId,
  challenge: ChallengeId,
  sealed: Sealed,
): Promise<{ secret: Bytes; confirmed: Sealed } | undefined> {
  const opened = await open(ring, 'secret', pendingPlace(subject, challenge), sealed)
  if (!opened.ok) return undefined
  return { secret: opened.plain, confirmed: await seal(ring, 'secret', place(subject), opened.plain) }
}

/**
 * Opens a stored secret.
 * @returns the secret, and its form under the newest key where an older one had sealed it.
 * @throws Refusal `not-configured` where the key that sealed it is no longer on the ring: nothing is lost, the key
 *   has only been retired too early.
 */
export async function openSecret(
  ring: KeyRing,
  subject: SubjectId,
  sealed: Sealed,
): Promise<{ secret: Bytes; resealed: Sealed }> {
  const opened = await open(ring, 'secret', place(subject), sealed)
  if (!opened.ok) {
    throw new Refusal(
      'not-configured',
      opened.reason === 'unknown-key'
        ? 'A key that enrolments still need is missing from SALLYPORT_KEYS. Put the retired key back at its end.'
        : 'A stored enrolment can’t be read. An administrator can reset it.',
    )
  }
  const resealed = opened.stale ? await seal(ring, 'secret', place(subject), opened.plain) : sealed
  return { secret: opened.plain, resealed }
}

/** Which step a code stands for: the present one or one on either side (M2), or undefined. `now` in milliseconds. */
export function stepOf(
  code: string,
  secret: Bytes,
  parameters: TotpParameters,
  now: number,
): number | undefined {
  const step = stepAt(now, parameters.period)
  return matchStep(code, secret, [step, step - 1, step + 1], parameters)
}

// A clock that is off by more than this is seen at a glance, and every step looked at is one that a guess may hit.
const skewMinutes = 20

/**
 * By how many steps a clock is off that showed a wrong code (M3): negative is slow. Undefined where none within twenty
 * minutes fits. Every step is looked at whatever is found, so that the time it takes tells nothing (B13).
 */
export function skewOf(
  code: string,
  secret: Bytes,
  parameters: TotpParameters,
  now: number,
): number | undefined {
  const most = Math.floor((skewMinutes * 60) / parameters.period)
  const present = stepAt(now, parameters.period)
  const found = Array.from({ length: 2 * most + 1 }, (_, index) => index - most)
    .filter(offset => Math.abs(offset) > 1)
    .filter(offset => matchStep(code, secret, [present + offset], parameters) !== undefined)
  return found.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0]
}

// Twice the same within a day is a clock; once may be a guess.
const skewMemory = 86_400_000

/** Notes by how much a clock was off; told to admins once two failures in a row agree. */
export const noteSkew = (
  site: string,
  subject: SubjectId,
  skew: number | undefined,
  period: number,
  now: number,
): Statement[] => {
  const again = guard(
    `EXISTS (SELECT 1 FROM totp WHERE subject = ? AND skew_at > ? AND abs(skew - ?) <= 1)`,
    subject,
    now - skewMemory,
    skew ?? null,
  )
  const detail = skew === undefined ? '' : `${skew * period} s`
  return [
    events.record({ site, subject, kind: 'clock-skew', detail }, now, again),
    statement('UPDATE totp SET skew = ?, skew_at = ? WHERE subject = ?', skew ?? null, now, subject),
  ]
}

/** A subject's enrolment. */
export const find = (subject: SubjectId): Statement<TotpRow> =>
  statement<TotpRow>(
    `SELECT secret, pending_secret, pending_parameters, algorithm, digits, period, last_step, skew, skew_at, created_at, confirmed_at
     FROM totp WHERE subject = ?`,
    subject,
  )

/** Starts an enrolment, if what that hangs on holds; a new start replaces a pending secret (M1). */
export const begin = (
  subject: SubjectId,
  pending: Sealed,
  parameters: TotpParameters,
  now: number,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `INSERT INTO totp (subject, pending_secret, pending_parameters, pending_at, algorithm, digits, period, created_at)
     SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${on.sql}
     ON CONFLICT (subject) DO UPDATE SET pending_secret = excluded.pending_secret,
       pending_parameters = excluded.pending_parameters, pending_at = excluded.pending_at
     RETURNING subject`,
    subject,
    pending,
    JSON.stringify(parameters),
    now,
    parameters.algorithm,
    parameters.digits,
    parameters.period,
    now,
    ...on.values,
  )

/** A pending secret with its parameters; undefined where there is none. */
export const pendingOf = ({ pending_secret: sealed, pending_parameters: parameters }: TotpRow) =>
  sealed === null || parameters === null
    ? undefined
    : { sealed, parameters: JSON.parse(parameters) as TotpParameters }

/** Confirms a pending enrolment by the use of one of its codes; `confirmed` takes the place of one before. */
export const confirm = (
  subject: SubjectId,
  pending: Sealed,
  confirmed: Sealed,
  step: number,
  ticket: string,
  now: number,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `UPDATE totp SET secret = ?, pending_secret = NULL, confirmed_at = ?, last_step = ?, used_by = ?,
       algorithm = json_extract(pending_parameters, '$.algorithm'), digits = json_extract(pending_parameters, '$.digits'),
       period = json_extract(pending_parameters, '$.period'), created_at = ?, skew = NULL, skew_at = NULL
     WHERE subject = ? AND pending_secret = ? AND ${on.sql} RETURNING subject`,
    confirmed,
    now,
    step,
    ticket,
    now,
    subject,
    pending,
    ...on.values,
  )

// Uses a step, once and never one before it, for what its ticket names. Gives nothing where it was used.
const use = (
  subject: SubjectId,
  secret: Sealed,
  resealed: Sealed,
  step: number,
  ticket: string,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `UPDATE totp SET last_step = ?, used_by = ?, secret = ?
     WHERE subject = ? AND secret = ? AND last_step < ? AND ${on.sql} RETURNING subject`,
    step,
    ticket,
    resealed,
    subject,
    secret,
    step,
    ...on.values,
  )

/** Erases subjects' enrolments, confirmed or pending. */
export const erase = (of: Whose, on: Guard = always): Statement =>
  statement(`DELETE FROM totp WHERE ${of.sql} AND ${on.sql}`, ...of.values, ...on.values)

/** That a code was just used for this. */
export const usedFor = (subject: SubjectId, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM totp WHERE subject = ? AND used_by = ?)', subject, ticket)

/** The factor. */
export const totp = factor<TotpRow>({
  typed: text => digitsTyped(text, 6, 8),

  read: async (_, { subject }) => find(subject),

  judge: async (site, { subject }, code, [row]) => {
    if (!row?.secret) return { right: false, trouble: { kind: 'wrong' } }
    const sealed = row.secret
    const { secret, resealed } = await openSecret(site.ring, subject, sealed)
    const step = stepOf(code, secret, row, site.now)
    if (step === undefined) {
      const skew = skewOf(code, secret, row, site.now)
      const slow = skew !== undefined && skew < 0
      return {
        right: false,
        // A code of a step to come is told to nobody but admins: whoever guessed it would wait for it.
        trouble: slow ? { kind: 'clock-slow', seconds: -skew * row.period } : { kind: 'wrong' },
        along: noteSkew(site.host, subject, skew, row.period, site.now),
      }
    }
    if (step <= row.last_step) return { right: false, trouble: { kind: 'used' } }
    return {
      right: true,
      use: {
        statement: (ticket, on) => use(subject, sealed, resealed, step, ticket, on),
        done: ticket => usedFor(subject, ticket),
      },
    }
  },
})

/** That a subject has no confirmed enrolment: what "not now" hangs on. */
export const isNotEnrolled = (subject: SubjectId): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM totp WHERE subject = ? AND secret IS NOT NULL)', subject)

/** Of subjects: those with a confirmed enrolment. */
export const has: Guard = guard('subject IN (SELECT subject FROM totp WHERE secret IS NOT NULL)')
