// Looking for an address where the site itself tells who is signed in, in JSON: with a session it names the user, to a
// stranger it doesn't. The best source of the subject (G3), since every way of signing in ends there.
import { type Leaf, leafAt, leavesOf, textListsOf } from './json.ts'
import { ask, type Network, type Session, stranger, tryAsk } from './network.ts'
import type { Check } from './signed-in.ts'

/** Who the site says is signed in, and where it says so. */
export interface Whoami extends Check {
  readonly name: string
  readonly email: string | undefined
  readonly roles: string | undefined
  /** What it says of the test user. */
  readonly says: { readonly name: string; readonly email: string | undefined }
  /** Whether the name is what was typed. */
  readonly asTyped: boolean
  /** Whom it takes the holder of a session for. */
  who(session: Session): Promise<string | undefined>
}

// Of widespread software and of frameworks' guides; those without a query, which `whoami` can't have.
const usual = [
  '/api/me',
  '/me',
  '/api/user',
  '/api/users/me',
  '/users/me',
  '/api/v1/me',
  '/api/v1/user',
  '/api/auth/me',
  '/api/auth/session',
  '/api/account',
  '/api/session',
  '/session.json',
  '/rest/login',
  '/wp-json/wp/v2/users/me',
] as const

const most = 16

/**
 * Looks for it.
 * @param named the paths that the site's scripts name, which are tried first
 * @param typed the name that was typed into the login
 */
export async function findWhoami(
  net: Network,
  named: readonly string[],
  session: Session,
  typed: string,
): Promise<Whoami | undefined> {
  for (const path of [...new Set([...named.slice(0, 6), ...usual])].slice(0, most)) {
    const mine = await tryAsk(net, path, session, { json: true })
    if (mine?.status !== 200 || mine.json === undefined) continue
    const name = nameIn(mine.json, typed)
    if (!name) continue
    const theirs = await tryAsk(net, path, stranger, { json: true })
    if (!theirs || (theirs.status === 200 && leafAt(theirs.json, name.pointer) !== undefined)) continue
    const email = leavesOf(mine.json).find(
      ({ key, value }) => /e-?mail/i.test(key) && String(value).includes('@'),
    )
    const roles = textListsOf(mine.json).find(({ pointer }) => /\/(roles?|groups?)$/i.test(pointer))?.pointer
    const who = async (other: Session) => {
      const answer = await ask(net, path, other, { json: true })
      const found = answer.status === 200 ? leafAt(answer.json, name.pointer) : undefined
      return found === undefined ? undefined : String(found)
    }
    return {
      path,
      name: name.pointer,
      email: email?.pointer,
      roles: roles ?? leavesOf(mine.json).find(({ key }) => /^role$/i.test(key))?.pointer,
      says: { name: String(name.value), email: email && String(email.value) },
      asTyped: sameName(name.value, typed),
      who,
      isSignedIn: async other => (await who(other)) !== undefined,
    }
  }
  return undefined
}

/** Whether a value is the name that was typed, case aside. */
export const sameName = (value: Leaf['value'], typed: string): boolean =>
  String(value).toLowerCase() === typed.trim().toLowerCase()

const keys: readonly (readonly [RegExp, number])[] = [
  [/^(user_?name|preferred_username|login|user_?login|handle)$/i, 10],
  [/^(user_?id|id|uid|sub)$/i, 6],
  [/^e-?mail$/i, 5],
]

// What may be a name that many have, such as "Alice": it counts only where it is what signs in.
const shared = /^(name|user|slug|nick(name)?)$/i

/** The one name of the user, as far as keys tell. */
export function nameIn(json: unknown, typed: string): Leaf | undefined {
  const worth = ({ key, value }: Leaf) => {
    const [, weight = 0] = keys.find(([expression]) => expression.test(key)) ?? []
    if (typeof value === 'boolean' || /\s/.test(String(value))) return 0
    if (shared.test(key)) return sameName(value, typed) ? 11 : 0
    return weight > 0 && sameName(value, typed) ? weight + 4 : weight
  }
  const [best] = leavesOf(json).toSorted((one, two) => worth(two) - worth(one))
  return best && worth(best) > 0 ? best : undefined
}
