// The way of a request (G1): session → login → the login's own and public paths → everything else. Each case is one
// branch below; what is protected is reached by a verified session alone.

import { Refusal } from '../errors.ts'
import type { Site } from '../site.ts'
import { isSessionCookie, ownCookies, removeOwn } from './cookies.ts'
import { toClient, toOrigin } from './forward.ts'
import { asksOrigin, identify, saysInCookies, tokenOf } from './identify.ts'
import { withInPageScript } from './inpage.ts'
import { attemptLogin } from './login.ts'
import {
  endpointOf,
  hasCredentials,
  isOnlyLogin,
  type LoginAttempt,
  mayBeLoginUnread,
  readAttempt,
} from './login-attempt.ts'
import {
  beforeProof,
  cookiesSet,
  isKept,
  jarAfter,
  mayChangeInPlace,
  ofOneSession,
  type Presented,
  presented as readPresented,
  releaseFromSessions,
  setCookieHeaders,
} from './origin-session.ts'
import { pendingOf } from './pending.ts'
import { type SignIn, type SignInResult, signIn, signInRecognised } from './sign-in.ts'
import {
  isOpenToStrangers,
  isPublic,
  localPath,
  loginsOwn,
  prefix,
  readTarget,
  type Target,
} from './target.ts'
import { withoutTokens } from './tokens.ts'
import { passVerified, type Verified, verify } from './verified.ts'
import type { Visit } from './visit.ts'
import { askedFor, challengePath, notSignedIn, redirect, toChallenge, toLogin } from './way-in.ts'
import { released, releasedCookies, withhold } from './withheld.ts'

/** Answers one request for the origin. @throws Refusal for what is not let through. */
export async function admit(site: Site, visit: Visit): Promise<Response> {
  const { request } = visit
  if (request.method === 'TRACE' || request.method === 'CONNECT') {
    throw new Refusal('not-allowed', 'This site doesn’t take such requests.')
  }
  const presented = await readPresented(site, visit.cookies)
  if (!site.policy.enabled && !(await asksForConsole(site, visit))) return passUngated(site, visit, presented)

  const verified = await verify(site, visit, presented)
  const target = readTarget(visit.url, verified !== undefined)

  const endpoint = endpointOf(target, request, site)
  if (endpoint && (!verified || endpoint.passwordField === undefined)) {
    const attempt = await readAttempt(endpoint, endpoint.fields ? (request.clone() as Request) : request)
    // What is more than the login is a request like any other; with credentials, nobody knows what it asks for.
    if (!isOnlyLogin(attempt)) {
      const open = !hasCredentials(attempt) && isOpenToStrangers(target, site.policy)
      return (open ? passStranger : refuseOrIdentify)(site, visit, target, presented)
    }
    return login(site, visit, target, presented, attempt)
  }
  if (verified) {
    // Only what carries credentials is a login here; the same path may take other posts of somebody signed in.
    const attempt =
      endpoint && (await readAttempt(endpoint, request.clone() as Request).catch(() => undefined))
    if (attempt && hasCredentials(attempt) && isOnlyLogin(attempt))
      return login(site, visit, target, presented, attempt)
    // It would make this very session another user's, and nobody could tell (A20).
    if (isKept(site) && !asksOrigin(site) && mayBeLoginUnread(site, target, request, attempt)) {
      throw new Refusal('unsupported-body', 'This sign-in takes another kind of data.')
    }
    return passVerified(site, visit, target, verified, settle(site, visit))
  }
  const own = loginsOwn(target, request.method, site.policy)
  if (own !== undefined) {
    const begun = own === 'in-session' ? beforeProof(presented.held) : []
    await releaseFromSessions(site, begun)
    return passUnverified(site, visit, target, [...presented.plain, ...begun])
  }
  if (isPublic(target, request.method, site.policy))
    return passUnverified(site, visit, target, presented.plain)
  if (isOpenToStrangers(target, site.policy)) return passStranger(site, visit, target, presented)
  return refuseOrIdentify(site, visit, target, presented)
}

/** Decides the sign-in of whoever an origin session already speaks for; undefined where it speaks for nobody. */
export async function adopt(
  site: Site,
  visit: Visit,
  presented: Presented,
  returnTo: string,
): Promise<SignInResult | undefined> {
  const token = tokenOf(site, visit)
  if (presented.held.length === 0 && token === undefined) return undefined
  const jar = [...presented.plain, ...presented.held]
  const found = await identify(site, visit, jar, ofOneSession(presented.held), token)
  if (found.who !== 'somebody') return undefined
  const inPlace = mayChangeInPlace(site, beforeProof(presented.held), jar)
  const attempt: SignIn = { who: found.identity, jar, inPlace, withheld: undefined, returnTo, notes: [] }
  if (visit.navigation) return signIn(site, visit, attempt)
  const recognised = await signInRecognised(site, visit, attempt)
  if (!recognised) throw notSignedIn(visit)
  return recognised
}

// Where the gate is off, whoever asks for the console is gated all the same: it is reached by a proven factor alone, and
// only a login that is watched says whose.
const asksForConsole = async (site: Site, visit: Visit) =>
  (await askedFor(site, visit)).startsWith(`${prefix}/console`)

