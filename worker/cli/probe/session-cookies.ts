// Which cookies are the session: those without which nobody is signed in any more, those that suffice alone, and what
// the sign-in set that no script can read.
import type { Jar, Network } from './network.ts'
import type { Attempt } from './sign-in.ts'
import type { Check } from './signed-in.ts'

/** One cookie of a session, and why it is one. */
export interface SessionCookie {
  readonly name: string
  readonly why: string
  readonly proven: boolean
}

const most = 6

/**
 * Tries the cookies of a session one by one: without it, and it alone.
 * @param known those that were tried before
 */
export async function sessionCookiesOf(
  net: Network,
  { before, session, landed, answer }: Attempt,
  check: Check,
  known: readonly string[] = [],
): Promise<SessionCookie[]> {
  const found: SessionCookie[] = []
  const hidden = [...answer.set, ...landed.set].filter(({ attributes }) =>
    attributes.some(one => /^httponly$/i.test(one)),
  )
  for (const [name, { value }] of [...session.jar].filter(([name]) => !known.includes(name)).slice(0, most)) {
    if (net.left < 4) break
    const alone = new Map([...session.jar].filter(([other]) => other === name))
    const news = before.get(name)?.value !== value
    if (!(await check.isSignedIn({ ...session, jar: without(session.jar, name) }))) {
      found.push({ name, why: 'without it, nobody is signed in', proven: true })
    } else if (await check.isSignedIn({ ...session, jar: alone })) {
      found.push({ name, why: 'it alone signs in', proven: true })
    } else if (news && hidden.some(one => one.name === name)) {
      found.push({ name, why: 'set by the sign-in and closed to scripts, though not needed', proven: false })
    }
  }
  return found
}

/** Whether a sign-in gave each of these cookies that was there before another value. */
export const renews = ({ before, session }: Attempt, names: readonly string[]): boolean =>
  names.some(name => before.has(name)) &&
  names.every(name => session.jar.get(name)?.value !== before.get(name)?.value)

const without = (jar: Jar, name: string): Jar => new Map([...jar].filter(([other]) => other !== name))
