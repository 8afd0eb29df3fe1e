// A user's own number for SMS (H6): pending until a code sent to it has come back. Owns [phones].
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { SubjectId } from './subjects.ts'

/** A number as E.164, such as "+4930123456". */
export type PhoneNumber = string & { readonly brand: 'PhoneNumber' }

/** A user's own number as it is stored. */
export interface PhoneRow {
  readonly number: PhoneNumber | null
  readonly pending_number: PhoneNumber | null
  readonly confirmed_at: number | null
}

/** Reads a number with its country code; undefined for what is none. */
export function phoneNumber(text: string | null | undefined): PhoneNumber | undefined {
  if (!text || text.length > 40) return undefined
  const number = parsePhoneNumberFromString(text)
  return number?.isValid() ? (number.number as string as PhoneNumber) : undefined
}

/** A user's own number. */
export const find = (subject: SubjectId): Statement<PhoneRow> =>
  statement<PhoneRow>('SELECT number, pending_number, confirmed_at FROM phones WHERE subject = ?', subject)

/** Begins a change of number, if what it hangs on holds: the new one counts once its code has come back. */
export const begin = (
  subject: SubjectId,
  number: PhoneNumber,
  on: Guard,
): Statement<{ subject: SubjectId }> =>
  statement<{ subject: SubjectId }>(
    `INSERT INTO phones (subject, pending_number) SELECT ?, ? WHERE ${on.sql}
     ON CONFLICT (subject) DO UPDATE SET pending_number = excluded.pending_number RETURNING subject`,
    subject,
    number,
    ...on.values,
  )

/** Confirms the pending number, if it is still this one and what that hangs on holds. */
export const confirm = (
  subject: SubjectId,
  number: PhoneNumber,
  ticket: string,
  now: number,
  on: Guard,
): Statement =>
  statement(
    `UPDATE phones SET number = pending_number, pending_number = NULL, confirmed_at = ?, used_by = ?
     WHERE subject = ? AND pending_number = ? AND ${on.sql}`,
    now,
    ticket,
    subject,
    number,
    ...on.values,
  )

/** That a number was confirmed for this. */
export const confirmedFor = (subject: SubjectId, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM phones WHERE subject = ? AND used_by = ?)', subject, ticket)

/** Erases subjects' numbers, if what that hangs on holds. */
export const erase = (of: Whose, on: Guard = always): Statement =>
  statement(`DELETE FROM phones WHERE ${of.sql} AND ${on.sql}`, ...of.values, ...on.values)

/** That a subject has no number of their own. */
export const hasNone = (subject: SubjectId): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM phones WHERE subject = ? AND number IS NOT NULL)', subject)

/** Of subjects: those with a number of their own. */
export const has: Guard = guard('subject IN (SELECT subject FROM phones WHERE number IS NOT NULL)')
