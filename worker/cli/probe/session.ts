// The session as policy names it: its cookies over all logins that were found, those of "Keep me signed in" too, and
// whether each sign-in gives out new ones.
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { Failure } from '../failure.ts'
import type { Credentials } from './credentials.ts'
import type { Proven } from './find-logins.ts'
import type { Network } from './network.ts'
import type { Finding } from './report.ts'
import { renews, type SessionCookie, sessionCookiesOf } from './session-cookies.ts'
import { type Attempt, attempt } from './sign-in.ts'
import type { Check } from './signed-in.ts'

/** What was found of the session. */
export interface FoundSession {
  readonly names: readonly string[]
  readonly cookies: NonNullable<PolicyInput['cookies']>
  readonly rotates: boolean
  /** The last sign-in by the first login, which is still signed in: a new one may have ended those before. */
  readonly last: Attempt | undefined
  readonly findings: readonly Finding[]
}

/**
 * Finds the session's cookies.
 * @param whoami the best check, where there is one
 */
export async function sessionOf(
  net: Network,
  logins: readonly Proven[],
  who: Credentials,
  whoami: Check | undefined,
): Promise<FoundSession> {
  const found = new Map<string, SessionCookie>()
  let rotates = logins.length > 0
  let last: Attempt | undefined
  let complete = true
  for (const { login, right, check: own } of logins) {
    const check = whoami ?? own
    if (!check || right.session.jar.size === 0) {
      rotates = false
      continue
    }
    const tries = [right]
    const boxes =
      login.kind === 'form' ? login.found.form.fields.filter(({ type }) => type === 'checkbox') : []
    const unticked = boxes.some(({ checked }) => !checked)
    if (unticked && net.left <= 12) complete = false
    else if (unticked) tries.push(await attempt(net, login, who, { tick: true }))
    for (const tried of tries) {
      const cookies = await sessionCookiesOf(net, tried, check, [...found.keys()])
      complete &&= cookies !== undefined
      for (const one of cookies ?? []) found.set(one.name, one)
    }
    const names = [...found.values()]
      .filter(({ name, proven }) => proven && right.session.jar.has(name))
      .map(({ name }) => name)
    const again = rotates ? await signInOver(net, login, right, who, check, names) : undefined
    rotates &&= again !== undefined && renews(again, names)
    last ??= again ?? right
  }
  // What wasn't tried might be a session, too: then all of them count.
  const cookies = complete ? [...found.values()] : []
  const names = cookies.map(({ name }) => name)
  return { names, cookies: cookiesOf(names), rotates, last, findings: findingsOf(cookies, rotates) }
}

// A session of a stranger, and one of somebody signed in: both must end with the sign-in.
async function signInOver(
  net: Network,
  login: Proven['login'],
  right: Attempt,
  who: Credentials,
  check: Check,
  names: readonly string[],
): Promise<Attempt | undefined> {
  if (names.length === 0 || net.left < 6) return undefined
  if (names.some(name => right.before.has(name)) && !renews(right, names)) return undefined
  try {
    const again = await attempt(net, login, who, { over: right.session })
    return (await check.isSignedIn(again.session)) ? again : undefined
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

const looksReadable = (name: string) => /csrf|xsrf/.test(name)

const cookiesOf = (names: readonly string[]): FoundSession['cookies'] => ({
  session: [...names],
  // A session by a name that scripts may usually read must be sealed all the same.
  ...(names.some(looksReadable) && { readable: [] }),
})

function findingsOf(cookies: readonly SessionCookie[], rotates: boolean): Finding[] {
  if (cookies.length === 0) {
    const why = 'none could be told from the others, so all of them count, which is the safe default'
    return [{ about: 'Session cookies', value: 'all', certainty: 'guess', why }]
  }
  return [
    {
      about: 'Session cookies',
      value: cookies.map(({ name }) => name).join(', '),
      certainty: cookies.every(({ proven }) => proven) ? 'sure' : 'likely',
      why: cookies.map(({ name, why }) => `${name}: ${why}`).join('; '),
    },
    rotates
      ? {
          about: 'New session',
          value: 'at every sign-in',
          certainty: 'sure',
          why: 'signing in over a session of a stranger and over one of somebody signed in gave a new one',
        }
      : {
          about: 'New session',
          value: 'not at every sign-in, or not seen',
          certainty: 'likely',
          why: 'so rotatesSession stays unset, which is safe, and slower for sessions that began before the factor',
        },
  ]
}
