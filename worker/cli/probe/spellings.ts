// The same user under other spellings of the name: in other case, with a space after it, by e-mail address. Where a
// site takes them, the name that was typed is not the one name of a user.
import type { Credentials } from './credentials.ts'
import type { Network } from './network.ts'
import { type Attempt, attempt, type Login } from './sign-in.ts'

/** What came of one spelling. */
export interface Spelling {
  readonly what: 'in other case' | 'with a space after it' | 'as the e-mail address'
  readonly typed: string
  /** Whether it signed in; undefined where it couldn't be tried. */
  readonly accepted: boolean | undefined
  /** Whom the site says that is, where it says so. */
  readonly name: string | undefined
}

/** How to tell of an attempt whether it signed in, and whom. */
export type Judge = (tried: Attempt) => Promise<{ accepted: boolean; name: string | undefined }>

/** Signs in under each spelling. Logins that fail are few, so that no site locks the test user out. */
export async function trySpellings(
  net: Network,
  login: Login,
  { user, password }: Credentials,
  email: string | undefined,
  judge: Judge,
): Promise<Spelling[]> {
  const other = user === user.toLowerCase() ? user.toUpperCase() : user.toLowerCase()
  const spellings: readonly (readonly [Spelling['what'], string | undefined])[] = [
    ['in other case', other === user ? undefined : other],
    ['with a space after it', `${user} `],
    ['as the e-mail address', email?.toLowerCase() === user.toLowerCase() ? undefined : email],
  ]
  const tried: Spelling[] = []
  for (const [what, typed] of spellings) {
    if (typed === undefined || net.left < 4) continue
    const judged = await judge(await attempt(net, login, { user: typed, password }))
    tried.push({ what, typed, ...judged })
  }
  return tried
}

/** An e-mail address that stands on a page of somebody signed in, and on no stranger's; undefined where there are more. */
export function emailOn(texts: readonly string[], strangers: readonly string[]): string | undefined {
  const addresses = (pieces: readonly string[]) =>
    pieces.flatMap(text => text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [])
  const theirs = new Set(addresses(strangers))
  const found = new Set(addresses(texts).filter(one => !theirs.has(one)))
  return found.size === 1 ? [...found][0] : undefined
}
