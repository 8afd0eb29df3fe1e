// What a verified session may do: reach everything, with the origin's cookies that belong to it. And when it is over:
// at its limits, when it was ended, when the origin's session is over or speaks for somebody else.

import { release } from '../challenge/challenge.ts'
import { batch } from '../database.ts'
import { Refusal } from '../errors.ts'
import * as sessions from '../people/sessions.ts'
import type { Site } from '../site.ts'
import type { Cookie, SetCookie } from './cookies.ts'
import { toClient, toOrigin } from './forward.ts'
import type { Identification } from './identification.ts'
import { asksOrigin, identify, tokenOf } from './identify.ts'
import { mayBeLogin, shortBody } from './one-name.ts'
import {
  beforeProof,
  belongs,
  bind,
  cookiesSet,
  type HeldCookie,
  isTokenOf,
  jarAfter,
  mayChangeInPlace,
  type Presented,
  sessionCookies,
  setCookieHeaders,
  withToken,
} from './origin-session.ts'
import { noPending, releasingOf } from './pending.ts'
import { type EdgeSession, isDue, noSession, recheck, sessionCookie, sessionOf } from './session.ts'
import type { SignIn } from './sign-in.ts'
import { isDoor, isLikeLogin, isLogout, type Target } from './target.ts'
import { withoutTokens } from './tokens.ts'
import type { Visit } from './visit.ts'
import { whileStanding } from './watch.ts'
import { relay } from './websocket.ts'
import { openWithheld, released, withhold } from './withheld.ts'

/** A request's verified session, with the origin's cookies that may go with it. */
export interface Verified {
  readonly session: EdgeSession
  readonly cookies: readonly HeldCookie[]
  readonly plain: readonly Cookie[]
  /** Whether its bearer token is the session's own user's. */
  readonly authorized: boolean
  /** Set-Cookie headers by which the session goes on. */
  readonly renewed: readonly string[]
}

/**
 * The verified session of a request, or undefined. Reads no storage, but when the session is due for its check; asks
 * the origin who this is at that check, when it is presented cookies or a token that the session wasn't verified for, and
 * each time where the origin's session may have become another user's behind its back.
 */
export async function verify(site: Site, visit: Visit, presented: Presented): Promise<Verified | undefined> {
  const session = await sessionOf(site, visit)
  if (!session) return undefined
  const { plain, held } = presented
  const own = await Promise.all(held.map(cookie => belongs(site, cookie, session.id, session.bound)))
  const cookies = held.filter((_, index) => own[index])
  const strangers = cookies.length < held.length
  const token = tokenOf(site, visit)
  const known = token === undefined || (await isTokenOf(site, token, session.bound))
  // Where the origin can't say whose it is by now, the database knows whether it was sent anywhere else.
  const due = isDue(site, session) || (session.inPlace && !asksOrigin(site))
  const authorized = token !== undefined
  if (!due && !strangers && known && !session.inPlace) {
    return { session, cookies, plain, authorized, renewed: [] }
  }

  const [checked, found] = await Promise.all([
    due ? recheck(site, session) : session,
    identify(site, visit, [...plain, ...held], cookies, token),
  ])
  if (!checked) return undefined
  // It may be somebody else's by now, and the one who could tell can't.
  if (found.who === 'unknown' && session.inPlace && asksOrigin(site)) return undefined
  if (found.who === 'unknown') {
    return {
      session: checked,
      cookies,
      plain,
      authorized: false,
      renewed: [await sessionCookie(site, checked)],
    }
  }
  if (isSame(found, session)) {
    if (!due && !strangers && known) return { session, cookies, plain, authorized, renewed: [] }
    const all = await withToken(site, checked.bound, token)
    // Only the origin itself can say whose the others are.
    if (!asksOrigin(site)) {
      const next = { ...checked, bound: all }
      return { session: next, cookies, plain, authorized, renewed: [await sessionCookie(site, next)] }
    }
    const bound = strangers ? { ...all, ...(await bind(site, held)) } : all
    const next = {
      ...checked,
      bound,
      inPlace: checked.inPlace || (strangers && mayChangeInPlace(site, beforeProof(held), held)),
    }
    return { session: next, cookies: held, plain, authorized, renewed: [await sessionCookie(site, next)] }
  }
  // The origin's session is over, or somebody else's: so is ours.
  site.background(batch(site.db, sessions.end(session.id, session.subject, 'origin-session-over', site.now)))
  return undefined
}

const isSame = (found: Identification, { subject }: EdgeSession) =>
  found.who === 'somebody' && found.identity.id === subject

