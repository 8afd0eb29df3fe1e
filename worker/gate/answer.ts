// The answer to a challenge: take an attempt → verify the factor → remember the device, learn the address → session →
// release (L1, M2, R3, R4). Two round trips: one takes the attempt and reads, one uses the code and grants.
import type { Bytes } from '../../shared/bytes.ts'
import type { TotpParameters } from '../../shared/otp/totp.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify } from '../channels/notify.ts'
import { batch, both, type Guard, type Statement } from '../database.ts'
import * as totp from '../factors/totp.ts'
import type { Sealed } from '../keys/seal.ts'
import * as events from '../log/events.ts'
import * as sessions from '../people/sessions.ts'
import type { Identity } from '../people/subjects.ts'
import * as decisions from '../risk/decisions.ts'
import * as devices from '../risk/devices.ts'
import * as addresses from '../risk/ip-history.ts'
import type { Site } from '../site.ts'
import { writeOwn } from './cookies.ts'
import type { Bound } from './origin-session.ts'
import type { Pending } from './pending.ts'
import { type EdgeSession, newSession, sessionCookie } from './session.ts'

/** What came of an answer. */
export type AnswerResult =
  | {
      readonly outcome: 'passed'
      readonly challenge: challenges.ChallengeRow
      readonly session: EdgeSession
      readonly cookies: readonly string[]
    }
  | { readonly outcome: 'wrong' | 'used'; readonly left: number | undefined }
  | { readonly outcome: 'used-up' | 'locked' | 'over' }

/** A code as somebody typed it, or undefined where it can't be one: no attempt is spent on that (B5). */
export function typedCode(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 64) return undefined
  const code = text.replaceAll(/[\s\-–.]/g, '')
  return /^[0-9]{6,8}$/.test(code) ? code : undefined
}

/**
 * Answers a challenge with a code, or confirms a set-up with one.
 * @param remember whether the user asked for this device to be remembered.
 */
export async function answer(
  site: Site,
  pending: Pending,
  code: string,
  remember: boolean,
): Promise<AnswerResult> {
  const { challenge: id, subject } = pending
  const [taken, [challenge], [factor], counters] = await batch(
    site.db,
    limits.take(id, subject, site.now),
    challenges.find(id, subject),
    totp.find(subject),
    limits.read(id, subject),
  )
  if (!challenge || challenge.outcome !== null || challenge.expires_at <= site.now) return { outcome: 'over' }
  if (taken.length === 0) return { outcome: limits.isLocked(counters, site.now) ? 'locked' : 'used-up' }

  const sealed = challenge.kind === 'verify' ? factor?.secret : factor?.pending_secret
  if (!factor || !sealed) return { outcome: 'over' }
  const { secret, resealed } = await totp.openSecret(site.ring, subject, sealed)
  const parameters: TotpParameters = factor
  const step = totp.stepOf(code, secret, parameters, site.now)
  if (step === undefined) return refused(site, pending, taken, 'wrong')
  if (step <= factor.last_step) return refused(site, pending, taken, 'used')

  const passed = await pass(
    site,
    pending,
    challenge,
    { remember, proof: 'factor', outcome: pending.kind },
    session => {
      const open = challenges.isOpen(id, site.now)
      return {
        consume:
          challenge.kind === 'verify'
            ? totp.use(subject, sealed, resealed, step, session, open)
            : totp.confirm(subject, sealed, step, session, site.now, open),
        consumed: totp.usedFor(subject, session),
      }
    },
  )
  // A parallel answer was quicker: with this code, or with this challenge.
  return passed ?? refused(site, pending, taken, 'used')
}

/** Lets somebody in who has no factor and says "not now", where policy offers that (M9). */
export async function notNow(site: Site, pending: Pending): Promise<AnswerResult> {
  const [[challenge]] = await batch(site.db, challenges.find(pending.challenge, pending.subject))
  if (!challenge || site.policy.totpEnrolment === 'required') return { outcome: 'over' }
  const unproven = both(totp.isNotEnrolled(pending.subject), limits.isUnlocked(pending.subject, site.now))
  const consumed = both(challenges.isOpen(pending.challenge, site.now, 'offer'), unproven)
  const how = { remember: false, proof: 'not-now', outcome: 'not-now' } as const
  return (await pass(site, pending, challenge, how, () => ({ consumed }))) ?? { outcome: 'over' }
}

/** Cancels a challenge; the next one waits, if no code was sent in to this one (L2). */
export async function cancel(site: Site, { challenge, subject }: Pending): Promise<void> {
  const untried = both(challenges.isOpen(challenge, site.now), limits.untried(challenge))
  const until = site.now + site.policy.cancelCooldownSeconds * 1000
  await batch(
    site.db,
    limits.coolDown(subject, until, untried),
    challenges.cancel(challenge, subject, site.now),
    limits.close(challenge),
  )
}

interface PassHow {
  readonly remember: boolean
  readonly proof: sessions.Proof
  readonly outcome: Pending['kind'] | 'not-now'
}

interface Consumption {
  /** The statement that uses up what proves the factor. */
  readonly consume?: Statement
  /** That it did so, for the session being made. */
  readonly consumed: Guard
}

