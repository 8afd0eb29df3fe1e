// Sessions that an origin hands out in the body of an answer. What nobody could be identified by must hold none (G4):
// software that signs in by cookie often gives tokens too, where a client only asks for them.
import { Refusal } from '../errors.ts'
import { readUpTo } from './withheld.ts'

const longest = 512 * 1024

/**
 * Lets an answer through that holds no session.
 * @throws Refusal `not-identified` where it is JSON that looks as if it held one.
 */
export async function withoutTokens(response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || !response.body || !/^application\/([a-z.]+\+)?json\b/i.test(type)) return response
  const body = await readUpTo(response, longest)
  if (!body || holdsToken(parsed(body))) {
    throw new Refusal(
      'not-identified',
      'This sign-in can’t be tied to a user. Ask an administrator for help.',
    )
  }
  return new Response(body, response)
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

// A JSON Web Token or a text under a name that says what it is; tokens against request forgery are no session.
const jwt = /^e[yw][\w-]{8,}\.[\w-]+\.[\w-]*$/
const names = /(token|jwt|session|sid|api_?key|ticket)$/i
const harmless = /csrf|xsrf|nonce/i

/** Whether a JSON value holds what looks like a session's token, at any depth. */
export function holdsToken(value: unknown, name = ''): boolean {
  if (typeof value === 'string') {
    return jwt.test(value) || (value.length >= 16 && names.test(name) && !harmless.test(name))
  }
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, part]) => holdsToken(part, Array.isArray(value) ? name : key))
}
