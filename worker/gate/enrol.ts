// Setting an authenticator up in a challenge (M1, M7, M9): the pending secret, the code that confirms it, and "not now".
// Whoever has something to prove by proves it first; whoever has nothing may set up, as long as nothing else was.
import type { Bytes } from '../../shared/bytes.ts'
import type { TotpParameters } from '../../shared/otp/totp.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify } from '../channels/notify.ts'
import { batch, both, type Guard } from '../database.ts'
import * as recovery from '../factors/recovery.ts'
import { hasNothingSetUp } from '../factors/set-up.ts'
import * as totp from '../factors/totp.ts'
import * as events from '../log/events.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type AnswerResult, refused } from './answer.ts'
import { type Passed, pass } from './pass.ts'
import { countedOf, type Pending } from './pending.ts'
import { questionFrom, readQuestion } from './question.ts'
import { whyClosed } from './used-up.ts'

/** A set-up that was confirmed, with the recovery codes that come with it: shown now and never again. */
export interface SetUpDone extends Passed {
  readonly recoveryCodes: readonly string[]
}

/** What a set-up page shows; or that a factor must be proven first; or that the challenge is over. */
export type SetupState =
  | {
      readonly state: 'ready'
      readonly secret: Bytes
      readonly parameters: TotpParameters
      /** Why what was set up before is gone, where it is. */
      readonly reset: subjects.ResetReason | undefined
    }
  | { readonly state: 'proof-due' }
  | { readonly state: 'over' }

// What a set-up hangs on (C1): a proof given in this very challenge, or that there is still nothing to prove by.
const mayEnrol = ({ id, proof }: challenges.ChallengeRow, subject: subjects.SubjectId, now: number): Guard =>
  proof === 'given'
    ? challenges.isForSetup(id, 'given', now)
    : both(challenges.isForSetup(id, 'none', now), hasNothingSetUp(subject))

/** What the set-up page shows: the pending secret of this challenge, made now if it has none yet. */
export async function pendingSetup(site: Site, pending: Pending): Promise<SetupState> {
  const { now, db, ring } = site
  const { subject } = pending
  const [[challenge], [factor], [who]] = await batch(
    db,
    challenges.find(pending.challenge, subject),
    totp.find(subject),
    subjects.find(subject),
  )
  const reset = who?.reset_reason ?? undefined
  if (!challenges.isWaiting(challenge, now) || challenge.kind === 'verify') return { state: 'over' }
  if (challenge.proof === 'due') return { state: 'proof-due' }
  // A pending secret from before this challenge may have been seen by whoever left it there.
  const known = factor && totp.pendingOf(factor)
  if (known && known.at >= challenge.created_at) {
    const { secret } = await totp.openSecret(ring, subject, known.sealed)
    return { state: 'ready', secret, parameters: known.parameters, reset }
  }
  const { secret, sealed } = await totp.newSecret(ring, subject)
  const parameters = totp.parametersOf(site.policy)
  const on = mayEnrol(challenge, subject, now)
  const [begun] = await batch(db, totp.begin(subject, sealed, parameters, now, on))
  return begun.length === 1 ? { state: 'ready', secret, parameters, reset } : { state: 'over' }
}

/** Confirms a pending set-up by a code that somebody typed. Two round trips. */
export async function confirmSetup(
  site: Site,
  pending: Pending,
  text: string,
  remember: boolean,
): Promise<AnswerResult | SetUpDone | { readonly outcome: 'proof-due' }> {
  const { now } = site
  const { subject, email, roles } = pending
  const code = totp.totp.typed(text)
  if (code === undefined) return { outcome: 'malformed' }
  const [taken, ...rows] = await batch(
    site.db,
    limits.take(countedOf(pending), now, challenges.isOpen(pending.challenge, now)),
    ...readQuestion(pending),
  )
  const question = questionFrom(site, pending, rows)
  if (!question || question.challenge.kind === 'verify') return { outcome: 'over' }
  const { challenge, setUp } = question
  if (challenge.proof === 'due') return { outcome: 'proof-due' }
  const waiting = setUp.totp && totp.pendingOf(setUp.totp)
  if (!waiting) return { outcome: 'over' }
  if (taken.length === 0) return whyClosed(site, question.counters, challenge)

  const { secret } = await totp.openSecret(site.ring, subject, waiting.sealed)
  const step = totp.stepOf(code, secret, waiting.parameters, now)
  if (step === undefined) return refused(site, pending, taken, { kind: 'wrong' })

  const due = setUp.recoveryLeft === undefined && recovery.areDue(site.policy, roles)
  const recoveryCodes = due ? recovery.newSet(site.policy.recoveryCodes.count) : []
  // Known before it is granted, since a statement can't wait for its hashes.
  const kept = await recovery.replacing(site.ring, subject, recoveryCodes, now)
  const passed = await pass(
    site,
    pending,
    challenge,
    { remember, proof: 'factor', outcome: challenge.kind, by: 'totp' },
    session => ({
      use: totp.confirm(subject, waiting.sealed, step, session, now, mayEnrol(challenge, subject, now)),
      on: totp.usedFor(subject, session),
    }),
    granted => [
      sessions.endUnproven(subject, now, granted),
      ...(due ? kept(granted) : []),
      ...(pending.purpose === 'turn-on'
        ? [
            subjects.optIn(subject, now, granted),
            events.record(
              { site: site.host, subject, kind: 'turned-on', detail: 'by the user' },
              now,
              granted,
            ),
          ]
        : []),
      ...notify(site, email, { about: 'authenticator-set-up', device: challenge.device }, granted),
    ],
  )
  return passed ? { ...passed, recoveryCodes } : refused(site, pending, taken, { kind: 'used' })
}

/** Lets somebody in who has no factor and says "not now", where policy offers that (M9). */
export async function notNow(site: Site, pending: Pending): Promise<AnswerResult> {
  const { now, db, policy } = site
  const { subject } = pending
  const [[challenge]] = await batch(db, challenges.find(pending.challenge, subject))
  if (!challenge || policy.totpEnrolment === 'required') return { outcome: 'over' }
  const on = both(
    challenges.isOpen(challenge.id, now, 'offer'),
    both(hasNothingSetUp(subject), limits.isUnlocked(subject, now)),
  )
  const how = { remember: false, proof: 'not-now', outcome: 'not-now', by: undefined } as const
  return (await pass(site, pending, challenge, how, () => ({ on }))) ?? { outcome: 'over' }
}
