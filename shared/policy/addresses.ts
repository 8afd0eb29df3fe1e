// How policy names addresses: a path pattern, and for software whose every page is one script, what the query must be.
// A query that is named is named in full, so that no other parameter can turn the login page into another page.
import * as v from 'valibot'
import { pathMatches, plainPath } from './patterns.ts'

/** Parameters by name: the value that each must have, or `*` for any. */
export type Parameters = Readonly<Record<string, string>>

interface Address {
  readonly path: string
  /** Undefined where any query will do. */
  readonly query: Parameters | undefined
}

/**
 * Whether a request's path and query match a pattern such as `/index.php?route=/&lang=*`. Without "?", any query does.
 * With it, the query has no other parameters and none twice; those with a value are there, those with `*` may be.
 * @param search the query with its "?", or ''.
 */
export function addressMatches(pattern: string, path: string, search: string): boolean {
  const address = read(pattern)
  if (!pathMatches(address.path, path)) return false
  if (!address.query) return true
  // Some servers take ";" for "&", and would find a parameter inside another one's value.
  if (/;|%3b/i.test(search)) return false
  const found = [...new URLSearchParams(search)]
  const required = Object.entries(address.query).filter(([, value]) => value !== '*')
  return onlyThese(found, address.query) && required.every(([name]) => found.some(([key]) => key === name))
}

/** Whether these are parameters that were named, none twice, each with its value. */
export function onlyThese(
  found: readonly (readonly [name: string, value: string])[],
  named: Parameters,
): boolean {
  return (
    new Set(found.map(([name]) => name)).size === found.length &&
    found.every(([name, value]) => Object.hasOwn(named, name) && ['*', value].includes(named[name] ?? ''))
  )
}

/** Whether a pattern names its query: its path alone is more than what was meant. */
export const namesQuery = (pattern: string): boolean => pattern.includes('?')

const cache = new Map<string, Address>()

function read(pattern: string): Address {
  let found = cache.get(pattern)
  if (!found) {
    const [path = '', query] = pattern.split('?')
    const parameters = query === undefined ? undefined : Object.fromEntries(new URLSearchParams(query))
    found = { path, query: parameters }
    cache.set(pattern, found)
  }
  return found
}

const plainAddress = v.pipe(
  v.string(),
  v.regex(/^[^#\s;]*$/, 'must hold no fragment, space or ";"'),
  v.check(
    text => v.safeParse(plainPath, text.split('?')[0]).success && text.split('?').length <= 2,
    'must be a plain path that starts with "/" (no "//", "\\", "%" or dot segments), with at most one "?"',
  ),
  v.check(text => {
    const names = [...new URLSearchParams(text.split('?')[1] ?? '').keys()]
    return new Set(names).size === names.length && names.every(name => name !== '')
  }, 'must name each parameter once, as "name=value" or "name=*"'),
)

/** One literal address of the site. */
export const address = v.pipe(plainAddress, v.regex(/^[^*]*$/, 'must be one address, without "*"'))

/** An address pattern; see {@link addressMatches}. */
export const addressPattern = plainAddress

/** A list of address patterns. */
export const addressPatterns = v.array(addressPattern)
