// Where a request is going, judged as the origin will see it (G8). What two readers could take for two different paths
// is refused, or never counts as public or as the login's own.
import { addressMatches, namesQuery } from '../../shared/policy/addresses.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import { couldBe } from './spellings.ts'

/** The one reserved prefix: below it are this product's own pages, and none of the origin's. */
export const prefix = '/.sallyport'

/** A request's target. */
export interface Target {
  /** The path, byte for byte as the origin gets it. */
  readonly path: string
  /** The query with its "?", or ''. */
  readonly search: string
  /**
   * `plain` has one reading. `odd` could be read otherwise by some server (`;`, "//", "%2f", a trailing dot): a verified
   * session may go there, but policy's path patterns never match it.
   */
  readonly reading: 'plain' | 'odd'
}

const longest = 8192

// Malformed escapes; escaped control characters and backslashes; escaped letters, digits, "-", ".", "_" and "~",
// which no client escapes (RFC 3986 §6.2.2.2) but an attacker does: two spellings of one path.
const neverRight =
  /%(?![0-9a-f]{2})|%[01][0-9a-f]|%7f|%5c|%(?:3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])|%2[de]|%5f|%7e|\\/i

// Empty segments, escaped "/", and escapes of escapes: one server's separator is another's name.
const ambiguous = /\/\/|%2f|%25[0-9a-f]{2}/i

// Path parameters (RFC 3986 §3.3), escaped "?" and "#", and segments that end in a dot or space, which Windows drops.
const odd = /;|%3f|%23|(?:\.|%20)(?:\/|$)/i

/**
 * Reads a request's target.
 * @param verified whether the request has a verified session; only then may a path be ambiguous.
 * @throws Refusal `ambiguous-path` (400).
 */
export function readTarget(url: URL, verified: boolean): Target {
  const { pathname: path, search } = url
  if (path.length + search.length > longest) {
    throw new Refusal('malformed-request', 'This address is too long.')
  }
  if (neverRight.test(path) || (!verified && ambiguous.test(path))) {
    throw new Refusal('ambiguous-path', 'This address can be read in more than one way. Write it plainly.')
  }
  return { path, search, reading: odd.test(path) || ambiguous.test(path) ? 'odd' : 'plain' }
}

/** Whether a path is this product's own. */
export const isOwn = (path: string): boolean => path === prefix || path.startsWith(`${prefix}/`)

const matchesAny = (target: Target, patterns: readonly string[]) =>
  target.reading === 'plain' && patterns.some(pattern => addressMatches(pattern, target.path, target.search))

// Where the query says which page it is, the body of a post could say otherwise.
const readsAny = (target: Target, method: string, patterns: readonly string[]) =>
  matchesAny(
    target,
    method === 'GET' || method === 'HEAD' ? patterns : patterns.filter(pattern => !namesQuery(pattern)),
  )

/** Whether anyone may see this path. */
export const isPublic = (target: Target, method: string, { publicPaths }: Policy): boolean =>
  readsAny(target, method, publicPaths)

/**
 * How a path that is the login's own (its page, its endpoints, and what else policy names) is passed on before anybody
 * is verified: `in-session`, with the cookies that the login began with; `as-stranger`, without, where one script is
 * the whole site: signed in in place (A2), it would show another page. Undefined for any other path.
 */
export function loginsOwn(
  target: Target,
  method: string,
  { login }: Policy,
): 'in-session' | 'as-stranger' | undefined {
  // Where an endpoint's query is named, the fields of what is posted there say the rest: any page may be got there.
  const endpoints = login.endpoints.map(({ path }) => path).filter(path => !namesQuery(path))
  const own = [login.page, ...endpoints, ...login.paths]
  if (
    readsAny(
      target,
      method,
      own.filter(pattern => !namesQuery(pattern)),
    )
  )
    return 'in-session'
  return readsAny(target, method, own) ? 'as-stranger' : undefined
}

// By hand: an expression looks at each of a thousand dots from all before it.
function withoutEnd(segment: string): string {
  let end = segment.length
  for (;;) {
    if (segment.endsWith('.', end)) end -= 1
    else if (segment.endsWith('%20', end)) end -= 3
    else return segment.slice(0, end)
  }
}

// Servers that ignore case, empty segments, parameters of a segment, or what it ends in, would read these as one path.
const readings = (path: string): readonly string[] => {
  const lower = path.toLowerCase()
  const plainest = lower
    .split('/')
    .map(segment => withoutEnd(segment.replace(/;.*/, '')))
    .filter((segment, index) => index === 0 || segment !== '')
    .join('/')
  return [lower, plainest]
}

/** Whether a path is one of the other doors that take a password, in any spelling. */
export const isDoor = ({ path, search }: Target, { login }: Policy): boolean =>
  login.doors.some(door =>
    readings(path).some(reading => addressMatches(door.toLowerCase(), reading, search.toLowerCase())),
  )

/** Whether a request is sent to where the login is, in any spelling. */
export const isLikeLogin = (target: Target, method: string, policy: Policy): boolean =>
  method !== 'GET' && method !== 'HEAD' && isWhereLoginIs(target, policy)

/** Whether the login is there, in any spelling, whatever the method. */
export const isWhereLoginIs = ({ path, search }: Target, { login }: Policy): boolean =>
  login.endpoints.some(endpoint =>
    readings(path).some(reading =>
      addressMatches(endpoint.path.toLowerCase(), reading, search.toLowerCase()),
    ),
  )

/**
 * Whether a stranger may come here at all, where policy protects sessions alone: not to the other doors that take a
 * password, and an odd spelling could be one.
 */
export const isOpenToStrangers = (target: Target, policy: Policy): boolean =>
  policy.protect === 'sessions' && target.reading === 'plain' && !isDoor(target, policy)

/** The tokens in a query, by the parameters that policy says the origin takes them by. */
export function tokensIn({ search }: Pick<Target, 'search'>, { login }: Policy): readonly string[] {
  if (search === '') return []
  // Some servers take ";" for "&".
  const parameters = [...new URLSearchParams(search.replaceAll(';', '&'))]
  return parameters
    .filter(([name]) => login.tokenParameters.some(one => couldBe(name, one)))
    .map(([, value]) => value)
}

/** Whether this path signs people out. */
export const isLogout = (target: Target, policy: Policy): boolean => matchesAny(target, policy.logout)

/**
 * A return address as a path of this site, or '/' for anything that a browser could take elsewhere (D7).
 * @param address a path with query, or a URL of this site.
 * @param site the site's own origin, such as `https://shop.example`.
 */
export function localPath(address: string | null | undefined, site: string): string {
  if (!address || /[\\\p{Cc}]/u.test(address)) return '/'
  const url = URL.parse(address, site)
  if (!url || url.origin !== site || url.username || url.password) return '/'
  // A path that begins with "//" would be a host when it is written back.
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search
}
