// Setting a factor up in a challenge (M1, M6, M7, M9, H6): what the page shows, what confirms it, and "not now". Whoever
// has something to prove by proves it first; whoever has nothing may set up, as long as nothing else was (C1).
import type { Bytes } from '../../shared/bytes.ts'
import type { TotpParameters } from '../../shared/otp/totp.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { batch, both, type Guard } from '../database.ts'
import * as recovery from '../factors/recovery.ts'
import { hasNothingSetUp, hasSomething } from '../factors/set-up.ts'
import * as totp from '../factors/totp.ts'
import * as events from '../log/events.ts'
import * as phones from '../people/phones.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type AnswerResult, refused } from './answer.ts'
import { type Confirming, enrollableIn, enrolments } from './enrolments.ts'
import { type Passed, pass, restsOn } from './pass.ts'
import { countedOf, type Pending } from './pending.ts'
import { type Question, questionFrom, questionOf, readQuestion, stands } from './question.ts'
import { requestCode, type Sending } from './send-code.ts'
import { whyClosed } from './used-up.ts'

type Enrollable = challenges.Enrollable

/** A set-up that was confirmed, with the recovery codes that come with it: shown now and never again. */
export interface SetUpDone extends Passed {
  readonly recoveryCodes: readonly string[]
}

/** What a set-up page shows; or that a factor must be proven first; or that the challenge is over. */
export type SetupState =
  | {
      readonly state: 'ready'
      readonly question: Question
      /** What may be set up, what is shown at the front. Empty where policy leaves nothing. */
      readonly ways: readonly Enrollable[]
    }
  | { readonly state: 'proof-due' }
  /** Something is set up of which policy takes nothing, and nobody may set up more without a proof (C1). */
  | { readonly state: 'stuck' }
  | { readonly state: 'over' }

// What a set-up hangs on (C1): a proof given in this very challenge, or that there is still nothing to prove by.
const mayEnrol = (challenge: challenges.ChallengeRow, subject: subjects.SubjectId, now: number): Guard =>
  both(
    stands(challenge, now),
    challenge.proof === 'given'
      ? challenges.isForSetup(challenge.id, 'given')
      : both(challenges.isForSetup(challenge.id, 'none'), hasNothingSetUp(subject)),
  )

function stateOf(site: Site, question: Question | undefined, wanted: string | undefined): SetupState {
  if (!question || question.challenge.kind === 'verify') return { state: 'over' }
  if (question.challenge.proof === 'due') return { state: 'proof-due' }
  if (question.challenge.proof === 'none' && hasSomething(question.setUp)) return { state: 'stuck' }
  const all = enrollableIn(site, question.challenge, question.setUp)
  const chosen = all.find(way => way === wanted)
  return {
    state: 'ready',
    question,
    ways: chosen ? [chosen, ...all.filter(way => way !== chosen)] : all,
  }
}

/** How a set-up stands. `wanted` is the method that the person chose, where policy allows it. */
export const setupState = async (
  site: Site,
  pending: Pending,
  wanted: string | undefined,
): Promise<SetupState> => stateOf(site, await questionOf(site, pending), wanted)

/** The secret of an authenticator that is being set up: this challenge's, made now if it has none yet; undefined where it is over. */
export async function pendingSecret(
  site: Site,
  { challenge, setUp }: Question,
  subject: subjects.SubjectId,
): Promise<{ readonly secret: Bytes; readonly parameters: TotpParameters } | undefined> {
  const { now, db, ring } = site
  const known = setUp.totp && totp.pendingOf(setUp.totp)
  const opened = known && (await totp.openPending(ring, subject, challenge.id, known.sealed))
  if (opened) return { secret: opened.secret, parameters: known.parameters }
  const { secret, sealed } = await totp.newSecret(ring, subject, challenge.id)
  const parameters = totp.parametersOf(site.policy)
  const on = mayEnrol(challenge, subject, now)
  const [begun] = await batch(db, totp.begin(subject, sealed, parameters, now, on))
  return begun.length === 1 ? { secret, parameters } : undefined
}

/**
 * Sends a code to a number that somebody wants to use (H6). Until it has come back, the number counts for nothing, and
 * what was sent to another one counts for nothing any more.
 */
export async function sendToNewNumber(
  site: Site,
  pending: Pending,
  text: string,
): Promise<Sending | { readonly outcome: 'no-number' | 'proof-due' }> {
  const { subject } = pending
  const setup = await setupState(site, pending, 'sms')
  if (setup.state === 'stuck') return { outcome: 'over' }
  if (setup.state !== 'ready') return { outcome: setup.state }
  if (setup.ways[0] !== 'sms') return { outcome: 'over' }
  const number = phones.phoneNumber(text)
  if (!number) {
    await batch(
      site.db,
      events.record(
        { site: site.host, subject, kind: 'incorrect-phone-number', detail: 'as the user entered it' },
        site.now,
      ),
    )
    return { outcome: 'no-number' }
  }
  const on = mayEnrol(setup.question.challenge, subject, site.now)
  return requestCode(site, pending, 'sms', number, on, taken => [phones.begin(subject, number, taken)])
}

/** Confirms a set-up by what somebody typed, or by what their browser says. Two round trips. */
export async function confirmSetup(
  site: Site,
  pending: Pending,
  by: Enrollable,
  { answer: text, label }: Confirming,
  remember: boolean,
): Promise<AnswerResult | SetUpDone | { readonly outcome: 'proof-due' }> {
  const { now } = site
  const { subject, roles } = pending
  const enrolment = enrolments[by]
  const answer = enrolment.typed(text)
  if (answer === undefined) return { outcome: 'malformed' }
  const [taken, ...rows] = await batch(
    site.db,
    limits.take(countedOf(pending), now, challenges.isOpen(pending.challenge, now)),
    ...readQuestion(pending),
  )
  const setup = stateOf(site, questionFrom(site, pending, rows), by)
  if (setup.state === 'stuck') return { outcome: 'over' }
  if (setup.state !== 'ready') return { outcome: setup.state }
  const { question, ways } = setup
  const { challenge, setUp } = question
  if (ways[0] !== by) return { outcome: 'over' }
  if (taken.length === 0) return whyClosed(site, question.counters, challenge)
  const verdict = await enrolment.judge(site, pending, question, { answer, label })
  if (!verdict) return { outcome: 'over' }
  if (!verdict.right) return refused(site, pending, taken, verdict.trouble, verdict.along)

  const due = setUp.recoveryLeft === undefined && recovery.areDue(site.policy, roles)
  const recoveryCodes = due ? recovery.newSet(site.policy.recoveryCodes.count) : []
  // Known before it is granted, since a statement can't wait for its hashes.
  const kept = await recovery.replacing(site.ring, subject, recoveryCodes, now)
  const passed = await pass(
    site,
    pending,
    challenge,
    { remember, proof: 'factor', outcome: challenge.kind, by },
    restsOn(verdict.use, mayEnrol(challenge, subject, now)),
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
      ...enrolment.told(site, pending, question, granted),
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
