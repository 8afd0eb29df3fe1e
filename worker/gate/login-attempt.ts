// A login attempt as it was sent (G2): which endpoint it is for, and its fields in the one way that they can be read.
import { type Bytes, fromUtf8 } from '../../shared/bytes.ts'
import { addressMatches, onlyThese } from '../../shared/policy/addresses.ts'
import type { LoginEndpoint } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import type { Site } from '../site.ts'
import { isWhereLoginIs, type Target } from './target.ts'
import { readUpTo } from './withheld.ts'

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
 * @throws Refusal where it can't be read in one way alone: an unsupported, encoded or doubled content type, a field of the
 *   credentials that comes twice, a body longer than any login's.
 */
export async function readAttempt(endpoint: LoginEndpoint, request: Request): Promise<LoginAttempt> {
  const type = request.headers.get('content-type') ?? ''
  const kind = bodyKinds.find(([, expression]) => expression.test(type))?.[0]
  // No browser encodes a form; an origin that decodes one would read another name than is read here.
  const encoded = request.headers.has('content-encoding')
  if (kind === undefined || encoded || type.includes(',') || !endpoint.body.includes(kind)) {
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

/**
 * Whether a request to where the login is may be one all the same, though it isn't read as such: by its spelling, its
 * query, a kind of body that only the origin takes.
 * @param attempt what was read, where the address is an endpoint's own.
 */
export function mayBeLoginUnread(
  { policy }: Site,
  target: Target,
  { method }: Request,
  attempt: LoginAttempt | undefined,
): boolean {
  if (!isWhereLoginIs(target, policy)) return false
  const query = new URLSearchParams(target.search)
  if (policy.login.endpoints.some(({ passwordField = '' }) => query.has(passwordField))) return true
  if (method === 'GET' || method === 'HEAD') return false
  return !attempt || hasCredentials(attempt)
}

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