/**
 * Passes a verified request on.
 * @param settle what is done with a sign-in as somebody else that the answer turns out to be.
 */
export async function passVerified(
  site: Site,
  visit: Visit,
  target: Target,
  verified: Verified,
  settle: (attempt: SignIn) => Promise<Response>,
): Promise<Response> {
  const { session, cookies, plain, authorized, renewed } = verified
  if (isDoor(target, site.policy)) {
    throw new Refusal(
      'not-identified',
      'This way in takes a password alone. Use the site’s own pages instead.',
    )
  }
  const waiting = await waitingAt(site, visit, target.path + target.search, session)
  if (waiting) return waiting

  const upgrade = visit.request.headers.get('upgrade')
  const from = visit.request.headers.get('origin')
  if (upgrade !== null && from !== null && from !== site.url) {
    // Browsers let any page open a WebSocket to any site, cookies and all.
    throw new Refusal('cross-site', 'This connection comes from another site.')
  }
  const sent = [...plain, ...cookies]
  const body = site.policy.subject.source === 'loginField' ? await shortBody(visit.request) : undefined
  const answer = await toOrigin(site, visit, target, {
    cookies: sent,
    ...(body && { body }),
    as: { name: session.name, session: session.id },
    authorized,
  })
  if (answer.webSocket) return relay(site, session, answer)
  // A login that isn't judged as one, by its spelling or its fields, must give nobody else's session out (A20).
  const likeLogin = isLikeLogin(target, visit.request.method, site.policy)
  const response = likeLogin ? await withoutTokens(answer) : answer

  const set = cookiesSet(response.headers.getSetCookie(), site.now)
  const signingOut = isLogout(target, site.policy)
  // Before what it gave is given out: a sign-in changes such a session with no sign in its answer.
  const asked = session.inPlace && asksOrigin(site) && !['GET', 'HEAD'].includes(visit.request.method)
  if (!signingOut && !asked && !changes(sessionCookies(site, set), cookies)) {
    const open = whileStanding(site, session, response)
    return toClient(site, open, [...(await setCookieHeaders(site, set, session.id)), ...renewed])
  }

  // The origin's session is another one now, or none: whose?
  const jar = jarAfter(sent, set)
  const found = await identify(site, visit, jar, jar)
  if (found.who === 'somebody' && found.identity.id !== session.subject) {
    await batch(site.db, sessions.end(session.id, session.subject, 'signed-in-as-another', site.now))
    const path = target.path + target.search
    const withheld = await withhold(response, path, visit.navigation)
    const inPlace = sessionCookies(site, set).length === 0 || mayChangeInPlace(site, sent, jar)
    return settle({ who: found.identity, jar, inPlace, withheld, returnTo: '/', notes: [] })
  }
  const left = jar.some(({ name }) => cookies.some(cookie => cookie.name === name))
  if (found.who === 'nobody' || (found.who === 'unknown' && (signingOut || !left))) {
    await batch(site.db, sessions.end(session.id, session.subject, 'signed-out', site.now))
    return toClient(site, response, [...(await setCookieHeaders(site, set, undefined)), noSession])
  }
  if (found.who === 'unknown' && mayBeLogin(site.policy, visit.request, target.search, body)) {
    await batch(site.db, sessions.end(session.id, session.subject, 'signed-in-as-another', site.now))
    await response.body?.cancel()
    throw new Refusal('not-signed-in', 'This may have signed somebody in. Sign in by the site’s own page.')
  }
  const open = whileStanding(site, session, response)
  return toClient(site, open, [...(await setCookieHeaders(site, set, session.id)), ...renewed])
}

const changes = (set: readonly SetCookie[], sent: readonly Cookie[]) =>
  set.some(({ name, value, removes }) =>
    removes
      ? sent.some(cookie => cookie.name === name)
      : !sent.some(cookie => cookie.name === name && cookie.value === value),
  )

/**
 * The response that waits for a session at an address, once: a page's own, so that what it refers to is found, or the
 * one that a program's call is completed from. Its cookies went out when its challenge was passed.
 */
export async function waitingAt(
  site: Site,
  visit: Visit,
  path: string,
  session: EdgeSession,
): Promise<Response | undefined> {
  if (visit.request.method !== 'GET') return undefined
  const waiting = await releasingOf(site, visit)
  if (waiting?.release !== path) return undefined
  const [rows] = await batch(site.db, release(waiting.challenge, session.id, site.now))
  const sealed = rows[0]?.withheld
  if (!sealed) return undefined
  const withheld = await openWithheld(site, waiting.challenge, sealed)
  return released(site, withheld, '/', [noPending])
}
