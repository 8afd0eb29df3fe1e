// The way to the origin and back (G8, G9): headers cleaned, bodies untouched and unbuffered, redirects passed on.
import { Refusal } from '../errors.ts'
import { assertion } from '../keys/assertion.ts'
import { Kept } from '../keys/kept.ts'
import type { SessionId } from '../people/sessions.ts'
import { hostIn, type OriginRequest, type Site } from '../site.ts'
import { type Cookie, cookieHeader } from './cookies.ts'
import { asSites, withOwnLinks } from './own-links.ts'
import { type Target, tokensIn } from './target.ts'
import type { Visit } from './visit.ts'

/** The headers by which the origin learns for whom a request is, and that it came through the gate. */
export const subjectHeader = 'x-sallyport-subject'
export const assertionHeader = 'x-sallyport-assertion'

/** What goes to the origin besides the request itself. */
export interface Outgoing {
  readonly cookies: readonly Cookie[]
  /** The body, where it was read already; else the request's own streams through. */
  readonly body?: BodyInit
  /** For whom, in which session; without it, nobody is vouched for. */
  readonly as?: { readonly name: string; readonly session: SessionId }
  /** The path of the page that it is sent from, where the client isn't to say. */
  readonly from?: string | undefined
  /** Whether the client may say another method; so it may where `as` is given. */
  readonly trusted?: boolean
  /** Whether its `Authorization`, or a token in its address, goes along: by it a client may be somebody else at the origin than by its session. */
  readonly authorized?: boolean
}

// Only the edge speaks these. Servers that fold "_" or "." into "-" would take another spelling for the same header.
const internal =
  /^(x-sallyport-.*|x-forwarded(-.*)?|forwarded|x-real-ip|true-client-ip|x-client-ip|client-ip|x-cluster-client-ip|x-original-(url|uri|host)|x-rewrite-url|x-http-(host|destinationurl)|x-host|x-(authenticated|remote|webauth|auth|forwarded)-?(user|email|groups?|roles?|name|preferred-username)|remote-(user|email|groups?|name)|x-auth-request-.*|x-authentik-.*|x-goog-authenticated-.*)$/

// Of one connection alone (RFC 9110 §7.6.1), and what addresses the edge itself.
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'proxy',
  'te',
  'trailer',
  'transfer-encoding',
  'host',
  'cookie',
])

// What says another method, in requests that nobody has been verified for.
const onlyVerified = new Set(['x-http-method-override', 'x-http-method', 'x-method-override'])

type Sender = 'anybody' | 'verified' | 'authorized' | 'nobody'

// Requests have much the same headers: each name is judged once.
const judged = new Kept<Sender>(500)

function whoMaySend(name: string): Sender {
  const known = judged.get(name)
  if (known) return known
  const folded = name.toLowerCase().replaceAll(/[_.]/g, '-')
  const who =
    internal.test(folded) || hopByHop.has(folded)
      ? 'nobody'
      : folded === 'authorization'
        ? 'authorized'
        : onlyVerified.has(folded)
          ? 'verified'
          : 'anybody'
  if (name.length <= 64) judged.set(name, who)
  return who
}

/** What a request to the origin is, besides the client's headers. */
export interface Asked {
  readonly method?: string
  readonly body?: BodyInit | null
  readonly verified?: boolean
  readonly authorized?: boolean
}

/** A request to the origin: the client's headers as the origin may get them, and what the edge alone says of the client. */
export function requestToOrigin(
  site: Site,
  { request: { headers: given }, address }: Visit,
  url: string,
  { method = 'GET', body = null, verified = false, authorized = false }: Asked = {},
): OriginRequest {
  // Changed in place: made anew from text, values that are not UTF-8 would lose their bytes.
  const headers = new Headers(given)
  const may: Record<Sender, boolean> = { anybody: true, verified, authorized, nobody: false }
  for (const name of [...headers.keys()]) {
    const who = whoMaySend(name)
    if (!may[who]) headers.delete(name)
  }
  if (address !== undefined) headers.set('x-forwarded-for', address)
  headers.set('x-forwarded-proto', site.url.slice(0, site.url.indexOf(':')))
  asOriginSeesIt(site, headers)
  return { url, method, headers, body, redirect: 'manual' }
}

