// The login (G2): forward it with nothing but what the login's own paths may have, see whether it succeeded and for
// whom, and hold the answer back until the sign-in is decided.

import { cookieNameMatches, pathMatches } from '../../shared/policy/patterns.ts'
import type { LoginSuccess, SubjectSource } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import * as events from '../log/events.ts'
import { type Identity, identity } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type Cookie, isSessionCookie, type SetCookie } from './cookies.ts'
import { toOrigin } from './forward.ts'
import { type Identification, identified } from './identification.ts'
import { asksOrigin, bearerPointer, identify } from './identify.ts'
import { at } from './json-pointer.ts'
import type { LoginAttempt } from './login-attempt.ts'
import { inOneReading, requireOneName } from './one-name.ts'
import {
  beforeProof,
  cookiesSet,
  jarAfter,
  mayChangeInPlace,
  type Presented,
  releaseFromSessions,
  sessionCookies,
} from './origin-session.ts'
import type { SignIn } from './sign-in.ts'
import { localPath, type Target } from './target.ts'
import { withoutTokens } from './tokens.ts'
import type { Visit } from './visit.ts'
import { type Withheld, withhold } from './withheld.ts'

/** What the origin said to a login: not signed in, with its answer; or signed in, with the answer withheld. */
export type LoginOutcome =
  | { readonly signedIn: false; readonly response: Response; readonly set: readonly SetCookie[] }
  | { readonly signedIn: true; readonly signIn: SignIn }

/** Sends a login attempt to the origin and judges its answer. */
export async function attemptLogin(
  site: Site,
  visit: Visit,
  target: Target,
  presented: Presented,
  attempt: LoginAttempt,
  returnTo: string,
): Promise<LoginOutcome> {
  // Never the cookies of a verified session: over one, an origin that upgrades sessions in place would make it
  // another user's (A20).
  const begun = beforeProof(presented.held)
  await releaseFromSessions(site, begun)
  const sent = [...presented.plain, ...begun]
  const byName = site.policy.subject.source === 'loginField'
  if (byName) requireOneName(site.policy, target, attempt)
  const body = byName ? inOneReading(attempt) : attempt.body
  const response = await toOrigin(site, visit, target, { cookies: sent, body, from: sentFrom(site, attempt) })
  const set = cookiesSet(response.headers.getSetCookie(), site.now)
  const jar = jarAfter(sent, set)

  const { success } = attempt.endpoint
  const { subject } = site.policy
  const bearer = bearerPointer(site)
  const needsBody =
    success?.json !== undefined ||
    success?.failureText !== undefined ||
    bearer !== undefined ||
    subject.source === 'loginJson' ||
    // Some origins store the session after their answer has begun (express-session keeps its last byte back until then).
    asksOrigin(site)
  const path = target.path + target.search
  const early = needsBody ? await withhold(response, path, visit.navigation) : undefined
  const answer = early ? asResponse(early) : response
  if (success && !(await looksSuccessful(site, success, answer, set, early))) {
    return { signedIn: false, response: await withoutTokens(answer), set }
  }

  const given = set.filter(({ removes }) => !removes)
  const token = early && bearer !== undefined ? jsonText(early, bearer) : undefined
  if (bearer !== undefined && token === undefined) {
    return { signedIn: false, response: await withoutTokens(answer), set }
  }
  const found =
    subject.source === 'loginHeader' || subject.source === 'loginJson'
      ? await whoAnswered(site, subject, answer, early)
      : await identify(site, visit, jar, given, token)
  if (found.who === 'nobody') {
    // It looks like a success, so its answer may be one: what can't be tied to anybody is not given out either.
    if (success || token !== undefined) throw notIdentified()
    return { signedIn: false, response: await withoutTokens(answer), set }
  }
  // Only where policy says that it is the one name does the typed one count: any other source must have told.
  if (found.who === 'unknown' && subject.source !== 'loginField') throw notIdentified()
  const who = found.who === 'somebody' ? found.identity : await whoSaid(site, attempt)
  const upgraded = await upgradedInPlace(site, visit, sent, sessionCookies(site, set))
  const event = { site: site.host, subject: who.id, kind: 'session-upgraded-in-place' } as const
  const notes = upgraded ? [events.record(event, site.now)] : []
  const inPlace = upgraded || mayChangeInPlace(site, sent, jar)
  const withheld = early ?? (await withhold(response, path, visit.navigation))
  return {
    signedIn: true,
    signIn: { who, jar, inPlace, withheld, returnTo: returnAfter(site, visit, withheld, returnTo), notes },
  }
}

