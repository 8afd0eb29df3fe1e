// The answer to a challenge: take an attempt → judge it by its factor → grant (L1, M2). Two round trips: one takes the
// attempt and reads, one uses the answer up and grants all that hangs on it.
import { randomToken } from '../../shared/bytes.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { notify, notifyAdmins } from '../channels/notify.ts'
import { batch, both, type Guard, type Statement } from '../database.ts'
import type { FactorName, Trouble, Use, Verdict } from '../factors/factor.ts'
import { factors } from '../factors/index.ts'
import * as events from '../log/events.ts'
import { resetSetUp } from '../people/reset.ts'
import * as sessions from '../people/sessions.ts'
import * as subjects from '../people/subjects.ts'
import * as proposals from '../policy/proposals.ts'
import type { Site } from '../site.ts'
import { type Passed, pass, restsOn } from './pass.ts'
import { countedOf, type Pending } from './pending.ts'
import { isAnswerable, type Question, questionFrom, readQuestion, stands } from './question.ts'
import { actOnUsedUp, lostLock, type UsedUp, whyClosed } from './used-up.ts'

/** What came of an answer. `left`: how many attempts remain, where there is a limit. */
export type AnswerResult =
  | Passed
  /** Right, and the challenge goes on to the set-up that it was for (M7). */
  | { readonly outcome: 'proven' }
  | { readonly outcome: 'wrong'; readonly trouble: Trouble; readonly left: number | undefined }
  | { readonly outcome: 'malformed' | 'over' }
  | UsedUp

/**
 * Answers a challenge by what somebody typed, or by what a passkey signed.
 * @param by the factor that it is meant for.
 * @param remember whether the user asked for this device to be remembered.
 */
export async function answer(
  site: Site,
  pending: Pending,
  by: FactorName,
  text: string,
  remember: boolean,
): Promise<AnswerResult> {
  const factor = factors[by]
  const typed = factor.typed(text)
  if (typed === undefined) return { outcome: 'malformed' }
  const asked = { subject: pending.subject, challenge: pending.challenge }
  const [taken, rows, ...question] = await batch(
    site.db,
    limits.take(countedOf(pending), site.now, challenges.isOpen(pending.challenge, site.now)),
    await factor.read(site, asked, typed),
    ...readQuestion(pending),
  )
  const standing = questionFrom(site, pending, question)
  if (!standing) return { outcome: 'over' }
  if (taken.length === 0) {
    const lost = lostLock(site, pending, standing.counters)
    return lost ? actOnUsedUp(site, pending, lost) : whyClosed(site, standing.counters, standing.challenge)
  }
  // A method that policy or an admin took away since the page was shown proves nothing.
  const verdict: Verdict = isAnswerable(standing, by)
    ? await factor.judge(site, { ...asked, ...reachedAt(standing.setUp) }, typed, rows)
    : { right: false, trouble: { kind: 'wrong' } }
  if (!verdict.right) return refused(site, pending, taken, verdict.trouble, verdict.along)
  const passed = await grant(site, pending, standing, by, verdict.use, remember)
  // A parallel answer was quicker: with this code, or with this challenge.
  return passed ?? refused(site, pending, taken, { kind: 'used' })
}

const reachedAt = ({ email, phone }: Question['setUp']) => ({ email, phone })

/** Grants what a right answer is for: the way on to a set-up, or the challenge's whole purpose. */
export async function grant(
  site: Site,
  pending: Pending,
  { challenge, setUp }: Question,
  by: FactorName,
  use: Use,
  remember: boolean,
): Promise<Passed | { readonly outcome: 'proven' } | undefined> {
  const { now } = site
  const open = stands(challenge, now)
  const used = by === 'recovery' ? recoveryUsed(site, pending, (setUp.recoveryLeft ?? 1) - 1) : () => []
  if (challenge.kind !== 'verify') {
    // Nothing is passed yet; the proof only opens the set-up.
    const ticket = `proof ${challenge.id} ${randomToken(9)}`
    const done = use.done(ticket)
    const [, proven] = await batch(
      site.db,
      use.statement(ticket, open),
      challenges.prove(challenge.id, now, done),
      limits.giveBack(pending.subject, done),
      ...used(done),
    )
    return proven.length === 1 ? { outcome: 'proven' } : undefined
  }
  return pass(
    site,
    pending,
    challenge,
    { remember, proof: 'factor', outcome: 'verify', by },
    restsOn(use, open),
    granted => [...used(granted), ...purposeOf(site, pending, granted)],
  )
}

