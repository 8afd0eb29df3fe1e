// What a pending challenge asks, as it stands now: by which methods it can be answered, what was sent, and what is left
// of its limits. One round trip.
import type { Method } from '../../shared/policy/methods.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { canSend } from '../channels/send.ts'
import { batch, both, type Guard, type RowsOf } from '../database.ts'
import type { FactorName } from '../factors/factor.ts'
import * as codes from '../factors/message-code.ts'
import { readSetUp, type SetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import * as sessions from '../people/sessions.ts'
import type { Site } from '../site.ts'
import { countedOf, type Pending } from './pending.ts'

/** A challenge that waits for its answer. */
export interface Question {
  readonly challenge: challenges.ChallengeRow
  readonly setUp: SetUp
  /** The methods that it can be answered by, the one that is asked for first at the front. */
  readonly methods: readonly Method[]
  readonly counters: readonly limits.LimitRow[]
  /** The code that was sent last, if any. */
  readonly sent: codes.MessageCodeRow | undefined
}

/** The statements that read a question; their rows go to {@link questionFrom}. */
export const readQuestion = (pending: Pending) =>
  [
    challenges.find(pending.challenge, pending.subject),
    limits.read(countedOf(pending)),
    codes.find(pending.challenge),
    ...readSetUp(pending.subject),
  ] as const

/** A question from its rows; undefined where the challenge is over. */
export function questionFrom(
  site: Site,
  pending: Pending,
  [[challenge], counters, [sent], ...rows]: RowsOf<ReturnType<typeof readQuestion>>,
): Question | undefined {
  if (!challenges.isWaiting(challenge, site.now)) return undefined
  const setUp = setUpOf(rows, pending)
  const methods = usableMethods(site.policy, setUp, channel => canSend(site, channel))
  return { challenge, setUp, methods, counters, sent }
}

/** What a pending challenge asks now; undefined where it is over. */
export const questionOf = async (site: Site, pending: Pending): Promise<Question | undefined> =>
  questionFrom(site, pending, await batch(site.db, ...readQuestion(pending)))

/**
 * That a challenge is open, and so is the session that it was begun in, where it was one: what was ended ends what it began
 * (C2).
 */
export const stands = ({ id, begun_in: session }: challenges.ChallengeRow, now: number): Guard => {
  const open = challenges.isOpen(id, now)
  return session === null ? open : both(open, sessions.isStanding(session, now))
}

/** Whether a factor may answer a question. Recovery codes are for who has some, whatever the method. */
export const isAnswerable = ({ methods, setUp }: Question, name: FactorName): boolean =>
  name === 'recovery' ? setUp.recoveryLeft !== undefined : methods.includes(name)
