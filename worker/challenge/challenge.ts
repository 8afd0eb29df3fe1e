// Challenges: one verification session for one sign-in, with the origin's response sealed until it is passed.
// Owns [challenges]. A challenge is passed once, by one conditional statement, while it is open and in time.
import { type Guard, guard, type Statement, statement } from '../database.ts'
import type { Sealed } from '../keys/seal.ts'
import type { SessionId } from '../people/sessions.ts'
import type { SubjectId } from '../people/subjects.ts'

/** A challenge's random id. The client holds it only inside a sealed cookie. */
export type ChallengeId = string & { readonly brand: 'ChallengeId' }

/** What is asked: a factor; setting one up; or setting one up, with "not now" as a way through. */
export type ChallengeKind = 'verify' | 'enrol' | 'offer'

/** A challenge as it is stored. */
export interface ChallengeRow {
  readonly id: ChallengeId
  readonly kind: ChallengeKind
  /** The origin's response, sealed; null where the sign-in had none to withhold. */
  readonly withheld: Sealed | null
  /** The origin's session that passing it verifies: JSON of cookie name → keyed hash. */
  readonly bound: string
  /** 1 where the origin's session may become another user's without a new cookie, else 0. */
  readonly in_place: 0 | 1
  /** The page that was asked for: a path of this site. */
  readonly return_to: string
  readonly ip_hash: string
  readonly device: string
  readonly created_at: number
  readonly expires_at: number
  readonly outcome: 'passed' | 'cancelled' | null
  readonly released_at: number | null
}

const columns =
  'id, kind, withheld, bound, in_place, return_to, ip_hash, device, created_at, expires_at, outcome, released_at'

/** Opens a challenge. */
export const open = (
  challenge: Omit<ChallengeRow, 'created_at' | 'outcome' | 'released_at'> & {
    site: string
    subject: SubjectId
  },
  now: number,
): Statement =>
  statement(
    `INSERT INTO challenges (id, site, subject, kind, withheld, bound, in_place, return_to, ip_hash, device, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    challenge.id,
    challenge.site,
    challenge.subject,
    challenge.kind,
    challenge.withheld,
    challenge.bound,
    challenge.in_place,
    challenge.return_to,
    challenge.ip_hash,
    challenge.device,
    now,
    challenge.expires_at,
  )

/** One challenge of a subject. */
export const find = (id: ChallengeId, subject: SubjectId): Statement<ChallengeRow> =>
  statement<ChallengeRow>(`SELECT ${columns} FROM challenges WHERE id = ? AND subject = ?`, id, subject)

/** Passes a challenge for a new session, if it is open, in time, and what the pass hangs on holds. */
export const pass = (
  id: ChallengeId,
  session: SessionId,
  now: number,
  on: Guard,
): Statement<{ id: ChallengeId }> =>
  statement<{ id: ChallengeId }>(
    `UPDATE challenges SET outcome = 'passed', ended_at = ?, session = ?
     WHERE id = ? AND outcome IS NULL AND expires_at > ? AND ${on.sql} RETURNING id`,
    now,
    session,
    id,
    now,
    ...on.values,
  )

/** That this challenge was passed for this very session: what a pass grants hangs on it. */
export const passedFor = (id: ChallengeId, session: SessionId): Guard =>
  guard(`EXISTS (SELECT 1 FROM challenges WHERE id = ? AND outcome = 'passed' AND session = ?)`, id, session)

/** That a challenge is open and in time, and of a kind where one is named: for what may be done in it. */
export const isOpen = (id: ChallengeId, now: number, kind: ChallengeKind | '' = ''): Guard =>
  guard(
    `EXISTS (SELECT 1 FROM challenges WHERE id = ? AND outcome IS NULL AND expires_at > ? AND ? IN ('', kind))`,
    id,
    now,
    kind,
  )

/** Cancels a challenge. Gives its id, or nothing where it is over already. */
export const cancel = (id: ChallengeId, subject: SubjectId, now: number): Statement<{ id: ChallengeId }> =>
  statement<{ id: ChallengeId }>(
    `UPDATE challenges SET outcome = 'cancelled', ended_at = ?, withheld = NULL
     WHERE id = ? AND subject = ? AND outcome IS NULL RETURNING id`,
    now,
    id,
    subject,
  )

/** Cancels every open challenge of a subject. */
export const cancelAll = (subject: SubjectId, now: number): Statement =>
  statement(
    `UPDATE challenges SET outcome = 'cancelled', ended_at = ?, withheld = NULL WHERE subject = ? AND outcome IS NULL`,
    now,
    subject,
  )

/** Takes the withheld response of a passed challenge, once, for the session that passed it. */
export const release = (
  id: ChallengeId,
  session: SessionId,
  now: number,
): Statement<{ withheld: Sealed | null }> =>
  statement<{ withheld: Sealed | null }>(
    `UPDATE challenges SET released_at = ? WHERE id = ? AND session = ? AND outcome = 'passed' AND released_at IS NULL
     RETURNING withheld`,
    now,
    id,
    session,
  )

/** Forgets challenges that were over long ago. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM challenges WHERE expires_at < ?', before)
