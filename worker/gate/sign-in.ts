// What is done once somebody is known to have signed in, however they did: gather the evidence (one round trip), decide,
// and let through, or open a challenge (one more). The login, sessions from before and sideways sign-ins all end here.
import type { ChallengeKind } from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify } from '../channels/notify.ts'
import { canSend } from '../channels/send.ts'
import { always, batch, type Guard, nothing, type Statement } from '../database.ts'
import { Refusal } from '../errors.ts'
import { canProve, hasAuthenticator, readSetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import * as events from '../log/events.ts'
import * as sessions from '../people/sessions.ts'
import { type Identity, isNotOptedIn, seen } from '../people/subjects.ts'
import { type Decision, decide } from '../risk/decide.ts'
import * as decisions from '../risk/decisions.ts'
import * as keys from '../risk/device-keys.ts'
import * as devices from '../risk/devices.ts'
import * as addresses from '../risk/ip-history.ts'
import type { Site } from '../site.ts'
import { type Cookie, ownCookie, writeOwn } from './cookies.ts'
import { openChallenge } from './open-challenge.ts'
import { bind } from './origin-session.ts'
import { type EdgeSession, newSession, sessionCookie } from './session.ts'
import type { Visit } from './visit.ts'
import type { Withheld } from './withheld.ts'

/** A sign-in to be decided. */
export interface SignIn {
  readonly who: Identity
  /** The origin's cookies as they are after it: what a session would be bound to. */
  readonly jar: readonly Cookie[]
  /** Whether the origin's session may become another user's without a new cookie (A2, A20). */
  readonly inPlace: boolean
  /** The origin's response, where it must wait. */
  readonly withheld: Withheld | undefined
  /** The page that was asked for: a path of this site. */
  readonly returnTo: string
  /** What else to write down with the decision. */
  readonly notes: readonly Statement[]
}

/** What became of a sign-in: a session with our cookies for it, or a challenge with the cookie that leads to it. */
export type SignInResult =
  | { readonly outcome: 'granted'; readonly session: EdgeSession; readonly cookies: readonly string[] }
  | { readonly outcome: 'challenged'; readonly kind: ChallengeKind; readonly cookies: readonly string[] }

const day = 86_400_000

/** Decides a sign-in and acts on it. @throws Refusal `wait` where a cancelled challenge makes the next one wait. */
export async function signIn(site: Site, visit: Visit, attempt: SignIn): Promise<SignInResult> {
  const gathered = await gather(site, visit, attempt.who)
  const decision = decide(site.policy, gathered.evidence)
  if (decision.outcome !== 'skip') return challenge(site, visit, attempt, decision, gathered)
  const granted = await grant(site, visit, attempt, decision, gathered)
  // What recognised it may have been revoked between the look and the act.
  return granted ?? challenge(site, visit, attempt, { outcome: 'verify', reasons: [] }, gathered)
}

/**
 * Lets a sign-in through where it is recognised; undefined where a factor is due, and then no challenge is opened: a
 * program couldn't answer it.
 */
export async function signInRecognised(
  site: Site,
  visit: Visit,
  attempt: SignIn,
): Promise<SignInResult | undefined> {
  const gathered = await gather(site, visit, attempt.who)
  const decision = decide(site.policy, gathered.evidence)
  return decision.outcome === 'skip' ? grant(site, visit, attempt, decision, gathered) : undefined
}

type Gathered = Awaited<ReturnType<typeof gather>>

async function gather(site: Site, visit: Visit, who: Identity) {
  // Where devices are bound to a key, a cookie is worth nothing, whoever has it.
  const isKeyed = site.policy.rememberDevice.binding === 'key'
  const cookie = isKeyed ? undefined : ownCookie(visit.cookies, devices.cookieName(who.id))
  const token = await devices.openToken(site.ring, site.host, who.id, cookie)
  const hash = token && (await devices.tokenHash(token))
  const since = site.now - site.policy.risk.historyDays * day
  const hashes = await addresses.addressHashes(site.ring, visit.address)
  const [[device], [address], counters, [key], ...rows] = await batch(
    site.db,
    devices.find(token?.device, who.id),
    addresses.find(who.id, hashes, since),
    limits.readSubject(who.id),
    keys.any(who.id),
    ...readSetUp(who.id),
  )
  const standing = hash && devices.standing(device, hash, site.now)
  const setUp = setUpOf(rows, who)
  const methods = usableMethods(site.policy, setUp, channel => canSend(site, channel))
  return {
    evidence: {
      roles: who.roles,
      locked: limits.isLocked(counters, site.now),
      usable: methods.length > 0,
      authenticator: hasAuthenticator(setUp),
      optedIn: setUp.optedIn,
      device: standing && {
        standing,
        label: device?.label ?? visit.device,
        since: device?.created_at ?? site.now,
      },
      address: address && { since: address.first_seen },
    },
    setUp,
    methods,
    device: device && hash && standing ? { row: device, hash, standing } : undefined,
    address,
    addressSince: since,
    cooldownUntil: limits.cooldownUntil(counters, site.now),
    mayProveKey: isKeyed && key !== undefined,
  }
}

async function grant(
  site: Site,
  visit: Visit,
  { who, jar, inPlace, notes }: SignIn,
  decision: Extract<Decision, { outcome: 'skip' }>,
  gathered: Gathered,
): Promise<SignInResult | undefined> {
  const { now } = site
  const { device, address, addressSince } = gathered
  const bound = await bind(site, jar)
  const beginning = { bound, inPlace }
  const session = newSession(
    site,
    who,
    decision.by === 'role'
      ? { ...beginning, proof: 'exempt', role: decision.role }
      : { ...beginning, proof: decision.by === 'audience' ? 'not-opted-in' : 'recognised' },
  )
  // A recognised sign-in rests on what recognises it, at the moment that the session starts.
  const on: Guard =
    decision.by === 'device' && device
      ? devices.isUsable(device.row.id, device.hash, now)
      : decision.by === 'address' && address
        ? addresses.isKnown(who.id, address.ip_hash, addressSince)
        : decision.by === 'audience'
          ? isNotOptedIn(who.id)
          : always
  const exchange = decision.by === 'device' && device?.standing === 'current' ? device : undefined
  const next = exchange && devices.newToken(exchange.row.id)

  const [, started, exchanged] = await batch(
    site.db,
    seen(site.host, who, now),
    sessions.start({ ...session, site: site.host, device: visit.device }, now, on),
    next && exchange
      ? devices.exchange(exchange.row.id, exchange.hash, await devices.tokenHash(next), now)
      : nothing,
    decisions.keep(
      { site: site.host, subject: who.id, outcome: 'skip', reasons: decision.reasons, device: visit.device },
      now,
      on,
    ),
    ...(decision.by === 'address' && address ? [addresses.refresh(who.id, address.ip_hash, now)] : []),
    ...theft(site, who, gathered),
    ...notes,
  )
  if (started.length === 0) return undefined
  const cookies = [await sessionCookie(site, session)]
  if (next && exchange && exchanged.length > 0) {
    const sealed = await devices.sealToken(site.ring, site.host, who.id, next)
    cookies.push(writeOwn(devices.cookieName(who.id), sealed, (exchange.row.expires_at - now) / 1000))
  }
  return { outcome: 'granted', session, cookies }
}

async function challenge(
  site: Site,
  visit: Visit,
  { who, jar, inPlace, withheld, returnTo, notes }: SignIn,
  { outcome: kind, reasons }: Exclude<Decision, { outcome: 'skip' }>,
  gathered: Gathered,
): Promise<SignInResult> {
  const { now, host } = site
  const { evidence, address, methods, setUp, cooldownUntil } = gathered
  if (cooldownUntil !== undefined) {
    const seconds = Math.ceil((cooldownUntil - now) / 1000)
    throw new Refusal('wait', `A sign-in was cancelled a moment ago. Try again in ${seconds} seconds.`, {
      retryAfterSeconds: seconds,
    })
  }
  const along = [
    seen(host, who, now),
    decisions.keep(
      { site: host, subject: who.id, outcome: kind, reasons, device: visit.device },
      now,
      always,
    ),
    ...theft(site, who, gathered),
    ...notes,
  ]
  const known = evidence.device?.standing === 'current' || evidence.device?.standing === 'grace' || address
  const cookie = await openChallenge(site, visit, {
    who,
    bound: await bind(site, jar),
    inPlace,
    withheld,
    returnTo,
    purpose: 'sign-in',
    kind,
    // Whoever has something to prove by proves it before anything is set up (M7).
    proof: kind !== 'verify' && canProve(setUp, methods) ? 'due' : 'none',
    unfamiliar: !known,
    // No code goes out where none would be taken.
    // Nor where a device may prove itself in a moment: who can't asks for it.
    first: evidence.locked || gathered.mayProveKey ? undefined : methods[0],
    setUp,
    along: () => along,
  })
  return { outcome: 'challenged', kind, cookies: [cookie] }
}

// A copied token revokes its device, whatever else lets the sign-in through (R4).
function theft(site: Site, who: Identity, { device, setUp: { language } }: Gathered): Statement[] {
  if (device?.standing !== 'stolen') return []
  const { id, label } = device.row
  const kind = 'device-token-reused'
  return [
    devices.revoke(id, who.id, 'token-reused', site.now),
    events.record({ site: site.host, subject: who.id, kind, detail: label }, site.now),
    ...notify(site, { email: who.email, language }, { about: kind, device: label }),
  ]
}
