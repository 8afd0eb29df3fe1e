// Telling whether somebody is signed in: a page of the site that answers otherwise to a session than to a stranger.
import { asksForPassword } from './login-form.ts'
import { type Answer, ask, type Network, pathOf, type Session, stranger, tryAsk } from './network.ts'
import type { Seen } from './survey.ts'

/** A way to tell. */
export interface Check {
  /** What is asked for, for the report. */
  readonly path: string
  isSignedIn(session: Session): Promise<boolean>
}

/** The words by which links and forms that sign people out are known. */
export const asSignOut = /log[ _-]?out|sign[ _-]?(out|off)|abmeld|déconn|cerrar|sair|uitlog|wylog/i

/** Whether a page offers to sign out. */
export const offersSignOut = ({ page }: Answer): boolean =>
  page.links.some(({ href, text }) => asSignOut.test(`${href} ${text}`)) ||
  page.forms.some(({ action }) => asSignOut.test(action)) ||
  page.texts.some(text => text.length < 30 && asSignOut.test(text))

// What differs with a session and nothing that differs by chance (a token, the time).
const kindOf = (answer: Answer) =>
  [answer.status, answer.location?.pathname, asksForPassword(answer.page), offersSignOut(answer)].join(' ')

/** A check by a page, where this page tells. */
export async function checkBy(
  net: Network,
  path: string,
  session: Session,
  toStranger?: Answer,
): Promise<Check | undefined> {
  const mine = await tryAsk(net, path, session)
  const theirs = toStranger ?? (await tryAsk(net, path, stranger))
  if (!mine || !theirs || kindOf(mine) === kindOf(theirs) || mine.status >= 400) return undefined
  if (asksForPassword(mine.page) && !offersSignOut(mine)) return undefined
  return { path, isSignedIn: async other => kindOf(await ask(net, path, other)) === kindOf(mine) }
}

/**
 * Finds a check among the pages that are known.
 * @param landed where the sign-in led
 */
export async function findCheck(
  net: Network,
  seen: readonly Seen[],
  landed: Answer,
  session: Session,
): Promise<Check | undefined> {
  // A page that sends strangers away tells most clearly; then where the sign-in led, and the front page.
  const closed = seen.filter(({ first }) => first.location || first.status === 401 || first.status === 403)
  const known = [...closed.slice(0, 2), ...seen.slice(0, 1)].map(({ asked, first }) => ({
    path: asked,
    first,
  }))
  const there = { path: pathOf(landed.url), first: seen.find(one => one.asked === pathOf(landed.url))?.first }
  for (const { path, first } of [...known.slice(0, -1), there, ...known.slice(-1)]) {
    const check = await checkBy(net, path, session, first)
    if (check) return check
  }
  return undefined
}
