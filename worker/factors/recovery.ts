// Recovery codes (M5): a numbered set, shown once, stored as keyed hashes, each good once. Owns [recovery_codes].
import type { Policy } from '../../shared/policy/schema.ts'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { KeyRing } from '../keys/ring.ts'
import { keyedHash, keyedHashes } from '../keys/seal.ts'
import { type SubjectId, whose } from '../people/subjects.ts'
import { factor } from './factor.ts'

// Crockford's Base32 has no I, L, O or U, and reads what people type for them. 16 letters are 80 bits.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16
const group = 4

interface RecoveryRow {
  readonly number: number
  readonly used_at: number | null
  /** The lowest number that is unused. */
  readonly next: number | null
}

const bound = (subject: SubjectId, code: string) => `recovery ${subject} ${code}`

/** Whether a user gets recovery codes, by policy and roles. */
export const areDue = ({ recoveryCodes }: Policy, roles: readonly string[]): boolean =>
  recoveryCodes.roles.length === 0 || recoveryCodes.roles.some(role => roles.includes(role))

/** A new set, in order: `7K3M-…`, as it is shown once. */
export const newSet = (count: number): string[] =>
  Array.from({ length: count }, () => {
    const bytes = crypto.getRandomValues(new Uint8Array(length))
    // 256 is a multiple of 32: every letter is as likely as every other.
    const letters = Array.from(bytes, byte => alphabet[byte % alphabet.length]).join('')
    return (letters.match(new RegExp(`.{${group}}`, 'g')) ?? []).join('-')
  })

/** A code without what people put between its letters, and with the letters that they took for others. */
const plain = (text: string) =>
  text
    .toUpperCase()
    .replaceAll(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/**
 * Prepares to put a new set in the place of the one before, which is void then.
 * @returns the statements of it, for what they hang on.
 */
export async function replacing(
  ring: KeyRing,
  subject: SubjectId,
  codes: readonly string[],
  now: number,
): Promise<(on: Guard) => readonly Statement[]> {
  const hashes = await Promise.all(codes.map(code => keyedHash(ring, 'code', bound(subject, plain(code)))))
  return on => [
    erase(whose(subject), on),
    statement(
      `INSERT INTO recovery_codes (subject, number, hash, created_at)
       SELECT ?, key + 1, value, ? FROM json_each(?) WHERE ${on.sql}`,
      subject,
      now,
      JSON.stringify(hashes),
      ...on.values,
    ),
  ]
}

/** How many codes of a user's set are unused, and when it was made; no row where there is no set. */
export const left = (subject: SubjectId): Statement<{ left: number; created_at: number }> =>
  statement<{ left: number; created_at: number }>(
    `SELECT count(*) - count(used_at) AS left, max(created_at) AS created_at FROM recovery_codes
     WHERE subject = ? HAVING count(*) > 0`,
    subject,
  )

/** Erases subjects' codes. */
export const erase = (of: Whose, on: Guard = always): Statement =>
  statement(`DELETE FROM recovery_codes WHERE ${of.sql} AND ${on.sql}`, ...of.values, ...on.values)

/** The factor. */
export const recovery = factor<RecoveryRow>({
  typed(text) {
    const code = plain(text.slice(0, 100))
    return code.length === length && [...code].every(letter => alphabet.includes(letter)) ? code : undefined
  },

  read: async ({ ring }, { subject }, code) =>
    statement<RecoveryRow>(
      `SELECT number, used_at,
         (SELECT min(number) FROM recovery_codes WHERE subject = ?1 AND used_at IS NULL) AS next
       FROM recovery_codes WHERE subject = ?1 AND hash IN (SELECT value FROM json_each(?2))`,
      subject,
      JSON.stringify(await keyedHashes(ring, 'code', bound(subject, code))),
    ),

  judge: async ({ now, policy }, { subject }, _, [row]) => {
    if (!row) return { right: false, trouble: { kind: 'wrong' } }
    if (row.used_at !== null) return { right: false, trouble: { kind: 'used' } }
    const { inOrder } = policy.recoveryCodes
    if (inOrder && row.next !== null && row.number !== row.next) {
      return { right: false, trouble: { kind: 'out-of-order', number: row.next } }
    }
    return {
      right: true,
      use: {
        statement: (ticket, on) =>
          statement(
            `UPDATE recovery_codes SET used_at = ?, used_by = ?
             WHERE subject = ? AND number = ? AND used_at IS NULL
               AND (? = 0 OR number = (SELECT min(number) FROM recovery_codes WHERE subject = ? AND used_at IS NULL))
               AND ${on.sql}`,
            now,
            ticket,
            subject,
            row.number,
            inOrder ? 1 : 0,
            subject,
            ...on.values,
          ),
        done: ticket =>
          guard('EXISTS (SELECT 1 FROM recovery_codes WHERE subject = ? AND used_by = ?)', subject, ticket),
      },
    }
  },
})