// 2FA switched off: a plain proxy. Handles given out before are still opened, so that nobody is signed out by it.
async function passUngated(site: Site, visit: Visit, presented: Presented): Promise<Response> {
  const target = readTarget(visit.url, true)
  const cookies = [...presented.plain, ...presented.held]
  const response = await toOrigin(site, visit, target, { cookies, trusted: true, authorized: true })
  if (response.webSocket) return response
  const set = cookiesSet(response.headers.getSetCookie(), site.now)
  return toClient(
    site,
    response,
    set.map(cookie => [`${cookie.name}=${cookie.value}`, ...cookie.attributes].join('; ')),
  )
}

async function login(
  site: Site,
  visit: Visit,
  target: Target,
  presented: Presented,
  attempt: LoginAttempt,
): Promise<Response> {
  const outcome = await attemptLogin(site, visit, target, presented, attempt, await askedFor(site, visit))
  if (!outcome.signedIn) {
    return toClient(site, outcome.response, await setCookieHeaders(site, outcome.set, undefined))
  }
  return settle(site, visit)(outcome.signIn)
}

/** What is done with a sign-in whose response is withheld: it is released, or the way to the challenge is shown. */
const settle =
  (site: Site, visit: Visit) =>
  async (attempt: SignIn): Promise<Response> => {
    const result = await signIn(site, visit, attempt)
    if (result.outcome === 'challenged') return toChallenge(visit, result)
    if (!attempt.withheld) return redirect(attempt.returnTo, result.cookies)
    return released(site, attempt.withheld, attempt.returnTo, [
      ...(await releasedCookies(site, attempt.withheld, result.session.id)),
      ...result.cookies,
      removeOwn(ownCookies.returnTo),
    ])
  }

async function passUnverified(
  site: Site,
  visit: Visit,
  target: Target,
  cookies: Presented['plain'],
): Promise<Response> {
  if (visit.request.headers.get('upgrade') !== null) throw notSignedIn(visit)
  const answer = await toOrigin(site, visit, target, { cookies })
  // A session that began here may be somebody's by now.
  const response = cookies.some(({ name }) => isSessionCookie(name, site.policy))
    ? await withoutTokens(answer)
    : answer
  const set = cookiesSet(response.headers.getSetCookie(), site.now)
  if (saysInCookies(site)) {
    // A link or a form that signs somebody in by itself (G6).
    const given = set.filter(({ removes }) => !removes)
    const found = await identify(site, visit, given, given)
    if (found.who === 'somebody') {
      const path = target.path + target.search
      const withheld = await withhold(response, path, visit.navigation)
      const jar = jarAfter(cookies, set)
      return settle(
        site,
        visit,
      )({ who: found.identity, jar, inPlace: false, withheld, returnTo: '/', notes: [] })
    }
  }
  return toClient(site, withInPageScript(site, visit, response), await setCookieHeaders(site, set, undefined))
}

// A site with a public side (G12): whoever has no session passes without one, and sees what any stranger sees.
async function passStranger(
  site: Site,
  visit: Visit,
  target: Target,
  presented: Presented,
): Promise<Response> {
  // Most visitors hold a session that nobody has signed in to; a page's pictures needn't ask about it each.
  const begun = presented.held.length === beforeProof(presented.held).length
  if (begun && !visit.navigation && tokenOf(site, visit) === undefined) {
    return passUnverified(site, visit, target, presented.plain)
  }
  const adopted = await adopt(site, visit, presented, returnFor(site, visit, target))
  if (!adopted) return passUnverified(site, visit, target, presented.plain)
  return goOn(site, visit, target, presented, adopted)
}

async function refuseOrIdentify(
  site: Site,
  visit: Visit,
  target: Target,
  presented: Presented,
): Promise<Response> {
  const pending = await pendingOf(site, visit)
  if (pending && visit.navigation) return redirect(challengePath(pending.kind), [])
  const returnTo = returnFor(site, visit, target)
  const adopted = await adopt(site, visit, presented, returnTo)
  if (adopted) return goOn(site, visit, target, presented, adopted)
  if (!visit.navigation) throw notSignedIn(visit)
  return toLogin(site, returnTo)
}

/** The page to come back to: the one that was asked for, or the one that a form on it was sent from. */
function returnFor(site: Site, { request }: Visit, target: Target): string {
  const asked = request.method === 'GET' || request.method === 'HEAD'
  return asked ? target.path + target.search : localPath(request.headers.get('referer'), site.url)
}

async function goOn(
  site: Site,
  visit: Visit,
  target: Target,
  presented: Presented,
  adopted: SignInResult,
): Promise<Response> {
  if (adopted.outcome === 'challenged') return toChallenge(visit, adopted)
  const { session, cookies } = adopted
  const { held, plain } = presented
  // Whom it was adopted for is whom the token, where there is one, speaks for.
  const authorized = tokenOf(site, visit) !== undefined
  const verified: Verified = { session, cookies: held, plain, authorized, renewed: cookies }
  return passVerified(site, visit, target, verified, settle(site, visit))
}