// Many frameworks lead a failure back to where it came from, by a header of the client's: it would look like a success.
function sentFrom({ policy: { login } }: Site, { endpoint: { success } }: LoginAttempt): string | undefined {
  if (success?.location === undefined && success?.notLocation === undefined) return undefined
  const { notLocation } = success
  return notLocation === undefined || notLocation.includes('*') ? login.page : notLocation
}

// Whether the session that was there before the login is now signed in: its own cookies are then enough.
async function upgradedInPlace(
  site: Site,
  visit: Visit,
  sent: readonly Cookie[],
  set: readonly SetCookie[],
): Promise<boolean> {
  const before = sent.filter(({ name }) => isSessionCookie(name, site.policy))
  if (before.length === 0) return false
  return set.length === 0 || (await identify(site, visit, sent, [])).who === 'somebody'
}

// A program's login has no page to come back to but the one that it was sent from.
function returnAfter(site: Site, visit: Visit, { navigation }: Withheld, returnTo: string): string {
  return navigation || returnTo !== '/' ? returnTo : localPath(visit.request.headers.get('referer'), site.url)
}

const asResponse = ({ body, status, headers }: Withheld) =>
  new Response(body.length > 0 ? body : null, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })

// Sources that a login's own answer has, and nothing else.
async function whoAnswered(
  site: Site,
  subject: Extract<SubjectSource, { source: 'loginHeader' | 'loginJson' }>,
  answer: Response,
  body: Withheld | undefined,
): Promise<Identification> {
  if (subject.source === 'loginJson') {
    return identified(site, subject, body && jsonValue(new TextDecoder().decode(body.body), ''))
  }
  const said = (header: string | undefined) =>
    (header === undefined ? null : answer.headers.get(header)) || undefined
  const name = said(subject.header)
  const roles = said(subject.rolesHeader)?.split(',') ?? []
  const who =
    name === undefined
      ? undefined
      : await identity(site.host, subject.case, name, {
          email: said(subject.emailHeader),
          phone: said(subject.phoneHeader),
          roles: roles.map(role => role.trim()).filter(role => role !== ''),
        })
  return who ? { who: 'somebody', identity: who } : { who: 'nobody' }
}

async function whoSaid(site: Site, { endpoint, fields }: LoginAttempt): Promise<Identity> {
  const [name = ''] = (endpoint.userField && fields.get(endpoint.userField)) || []
  const who = await identity(site.host, site.policy.subject.case, name)
  if (!who) throw notIdentified()
  return who
}

const notIdentified = () =>
  new Refusal('not-identified', 'This sign-in can’t be tied to a user. Ask an administrator for help.')

async function looksSuccessful(
  site: Site,
  signs: LoginSuccess,
  response: Response,
  set: readonly SetCookie[],
  body: Withheld | undefined,
): Promise<boolean> {
  const location = response.headers.get('location')
  const to = location === null ? undefined : URL.parse(location, site.origin.url)?.pathname
  if (signs.status && !signs.status.includes(response.status)) return false
  if (signs.location !== undefined && (to === undefined || !pathMatches(signs.location, to))) return false
  if (signs.notLocation !== undefined && (to === undefined || pathMatches(signs.notLocation, to)))
    return false
  if (signs.cookie !== undefined && !setsCookie(set, signs.cookie)) return false
  if (!body) return true
  const text = new TextDecoder().decode(body.body)
  if (signs.failureText !== undefined && text.includes(signs.failureText)) return false
  if (signs.json !== undefined && !jsonValue(text, signs.json)) return false
  return true
}

const setsCookie = (set: readonly SetCookie[], pattern: string) =>
  set.some(({ name, value, removes }) => cookieNameMatches(pattern, name) && value !== '' && !removes)

function jsonValue(text: string, pointer: string): unknown {
  try {
    return at(JSON.parse(text), pointer)
  } catch {
    return undefined
  }
}

function jsonText({ body }: Withheld, pointer: string): string | undefined {
  const value = jsonValue(new TextDecoder().decode(body), pointer)
  return typeof value === 'string' && value !== '' ? value : undefined
}
