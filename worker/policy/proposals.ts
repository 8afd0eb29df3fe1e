// Changes of a site's policy that an admin prepares in the console (A6): kept until a code confirms them, then written to
// KV. Owns [policy_proposals]. A change is confirmed by its own challenge, once, and only while the policy that it was made
// from is still in force.
import type { ChallengeId } from '../challenge/challenge.ts'
import type { SitePurpose } from '../challenge/purpose.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import * as versions from './versions.ts'

/** A proposal's random id. */
export type ProposalId = string & { readonly brand: 'ProposalId' }

/** A prepared change. Hashes are those of `versions`. */
export interface ProposalRow {
  readonly id: ProposalId
  readonly purpose: SitePurpose
  readonly base: string
  /** The site's own document, as KV is to hold it. */
  readonly document: string
  readonly created_at: number
  readonly confirmed_at: number | null
  readonly written_at: number | null
}

const columns = 'id, purpose, base, document, created_at, confirmed_at, written_at'

/** How long a prepared change can be confirmed, and a confirmed one be written. */
export const lastsMilliseconds = 3_600_000

/** Keeps a prepared change. */
export const keep = (
  proposal: Pick<ProposalRow, 'id' | 'purpose' | 'base' | 'document'> & {
    readonly site: string
    readonly subject: SubjectId
    readonly name: string
    /** The version that it makes. */
    readonly makes: string
  },
  now: number,
): Statement =>
  statement(
    `INSERT INTO policy_proposals (id, site, subject, name, purpose, base, makes, document, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    proposal.id,
    proposal.site,
    proposal.subject,
    proposal.name,
    proposal.purpose,
    proposal.base,
    proposal.makes,
    proposal.document,
    now,
  )

/** One of somebody's own changes that isn't too old. */
export const find = (id: ProposalId, subject: SubjectId, now: number): Statement<ProposalRow> =>
  statement<ProposalRow>(
    `SELECT ${columns} FROM policy_proposals WHERE id = ? AND subject = ? AND created_at > ?`,
    id,
    subject,
    now - lastsMilliseconds,
  )

/** Somebody's confirmed change that KV hasn't taken yet, the newest. */
export const unwritten = (subject: SubjectId, now: number): Statement<ProposalRow> =>
  statement<ProposalRow>(
    `SELECT ${columns} FROM policy_proposals
     WHERE subject = ? AND confirmed_at > ? AND written_at IS NULL ORDER BY confirmed_at DESC LIMIT 1`,
    subject,
    now - lastsMilliseconds,
  )

/** Ties a change to the challenge that is to confirm it. */
export const awaitChallenge = (id: ProposalId, subject: SubjectId, challenge: ChallengeId): Statement =>
  statement(
    'UPDATE policy_proposals SET challenge = ? WHERE id = ? AND subject = ? AND confirmed_at IS NULL',
    challenge,
    id,
    subject,
  )

/** Confirms the change of a challenge, if the policy that it was made from is still in force and `on` holds. */
export const confirm = (challenge: ChallengeId, site: string, now: number, on: Guard): Statement => {
  const current = versions.isCurrent(site, 'policy_proposals.base')
  return statement(
    `UPDATE policy_proposals SET confirmed_at = ?
     WHERE challenge = ? AND confirmed_at IS NULL AND created_at > ? AND ${current.sql} AND ${on.sql}`,
    now,
    challenge,
    now - lastsMilliseconds,
    ...current.values,
    ...on.values,
  )
}

/** Takes a confirmed change to be written, for one writer alone, while the policy that it was made from is in force. */
export const take = (
  which: { readonly challenge: ChallengeId } | { readonly id: ProposalId; readonly subject: SubjectId },
  site: string,
  now: number,
): Statement<Pick<ProposalRow, 'id' | 'document'>> => {
  const of =
    'challenge' in which
      ? guard('challenge = ?', which.challenge)
      : guard('id = ? AND subject = ?', which.id, which.subject)
  const current = versions.isCurrent(site, 'policy_proposals.base')
  return statement<Pick<ProposalRow, 'id' | 'document'>>(
    `UPDATE policy_proposals SET written_at = ?
     WHERE ${of.sql} AND confirmed_at > ? AND written_at IS NULL AND ${current.sql} RETURNING id, document`,
    now,
    ...of.values,
    now - lastsMilliseconds,
    ...current.values,
  )
}

/** Gives back a change that KV didn't take. */
export const giveBack = (id: ProposalId): Statement =>
  statement('UPDATE policy_proposals SET written_at = NULL WHERE id = ?', id)

/** Who made a version of a site's policy in the console, if somebody did of late: wrangler may put the same again. */
export const madeBy = (site: string, makes: string, now: number): Statement<{ name: string }> =>
  statement<{ name: string }>(
    `SELECT name FROM policy_proposals WHERE site = ? AND makes = ? AND written_at > ?
     ORDER BY written_at DESC LIMIT 1`,
    site,
    makes,
    now - lastsMilliseconds,
  )

/** Forgets old ones. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM policy_proposals WHERE created_at < ?', before)