// One transaction: consume → pass the challenge → everything that is granted, each depending on the one before.
async function pass(
  site: Site,
  pending: Pending,
  challenge: challenges.ChallengeRow,
  { remember, proof, outcome }: PassHow,
  consumption: (session: EdgeSession['id']) => Consumption,
): Promise<AnswerResult | undefined> {
  const { now, host, policy } = site
  const { subject } = pending
  const who: Identity = { id: subject, name: pending.name, email: undefined, phone: undefined, roles: [] }
  const bound = JSON.parse(challenge.bound) as Bound
  const session = newSession(site, who, { proof, bound, inPlace: challenge.in_place === 1 })
  const { consume, consumed } = consumption(session.id)
  const granted = challenges.passedFor(challenge.id, session.id)

  const statements: Statement[] = [
    ...(consume ? [consume] : []),
    challenges.pass(challenge.id, session.id, now, consumed),
    sessions.start({ ...session, site: host, device: challenge.device }, now, granted),
    decisions.keep(
      {
        site: host,
        subject,
        outcome: outcome === 'verify' ? 'passed' : outcome === 'not-now' ? 'not-now' : 'enrolled',
        reasons: [{ code: outcome === 'not-now' ? 'not-now' : 'passed' }],
        device: challenge.device,
      },
      now,
      granted,
    ),
    limits.close(challenge.id, granted),
  ]
  if (proof === 'factor') {
    statements.push(
      limits.giveBack(subject, granted),
      addresses.learn(subject, challenge.ip_hash, now, granted),
    )
  }
  if (proof === 'factor' && outcome !== 'verify') {
    const notice = { about: 'authenticator-set-up', device: challenge.device } as const
    statements.push(
      sessions.endUnproven(subject, now, granted),
      ...notify(site, pending.email, notice, granted),
    )
  }
  const token =
    remember && policy.rememberDevice.offered && proof === 'factor' ? devices.newToken() : undefined
  const maxAge = policy.rememberDevice.days * 86_400
  if (token) {
    const device = {
      id: token.device,
      site: host,
      subject,
      label: challenge.device,
      expiresAt: now + maxAge * 1000,
    }
    statements.push(devices.remember({ ...device, hash: await devices.tokenHash(token) }, now, granted))
  }
  const results = await batch(site.db, ...statements)
  const started = results[consume ? 2 : 1]
  if (started?.length !== 1) return undefined

  const cookies = [await sessionCookie(site, session)]
  if (token) {
    cookies.push(
      writeOwn(devices.cookieName(subject), await devices.sealToken(site.ring, host, subject, token), maxAge),
    )
  }
  return { outcome: 'passed', challenge, session, cookies }
}

// A failure is counted already; what is left to do is to lock where that was the last attempt.
async function refused(
  site: Site,
  { challenge, subject, email }: Pending,
  taken: readonly limits.LimitRow[],
  outcome: 'wrong' | 'used',
): Promise<AnswerResult> {
  const usedUp = taken.find(({ count, most }) => most !== null && count >= most)
  if (!usedUp) {
    const counter = taken.find(({ kind }) => kind === 'challenge')
    return { outcome, left: counter?.most == null ? undefined : counter.most - counter.count }
  }
  const { scope, seconds } = site.policy.lockout
  const locks = usedUp.kind === 'account' || scope === 'account'
  const until =
    usedUp.kind === 'account' || seconds === null ? limits.untilUnlocked : site.now + seconds * 1000
  const kind = locks ? 'account-locked' : 'attempts-used-up'
  const event = events.record(
    { site: site.host, subject, kind, detail: `${usedUp.kind}: ${usedUp.count}` },
    site.now,
  )
  const consequences = locks
    ? [limits.lock(subject, until), ...notify(site, email, { about: 'account-locked' })]
    : [limits.close(challenge)]
  await batch(site.db, event, ...consequences)
  return { outcome: locks ? 'locked' : 'used-up' }
}

/** What the set-up page shows: the pending secret of this challenge, made now if it has none yet. */
export async function pendingSetup(
  site: Site,
  pending: Pending,
): Promise<{ secret: Bytes; parameters: TotpParameters } | undefined> {
  const [[challenge], [factor]] = await batch(
    site.db,
    challenges.find(pending.challenge, pending.subject),
    totp.find(pending.subject),
  )
  const open = challenge && challenge.outcome === null && challenge.expires_at > site.now
  if (!open || challenge.kind === 'verify' || factor?.secret != null) return undefined
  // A pending secret from before this challenge may have been seen by whoever left it there.
  const usable: { pending: Sealed; parameters: TotpParameters } | undefined =
    factor?.pending_secret && factor.created_at >= challenge.created_at
      ? { pending: factor.pending_secret, parameters: factor }
      : undefined
  if (usable) {
    const { secret } = await totp.openSecret(site.ring, pending.subject, usable.pending)
    return { secret, parameters: usable.parameters }
  }
  const { secret, sealed } = await totp.newSecret(site.ring, pending.subject)
  const parameters = totp.parametersOf(site.policy)
  const on = challenges.isOpen(pending.challenge, site.now)
  const [begun] = await batch(site.db, totp.begin(pending.subject, sealed, parameters, site.now, on))
  return begun.length === 1 ? { secret, parameters } : undefined
}
