// Subjects: the canonical identity of each user at a site, and what the origin tells of them. Owns [subjects].
import { base64url, sha256 } from '../../shared/bytes.ts'
import type { Method } from '../../shared/policy/methods.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'

/**
 * A subject's id: derived from its site and canonical name, so that all that is known of a subject can be asked for
 * in one round trip without looking the id up first.
 */
export type SubjectId = string & { readonly brand: 'SubjectId' }

/** Whom the origin says somebody is. `name` is canonical. */
export interface Identity {
  readonly id: SubjectId
  readonly name: string
  readonly email: string | undefined
  /** As the origin writes it. */
  readonly phone: string | undefined
  readonly roles: readonly string[]
}

/** A subject as it is stored: what the origin tells of it, and what stands by people's choice. */
export interface SubjectRow {
  readonly id: SubjectId
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** JSON. */
  readonly roles: string
  readonly created_at: number
  readonly seen_at: number
  /** The user's own choice among the methods. */
  readonly default_method: Method | null
  /** JSON: the methods that an admin turned off for this user. */
  readonly methods_off: string
  readonly opted_in_at: number | null
  readonly bounced_at: number | null
  readonly reset_reason: ResetReason | null
  /** The language of the browser that a factor was last proven in. */
  readonly language: string | null
}

/** Why a set-up was erased (P6). */
export type ResetReason = 'by-admin' | 'by-user' | 'site-disabled' | 'email-disallowed' | 'sms-ended'

/** Makes the identity of whoever the origin calls `rawName` at a site, or undefined where that is no name. */
export async function identity(
  site: string,
  nameCase: Policy['subject']['case'],
  rawName: string,
  details: Partial<Omit<Identity, 'id' | 'name'>> = {},
): Promise<Identity | undefined> {
  const name = canonicalName(rawName, nameCase)
  if (name === '' || name.length > 320) return undefined
  const digest = await sha256(JSON.stringify(['subject', site, name]))
  const id = base64url(digest.subarray(0, 18)) as SubjectId
  const email = details.email !== undefined && oneAddress.test(details.email) ? details.email : undefined
  return { id, name, email, phone: details.phone, roles: details.roles ?? [] }
}

// One address and nothing else: no list, no name beside it, no line that a mail program would take for a header (D10).
const oneAddress = /^[^\s\p{C}@,;:<>()[\]"\\]{1,64}@[^\s\p{C}@,;:<>()[\]"\\]{1,255}$/u

/**
 * One spelling for each user (A19): compatibility-composed (NFKC, which folds full-width letters), without the
 * characters that show nothing, without surrounding space, and in lower case where the origin ignores case.
 */
export function canonicalName(name: string, nameCase: Policy['subject']['case']): string {
  const plain = name
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  // Lower-casing can decompose again (U+0130), so the form is composed once more.
  return nameCase === 'insensitive' ? plain.toLowerCase().normalize('NFKC') : plain
}

/** Notes that a subject signed in, with what the origin tells of it now. */
export const seen = (site: string, who: Identity, now: number): Statement =>
  statement(
    `INSERT INTO subjects (id, site, name, email, phone, roles, created_at, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET email = coalesce(excluded.email, email), phone = coalesce(excluded.phone, phone),
       roles = excluded.roles, seen_at = excluded.seen_at,
       bounced_at = CASE WHEN excluded.email <> email THEN NULL ELSE bounced_at END`,
    who.id,
    site,
    who.name,
    who.email ?? null,
    who.phone ?? null,
    JSON.stringify(who.roles),
    now,
    now,
  )

/** One subject by its id. */
export const find = (id: SubjectId): Statement<SubjectRow> =>
  statement<SubjectRow>(
    `SELECT id, name, email, phone, roles, created_at, seen_at, default_method, methods_off, opted_in_at, bounced_at, reset_reason, language
     FROM subjects WHERE id = ?`,
    id,
  )

/** The subjects of a site whose id begins so. */
export const beginning = (site: string, start: string): Statement<Pick<SubjectRow, 'id' | 'name'>> =>
  statement<Pick<SubjectRow, 'id' | 'name'>>(
    'SELECT id, name FROM subjects WHERE id >= ? AND id < ? AND site = ? LIMIT 3',
    start,
    // After every letter of an id.
    `${start}~`,
    site,
  )

/** The roles that the origin told of a subject at their last sign-in. */
export const rolesOf = (row: Pick<SubjectRow, 'roles'> | undefined): readonly string[] =>
  row ? (JSON.parse(row.roles) as string[]) : []

