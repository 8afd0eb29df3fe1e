// The pending cookie: a client's only hold on its challenge, and, once that is passed, on the response that waits for
// it at an address.
import type { Method } from '../../shared/policy/methods.ts'
import type { ChallengeId, ChallengeKind } from '../challenge/challenge.ts'
import type { Counted } from '../challenge/limits.ts'
import type { ChallengePurpose } from '../challenge/purpose.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { ownCookies, removeOwn, writeOwn } from './cookies.ts'
import { cookieOf, type Visit } from './visit.ts'

/** A challenge that waits for its answer. */
export interface Pending {
  readonly challenge: ChallengeId
  readonly subject: SubjectId
  readonly purpose: ChallengePurpose
  readonly name: string
  /** What the origin said at this sign-in; also where the user is told what happens to their account. */
  readonly email: string | undefined
  readonly phone: string | undefined
  /** The language to write to the user in, where it is known: whoever signs in here may be somebody else. */
  readonly language: string | undefined
  readonly roles: readonly string[]
  readonly kind: ChallengeKind
  /** The method that is asked for first, where there is one to prove by. */
  readonly first: Method | undefined
}

/** A response that waits to be released: of a passed challenge, at a path and query. */
export interface Releasing {
  readonly challenge: ChallengeId
  readonly release: string
}

// Long enough for a redirect to be followed.
const releaseSeconds = 60

/** The challenge that a visit waits in, if any. */
export async function pendingOf(site: Site, visit: Visit): Promise<Pending | undefined> {
  const found = await read(site, visit)
  return found && 'subject' in found ? found : undefined
}

/** The response that waits for a visit, if any. */
export async function releasingOf(site: Site, visit: Visit): Promise<Releasing | undefined> {
  const found = await read(site, visit)
  return found && 'release' in found ? found : undefined
}

const read = (site: Site, visit: Visit) =>
  openJson<Pending | Releasing>(site.ring, 'pending', site.host, cookieOf(visit, ownCookies.pending))

/** The Set-Cookie of a pending challenge or a waiting response. */
export async function pendingCookie(site: Site, pending: Pending | Releasing): Promise<string> {
  const seconds = 'release' in pending ? releaseSeconds : site.policy.challengeMinutes * 60
  return writeOwn(ownCookies.pending, await sealJson(site.ring, 'pending', site.host, pending), seconds)
}

/** The Set-Cookie that takes it away. */
export const noPending = removeOwn(ownCookies.pending)

/** Which counters a pending challenge counts on. */
export const countedOf = ({ challenge, purpose, subject }: Pending): Counted => ({
  id: challenge,
  purpose,
  subject,
})
