// A challenge that is passed: one transaction that uses up what proves it, passes the challenge, and grants what the
// pass is for, each hanging on the one before (M2, R3, R4).
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify } from '../channels/notify.ts'
import { batch, both, type Guard, type Statement } from '../database.ts'
import type { FactorName, Use } from '../factors/factor.ts'
import { languageFor } from '../i18n/index.ts'
import { sealJson } from '../keys/seal.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import type { Reason } from '../risk/decide.ts'
import * as decisions from '../risk/decisions.ts'
import * as keys from '../risk/device-keys.ts'
import * as devices from '../risk/devices.ts'
import * as addresses from '../risk/ip-history.ts'
import { isRememberOffered } from '../risk/remember.ts'
import type { Site } from '../site.ts'
import { writeOwn } from './cookies.ts'
import { type Disowning, disowningLasts } from './disown.ts'
import type { Bound } from './origin-session.ts'
import { countedOf, type Pending } from './pending.ts'
import { type EdgeSession, newSession, sessionCookie } from './session.ts'
import { prefix } from './target.ts'

/** What a pass gives: the session, and the cookies that carry it. */
export interface Passed {
  readonly outcome: 'passed'
  readonly challenge: challenges.ChallengeRow
  readonly session: EdgeSession
  readonly cookies: readonly string[]
}

/** How a challenge is passed. */
export interface PassHow {
  readonly remember: boolean
  readonly proof: sessions.Proof
  readonly outcome: Pending['kind'] | 'not-now' | 'recognised'
  /** What proved it, where something did. */
  readonly by: FactorName | undefined
  /** Why nothing had to be proven, where a device was recognised. */
  readonly reasons?: readonly Reason[]
}

/** What a pass rests on, for the session that it makes. */
export type Rests = (session: EdgeSession['id']) => { readonly use?: Statement; readonly on: Guard }

/** Rests a pass on a factor's use, in a challenge that is open. */
export const restsOn =
  (use: Use, open: Guard): Rests =>
  session => ({ use: use.statement(session, open), on: use.done(session) })

const keptOutcome = {
  verify: 'passed',
  enrol: 'enrolled',
  offer: 'enrolled',
  'not-now': 'not-now',
  recognised: 'skip',
} as const satisfies Record<PassHow['outcome'], string>

/**
 * Passes a challenge.
 * @param grants what else the pass is for, as statements that hang on it.
 * @returns undefined where something was quicker: nothing was granted then.
 */
export async function pass(
  site: Site,
  pending: Pending,
  challenge: challenges.ChallengeRow,
  { remember, proof, outcome, by, reasons }: PassHow,
  rests: Rests,
  grants: (granted: Guard) => readonly Statement[] = () => [],
): Promise<Passed | undefined> {
  const { now, host, policy } = site
  const { subject, name, email, phone, roles } = pending
  const who: subjects.Identity = { id: subject, name, email, phone, roles }
  const bound = JSON.parse(challenge.bound) as Bound
  const session = newSession(site, who, { proof, bound, inPlace: challenge.in_place === 1 })
  const { use, on } = rests(session.id)
  const granted = challenges.passedFor(challenge.id, session.id)

  const statements: Statement[] = [
    ...(use ? [use] : []),
    challenges.pass(challenge.id, session.id, now, on),
    sessions.start({ ...session, site: host, device: challenge.device }, now, granted),
    decisions.keep(
      {
        site: host,
        subject,
        outcome: keptOutcome[outcome],
        reasons: reasons ?? [by === undefined ? { code: 'not-now' } : { code: 'passed', by }],
        device: challenge.device,
      },
      now,
      granted,
    ),
    limits.close(countedOf(pending), granted),
    // Told by now; what is granted may be a reset of its own.
    ...(proof === 'factor' ? [subjects.noteReset(subjects.whose(subject), null, granted)] : []),
    ...grants(granted),
  ]
  if (challenge.begun_in !== null) {
    // A proof makes a session of its own; the one that it was begun in is over (G10).
    statements.push(sessions.endOne(challenge.begun_in, 'proven-anew', now, granted))
  }
  if (proof === 'factor') {
    statements.push(
      limits.giveBack(subject, granted),
      addresses.learn(subject, challenge.ip_hash, now, granted),
      subjects.noteLanguage(subject, languageFor(site.accepts).code, granted),
    )
  }
  if (proof === 'factor' && outcome === 'verify' && challenge.unfamiliar === 1) {
    const disowning: Disowning = { subject, session: session.id, until: now + disowningLasts }
    const token = await sealJson(site.ring, 'disown', host, disowning)
    const link = `${site.url}${prefix}/not-me?for=${token}`
    const notice = { about: 'new-sign-in', device: challenge.device, link } as const
    statements.push(...notify(site, pending, notice, granted))
  }
  const remembers =
    remember && isRememberOffered(policy) && proof === 'factor' && pending.purpose === 'sign-in'
  const isKeyed = policy.rememberDevice.binding === 'key'
  const token = remembers && !isKeyed ? devices.newToken() : undefined
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
  if (remembers && isKeyed) {
    // No cookie to it: a token that nobody has. Without a key that was offered there is nothing to remember it by.
    const device = { id: await keys.deviceOf(challenge.id), site: host, subject, label: challenge.device }
    const hash = await devices.tokenHash(devices.newToken())
    const on = both(granted, keys.isOffered(challenge.id))
    statements.push(devices.remember({ ...device, hash, expiresAt: now + maxAge * 1000 }, now, on))
  }
  const results = await batch(site.db, ...statements)
  const started = results[use ? 2 : 1]
  if (started?.length !== 1) return undefined

  const cookies = [await sessionCookie(site, session)]
  if (token) {
    cookies.push(
      writeOwn(devices.cookieName(subject), await devices.sealToken(site.ring, host, subject, token), maxAge),
    )
  }
  return { outcome: 'passed', challenge, session, cookies }
}
