// Opening a challenge: its row, its counters, the code that goes out with it, all in one round trip; and the cookie that
// leads to it.
import { randomToken } from '../../shared/bytes.ts'
import type { Method } from '../../shared/policy/methods.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import type { ChallengePurpose } from '../challenge/purpose.ts'
import { batch, nothing, type Statement } from '../database.ts'
import type { SetUp } from '../factors/set-up.ts'
import type { SessionId } from '../people/sessions.ts'
import type { Identity } from '../people/subjects.ts'
import * as addresses from '../risk/ip-history.ts'
import type { Site } from '../site.ts'
import type { Bound } from './origin-session.ts'
import { pendingCookie } from './pending.ts'
import { firstCode, makeCode, recipientOf, sendOut } from './send-code.ts'
import type { Visit } from './visit.ts'
import { sealWithheld, type Withheld } from './withheld.ts'

/** A challenge to be opened. */
export interface Opening {
  readonly who: Identity
  readonly bound: Bound
  readonly inPlace: boolean
  readonly withheld: Withheld | undefined
  /** The page that was asked for: a path of this site. */
  readonly returnTo: string
  readonly purpose: ChallengePurpose
  readonly kind: challenges.ChallengeKind
  readonly enrols?: challenges.Enrollable
  readonly proof: challenges.ChallengeRow['proof']
  readonly begunIn?: SessionId
  readonly unfamiliar: boolean
  /** The method that is asked for first: its code goes out as the challenge opens. */
  readonly first: Method | undefined
  readonly setUp: SetUp
  /** What else to write down in the same round trip. */
  readonly along: (challenge: challenges.ChallengeId) => readonly Statement[]
}

/** Opens a challenge. @returns the Set-Cookie that leads to it. */
export async function openChallenge(site: Site, visit: Visit, opening: Opening): Promise<string> {
  const { now, policy } = site
  const { who, purpose, kind, setUp, first } = opening
  const id = randomToken(18) as challenges.ChallengeId
  const row = {
    id,
    site: site.host,
    subject: who.id,
    purpose,
    kind,
    enrols: opening.enrols ?? ('any' as const),
    proof: opening.proof,
    begun_in: opening.begunIn ?? null,
    unfamiliar: opening.unfamiliar ? (1 as const) : (0 as const),
    withheld: opening.withheld ? await sealWithheld(site, id, opening.withheld) : null,
    bound: JSON.stringify(opening.bound),
    in_place: opening.inPlace ? (1 as const) : (0 as const),
    return_to: opening.returnTo,
    ip_hash: await addresses.addressHash(site.ring, visit.address),
    device: visit.device,
    expires_at: now + policy.challengeMinutes * 60_000,
  }
  const channel = first === 'email' || first === 'sms' ? first : undefined
  const to = channel && recipientOf(setUp, channel)
  // On the account page, requests count across challenges: there each code is asked for.
  const may = purpose === 'sign-in' && !(channel === 'email' && setUp.emailBounced)
  const code =
    channel && to !== undefined && may ? await makeCode(site, { challenge: id, channel, to }) : undefined
  const ticket = randomToken(12)
  const addressee = code && { subject: who.id, recipient: code.recipient }
  const [, , taken] = await batch(
    site.db,
    challenges.open(row, now),
    addressee ? limits.openMessages(addressee, now) : nothing,
    addressee ? limits.message(addressee, ticket, now) : nothing,
    ...limits.open(policy, { id, purpose, subject: who.id }, code?.row.channel, now),
    ...(code && addressee ? [firstCode(code, now, limits.messaged(addressee, ticket))] : []),
    ...opening.along(id),
  )
  // What goes wrong is kept beside the code: the challenge's page says it.
  if (code && taken.length > 0) await sendOut(site, who.id, code)
  return pendingCookie(site, {
    challenge: id,
    subject: who.id,
    purpose,
    name: who.name,
    email: setUp.email,
    phone: setUp.phone,
    language: setUp.language,
    roles: who.roles,
    kind,
    first,
  })
}
