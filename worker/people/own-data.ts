// What is kept about somebody, as they may have it (S1): everything but secrets, hashes and keys, which would be of use
// to whoever finds the file.
import { batch } from '../database.ts'
import { hasAuthenticator, readSetUp, setUpOf } from '../factors/set-up.ts'
import * as events from '../log/events.ts'
import * as decisions from '../risk/decisions.ts'
import * as devices from '../risk/devices.ts'
import type { Site } from '../site.ts'
import * as sessions from './sessions.ts'
import * as subjects from './subjects.ts'

const moment = (time: number | null | undefined) => (time == null ? null : new Date(time).toISOString())

/** A subject's own data, for a file of theirs. */
export async function ownData({ db, now, host }: Site, subject: subjects.SubjectId): Promise<unknown> {
  const [[who], remembered, standing, history, happened, ...rows] = await batch(
    db,
    subjects.find(subject),
    devices.list(subject, now),
    sessions.list(subject, now),
    decisions.list(subject),
    events.ofSubject(subject),
    ...readSetUp(subject),
  )
  const setUp = setUpOf(rows)
  return {
    site: host,
    name: who?.name,
    email: who?.email,
    phone: setUp.phone ?? who?.phone ?? null,
    roles: JSON.parse(who?.roles ?? '[]'),
    firstSeen: moment(who?.created_at),
    lastSeen: moment(who?.seen_at),
    authenticator: hasAuthenticator(setUp) ? { setUp: moment(setUp.totp?.confirmed_at) } : null,
    passkeys: setUp.passkeys.map(one => ({
      name: one.label,
      added: moment(one.created_at),
      lastUsed: moment(one.used_at),
    })),
    recoveryCodesLeft: setUp.recoveryLeft ?? null,
    defaultMethod: setUp.preferred ?? null,
    devices: remembered.map(one => ({
      name: one.label,
      since: moment(one.created_at),
      until: moment(one.expires_at),
      lastUsed: moment(one.used_at),
    })),
    sessions: standing.map(one => ({ device: one.device, proof: one.proof, since: moment(one.created_at) })),
    decisions: history.map(one => ({
      at: moment(one.at),
      outcome: one.outcome,
      reasons: JSON.parse(one.reasons),
      device: one.device,
    })),
    events: happened.map(one => ({ at: moment(one.at), what: one.kind, detail: one.detail })),
  }
}
