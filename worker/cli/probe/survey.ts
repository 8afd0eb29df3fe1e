// What a stranger sees of a site: its front page and the pages that this links to, where they lead, what scripts they
// load. Made once; everything else is read off it.
import { Failure } from '../failure.ts'
import { asksForPassword, usualPages } from './login-form.ts'
import { type Answer, ask, follow, type Network, pathOf, tryAsk } from './network.ts'

/** A page that was asked for, as a stranger. */
export interface Seen {
  /** The path that was asked for, with its query. */
  readonly asked: string
  /** The first answer. */
  readonly first: Answer
  /** Where it led. */
  readonly landed: Answer
}

/** What a stranger sees of a site. */
export interface Survey {
  readonly seen: readonly Seen[]
  readonly scripts: readonly Script[]
}

/** A script's text, and the first page that loads it. */
export interface Script {
  readonly text: string
  readonly page: Answer
}

const mostPages = 6
const mostScripts = 4

const loginWords =
  /log[ _-]?[io]n|sign[ _-]?in|anmeld|connexion|acced|entrar|inloggen|zaloguj|ログイン|登录|\bauth/i
const leaves = /log[ _-]?out|sign[ _-]?out|abmeld|delete|remove|unsubscribe/i
const notPages =
  /\.(?:css|m?js|json|xml|rss|atom|ico|png|jpe?g|gif|svg|webp|pdf|zip|gz|csv|txt|mp[34]|woff2?)$/i

/**
 * Looks around a site.
 * @param start where to begin: `/`, or the page that the admin named
 * @throws Failure where the site doesn't answer, or isn't at this address
 */
export async function survey(net: Network, start: string): Promise<Survey> {
  const front = await look(net, start)
  requireHere(net, front)
  const seen = [front]
  const links = linksOf(net, front.landed)
  const toLogin = links.filter(({ path, text }) => loginWords.test(`${path} ${text}`)).slice(0, 2)
  const others = links.filter(link => !toLogin.includes(link)).slice(0, mostPages - toLogin.length)
  for (const { path } of [...toLogin, ...oneOfEach(others)]) await lookInto(net, seen, path)
  if (!seen.some(({ landed }) => asksForPassword(landed.page))) {
    for (const path of usualPages) {
      if (seen.some(({ landed }) => asksForPassword(landed.page))) break
      await lookInto(net, seen, path)
    }
  }
  return { seen, scripts: await scriptsOf(net, seen) }
}

async function look(net: Network, asked: string): Promise<Seen> {
  const first = await ask(net, asked)
  return { asked, first, landed: await follow(net, first) }
}

async function lookInto(net: Network, seen: Seen[], asked: string): Promise<void> {
  if (seen.some(one => one.asked === asked || pathOf(one.landed.url) === asked)) return
  const first = await tryAsk(net, asked)
  if (first) seen.push({ asked, first, landed: await follow(net, first) })
}

function requireHere(net: Network, { landed }: Seen): void {
  const { location, status, headers } = landed
  if (location?.origin === net.origin) {
    throw new Failure(`${net.origin} redirects in a circle. Give the address of its login page.`)
  }
  if (location) {
    const same = location.hostname === new URL(net.origin).hostname
    throw new Failure(
      same
        ? `${net.origin} leads to ${location.origin}: give that address.`
        : `${net.origin} leads to ${location.origin}, another site: people sign in there. Probe that one, if it is yours.`,
    )
  }
  if (status === 401 && /^(basic|digest|negotiate)/i.test(headers.get('www-authenticate') ?? '')) {
    throw new Failure(
      `${net.origin} has the browser ask for the password (HTTP authentication): there is no login page to put a second factor behind.`,
    )
  }
  if (status >= 500) {
    throw new Failure(`${net.origin} answers with an error of its own (${status}). Mend that first.`)
  }
}

function linksOf(net: Network, { page, url }: Answer): { path: string; text: string }[] {
  const found = new Map<string, string>()
  for (const { href, text } of page.links) {
    const target = URL.parse(href, url)
    if (target?.origin !== net.origin || notPages.test(target.pathname) || leaves.test(`${href} ${text}`))
      continue
    if (pathOf(target) !== pathOf(url)) found.set(pathOf(target), text)
  }
  return [...found].map(([path, text]) => ({ path, text }))
}

// Of many pages of one kind (/teas/a, /teas/b), two tell as much as all of them.
function oneOfEach(links: readonly { path: string }[]): { path: string }[] {
  const count = new Map<string, number>()
  return links.filter(({ path }) => {
    const folder = path.replace(/[^/]*$/, '')
    const known = count.get(folder) ?? 0
    count.set(folder, known + 1)
    return folder === '/' || known < 2
  })
}

/** The scripts that these pages load from the site, and those that stand in them. */
async function scriptsOf(net: Network, seen: readonly Seen[]): Promise<Script[]> {
  const addresses = new Map<string, Answer>()
  const scripts: Script[] = []
  for (const { landed } of seen) {
    scripts.push(...landed.page.inline.map(text => ({ text, page: landed })))
    for (const { href, kind } of landed.page.assets) {
      const url = URL.parse(href, landed.url)
      if (kind !== 'script' || url?.origin !== net.origin || addresses.has(pathOf(url))) continue
      addresses.set(pathOf(url), landed)
    }
  }
  for (const [path, page] of [...addresses].slice(0, mostScripts)) {
    const answer = await tryAsk(net, path)
    if (answer?.status === 200 && !answer.isHtml) scripts.push({ text: answer.text, page })
  }
  return scripts
}
