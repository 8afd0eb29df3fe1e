// Changes on the account page that take a proof (S1, S2): each begins a challenge of its own, whose limits pause that
// change and lock nothing (L2).

import type * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import type { ChallengePurpose } from '../challenge/purpose.ts'
import { canSend } from '../channels/send.ts'
import { batch, type Statement } from '../database.ts'
import { readSetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import type { Site } from '../site.ts'
import { openChallenge } from './open-challenge.ts'
import { type EdgeSession, isFresh } from './session.ts'
import { prefix } from './target.ts'
import type { Visit } from './visit.ts'
import { challengePath } from './way-in.ts'

/** A change that takes a proof. */
export type ChangePurpose = Exclude<ChallengePurpose, 'sign-in'>

/** Where people go on from a change on the account page, unless it was begun elsewhere. */
export const accountPage = `${prefix}/account`

/** What came of beginning one: the challenge's page with its cookie; or that it is paused; or that nothing can prove it. */
export type Beginning =
  | { readonly outcome: 'begun'; readonly to: string; readonly cookie: string }
  | { readonly outcome: 'paused'; readonly until: number }
  | { readonly outcome: 'locked' }
  | { readonly outcome: 'nothing-to-prove-by' }

/** What else is known of a change. */
export interface ChangeDetails {
  /** What is set up in it; without it, any method that policy allows. */
  readonly enrols?: challenges.Enrollable | undefined
  /** The page of ours that it was begun on, and leads back to. */
  readonly returnTo?: string
  /** What else to write down with its challenge. */
  readonly along?: (challenge: challenges.ChallengeId) => readonly Statement[]
}

/**
 * Begins a change.
 * @param kind `verify` for a proof alone, `enrol` for setting something up, with a proof before it where there is
 *   something to prove by (M7) and the session's own isn't recent.
 */
export async function beginChange(
  site: Site,
  visit: Visit,
  session: EdgeSession,
  purpose: ChangePurpose,
  kind: 'verify' | 'enrol',
  { enrols, returnTo = accountPage, along }: ChangeDetails = {},
): Promise<Beginning> {
  const { now, db, policy } = site
  const { subject } = session
  const [counters, ...rows] = await batch(db, limits.readSubject(subject), ...readSetUp(subject))
  if (limits.isLocked(counters, now)) return { outcome: 'locked' }
  const until = limits.pausedUntil(counters, purpose, now)
  if (until !== undefined) return { outcome: 'paused', until }
  const setUp = setUpOf(rows)
  const methods = usableMethods(policy, setUp, channel => canSend(site, channel))
  if (kind === 'verify' && methods.length === 0) return { outcome: 'nothing-to-prove-by' }
  const proof = kind === 'verify' || methods.length === 0 ? 'none' : isFresh(site, session) ? 'given' : 'due'
  const cookie = await openChallenge(site, visit, {
    who: {
      id: subject,
      name: session.name,
      email: setUp.email,
      phone: setUp.phone,
      roles: setUp.roles,
    },
    bound: session.bound,
    inPlace: session.inPlace,
    withheld: undefined,
    returnTo,
    purpose,
    kind,
    ...(enrols && { enrols }),
    proof,
    begunIn: session.id,
    unfamiliar: false,
    first: methods[0],
    setUp,
    along: along ?? (() => []),
  })
  const to = proof === 'due' ? challengePath('verify') : challengePath(kind)
  return { outcome: 'begun', to, cookie }
}
