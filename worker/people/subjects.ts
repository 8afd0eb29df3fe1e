// Subjects: the canonical identity of each user at a site, and what the origin tells of them. Owns [subjects].
import { base64url, sha256 } from '../../shared/bytes.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { type Statement, statement } from '../database.ts'

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

interface SubjectRow {
  readonly id: SubjectId
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
}

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
  return { id, name, email: details.email, phone: details.phone, roles: details.roles ?? [] }
}

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
       roles = excluded.roles, seen_at = excluded.seen_at`,
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
  statement<SubjectRow>('SELECT id, name, email, phone FROM subjects WHERE id = ?', id)

/** The names of a site's subjects, by id: for a list of what happened to them. */
export const names = (site: string, ids: readonly SubjectId[]): Statement<{ id: SubjectId; name: string }> =>
  statement<{ id: SubjectId; name: string }>(
    'SELECT id, name FROM subjects WHERE site = ? AND id IN (SELECT value FROM json_each(?))',
    site,
    JSON.stringify(ids),
  )
