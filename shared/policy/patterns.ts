// How policy names paths and cookies: literal text with `*`. One reading of each, used by the schema and the gate.
import * as v from 'valibot'

/**
 * Paths: `*` stands for any characters within one segment, and a last segment `*` for everything below.
 * So `/assets/*` covers `/assets/a/b.css`, and `/*.css` covers `/a.css` but not `/a/b.css`. Case counts.
 */
export function pathMatches(pattern: string, path: string): boolean {
  return compiled(paths, pattern, pathExpression).test(path)
}

/** Cookie names: `*` stands for any characters. Case counts, as it does for cookies (RFC 6265 §5.3). */
export function cookieNameMatches(pattern: string, name: string): boolean {
  return compiled(names, pattern, nameExpression).test(name)
}

const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

const nameExpression = (pattern: string) => `^${pattern.split('*').map(literal).join('.*')}$`

function pathExpression(pattern: string): string {
  const below = pattern.endsWith('/*')
  const head = below ? pattern.slice(0, -1) : pattern
  return `^${head.split('*').map(literal).join('[^/]*')}${below ? '.*' : ''}$`
}

// Policies name few patterns and requests are many: each is compiled once for the life of the isolate.
const paths = new Map<string, RegExp>()
const names = new Map<string, RegExp>()

function compiled(
  cache: Map<string, RegExp>,
  pattern: string,
  toExpression: (pattern: string) => string,
): RegExp {
  let found = cache.get(pattern)
  if (!found) {
    found = new RegExp(toExpression(pattern), 's')
    cache.set(pattern, found)
  }
  return found
}

/** A path in its one plain spelling. */
export const plainPath = v.pipe(
  v.string(),
  v.startsWith('/', 'must start with "/"'),
  v.regex(/^[^?#\s]*$/, 'must be a path alone: no query, fragment or space'),
  v.regex(/^(?!.*(\/\/|\\|%|;|\/\.{1,2}(\/|$)))/, 'must be plain: no "//", "\\", "%", ";" or dot segments'),
)

/** One literal path of the site. */
export const path = v.pipe(plainPath, v.regex(/^[^*]*$/, 'must be one path, without "*"'))

/** A path pattern; see {@link pathMatches}. */
export const pathPattern = plainPath

/** A cookie-name pattern; see {@link cookieNameMatches}. */
export const cookieName = v.pipe(
  v.string(),
  v.regex(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/, 'must be a cookie name, with "*" for any characters'),
)

/** A list of cookie-name patterns. */
export const cookieNames = v.array(cookieName)