/** One subject, as whose something is. */
export const whose = (id: SubjectId): Whose => ({ of: 'subjects', ...guard('subject = ?', id) })

// Every subject with the columns that conditions may name, its id called as other tables call it.
const everyone = 'SELECT id AS subject, email, phone, opted_in_at FROM subjects'

/** A site's subjects that a condition holds for: one on their `subject`, or of this module. */
export const whoseAt = (site: string, condition: Guard = always): Whose => ({
  of: 'subjects',
  ...guard(
    `subject IN (SELECT subject FROM (${everyone} WHERE site = ?) WHERE ${condition.sql})`,
    site,
    ...condition.values,
  ),
})

/** Of {@link whoseAt}: those whom mail reaches, whose number the origin tells, who turned it on for themselves. */
export const hasEmail: Guard = guard('email IS NOT NULL')
export const hasPhone: Guard = guard('phone IS NOT NULL')
export const hasOptedIn: Guard = guard('opted_in_at IS NOT NULL')

/** Some subjects' ids, as the rows of a query with the column `subject`. */
export const selected = (of: Whose): Guard =>
  guard(`SELECT subject FROM (${everyone}) WHERE ${of.sql}`, ...of.values)

/** How many they are. */
export const count = (of: Whose): Statement<{ count: number }> =>
  statement<{ count: number }>(`SELECT count(*) AS count FROM (${everyone}) WHERE ${of.sql}`, ...of.values)

/** Chooses a user's default method; null is policy's. */
export const chooseDefault = (id: SubjectId, method: Method | null): Statement =>
  statement('UPDATE subjects SET default_method = ? WHERE id = ?', method, id)

/** Turns a method off for a user, or on again. */
export const switchMethod = (id: SubjectId, method: Method, off: boolean): Statement =>
  statement(
    `UPDATE subjects SET methods_off = (
       SELECT json_group_array(value) FROM (
         SELECT value FROM json_each(methods_off) WHERE value <> ?1 UNION SELECT ?1 WHERE ?2))
     WHERE id = ?3`,
    method,
    off ? 1 : 0,
    id,
  )

/** Notes that a user turned a second factor on for themselves, or off, if what that hangs on holds. */
export const optIn = (id: SubjectId, at: number | null, on: Guard): Statement =>
  statement(`UPDATE subjects SET opted_in_at = ? WHERE id = ? AND ${on.sql}`, at, id, ...on.values)

/** That a user hasn't turned a second factor on for themselves. */
export const isNotOptedIn = (id: SubjectId): Guard =>
  guard('NOT EXISTS (SELECT 1 FROM subjects WHERE id = ? AND opted_in_at IS NOT NULL)', id)

/** Notes the language of a browser that a factor was proven in, if what that hangs on holds. */
export const noteLanguage = (id: SubjectId, language: string, on: Guard): Statement =>
  statement(`UPDATE subjects SET language = ? WHERE id = ? AND ${on.sql}`, language, id, ...on.values)

/** Notes that mail to a user came back; null clears it. */
export const noteBounce = (id: SubjectId, at: number | null): Statement =>
  statement('UPDATE subjects SET bounced_at = ? WHERE id = ?', at, id)

/** Notes why subjects' set-up was erased, to be told at their next sign-in; null once it has been. */
export const noteReset = (of: Whose, reason: ResetReason | null, on: Guard = always): Statement =>
  statement(
    `UPDATE subjects SET reset_reason = ?
     WHERE id IN (${selected(of).sql}) AND ${on.sql}`,
    reason,
    ...of.values,
    ...on.values,
  )

/** The e-mail addresses and languages of a site's users who have one of these names or roles. */
export const addressesOf = (
  site: string,
  names: readonly string[],
  roles: readonly string[],
): Statement<{ email: string; language: string | null }> =>
  statement<{ email: string; language: string | null }>(
    `SELECT email, language FROM subjects WHERE site = ? AND email IS NOT NULL AND bounced_at IS NULL
       AND (name IN (SELECT value FROM json_each(?))
         OR EXISTS (SELECT 1 FROM json_each(subjects.roles) WHERE value IN (SELECT value FROM json_each(?))))
     GROUP BY email LIMIT 50`,
    site,
    JSON.stringify(names),
    JSON.stringify(roles),
  )

/** The names of a site's subjects, by id: for a list of what happened to them. */
export const names = (site: string, ids: readonly SubjectId[]): Statement<{ id: SubjectId; name: string }> =>
  statement<{ id: SubjectId; name: string }>(
    'SELECT id, name FROM subjects WHERE site = ? AND id IN (SELECT value FROM json_each(?))',
    site,
    JSON.stringify(ids),
  )
