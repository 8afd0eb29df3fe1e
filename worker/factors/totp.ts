// The time-based factor (RFC 6238): enrolment, and a code's one use. Owns [totp].
// Secrets are stored sealed, bound to their subject; a step is accepted once, decided by the database (M2).
import { type Bytes, randomBytes } from '../../shared/bytes.ts'
import { matchStep, type OtpAlgorithm, stepAt, type TotpParameters } from '../../shared/otp/totp.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'
import { Refusal } from '../errors.ts'
import type { KeyRing } from '../keys/ring.ts'
import { open, type Sealed, seal } from '../keys/seal.ts'
import type { SessionId } from '../people/sessions.ts'
import type { SubjectId } from '../people/subjects.ts'

/** A subject's enrolment as it is stored: pending until a code has confirmed it. */
export interface TotpRow {
  readonly secret: Sealed | null
  readonly pending_secret: Sealed | null
  readonly algorithm: OtpAlgorithm
  readonly digits: number
  readonly period: number
  readonly last_step: number
  readonly created_at: number
  readonly confirmed_at: number | null
}

// RFC 4226 §4 recommends 160 bits.
const secretLength = 20
const period = 30

const place = (subject: SubjectId) => `totp ${subject}`

/** What a new enrolment's codes are made with, by policy. */
export const parametersOf = (policy: Policy): TotpParameters => ({ ...policy.totp, period })

/** A new random secret, and the form in which it is stored. */
export async function newSecret(
  ring: KeyRing,
  subject: SubjectId,
): Promise<{ secret: Bytes; sealed: Sealed }> {
  const secret = randomBytes(secretLength)
  return { secret, sealed: await seal(ring, 'secret', place(subject), secret) }
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

/** A subject's enrolment. */
export const find = (subject: SubjectId): Statement<TotpRow> =>
  statement<TotpRow>(
    'SELECT secret, pending_secret, algorithm, digits, period, last_step, created_at, confirmed_at FROM totp WHERE subject = ?',
    subject,
  )

/**
 * Starts an enrolment, if what that hangs on holds; a new start replaces a pending secret, and nothing replaces a
 * confirmed one (C1: a first factor alone must never enrol a second one over another).
 */
export const begin = (
  subject: SubjectId,
  pending: Sealed,
  { algorithm, digits, period }: TotpParameters,
  now: number,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `INSERT INTO totp (subject, pending_secret, algorithm, digits, period, created_at)
     SELECT ?, ?, ?, ?, ?, ? WHERE ${on.sql}
     ON CONFLICT (subject) DO UPDATE SET pending_secret = excluded.pending_secret, algorithm = excluded.algorithm,
       digits = excluded.digits, period = excluded.period, created_at = excluded.created_at
       WHERE secret IS NULL
     RETURNING subject`,
    subject,
    pending,
    algorithm,
    digits,
    period,
    now,
    ...on.values,
  )

/** Confirms a pending enrolment by the use of one of its codes, for the session that this makes. */
export const confirm = (
  subject: SubjectId,
  pending: Sealed,
  step: number,
  session: SessionId,
  now: number,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `UPDATE totp SET secret = pending_secret, pending_secret = NULL, confirmed_at = ?, last_step = ?, used_by = ?
     WHERE subject = ? AND pending_secret = ? AND secret IS NULL AND ${on.sql} RETURNING subject`,
    now,
    step,
    session,
    subject,
    pending,
    ...on.values,
  )

/** Uses a step, once and never one before it, for the session that this makes. Gives nothing where it was used. */
export const use = (
  subject: SubjectId,
  secret: Sealed,
  resealed: Sealed,
  step: number,
  session: SessionId,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `UPDATE totp SET last_step = ?, used_by = ?, secret = ?
     WHERE subject = ? AND secret = ? AND last_step < ? AND ${on.sql} RETURNING subject`,
    step,
    session,
    resealed,
    subject,
    secret,
    step,
    ...on.values,
  )

/** Erases a subject's enrolment, confirmed or pending. */
export const erase = (subject: SubjectId): Statement =>
  statement('DELETE FROM totp WHERE subject = ?', subject)

/** That a code was just used for this very session. */
export const usedFor = (subject: SubjectId, session: SessionId): Guard =>
  guard('EXISTS (SELECT 1 FROM totp WHERE subject = ? AND used_by = ?)', subject, session)

/** That a subject has no confirmed enrolment: what "not now" hangs on. */
export const isNotEnrolled = (subject: SubjectId): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM totp WHERE subject = ? AND secret IS NOT NULL)', subject)
