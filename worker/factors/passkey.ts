// Passkeys (WebAuthn, M6): a key pair of the user's authenticator, bound by it to this very site, so that there is
// nothing to phish. Owns [passkeys]. What the browser sends is judged by @simplewebauthn/server (webauthn.ts).
import { randomToken } from '../../shared/bytes.ts'
import { always, both, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import * as events from '../log/events.ts'
import type { SubjectId } from '../people/subjects.ts'
import { factor } from './factor.ts'
import {
  assertionTyped,
  type CredentialId,
  credentialOf,
  type NewCredential,
  verifyAssertion,
} from './webauthn.ts'

/** A passkey's id in our own addresses. */
export type PasskeyId = string & { readonly brand: 'PasskeyId' }

/** A passkey as it is stored. */
export interface PasskeyRow {
  readonly id: PasskeyId
  readonly credential: CredentialId
  /** COSE, base64url. */
  readonly public_key: string
  readonly counter: number
  /** JSON. */
  readonly transports: string
  readonly label: string
  readonly created_at: number
  readonly used_at: number | null
}

const columns = 'id, credential, public_key, counter, transports, label, created_at, used_at'

// More than anybody has authenticators, and few enough for every page that names them.
const most = 20

/** A subject's passkeys, in the order in which they were added. */
export const list = (subject: SubjectId): Statement<PasskeyRow> =>
  statement<PasskeyRow>(
    `SELECT ${columns} FROM passkeys WHERE subject = ? ORDER BY created_at, rowid`,
    subject,
  )

/** Adds a passkey, if what that hangs on holds. One that somebody has already, whoever that is, is never taken over. */
export const add = (
  subject: SubjectId,
  credential: NewCredential,
  label: string,
  ticket: string,
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO passkeys (id, credential, subject, public_key, counter, transports, label, created_at, used_by)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?
     WHERE (SELECT count(*) FROM passkeys WHERE subject = ?) < ${most} AND ${on.sql}
     ON CONFLICT (credential) DO NOTHING`,
    randomToken(12),
    credential.id,
    subject,
    credential.publicKey,
    credential.counter,
    JSON.stringify(credential.transports),
    label,
    now,
    ticket,
    subject,
    ...on.values,
  )

/** That a passkey was added or used for this. */
export const usedFor = (subject: SubjectId, ticket: string): Guard =>
  guard('EXISTS (SELECT 1 FROM passkeys WHERE subject = ? AND used_by = ?)', subject, ticket)

/** Names a passkey. */
export const rename = (id: PasskeyId, subject: SubjectId, label: string): Statement<{ id: PasskeyId }> =>
  statement<{ id: PasskeyId }>(
    'UPDATE passkeys SET label = ? WHERE id = ? AND subject = ? RETURNING id',
    label,
    id,
    subject,
  )

/** That a passkey is a subject's, and may be removed: it isn't the last of them, or needn't stay. */
export const isRemovable = (id: PasskeyId, subject: SubjectId, mayBeLast: boolean): Guard =>
  both(
    guard('EXISTS (SELECT 1 FROM passkeys WHERE id = ? AND subject = ?)', id, subject),
    guard(
      '(? = 1 OR EXISTS (SELECT 1 FROM passkeys WHERE subject = ? AND id <> ?))',
      mayBeLast ? 1 : 0,
      subject,
      id,
    ),
  )

/** Removes a passkey, if what that hangs on holds. */
export const remove = (id: PasskeyId, subject: SubjectId, on: Guard): Statement<{ id: PasskeyId }> =>
  statement<{ id: PasskeyId }>(
    `DELETE FROM passkeys WHERE id = ? AND subject = ? AND ${on.sql} RETURNING id`,
    id,
    subject,
    ...on.values,
  )

/** Erases subjects' passkeys, if what that hangs on holds. */
export const erase = (of: Whose, on: Guard = always): Statement =>
  statement(`DELETE FROM passkeys WHERE ${of.sql} AND ${on.sql}`, ...of.values, ...on.values)

/** That a subject has no passkey. */
export const hasNone = (subject: SubjectId): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM passkeys WHERE subject = ?)', subject)

/** Who has one. */
export const has: Guard = guard('subject IN (SELECT subject FROM passkeys)')

/** A name as somebody typed it; what shows nothing is left out. Undefined where nothing is left. */
export function labelTyped(text: string | undefined): string | undefined {
  const label = (text ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return label === '' ? undefined : label.slice(0, 60)
}

// WebAuthn §7.2, step 22: a counter that doesn't grow is a copy's, or the copied one's. Authenticators that don't count
// say 0 each time.
const grows = (counter: number, before: number) => counter > before || (counter === 0 && before === 0)

/** The factor. */
export const passkey = factor<PasskeyRow>({
  typed: assertionTyped,

  read: async (_, { subject }, answer) =>
    statement<PasskeyRow>(
      `SELECT ${columns} FROM passkeys WHERE credential = ? AND subject = ?`,
      credentialOf(answer),
      subject,
    ),

  judge: async (site, { subject, challenge }, answer, [row]) => {
    if (!row) return { right: false, trouble: { kind: 'wrong' } }
    const counter = await verifyAssertion(site, challenge, answer, row)
    if (counter === undefined) return { right: false, trouble: { kind: 'wrong' } }
    if (!grows(counter, row.counter)) {
      const event = { site: site.host, subject, kind: 'passkey-copied', detail: row.label } as const
      return { right: false, trouble: { kind: 'copied' }, along: [events.record(event, site.now)] }
    }
    return {
      right: true,
      use: {
        statement: (ticket, on) =>
          statement(
            `UPDATE passkeys SET counter = ?1, used_at = ?2, used_by = ?3
             WHERE id = ?4 AND subject = ?5 AND (counter < ?1 OR (counter = 0 AND ?1 = 0)) AND ${on.sql}`,
            counter,
            site.now,
            ticket,
            row.id,
            subject,
            ...on.values,
          ),
        done: ticket => usedFor(subject, ticket),
      },
    }
  },
})
