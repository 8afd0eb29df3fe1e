// What a remembered device's key may do: be offered in a challenge, pass one where policy lets a remembered device in, look
// at how it stands, and forget itself. Who asks is the extension; what it says is proven by the key and by nothing else.
import { randomToken } from '../../shared/bytes.ts'
import type {
  DeviceProof,
  DeviceStanding,
  GivenNonce,
  KnownStanding,
  ProofPurpose,
} from '../../shared/device-proof.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { canSend } from '../channels/send.ts'
import { batch } from '../database.ts'
import { hasAuthenticator, readSetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'
import * as subjects from '../people/subjects.ts'
import { decide } from '../risk/decide.ts'
import * as keys from '../risk/device-keys.ts'
import * as devices from '../risk/devices.ts'
import { isRememberOffered } from '../risk/remember.ts'
import type { Site } from '../site.ts'
import { type Passed, pass } from './pass.ts'
import type { Pending } from './pending.ts'

/** What a nonce says, sealed: when it was given, and for which challenge. */
interface Nonce {
  readonly at: number
  readonly challenge: challenges.ChallengeId | null
  readonly random: string
}

/** What the extension says: the proof's parts, and the signature over them. */
export interface Said {
  readonly subject: string
  readonly device: string
  readonly nonce: string
  readonly signature: string
}

const nonceLasts = 60_000

const bindsToKeys = ({ policy }: Site) => policy.rememberDevice.binding === 'key'

/** A nonce, for the challenge that waits in this browser, if any. */
export async function giveNonce(site: Site, pending: Pending | undefined): Promise<GivenNonce> {
  const isFor = pending?.purpose === 'sign-in' && bindsToKeys(site) ? pending : undefined
  const value: Nonce = { at: site.now, challenge: isFor?.challenge ?? null, random: randomToken(9) }
  const nonce = await sealJson(site.ring, 'device-nonce', site.host, value)
  if (!isFor) return { nonce, challenge: null }
  const device = await keys.deviceOf(isFor.challenge)
  return { nonce, challenge: { subject: isFor.subject, device, recognises: isFor.kind === 'verify' } }
}

/** Whether a nonce is this site's, fresh, and given for this challenge; `null` for what needs none. */
async function holds(site: Site, nonce: string, challenge: challenges.ChallengeId | null): Promise<boolean> {
  const given = await openJson<Nonce>(site.ring, 'device-nonce', site.host, nonce)
  if (given === undefined || given.at > site.now || site.now - given.at > nonceLasts) return false
  return challenge === null || given.challenge === challenge
}

const proofOf = (site: Site, purpose: ProofPurpose, { subject, device, nonce }: Said): DeviceProof => ({
  ...{ purpose, site: site.url, subject, device, nonce },
})

/** Takes a key for the device that a pending challenge would make. @returns whether it was taken. */
export async function offerKey(site: Site, pending: Pending, key: string, said: Said): Promise<boolean> {
  if (!bindsToKeys(site) || !isRememberOffered(site.policy)) return false
  if (pending.purpose !== 'sign-in' || said.subject !== pending.subject) return false
  const device = await keys.deviceOf(pending.challenge)
  if (said.device !== device || !keys.isKey(key)) return false
  if (!(await holds(site, said.nonce, pending.challenge))) return false
  if (!(await keys.isProvenBy(key, proofOf(site, 'offer', said), said.signature))) return false
  const { challenge, subject } = pending
  const open = challenges.isOpen(challenge, site.now)
  const [taken] = await batch(site.db, keys.offer({ challenge, device, subject, key }, site.now, open))
  return taken.length === 1
}

/**
 * Passes a pending challenge for a device that proves its key, where policy lets a remembered device in (R1, L4).
 * @returns undefined where it doesn't, or the proof is worth nothing; the challenge then waits as before.
 */
export async function recognise(site: Site, pending: Pending, said: Said): Promise<Passed | undefined> {
  const { now } = site
  if (!bindsToKeys(site) || pending.purpose !== 'sign-in' || pending.kind !== 'verify') return undefined
  if (said.subject !== pending.subject) return undefined
  if (!(await holds(site, said.nonce, pending.challenge))) return undefined
  const id = said.device as devices.DeviceId
  const [[challenge], [device], [key], counters, ...rows] = await batch(
    site.db,
    challenges.find(pending.challenge, pending.subject),
    devices.find(id, pending.subject),
    keys.find(id, pending.subject),
    limits.readSubject(pending.subject),
    ...readSetUp(pending.subject),
  )
  if (!challenges.isWaiting(challenge, now) || !device || !key) return undefined
  if (!(await keys.isProvenBy(key.key, proofOf(site, 'recognise', said), said.signature))) return undefined
  const setUp = setUpOf(rows, pending)
  const decision = decide(site.policy, {
    roles: pending.roles,
    locked: limits.isLocked(counters, now),
    usable: usableMethods(site.policy, setUp, channel => canSend(site, channel)).length > 0,
    authenticator: hasAuthenticator(setUp),
    optedIn: setUp.optedIn,
    device: {
      standing: device.revoked_at !== null ? 'revoked' : device.expires_at <= now ? 'expired' : 'current',
      label: device.label,
      since: device.created_at,
    },
    address: undefined,
  })
  if (decision.outcome !== 'skip' || decision.by !== 'device') return undefined
  const how = { remember: false, proof: 'recognised', outcome: 'recognised', by: undefined } as const
  return pass(
    site,
    pending,
    challenge,
    { ...how, reasons: decision.reasons },
    // Revoked between the look and the act, it lets nobody in.
    () => ({ on: devices.isRemembered(id, pending.subject, now) }),
    granted => [devices.touch(id, now, granted)],
  )
}

/** How a device stands, for whoever proves its key. */
export async function lookAt(site: Site, said: Said): Promise<DeviceStanding> {
  const proven = await provenDevice(site, 'look', said)
  if (!proven) return { state: 'unknown' }
  return standingOf(proven.row, proven.name, site.now)
}

/** How a device stands, as it is told to whoever has shown to be it. */
export function standingOf(row: devices.DeviceRow, name: string, now: number): KnownStanding {
  const state = row.revoked_at !== null ? 'revoked' : row.expires_at <= now ? 'expired' : 'remembered'
  return { state, name, since: row.created_at, until: row.expires_at, used: row.used_at }
}

/** Forgets a device, for whoever proves its key. @returns whether it was remembered until now. */
export async function forgetDevice(site: Site, said: Said): Promise<boolean> {
  const proven = await provenDevice(site, 'forget', said)
  if (!proven) return false
  const { id } = proven.row
  const [revoked] = await batch(
    site.db,
    devices.revoke(id, said.subject as SubjectId, 'forgotten-by-user', site.now),
  )
  return revoked.length === 1
}

async function provenDevice(site: Site, purpose: ProofPurpose, said: Said) {
  if (!(await holds(site, said.nonce, null))) return undefined
  const [id, subject] = [said.device as devices.DeviceId, said.subject as SubjectId]
  const [[row], [key], [who]] = await batch(
    site.db,
    devices.find(id, subject),
    keys.find(id, subject),
    subjects.find(subject),
  )
  if (!row || !key || !(await keys.isProvenBy(key.key, proofOf(site, purpose, said), said.signature)))
    return undefined
  return { row, name: who?.name ?? '' }
}