// Workers can't send another Host than the URL's. Where the origin's differs from the site's, the addresses that the
// browser gives must agree with the Host that the origin gets, or its own cross-site checks fail. Where only the scheme
// differs they stay: the origin is told of TLS as by any proxy that ends it, by X-Forwarded-Proto.
function asOriginSeesIt({ url, origin }: Site, headers: Headers): void {
  if (hostIn(origin.url) === hostIn(url)) return
  if (headers.get('origin') === url) headers.set('origin', origin.url)
  const referer = headers.get('referer')
  if (referer?.startsWith(`${url}/`)) headers.set('referer', origin.url + referer.slice(url.length))
}

/**
 * Sends a request on to the origin.
 * @throws Refusal `origin-failed` (502) where it can't be reached. Whatever it answers is its answer.
 */
export async function toOrigin(
  site: Site,
  visit: Visit,
  target: Target,
  outgoing: Outgoing,
): Promise<Response> {
  const { method, body } = visit.request
  const { as, authorized = false } = outgoing
  if (!authorized && tokensIn(target, site.policy).length > 0) {
    throw new Refusal('not-identified', 'The token in this address can’t be tied to whoever is signed in.')
  }
  // The path is set as text: a URL's own pathname setter would normalise it.
  const request = requestToOrigin(site, visit, site.origin.url + target.path + target.search, {
    method,
    body: method === 'GET' || method === 'HEAD' ? null : (outgoing.body ?? body),
    verified: as !== undefined || outgoing.trusted === true,
    authorized,
  })
  const { headers } = request
  const cookie = cookieHeader(outgoing.cookies)
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (outgoing.from !== undefined) headers.set('referer', site.origin.url + outgoing.from)
  if (as) {
    const claims = { issuer: site.url, subject: as.name, session: as.session }
    headers.set(subjectHeader, encodeURIComponent(as.name))
    headers.set(assertionHeader, await assertion(site.ring, claims, site.now))
  }
  try {
    return await site.origin.ask(request)
  } catch (cause) {
    throw new Refusal('origin-failed', 'The site doesn’t answer at the moment. Try again in a few seconds.', {
      cause,
      retryAfterSeconds: 5,
    })
  }
}

// Statuses whose responses have no body (Fetch standard, "null body status").
const noBody = new Set([101, 204, 205, 304])

/**
 * The origin's response for the client.
 * @param setCookies the Set-Cookie headers in place of the origin's.
 */
export async function toClient(
  site: Site,
  response: Response,
  setCookies: readonly string[],
): Promise<Response> {
  // Most answers have none of these, and go on as they came.
  const changes = setCookies.length > 0 || changedHeaders.some(name => response.headers.has(name))
  return withOwnLinks(site, changes ? withOwnHeaders(site, response, setCookies) : response)
}

const addressHeaders = ['location', 'content-location', 'link', 'refresh'] as const
const edgesHeaders = ['set-cookie', subjectHeader, assertionHeader] as const
const changedHeaders = [...edgesHeaders, ...addressHeaders]

// Made from the response itself, so that what isn't changed stays as it came: through JavaScript strings, header
// values that are not UTF-8 would lose their bytes.
function withOwnHeaders(site: Site, response: Response, setCookies: readonly string[]): Response {
  const own = new Response(noBody.has(response.status) ? null : response.body, response)
  const { headers } = own
  for (const name of edgesHeaders) headers.delete(name)
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  for (const name of addressHeaders) {
    const given = headers.get(name)
    if (given === null) continue
    const own = name.endsWith('location')
      ? ownAddress(site, given)
      : asSites(given, site.origin.url, site.url)
    if (own !== given) headers.set(name, own)
  }
  return own
}

/** An address of the origin's own as the site's; any other stays as it is. */
export function ownAddress(site: Site, address: string): string {
  const { origin } = site
  if (origin.url === site.url) return address
  const url = URL.parse(address, origin.url)
  if (!url || url.origin !== origin.url || !/^(https?:)?\/\//i.test(address.trim())) return address
  return site.url + url.href.slice(origin.url.length)
}
