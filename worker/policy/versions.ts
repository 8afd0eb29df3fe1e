// Every policy that was ever seen for a site, so that the last good one outlives a broken one, a missing one and the
// isolate that read it (P2), and so that changes have a history (P3): which one is in force, since when. Owns
// [policy_versions] and [policy_current].
import type { PolicyProblem } from '../../shared/policy/read.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'

/** A policy as it was seen: the documents that it was read from, and what was wrong with them, if anything. */
export interface PolicyVersion {
  readonly site: string
  /** SHA-256 of the documents. */
  readonly hash: string
  readonly documents: readonly string[]
  readonly problems: readonly PolicyProblem[]
}

/** Records that a version was seen. */
export const record = ({ site, hash, documents, problems }: PolicyVersion, now: number): Statement =>
  statement(
    `INSERT INTO policy_versions (site, hash, documents, problems, first_seen, last_seen) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (site, hash) DO UPDATE SET last_seen = excluded.last_seen`,
    site,
    hash,
    JSON.stringify(documents),
    problems.length === 0 ? null : JSON.stringify(problems),
    now,
    now,
  )

/** The good version of a site that was seen last; `documents` is JSON. */
export const lastGood = (site: string): Statement<{ documents: string }> =>
  statement<{ documents: string }>(
    `SELECT documents FROM policy_versions WHERE site = ? AND problems IS NULL
     ORDER BY last_seen DESC, first_seen DESC LIMIT 1`,
    site,
  )

/** The version in force at a site, as far as the database has been told; `documents` is JSON. */
export const current = (site: string): Statement<{ hash: string; documents: string }> =>
  statement<{ hash: string; documents: string }>(
    `SELECT hash, documents FROM policy_versions
     WHERE site = ? AND hash = (SELECT hash FROM policy_current WHERE policy_current.site = policy_versions.site)`,
    site,
  )

// KV may show the policy from before for a minute after a change, here and there.
const staleMilliseconds = 120_000

/**
 * Notes that another version is in force, unless somebody else has, or what was read may be older than what is in
 * force. What follows from the change hangs on {@link changedBy} with the same ticket.
 */
export const change = (
  site: string,
  from: string | undefined,
  to: string,
  ticket: string,
  now: number,
): Statement<{ site: string }> =>
  from === undefined
    ? statement<{ site: string }>(
        `INSERT INTO policy_current (site, hash, changed_at, ticket) VALUES (?, ?, ?, ?)
         ON CONFLICT (site) DO NOTHING RETURNING site`,
        site,
        to,
        now,
        ticket,
      )
    : statement<{ site: string }>(
        `UPDATE policy_current SET hash = ?1, changed_at = ?2, ticket = ?3
         WHERE site = ?4 AND hash = ?5 AND NOT (changed_at > ?6 AND EXISTS (SELECT 1 FROM policy_versions
           WHERE policy_versions.site = ?4 AND policy_versions.hash = ?1 AND first_seen < policy_current.changed_at))
         RETURNING site`,
        to,
        now,
        ticket,
        site,
        from,
        now - staleMilliseconds,
      )

/**
 * That the version in force at a site is the one whose hash another table holds.
 * @param column that table's column, with the table's name
 */
export const isCurrent = (site: string, column: `${string}.${string}`): Guard =>
  guard(`EXISTS (SELECT 1 FROM policy_current WHERE site = ? AND hash = ${column})`, site)

/** That this very change was made. */
export const changedBy = (site: string, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM policy_current WHERE site = ? AND ticket = ?)', site, ticket)
