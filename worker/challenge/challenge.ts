// Challenges: one verification session for one sign-in, with the origin's response sealed until it is passed.
// Owns [challenges]. A challenge is passed once, by one conditional statement, while it is open and in time.
import type { Method } from '../../shared/policy/methods.ts'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { Sealed } from '../keys/seal.ts'
import type { SessionId } from '../people/sessions.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { ChallengePurpose } from './purpose.ts'

/** A challenge's random id. The client holds it only inside a sealed cookie. */
export type ChallengeId = string & { readonly brand: 'ChallengeId' }

/** What is asked: a factor; setting one up; or setting one up, with "not now" as a way through. */
export type ChallengeKind = 'verify' | 'enrol' | 'offer'

/** A method that takes a set-up. */
export type Enrollable = Exclude<Method, 'email'>

/** A challenge as it is stored. */
export interface ChallengeRow {
  readonly id: ChallengeId
  readonly purpose: ChallengePurpose
  readonly kind: ChallengeKind
  /** What is set up in it, where it is for a set-up: a method, or any that policy allows. */
  readonly enrols: Enrollable | 'any'
  /** Of a set-up, whether a factor must be proven first (M7): due, given, or none where there is nothing to prove by. */
  readonly proof: 'none' | 'due' | 'given'
  /** The session that it was begun in, where it was one of somebody signed in. */
  readonly begun_in: SessionId | null
  /** 1 where neither the device nor the address was known, else 0. */
  readonly unfamiliar: 0 | 1
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

const columns = `id, purpose, kind, enrols, proof, begun_in, unfamiliar, withheld, bound, in_place, return_to, ip_hash, device,
  created_at, expires_at, outcome, released_at`

/** Opens a challenge. */
export const open = (
  challenge: Omit<ChallengeRow, 'created_at' | 'outcome' | 'released_at'> & {
    site: string
    subject: SubjectId
  },
  now: number,
): Statement =>
  statement(
    `INSERT INTO challenges (id, site, subject, purpose, kind, enrols, proof, begun_in, unfamiliar, withheld, bound, in_place,
       return_to, ip_hash, device, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    challenge.id,
    challenge.site,
    challenge.subject,
    challenge.purpose,
    challenge.kind,
    challenge.enrols,
    challenge.proof,
    challenge.begun_in,
    challenge.unfamiliar,
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

/** Notes that a factor was proven in a challenge that goes on to a set-up, if what that hangs on holds. */
export const prove = (id: ChallengeId, now: number, on: Guard): Statement<{ id: ChallengeId }> =>
  statement<{ id: ChallengeId }>(
    `UPDATE challenges SET proof = 'given'
     WHERE id = ? AND proof = 'due' AND outcome IS NULL AND expires_at > ? AND ${on.sql} RETURNING id`,
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

/** That a challenge is for a set-up, and how it stands with the proof that comes before (M7). */
export const isForSetup = (id: ChallengeId, proof: 'none' | 'given'): Guard =>
  guard("EXISTS (SELECT 1 FROM challenges WHERE id = ? AND kind <> 'verify' AND proof = ?)", id, proof)

/** Whether a challenge still waits for its answer. */
export const isWaiting = (
  row: ChallengeRow | undefined,
  now: number,
): row is ChallengeRow & { readonly outcome: null } =>
  row !== undefined && row.outcome === null && row.expires_at > now

/** Cancels a challenge. Gives its id, or nothing where it is over already. */
export const cancel = (id: ChallengeId, subject: SubjectId, now: number): Statement<{ id: ChallengeId }> =>
  statement<{ id: ChallengeId }>(
    `UPDATE challenges SET outcome = 'cancelled', ended_at = ?, withheld = NULL
     WHERE id = ? AND subject = ? AND outcome IS NULL RETURNING id`,
    now,
    id,
    subject,
  )

/** Cancels every open challenge of some subjects. */
export const cancelAll = (of: Whose, now: number, on: Guard = always): Statement =>
  statement(
    `UPDATE challenges SET outcome = 'cancelled', ended_at = ?, withheld = NULL
     WHERE ${of.sql} AND outcome IS NULL AND ${on.sql}`,
    now,
    ...of.values,
    ...on.values,
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
