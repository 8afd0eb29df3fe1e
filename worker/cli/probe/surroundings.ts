// What else policy says of a site, read off what a stranger saw and off a page of somebody signed in: public paths,
// the login's other paths, the parameter that leads back, and where people sign out.
import { addressOf, isAddress, isReturnParameter } from './address.ts'
import { asksForPassword } from './login-form.ts'
import { type Answer, ask, type Network, pathOf, type Session } from './network.ts'
import type { Page } from './page.ts'
import { asSignOut } from './signed-in.ts'
import type { Seen, Survey } from './survey.ts'

const folders = /^(static|assets?|css|js|img|images|fonts?|dist|build|_next|_nuxt)$/i

/** The pages that a stranger was shown, and the folders of what they load. */
export function publicPathsOf(net: Network, { seen }: Survey, login: readonly string[]): string[] {
  const shown = seen
    .filter(({ first, landed }) => first.status === 200 && first.isHtml && !asksForPassword(landed.page))
    .map(({ asked }) => asked)
    .filter(path => isAddress(path) && !path.includes('?') && !login.includes(path))
  const front = seen[0]?.landed
  const pages = shown.map(path =>
    front && hasBrothers(net, front, path) ? path.replace(/[^/]+$/, '*') : path,
  )
  const assets = seen.flatMap(({ landed }) =>
    landed.page.assets.flatMap(({ href }) => {
      const url = URL.parse(href, landed.url)
      return url?.origin === net.origin && isAddress(url.pathname) ? [assetPattern(url.pathname)] : []
    }),
  )
  return [...new Set([...pages, ...assets])]
}

// /teas/a, beside links to /teas/b and /teas/c, stands for all of them.
function hasBrothers(net: Network, front: Answer, path: string): boolean {
  const folder = path.replace(/[^/]+$/, '')
  const brothers = front.page.links
    .map(({ href }) => URL.parse(href, front.url))
    .filter(url => url?.origin === net.origin && url.pathname.replace(/[^/]+$/, '') === folder)
  return folder !== '/' && new Set(brothers.map(url => url?.pathname)).size > 2
}

function assetPattern(path: string): string {
  const parts = path.split('/')
  // What is made by a program (css.php) may have others beside it that do more.
  const made = /\.(php|cgi|pl|aspx?|jsp)$/i.test(path)
  const at = made ? -1 : parts.slice(0, -1).findIndex(part => folders.test(part))
  return at < 0 ? path : `${parts.slice(0, at + 1).join('/')}/*`
}

const besideLogin = /forgot|reset|recover|lost|passwor[dt]|vergessen|oublié|olvid/i

/** The addresses that the login page leads to for those who can't sign in. */
export function loginsOtherPaths(net: Network, { page, url }: Answer): string[] {
  const found = page.links.flatMap(({ href, text }) => {
    const target = besideLogin.test(`${href} ${text}`) ? URL.parse(href, url) : null
    return target?.origin === net.origin && isAddress(addressOf(target)) ? [addressOf(target)] : []
  })
  return [...new Set(found)].filter(path => path !== addressOf(url))
}

/** The parameter by which the login page is told where to lead, and the page that showed it. */
export function returnParameterOf(seen: readonly Seen[]): { name: string; shownBy: string } | undefined {
  for (const { asked, first, landed } of seen) {
    if (!first.location || !asksForPassword(landed.page)) continue
    const found = [...landed.url.searchParams, ...first.location.searchParams].find(([, value]) => {
      const target = URL.parse(value, landed.url)
      return target !== null && pathOf(target) === asked
    })
    if (found) return { name: found[0], shownBy: asked }
  }
  const form = seen.find(({ landed }) => asksForPassword(landed.page))?.landed.page.forms
  const field = form
    ?.flatMap(one => one.fields)
    .find(({ name, type }) => type === 'hidden' && isReturnParameter(name))
  return field && { name: field.name, shownBy: 'a hidden field of the form' }
}

/** A way to sign out: a link, or a form with its fields. */
export interface SignOut {
  readonly path: string
  readonly fields: readonly (readonly [string, string])[] | undefined
}

/** Where a page lets somebody sign out. */
export function signOutOf(net: Network, page: Page, base: URL): SignOut | undefined {
  for (const form of page.forms) {
    const url = URL.parse(form.action, base)
    if (!url || url.origin !== net.origin || !asSignOut.test(form.action)) continue
    const fields = form.fields
      .filter(({ name }) => name !== '')
      .map(({ name, value }) => [name, value] as const)
    return { path: pathOf(url), fields }
  }
  for (const { href, text } of page.links) {
    const url = URL.parse(href, base)
    if (url?.origin === net.origin && asSignOut.test(`${href} ${text}`))
      return { path: pathOf(url), fields: undefined }
  }
  return undefined
}

/** Signs out; whether anybody is signed in afterwards is for a check to tell. */
export async function signOut(
  net: Network,
  { path, fields }: SignOut,
  session: Session,
  from: Answer,
): Promise<Session> {
  const how = fields && {
    method: 'POST' as const,
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    type: 'application/x-www-form-urlencoded',
    referer: from.url.href,
  }
  return { ...session, jar: (await ask(net, path, session, how)).jar }
}
