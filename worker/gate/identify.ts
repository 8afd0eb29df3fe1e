// Whom the origin takes somebody for: the canonical subject behind an origin session (G3). The one answer that the
// login, the recheck, sideways sign-ins and sessions from before all rest on. Each source is a file of its own.
import { Refusal } from '../errors.ts'
import type { Site } from '../site.ts'
import type { Cookie } from './cookies.ts'
import type { Identification } from './identification.ts'
import { identifyByCookie } from './sources/cookie-name.ts'
import { identifyByJwt } from './sources/jwt.ts'
import { identifyByPage } from './sources/page.ts'
import { identifyByWhoami } from './sources/whoami.ts'
import { tokensIn } from './target.ts'
import type { Visit } from './visit.ts'

/**
 * Asks whom the origin takes the holder of these cookies for. Sources that only a login's own answer has are `unknown`.
 * @param ofOneUser those of them that the origin is known to have set for one and the same user: by a name in a cookie
 *   nothing else is identified, or one user's name could be shown with another one's session.
 * @param token the bearer token that the session is presented by, where policy says that the origin takes such.
 * @throws Refusal `origin-failed` where the origin can't answer: nobody is let through on a guess.
 */
export async function identify(
  site: Site,
  visit: Visit,
  jar: readonly Cookie[],
  ofOneUser: readonly Cookie[],
  token?: string,
): Promise<Identification> {
  const { subject } = site.policy
  switch (subject.source) {
    case 'whoami':
      return identifyByWhoami(site, visit, subject, jar, token)
    case 'page':
      return identifyByPage(site, visit, subject, jar)
    case 'jwt':
      return identifyByJwt(site, subject, ofOneUser, token)
    case 'cookie':
      return identifyByCookie(site, subject, ofOneUser)
    case 'loginField':
    case 'loginHeader':
    case 'loginJson':
      return { who: 'unknown' }
  }
}

/** Whether the origin itself is asked whose a session is, whatever cookies it is of. */
export const asksOrigin = ({ policy: { subject } }: Site): boolean =>
  subject.source === 'whoami' || subject.source === 'page'

/** Whether the origin's cookies themselves say whose session it is, so that an answer which sets them does. */
export const saysInCookies = ({ policy: { subject } }: Site): boolean =>
  subject.source === 'cookie' || (subject.source === 'jwt' && subject.cookie !== undefined)

/** Where in a login's JSON answer the bearer token is, where policy says that the origin takes sessions as such. */
export const bearerPointer = ({ policy: { subject } }: Site): string | undefined =>
  subject.source === 'whoami' || subject.source === 'jwt' ? subject.bearer : undefined

/**
 * The bearer token of a request, in its header or its address, where policy says that the origin takes sessions as such.
 * @throws Refusal `malformed-request` where there are two: nobody knows which one the origin would take.
 */
export function tokenOf(site: Site, { request, url }: Visit): string | undefined {
  if (bearerPointer(site) === undefined) return undefined
  const inHeader = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const [token, another] = [...(inHeader === undefined ? [] : [inHeader]), ...tokensIn(url, site.policy)]
  if (another !== undefined) throw new Refusal('malformed-request', 'This request has more than one token.')
  return token
}
