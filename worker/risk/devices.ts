// Remembered devices: for each a token in a sealed cookie, of which only the hash is stored, exchanged at every use
// (R4). Owns [devices]. A token that was exchanged before and comes again was copied: its device is revoked.
import { base64url, randomToken, sha256 } from '../../shared/bytes.ts'
import { always, type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { KeyRing } from '../keys/ring.ts'
import { openJson, type Sealed, sealJson } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'

/** A device's random id. */
export type DeviceId = string & { readonly brand: 'DeviceId' }

/** The hash of a token, the only form that is stored. */
export type TokenHash = string & { readonly brand: 'TokenHash' }

/** What a remember-device cookie says once it is opened. */
export interface DeviceToken {
  readonly device: DeviceId
  readonly token: string
}

/** A remembered device. */
export interface DeviceRow {
  readonly id: DeviceId
  readonly label: string
  readonly token_hash: TokenHash
  readonly previous_hash: TokenHash | null
  readonly rotated_at: number
  readonly created_at: number
  readonly used_at: number
  readonly expires_at: number
  readonly revoked_at: number | null
}

// A browser's other tabs may still send the token from before the last exchange.
const graceMilliseconds = 60_000

const columns =
  'id, label, token_hash, previous_hash, rotated_at, created_at, used_at, expires_at, revoked_at'

const cookiePrefix = '__Host-sallyport-device-'

/** The cookie's name: one for each subject, so that two people at one browser don't forget each other. */
export const cookieName = (subject: SubjectId): string => cookiePrefix + subject.slice(0, 12)

/** What the name of such a cookie tells of its subject: how the id begins. Undefined for any other cookie. */
export const subjectBeginning = (name: string): string | undefined =>
  name.startsWith(cookiePrefix) && name.length === cookiePrefix.length + 12
    ? name.slice(cookiePrefix.length)
    : undefined

const place = (site: string, subject: SubjectId) => `${site} ${subject}`

/** A new token, for a device that has none yet or that exchanges the one it has. */
export const newToken = (device?: DeviceId): DeviceToken => ({
  device: device ?? (randomToken(16) as DeviceId),
  token: randomToken(32),
})

/** Seals a token for its cookie, bound to its site and subject. */
export const sealToken = (
  ring: KeyRing,
  site: string,
  subject: SubjectId,
  token: DeviceToken,
): Promise<Sealed> => sealJson(ring, 'device', place(site, subject), token)

/** The token in a cookie, or undefined: absent, forged, another site's or another subject's. */
export const openToken = (
  ring: KeyRing,
  site: string,
  subject: SubjectId,
  cookie: string | undefined,
): Promise<DeviceToken | undefined> => openJson<DeviceToken>(ring, 'device', place(site, subject), cookie)

/** A token's hash. 256 random bits need no key and no stretching. */
export const tokenHash = async ({ token }: DeviceToken): Promise<TokenHash> =>
  base64url(await sha256(token)) as TokenHash

/** How a presented token stands: to be exchanged, just exchanged by another tab, or not worth anything. */
export type TokenStanding = 'current' | 'grace' | 'expired' | 'revoked' | 'stolen' | 'unknown'

/** Judges a token against its device. `hash` is the token's; `row` is undefined where the device isn't known. */
export function standing(row: DeviceRow | undefined, hash: TokenHash, now: number): TokenStanding {
  if (!row) return 'unknown'
  if (row.revoked_at !== null) return 'revoked'
  if (row.expires_at <= now) return 'expired'
  if (row.token_hash === hash) return 'current'
  if (row.previous_hash === hash && now - row.rotated_at <= graceMilliseconds) return 'grace'
  // The seal proves that this token was issued, and it is neither of the two that may still be in use.
  return 'stolen'
}

/** Whether a token is the device's, whatever has become of that: the present one, or exchanged a moment ago. */
export function isTokenOf(row: DeviceRow, hash: TokenHash, now: number): boolean {
  const stands = standing({ ...row, revoked_at: null, expires_at: Number.POSITIVE_INFINITY }, hash, now)
  return stands === 'current' || stands === 'grace'
}

/** One device of a subject. */
export const find = (id: DeviceId | undefined, subject: SubjectId): Statement<DeviceRow> =>
  statement<DeviceRow>(`SELECT ${columns} FROM devices WHERE id = ? AND subject = ?`, id ?? '', subject)

/** A subject's remembered devices, the last used first. */
export const list = (subject: SubjectId, now: number): Statement<DeviceRow> =>
  statement<DeviceRow>(
    `SELECT ${columns} FROM devices WHERE subject = ? AND revoked_at IS NULL AND expires_at > ?
     ORDER BY used_at DESC LIMIT 50`,
    subject,
    now,
  )

/** Remembers a device, if what that hangs on holds. */
export const remember = (
  device: {
    id: DeviceId
    site: string
    subject: SubjectId
    label: string
    hash: TokenHash
    expiresAt: number
  },
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO devices (id, site, subject, label, token_hash, rotated_at, created_at, used_at, expires_at)
     SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${on.sql}`,
    device.id,
    device.site,
    device.subject,
    device.label,
    device.hash,
    now,
    now,
    now,
    device.expiresAt,
    ...on.values,
  )

/** That a device's token may be used: current, or exchanged a moment ago. Holds across the exchange itself. */
export const isUsable = (id: DeviceId, hash: TokenHash, now: number): Guard =>
  guard(
    `EXISTS (SELECT 1 FROM devices WHERE id = ? AND revoked_at IS NULL AND expires_at > ?
       AND (token_hash = ? OR (previous_hash = ? AND rotated_at >= ?)))`,
    id,
    now,
    hash,
    hash,
    now - graceMilliseconds,
  )

/** That a device is remembered still, whatever its token: for one that has proven its key. */
export const isRemembered = (id: DeviceId, subject: SubjectId, now: number): Guard =>
  guard(
    'EXISTS (SELECT 1 FROM devices WHERE id = ? AND subject = ? AND revoked_at IS NULL AND expires_at > ?)',
    id,
    subject,
    now,
  )

/** Notes that a device was recognised just now, if what that hangs on holds. */
export const touch = (id: DeviceId, now: number, on: Guard): Statement =>
  statement(`UPDATE devices SET used_at = ? WHERE id = ? AND ${on.sql}`, now, id, ...on.values)

/** Exchanges a device's current token for a new one. Gives the id, or nothing where another tab was quicker. */
export const exchange = (
  id: DeviceId,
  from: TokenHash,
  to: TokenHash,
  now: number,
): Statement<{ id: DeviceId }> =>
  statement<{ id: DeviceId }>(
    `UPDATE devices SET token_hash = ?, previous_hash = token_hash, rotated_at = ?, used_at = ?
     WHERE id = ? AND token_hash = ? AND revoked_at IS NULL AND expires_at > ? RETURNING id`,
    to,
    now,
    now,
    id,
    from,
    now,
  )

/** Revokes one device of a subject. Gives its id, or nothing where it isn't theirs or is revoked already. */
export const revoke = (
  id: DeviceId,
  subject: SubjectId,
  reason: string,
  now: number,
): Statement<{ id: DeviceId }> =>
  statement<{ id: DeviceId }>(
    `UPDATE devices SET revoked_at = ?, revoke_reason = ? WHERE id = ? AND subject = ? AND revoked_at IS NULL
     RETURNING id`,
    now,
    reason,
    id,
    subject,
  )

/** Revokes every device of some subjects, if what that hangs on holds. */
export const revokeAll = (of: Whose, reason: string, now: number, on: Guard = always): Statement =>
  statement(
    `UPDATE devices SET revoked_at = ?, revoke_reason = ? WHERE ${of.sql} AND revoked_at IS NULL AND ${on.sql}`,
    now,
    reason,
    ...of.values,
    ...on.values,
  )

/** Forgets devices that were over long ago. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM devices WHERE expires_at < ?', before)
