// Where people sign out: by what a page of somebody signed in offers, tried, and by what scripts name.
import { isAddress } from './address.ts'
import { type Network, open } from './network.ts'
import type { Certainty } from './report.ts'
import { logoutPaths } from './script-paths.ts'
import type { Attempt } from './sign-in.ts'
import { asSignOut, type Check } from './signed-in.ts'
import { signOut, signOutOf } from './surroundings.ts'

/** A way out, as policy writes it. */
export interface FoundSignOut {
  readonly pattern: string
  readonly certainty: Certainty
  readonly why: string
}

/** Finds where people sign out, and signs the test user out by it. */
export async function findSignOuts(
  net: Network,
  { landed, session }: Attempt,
  check: Check | undefined,
  scripts: readonly string[],
): Promise<FoundSignOut[]> {
  const named = logoutPaths(scripts)
    .filter(isAddress)
    .map((pattern): FoundSignOut => ({ pattern, certainty: 'likely', why: 'a script of the site names it' }))
  const page = landed.page.links.length > 0 ? landed : await open(net, '/', session)
  const offered = signOutOf(net, page.page, page.url)
  const pattern = offered && patternOf(offered.path)
  if (!offered || pattern === undefined) return named
  // Four requests see whether it works; with fewer left, that it is offered must do.
  const out = check && net.left >= 4 ? await signOut(net, offered, session, page) : undefined
  const worked = check !== undefined && out !== undefined && !(await check.isSignedIn(out))
  const lives = worked && (await check.isSignedIn(session))
  const first: FoundSignOut = {
    pattern,
    certainty: worked ? 'sure' : 'likely',
    why: worked
      ? `the test user was signed out by it${lives ? ', though a copy of the cookies still signs in at the site' : ''}`
      : 'a page of somebody signed in offers it; whether it signs out wasn’t seen',
  }
  return [first, ...named.filter(one => one.pattern !== pattern)]
}

/** A path alone where it says what it is; else with its query, in which tokens may be anything. */
function patternOf(path: string): string | undefined {
  const { pathname, searchParams } = new URL(path, 'http://site.invalid')
  if (searchParams.size === 0 || asSignOut.test(pathname)) return isAddress(pathname) ? pathname : undefined
  const query = [...searchParams].map(
    ([name, value]) => `${name}=${/^[a-z_-]{1,20}$/i.test(value) ? value : '*'}`,
  )
  return isAddress(pathname) ? `${pathname}?${query.join('&')}` : undefined
}