// What a change does, once it is proven.
function purposeOf(site: Site, pending: Pending, granted: Guard): readonly Statement[] {
  const { now, host: at } = site
  const { challenge, subject, purpose } = pending
  const event = (kind: events.EventKind) =>
    events.record({ site: at, subject, kind, detail: 'by the user' }, now, granted)
  switch (purpose) {
    case 'sign-in':
    case 'step-up':
      return []
    case 'site-on':
    case 'site-change':
      return [proposals.confirm(challenge, at, now, granted)]
    case 'turn-on':
      return [
        subjects.optIn(subject, now, granted),
        sessions.endUnproven(subject, now, granted),
        event('turned-on'),
        ...notify(site, pending, { about: 'turned-on' }, granted),
      ]
    case 'turn-off':
      return [
        ...resetSetUp(subjects.whose(subject), 'by-user', now, granted),
        subjects.optIn(subject, null, granted),
        event('turned-off'),
        ...notify(site, pending, { about: 'turned-off' }, granted),
      ]
  }
}

const recoveryUsed =
  (site: Site, pending: Pending, left: number) =>
  (on: Guard): readonly Statement[] => [
    events.record(
      { site: site.host, subject: pending.subject, kind: 'recovery-code-used', detail: `${left} left` },
      site.now,
      on,
    ),
    ...notify(site, pending, { about: 'recovery-code-used', left }, on),
  ]

/** A failure is counted already; what is left to do is what follows where that was the last attempt. */
export async function refused(
  site: Site,
  pending: Pending,
  taken: readonly limits.LimitRow[],
  trouble: Trouble,
  along: readonly Statement[] = [],
): Promise<Extract<AnswerResult, { outcome: 'wrong' }> | UsedUp> {
  // Whether something is written must not be seen in how long the answer takes (B13).
  if (along.length > 0) site.afterwards(() => batch(site.db, ...along))
  const usedUp = limits.usedUp(taken, 'account') ?? limits.usedUp(taken, 'attempts')
  if (usedUp) return actOnUsedUp(site, pending, usedUp)
  const counter = taken.find(({ kind }) => kind === 'attempts')
  return { outcome: 'wrong', trouble, left: counter?.most == null ? undefined : counter.most - counter.count }
}

/** Cancels a challenge; the next sign-in waits, if no code was sent in to this one (L2). */
export async function cancel(site: Site, pending: Pending): Promise<void> {
  const { challenge, subject, purpose } = pending
  const counted = countedOf(pending)
  const until = site.now + site.policy.cancelCooldownSeconds * 1000
  const cancelled = challenges.cancel(challenge, subject, site.now)
  if (purpose !== 'sign-in') {
    await batch(site.db, cancelled)
    return
  }
  const open = challenges.isOpen(challenge, site.now)
  await batch(
    site.db,
    limits.coolDown(subject, until, both(open, limits.untried(counted))),
    cancelled,
    limits.close(counted),
  )
}

/** Ends a challenge whose number is somebody else's, and tells those who can mend that. */
export async function notMyNumber(site: Site, pending: Pending): Promise<void> {
  const { challenge, subject, name } = pending
  await batch(
    site.db,
    challenges.cancel(challenge, subject, site.now),
    limits.close(countedOf(pending)),
    events.record({ site: site.host, subject, kind: 'not-my-number' }, site.now),
  )
  await notifyAdmins(site, { about: 'not-my-number', name })
}
