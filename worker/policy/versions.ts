// Every policy that was ever seen for a site, so that the last good one outlives a broken one, a missing one and the
// isolate that read it (P2), and so that changes have a history (P3). Owns [policy_versions].
import type { PolicyProblem } from '../../shared/policy/read.ts'
import { type Statement, statement } from '../database.ts'

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
