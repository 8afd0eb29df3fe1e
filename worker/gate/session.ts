// The edge session's cookie (G10): sealed, bound to the origin session it was verified for, read without storage, and
// checked against the database once every `session.recheckSeconds`.
import { randomToken } from '../../shared/bytes.ts'
import { batch } from '../database.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import type { Proof, SessionId } from '../people/sessions.ts'
import * as sessions from '../people/sessions.ts'
import type { Identity, SubjectId } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { ownCookies, removeOwn, writeOwn } from './cookies.ts'
import type { Bound } from './origin-session.ts'
import { cookieOf, type Visit } from './visit.ts'

/** A session as its cookie carries it. Times are milliseconds since the epoch. */
export interface EdgeSession {
  readonly id: SessionId
  readonly subject: SubjectId
  /** The subject's canonical name, for the origin. */
  readonly name: string
  readonly proof: Proof
  /** When a factor was last proven for it, where one was: changes that matter want that to be recent (S2). */
  readonly provenAt?: number
  /** The role that exempted it, where one did. */
  readonly role?: string
  readonly expiresAt: number
  /** When the session was last checked against the database. */
  readonly checkedAt: number
  readonly bound: Bound
  /** Whether the origin's session may become another user's without a new cookie; it is then asked each time. */
  readonly inPlace: boolean
}

const hour = 3_600_000

/** What a new session begins with, besides whose it is. */
export type Beginning = Pick<EdgeSession, 'proof' | 'bound' | 'inPlace' | 'role'>

/** A new session for whoever was identified, not yet stored. */
export function newSession(site: Site, who: Identity, beginning: Beginning): EdgeSession {
  return {
    ...beginning,
    ...(beginning.proof === 'factor' && { provenAt: site.now }),
    id: randomToken(18) as SessionId,
    subject: who.id,
    name: who.name,
    expiresAt: site.now + site.policy.session.absoluteHours * hour,
    checkedAt: site.now,
  }
}

/** The session that a request's cookie carries, within its limits; or undefined. Reads no storage. */
export async function sessionOf(site: Site, visit: Visit): Promise<EdgeSession | undefined> {
  const cookie = cookieOf(visit, ownCookies.session)
  const session = await openJson<EdgeSession>(site.ring, 'session', site.host, cookie)
  if (!session || session.expiresAt <= site.now) return undefined
  const idle = site.now - session.checkedAt
  if (idle >= site.policy.session.idleMinutes * 60_000) return undefined
  return standsBy(site, session) ? session : undefined
}

// What let a session in without a factor must still be what policy says: else it is one from before (C7).
function standsBy({ policy }: Site, { proof, role }: EdgeSession): boolean {
  if (proof === 'not-now') return policy.totpEnrolment !== 'required'
  if (proof === 'not-opted-in') return policy.audience === 'opted-in'
  if (proof === 'exempt') return role !== undefined && policy.exemptRoles.includes(role)
  return true
}

/** The Set-Cookie of a session. */
export const sessionCookie = async (site: Site, session: EdgeSession): Promise<string> =>
  writeOwn(
    ownCookies.session,
    await sealJson(site.ring, 'session', site.host, session),
    (session.expiresAt - site.now) / 1000,
  )

/** The Set-Cookie that takes a session away. */
export const noSession = removeOwn(ownCookies.session)

const recentMilliseconds = 10 * 60_000

/** Whether a factor was proven recently enough for a change that matters (S2). */
export const isFresh = ({ now }: Pick<Site, 'now'>, { provenAt }: EdgeSession): boolean =>
  provenAt !== undefined && now - provenAt < recentMilliseconds

/** Whether a session's last check is too long ago: also what tells that the session is in use, so before it counts as idle. */
export const isDue = ({ now, policy }: Site, { checkedAt }: EdgeSession): boolean => {
  const { recheckSeconds, idleMinutes } = policy.session
  return now - checkedAt >= Math.min(recheckSeconds, idleMinutes * 30) * 1000
}

// Noting use at every check would be a write a minute for each user; a quarter of an hour is exact enough for people.
const touchMilliseconds = 15 * 60_000

/**
 * Checks a session against the database.
 * @returns the session, checked now, or undefined where it was ended: revoked, reset, locked, signed out.
 * @throws Refusal `storage-failed`: a session that can't be checked is not let through.
 */
export async function recheck(site: Site, session: EdgeSession): Promise<EdgeSession | undefined> {
  const [rows] = await batch(site.db, sessions.standing(session.id, session.subject, site.now))
  const [row] = rows
  if (!row) return undefined
  if (site.now - row.seen_at > touchMilliseconds) {
    site.background(batch(site.db, sessions.touch(session.id, site.now)))
  }
  return { ...session, checkedAt: site.now }
}
