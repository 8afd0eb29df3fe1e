// The login (G2): forward it with nothing but what the login's own paths may have, see whether it succeeded and for
// whom, and hold the answer back until the sign-in is decided.

import { type Bytes, fromUtf8 } from '../../shared/bytes.ts'
import { addressMatches, onlyThese } from '../../shared/policy/addresses.ts'
import { cookieNameMatches, pathMatches } from '../../shared/policy/patterns.ts'
import type { LoginEndpoint, LoginSuccess, SubjectSource } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import * as events from '../log/events.ts'
import { type Identity, identity } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { type Cookie, isSessionCookie, type SetCookie } from './cookies.ts'
import { toOrigin } from './forward.ts'
import { bearerPointer, type Identification, identified, identify } from './identify.ts'
import { at } from './json-pointer.ts'
import { inOneReading, requireOneName } from './one-name.ts'
import { beforeProof, cookiesSet, jarAfter, type Presented, sessionCookies } from './origin-session.ts'
import type { SignIn } from './sign-in.ts'
import { localPath, type Target } from './target.ts'
import { withoutTokens } from './tokens.ts'
import type { Visit } from './visit.ts'
import { readUpTo, type Withheld, withhold } from './withheld.ts'

/** A request that carries credentials to a login endpoint. */
export interface LoginAttempt {
  readonly endpoint: LoginEndpoint
  readonly kind: BodyKind
  /** The content type as it was sent. */
  readonly type: string
  readonly body: Bytes
  /** Every field's name, as often as it comes. */
  readonly names: readonly string[]
  /** The fields that are text, by name; one that comes twice has two values. */
  readonly fields: ReadonlyMap<string, readonly string[]>
}

/** What the origin said to a login: not signed in, with its answer; or signed in, with the answer withheld. */
export type LoginOutcome =
  | { readonly signedIn: false; readonly response: Response; readonly set: readonly SetCookie[] }
  | { readonly signedIn: true; readonly signIn: SignIn }

const longestLogin = 256 * 1024

/** The login endpoint that a request goes to, or undefined. */
export const endpointOf = (
  { path, search, reading }: Target,
  { method }: Request,
  site: Site,
): LoginEndpoint | undefined =>
  reading === 'plain'
    ? site.policy.login.endpoints.find(one => one.method === method && addressMatches(one.path, path, search))
    : undefined

/**
 * Reads a login attempt.
 * @throws Refusal where it can't be read in one way alone: an unsupported or doubled content type, a field of the
 *   credentials that comes twice, a body longer than any login's.
 */
export async function readAttempt(endpoint: LoginEndpoint, request: Request): Promise<LoginAttempt> {
  const type = request.headers.get('content-type') ?? ''
  const kind = bodyKinds.find(([, expression]) => expression.test(type))?.[0]
  if (kind === undefined || type.includes(',') || !endpoint.body.includes(kind)) {
    throw new Refusal('unsupported-body', 'This sign-in takes another kind of data.')
  }
  const body = await readUpTo(request, longestLogin)
  if (!body) throw new Refusal('too-large', 'This is too long for a sign-in.')
  const read = await readFields(kind, body, type).catch(cause => {
    throw new Refusal('malformed-request', 'This sign-in can’t be read.', { cause })
  })
  const fields = new Map<string, string[]>()
  for (const [name, value] of read) {
    if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value])
  }
  for (const name of [endpoint.userField, endpoint.passwordField]) {
    if (name !== undefined && (fields.get(name)?.length ?? 0) > 1) {
      throw new Refusal('malformed-request', 'This sign-in names a field twice.')
    }
  }
  return { endpoint, kind, type, body, names: read.map(([name]) => name), fields }
}

/** Whether a body has credentials in it, by the endpoint's own terms. */
export const hasCredentials = ({ endpoint, fields }: LoginAttempt): boolean =>
  endpoint.passwordField === undefined || fields.has(endpoint.passwordField)

/** Whether a body is a login's and nothing else, where policy names the fields that a login has. */
export function isOnlyLogin({ endpoint, names, fields }: LoginAttempt): boolean {
  if (!endpoint.fields) return true
  const own = [endpoint.userField, endpoint.passwordField].filter(name => name !== undefined)
  const named = { ...endpoint.fields, ...Object.fromEntries(own.map(name => [name, '*'])) }
  const found = names.map(name => [name, fields.get(name)?.[0] ?? ''] as const)
  const required = Object.keys(named).filter(name => named[name] !== '*')
  return [...own, ...required].every(name => fields.has(name)) && onlyThese(found, named)
}

const bodyKinds = [
  ['form', /^application\/x-www-form-urlencoded\s*(;|$)/i],
  ['multipart', /^multipart\/form-data\s*;/i],
  ['json', /^application\/([a-z.]+\+)?json\s*(;|$)/i],
] as const

type BodyKind = (typeof bodyKinds)[number][0]

async function readFields(kind: BodyKind, body: Bytes, type: string): Promise<[string, unknown][]> {
  if (kind === 'json') {
    const parsed: unknown = JSON.parse(fromUtf8(body))
    if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object')
    return Object.entries(parsed)
  }
  // Some servers take ";" for "&"; browsers never send it bare.
  if (kind === 'form' && fromUtf8(body).includes(';')) throw new Error('a bare ";"')
  return [...(await new Response(body, { headers: { 'content-type': type } }).formData())]
}

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
  const sent = [...presented.plain, ...beforeProof(presented.held)]
  const byName = site.policy.subject.source === 'loginField'
  if (byName) requireOneName(target, attempt)
  const body = byName ? inOneReading(attempt) : attempt.body
  const response = await toOrigin(site, visit, target, { cookies: sent, body })
  const set = cookiesSet(response.headers.getSetCookie(), site.now)
  const jar = jarAfter(sent, set)

  const { success } = attempt.endpoint
  const { subject } = site.policy
  const bearer = bearerPointer(site)
  const needsBody =
    success?.json !== undefined ||
    success?.failureText !== undefined ||
    bearer !== undefined ||
    subject.source === 'loginJson'
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
  const who = found.who === 'somebody' ? found.identity : await whoSaid(site, attempt)
  const inPlace = await upgradedInPlace(site, visit, sent, sessionCookies(site, set))
  const event = { site: site.host, subject: who.id, kind: 'session-upgraded-in-place' } as const
  const notes = inPlace ? [events.record(event, site.now)] : []
  const withheld = early ?? (await withhold(response, path, visit.navigation))
  return {
    signedIn: true,
    signIn: { who, jar, inPlace, withheld, returnTo: returnAfter(site, visit, withheld, returnTo), notes },
  }
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
  const name = answer.headers.get(subject.header)
  const who = name === null ? undefined : await identity(site.host, subject.case, name)
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
