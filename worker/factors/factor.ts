// What every factor is to the gate: what it reads, how it judges an answer, and the one statement that uses the answer
// up. The gate counts the attempt before, and grants by the use (L1, M2).
import type { Method } from '../../shared/policy/methods.ts'
import type { ChallengeRow } from '../challenge/challenge.ts'
import type { Guard, Statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { Site } from '../site.ts'

/** What can prove that somebody is who they are: a method of policy, or a recovery code. */
export type FactorName = Method | 'recovery'

/**
 * What was wrong with an answer. `copied` is of a passkey that counts less than it has; `seconds` is by how much a clock is
 * slow, `number` which recovery code is next.
 */
export type Trouble =
  | { readonly kind: 'wrong' | 'used' | 'expired' | 'copied' }
  | { readonly kind: 'clock-slow'; readonly seconds: number }
  | { readonly kind: 'out-of-order'; readonly number: number }

/** Of an answer that is right: the statement that uses it up, once, and what tells that it did. */
export interface Use {
  /** @param ticket what the use is for: a session's id. Whatever hangs on the use names it. */
  readonly statement: (ticket: string, on: Guard) => Statement
  readonly done: (ticket: string) => Guard
}

/** How an answer was judged. `along` is written down whatever happens next. */
export type Verdict =
  | { readonly right: true; readonly use: Use }
  | { readonly right: false; readonly trouble: Trouble; readonly along?: readonly Statement[] }

/** Where an answer belongs. */
export interface Asked {
  readonly subject: SubjectId
  readonly challenge: ChallengeRow['id']
}

/** Where a message reaches a subject now: a code is good for the address that it was sent to, and for no later one (C6). */
export interface Reached {
  readonly email: string | undefined
  readonly phone: string | undefined
}

/** A factor. `Row` is what it reads. */
export interface Factor<Row> {
  /**
   * An answer as somebody sent it, in the form that is judged; undefined where it can't be one at all: no attempt is
   * spent on that (B5).
   */
  readonly typed: (text: string) => string | undefined
  /** What judging an answer needs; it is read in the round trip that counts the attempt. */
  readonly read: (site: Site, asked: Asked, answer: string) => Promise<Statement<Row>>
  readonly judge: (
    site: Site,
    asked: Asked & Reached,
    answer: string,
    rows: readonly Row[],
  ) => Promise<Verdict>
}

/** A factor whose rows only it knows. */
export interface AnyFactor {
  readonly typed: (text: string) => string | undefined
  readonly read: (site: Site, asked: Asked, answer: string) => Promise<Statement>
  readonly judge: (
    site: Site,
    asked: Asked & Reached,
    answer: string,
    rows: readonly unknown[],
  ) => Promise<Verdict>
}

/** Makes a factor one of many: its rows are what its own statement gave, which is all that it is judged by. */
export const factor = <Row>({ typed, read, judge }: Factor<Row>): AnyFactor => ({
  typed,
  read,
  judge: (site, asked, answer, rows) => judge(site, asked, answer, rows as readonly Row[]),
})

/** Digits as people type them: with spaces and dashes. Undefined for what is no code of that many digits. */
export function digitsTyped(text: string, least: number, most: number): string | undefined {
  if (text.length > 64) return undefined
  const code = text.replaceAll(/[\s\-–.]/g, '')
  return /^[0-9]+$/.test(code) && code.length >= least && code.length <= most ? code : undefined
}
