// Edge sessions: who may pass without being asked again, until when, and how that was proven. The cookie carries the
// session sealed, so that a verified request reads nothing; the row is what a recheck looks at. Owns [sessions].
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { SubjectId } from './subjects.ts'

/** A session's random id. */
export type SessionId = string & { readonly brand: 'SessionId' }

/**
 * How a session was come by: a factor was proven, the sign-in was recognised, a role is exempt, the user has no factor
 * and chose "not now", or hasn't turned it on where policy leaves that to them.
 */
export type Proof = 'factor' | 'recognised' | 'exempt' | 'not-now' | 'not-opted-in'

/** A session as its owner sees it. */
export interface SessionRow {
  readonly id: SessionId
  readonly proof: Proof
  readonly device: string
  readonly created_at: number
  readonly seen_at: number
}

/** Starts a session, if what it hangs on holds. Gives its id, or nothing. */
export const start = (
  session: {
    id: SessionId
    site: string
    subject: SubjectId
    proof: Proof
    device: string
    expiresAt: number
    inPlace: boolean
    bound: Readonly<Record<string, string>>
  },
  now: number,
  on: Guard,
): Statement<{ id: SessionId }> =>
  statement<{ id: SessionId }>(
    `INSERT INTO sessions (id, site, subject, proof, device, created_at, seen_at, expires_at, bound)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${on.sql} RETURNING id`,
    session.id,
    session.site,
    session.subject,
    session.proof,
    session.device,
    now,
    now,
    session.expiresAt,
    session.inPlace ? JSON.stringify(Object.values(session.bound)) : null,
    ...on.values,
  )

/** Ends the sessions of a site that may change in place and were verified for one of these cookies, by their hashes. */
export const endBoundTo = (site: string, hashes: readonly string[], now: number): Statement =>
  statement(
    `UPDATE sessions SET ended_at = ?, end_reason = 'signed-in-as-another'
     WHERE site = ? AND bound IS NOT NULL AND ended_at IS NULL
       AND EXISTS (SELECT 1 FROM json_each(bound) WHERE value IN (SELECT value FROM json_each(?)))`,
    now,
    site,
    JSON.stringify(hashes),
  )

/** Whether a session still stands: its row where it does, none where it was ended or is over. */
export const standing = (id: SessionId, subject: SubjectId, now: number): Statement<{ seen_at: number }> =>
  statement<{ seen_at: number }>(
    'SELECT seen_at FROM sessions WHERE id = ? AND subject = ? AND ended_at IS NULL AND expires_at > ?',
    id,
    subject,
    now,
  )

/** That a session still stands: what is changed by it hangs on this. */
export const isStanding = (id: SessionId, now: number): Guard =>
  guard('EXISTS (SELECT 1 FROM sessions WHERE id = ? AND ended_at IS NULL AND expires_at > ?)', id, now)

/** Notes that a session is in use. */
export const touch = (id: SessionId, now: number): Statement =>
  statement('UPDATE sessions SET seen_at = ? WHERE id = ?', now, id)

/** Ends one session of a subject. Gives its id, or nothing where it isn't theirs or has ended. */
export const end = (
  id: SessionId,
  subject: SubjectId,
  reason: string,
  now: number,
): Statement<{ id: SessionId }> =>
  statement<{ id: SessionId }>(
    `UPDATE sessions SET ended_at = ?, end_reason = ?
     WHERE id = ? AND subject = ? AND ended_at IS NULL RETURNING id`,
    now,
    reason,
    id,
    subject,
  )

/** Ends one session, whosever it is, if what that hangs on holds. */
export const endOne = (id: SessionId, reason: string, now: number, on: Guard): Statement =>
  statement(
    `UPDATE sessions SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL AND ${on.sql}`,
    now,
    reason,
    id,
    ...on.values,
  )

/** Ends every session of a subject but one, if what that hangs on holds. */
export const endOthers = (
  keep: SessionId,
  subject: SubjectId,
  reason: string,
  now: number,
  on: Guard = always,
): Statement =>
  statement(
    `UPDATE sessions SET ended_at = ?, end_reason = ?
     WHERE subject = ? AND id <> ? AND ended_at IS NULL AND ${on.sql}`,
    now,
    reason,
    subject,
    keep,
    ...on.values,
  )

/** Ends every session of some subjects, if what that hangs on holds. */
export const endAll = (of: Whose, reason: string, now: number, on: Guard = always): Statement =>
  statement(
    `UPDATE sessions SET ended_at = ?, end_reason = ? WHERE ${of.sql} AND ended_at IS NULL AND ${on.sql}`,
    now,
    reason,
    ...of.values,
    ...on.values,
  )

/** Ends what a subject started without a factor, now that they have one, if what that hangs on holds (C7). */
export const endUnproven = (subject: SubjectId, now: number, on: Guard): Statement =>
  statement(
    `UPDATE sessions SET ended_at = ?, end_reason = 'enrolled' WHERE subject = ? AND proof IN ('not-now', 'not-opted-in') AND ended_at IS NULL
     AND ${on.sql}`,
    now,
    subject,
    ...on.values,
  )

/** A subject's standing sessions, newest first. */
export const list = (subject: SubjectId, now: number): Statement<SessionRow> =>
  statement<SessionRow>(
    `SELECT id, proof, device, created_at, seen_at FROM sessions
     WHERE subject = ? AND ended_at IS NULL AND expires_at > ? ORDER BY created_at DESC LIMIT 50`,
    subject,
    now,
  )

/** Forgets sessions that were over long ago. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM sessions WHERE expires_at < ?', before)
