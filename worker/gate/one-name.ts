// Where the login's own field says who signs in, the origin must read the very name that the gate reads: two readings
// of one request would be one user with another one's second factor (G3, A19).
import { type Bytes, fromUtf8, utf8 } from '../../shared/bytes.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { Refusal } from '../errors.ts'
import { canonicalName } from '../people/subjects.ts'
import type { LoginAttempt } from './login-attempt.ts'
import { couldBe } from './spellings.ts'
import type { Target } from './target.ts'
import { readUpTo } from './withheld.ts'

/**
 * Refuses a login whose user's name could be read in more than one way.
 * @throws Refusal `unsupported-body`, `malformed-request`; `not-identified` for letters that policy takes none of.
 */
export function requireOneName(
  { subject }: Policy,
  { search }: Target,
  { endpoint, kind, type, names, fields }: LoginAttempt,
): void {
  // Its parts have names, types and encodings of their own, and each reader takes other ones.
  if (kind === 'multipart' || !isUtf8(type)) {
    throw new Refusal('unsupported-body', 'This sign-in takes another kind of data.')
  }
  const { userField = '' } = endpoint
  const others = [...names.filter(name => name !== userField), ...new URLSearchParams(search).keys()]
  if (others.some(name => couldBe(name, userField))) throw twice()
  // Some origins cut a name at a NUL, or drop what shows nothing or isn't UTF-8.
  const typed = fields.get(userField) ?? []
  if (typed.some(name => /[\p{Cc}\p{Cf}\uFFFD]/u.test(name))) throw twice()
  // Databases that compare without accents, as most of MySQL's do, find alice by "álice" (A19).
  const isAscii = (name: string) => /^[ -~]*$/.test(canonicalName(name, subject.case))
  if (subject.source === 'loginField' && subject.letters === 'ascii' && !typed.every(isAscii)) {
    throw new Refusal('not-identified', 'Names with such letters can’t sign in here. Ask an administrator.')
  }
}

const twice = () =>
  new Refusal('malformed-request', 'This sign-in can be read in more than one way. Type the name anew.')

/** Whether a content type says UTF-8, or nothing. Some origins read a body in whatever encoding a client names. */
export const isUtf8 = (type: string): boolean => /^utf-?8$/i.test(charsetOf(type) ?? 'utf-8')

const charsetOf = (type: string) => /;\s*charset\s*=\s*"?([^";]*)/i.exec(type)?.[1]?.trim()

/** A login's body in its one reading: JSON that names a key twice would be read differently by others. */
export const inOneReading = ({ kind, body }: LoginAttempt): Bytes =>
  kind === 'json' ? utf8(JSON.stringify(JSON.parse(fromUtf8(body)))) : body

const longestKept = 64 * 1024

/** A request's body, where it is short enough to be looked at; a longer one streams on, and is undefined here. */
export async function shortBody(request: Request): Promise<Bytes | undefined> {
  if (!request.body) return new Uint8Array()
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  return length <= longestKept ? readUpTo(request, longestKept) : undefined
}

/**
 * Whether a request of somebody signed in may be a login at another door than those that policy names: asked where its
 * answer changed the origin's session, and nothing tells whose it is now.
 * @param body its body, or undefined where that was too long to be kept.
 */
export function mayBeLogin(
  { login }: Policy,
  request: Request,
  search: string,
  body: Uint8Array | undefined,
): boolean {
  const { headers } = request
  if (headers.has('authorization') || headers.has('content-encoding')) return true
  if (!body || !isUtf8(headers.get('content-type') ?? '')) return true
  const text = new TextDecoder().decode(body)
  const words = login.endpoints.map(({ passwordField = '' }) => passwordField.toLowerCase())
  return [search, text].map(plainly).some(part => {
    const names = part.toLowerCase().matchAll(/[^\s&?;="':{},<>]+/g)
    return [...names].some(([name]) => words.includes(name) || /pass|pwd|secret/.test(name))
  })
}

/** Without percent escapes, as forms have them, and JSON's. */
const plainly = (text: string) =>
  text
    .replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\u(00[0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
