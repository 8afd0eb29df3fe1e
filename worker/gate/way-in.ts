// What somebody is shown who isn't verified: the way to the challenge, or to the site's login and back to the page that was
// asked for.
import { Refusal } from '../errors.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import type { Site } from '../site.ts'
import { ownCookies, writeOwn } from './cookies.ts'
import { challengeHeader } from './inpage.ts'
import type { Pending } from './pending.ts'
import { noSession } from './session.ts'
import type { SignInResult } from './sign-in.ts'
import { isOwn, localPath, prefix } from './target.ts'
import { cookieOf, type Visit } from './visit.ts'

/** Shows the way to a challenge: a redirect for people, problem details for programs. */
export function toChallenge(
  visit: Visit,
  { kind, cookies }: Extract<SignInResult, { outcome: 'challenged' }>,
): Response {
  // Whoever verified before on this browser is not who signs in now.
  const own = [...cookies, noSession]
  if (visit.navigation) return redirect(challengePath(kind), own)
  const problem = notSignedIn(visit, challengePath(kind)).response()
  problem.headers.set(challengeHeader, challengePath(kind))
  for (const cookie of own) problem.headers.append('set-cookie', cookie)
  return problem
}

/** The page of a challenge. */
export const challengePath = (kind: Pending['kind']): string =>
  kind === 'verify' ? `${prefix}/challenge` : `${prefix}/setup`

/** The refusal of who isn't verified; `challenge`: a path of ours. */
export const notSignedIn = (visit: Visit, challenge = `${prefix}/challenge`) =>
  new Refusal('not-signed-in', 'Sign in first, and prove your second factor.', {
    challenge: new URL(challenge, visit.url).href,
  })

/** Leads a person to the site's login, and remembers the page that was asked for. */
export async function toLogin(site: Site, returnTo: string): Promise<Response> {
  const { page, returnParameter } = site.policy.login
  // The origin knows none of our own pages, and may refuse to lead there.
  if (returnParameter !== undefined && !isOwn(returnTo)) {
    const query = new URLSearchParams({ [returnParameter]: returnTo })
    return redirect(`${page}${page.includes('?') ? '&' : '?'}${query}`, [])
  }
  const sealed = await sealJson(site.ring, 'return', site.host, { to: returnTo } satisfies Asked)
  return redirect(page, [writeOwn(ownCookies.returnTo, sealed, 15 * 60)])
}

interface Asked {
  readonly to: string
}

/** The page that was asked for before the login, or '/'. */
export async function askedFor(site: Site, visit: Visit): Promise<string> {
  const asked = await openJson<Asked>(site.ring, 'return', site.host, cookieOf(visit, ownCookies.returnTo))
  return localPath(asked?.to, site.url)
}

/** A redirect within the site, to be followed with GET. */
export function redirect(to: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location: to, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
