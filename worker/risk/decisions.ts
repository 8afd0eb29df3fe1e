// Every decision with its reasons, kept for the user's history and the admin's (R5). Owns [decisions].
import { randomToken } from '../../shared/bytes.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { Decision, Reason } from './decide.ts'

/** What came of a sign-in: a decision's outcome, or how its challenge ended. */
export type DecisionOutcome = Decision['outcome'] | 'passed' | 'enrolled' | 'not-now' | 'locked'

/** A decision as it is stored; `reasons` is JSON of {@link Reason}s. */
export interface DecisionRow {
  readonly at: number
  readonly outcome: DecisionOutcome
  readonly reasons: string
  readonly device: string
}

/** Keeps a decision, if what it hangs on holds. */
export const keep = (
  decision: {
    site: string
    subject: SubjectId
    outcome: DecisionOutcome
    reasons: readonly Reason[]
    device: string
  },
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO decisions (id, site, subject, at, outcome, reasons, device) SELECT ?, ?, ?, ?, ?, ?, ? WHERE ${on.sql}`,
    randomToken(12),
    decision.site,
    decision.subject,
    now,
    decision.outcome,
    JSON.stringify(decision.reasons),
    decision.device,
    ...on.values,
  )

/** A subject's latest decisions, newest first. */
export const list = (subject: SubjectId): Statement<DecisionRow> =>
  statement<DecisionRow>(
    'SELECT at, outcome, reasons, device FROM decisions WHERE subject = ? ORDER BY at DESC, rowid DESC LIMIT 20',
    subject,
  )

/** Of subjects: those who have proven a factor. */
export const hasPassed: Guard = guard(
  "subject IN (SELECT subject FROM decisions WHERE outcome IN ('passed', 'enrolled'))",
)

/** Forgets decisions older than the retention. */
export const sweep = (before: number): Statement => statement('DELETE FROM decisions WHERE at < ?', before)
