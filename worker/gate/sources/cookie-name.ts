// The subject by a name in the origin's own cookie (G3), where the software writes one there.
import { fromBase64url, fromUtf8 } from '../../../shared/bytes.ts'
import { cookieNameMatches } from '../../../shared/policy/patterns.ts'
import type { SubjectSource } from '../../../shared/policy/schema.ts'
import { identity } from '../../people/subjects.ts'
import type { Site } from '../../site.ts'
import { type Cookie, isSessionCookie } from '../cookies.ts'
import type { Identification } from '../identification.ts'

type Named = Extract<SubjectSource, { source: 'cookie' }>

/** Whose name cookies hold, which are known to be of one user. All that hold one must agree. */
export async function identifyByCookie(
  site: Site,
  subject: Named,
  cookies: readonly Cookie[],
): Promise<Identification> {
  // What a page's script could write says nothing.
  const session = cookies.filter(({ name }) => isSessionCookie(name, site.policy))
  const has = (pattern: string) => session.some(({ name }) => cookieNameMatches(pattern, name))
  if (!subject.beside.every(has)) return { who: 'nobody' }
  const names = session
    .filter(({ name }) => subject.cookie.some(pattern => cookieNameMatches(pattern, name)))
    .map(({ value }) => nameIn(value, subject))
    .filter(name => name !== undefined)
  const [first, ...others] = await Promise.all(names.map(name => identity(site.host, subject.case, name)))
  const one = first !== undefined && others.every(other => other?.id === first.id)
  return one ? { who: 'somebody', identity: first } : { who: 'nobody' }
}

/** The name in a cookie's value, or undefined where it has none. */
function nameIn(value: string, { separator, part, encoding }: Named): string | undefined {
  const text = percentDecoded(value)
  if (text === undefined) return undefined
  const parts = separator === undefined ? [text] : text.split(separator)
  if (separator !== undefined && parts.length < 2) return undefined
  const found = parts[part]
  return found && encoding === 'base64' ? base64Decoded(found) : found
}

function base64Decoded(text: string): string | undefined {
  const bytes = fromBase64url(text.replaceAll(/[ +]/g, '-').replaceAll('/', '_').replaceAll('=', ''))
  try {
    return bytes && fromUtf8(bytes)
  } catch {
    return undefined
  }
}

function percentDecoded(value: string): string | undefined {
  try {
    // As forms are encoded: PHP writes a space in a cookie as "+".
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
