// Which cookies are the session: those without which nobody is signed in any more, those that suffice alone, and what
// the sign-in set that no script can read.
import type { Network, Session } from './network.ts'
import type { Attempt } from './sign-in.ts'
import type { Check } from './signed-in.ts'

/** One cookie of a session, and why it is one. */
export interface SessionCookie {
  readonly name: string
  readonly why: string
  readonly proven: boolean
}

const most = 8

/**
 * Tries the cookies of a session one by one: without it, and it alone.
 * @param known those that were tried before
 * @returns undefined where not all could be tried: what wasn't might be the session
 */
export async function sessionCookiesOf(
  net: Network,
  { before, session }: Attempt,
  check: Check,
  known: readonly string[] = [],
): Promise<SessionCookie[] | undefined> {
  const only = (wanted: (name: string) => boolean): Session => ({
    ...session,
    jar: new Map([...session.jar].filter(([name]) => wanted(name))),
  })
  const open = [...session.jar].filter(([, { httpOnly }]) => !httpOnly).map(([name]) => name)
  // Most sites set many cookies for scripts, of which none is the session: those are tried together first.
  const spared =
    open.length > 1 &&
    net.left > 4 &&
    (await check.isSignedIn(only(name => !open.includes(name)))) &&
    !(await check.isSignedIn(only(name => open.includes(name))))
  const rest = [...session.jar].filter(([name]) => !known.includes(name) && !(spared && open.includes(name)))
  if (rest.length > most) return undefined
  const found: SessionCookie[] = []
  for (const [name, { value, httpOnly }] of rest) {
    if (net.left < 4) return undefined
    if (!(await check.isSignedIn(only(other => other !== name)))) {
      found.push({ name, why: 'without it, nobody is signed in', proven: true })
    } else if (await check.isSignedIn(only(other => other === name))) {
      found.push({ name, why: 'it alone signs in', proven: true })
    } else if (httpOnly && before.get(name)?.value !== value) {
      found.push({ name, why: 'set by the sign-in and closed to scripts, though not needed', proven: false })
    }
  }
  return found
}

/** Whether a sign-in gave each of these cookies that was there before another value. */
export const renews = ({ before, session }: Attempt, names: readonly string[]): boolean =>
  names.some(name => before.has(name)) &&
  names.every(name => session.jar.get(name)?.value !== before.get(name)?.value)
