// What follows an answer, at a challenge or a set-up: the page once more with what was wrong, the end, or the way on with
// what was withheld.
import type { Context } from 'hono'
import { type AccountPurpose, isOfSite } from '../challenge/purpose.ts'
import type { AnswerResult } from '../gate/answer.ts'
import { ownCookies, removeOwn } from '../gate/cookies.ts'
import type { SetUpDone } from '../gate/enrol.ts'
import type { Passed } from '../gate/pass.ts'
import { noPending, type Pending, pendingCookie, pendingOf } from '../gate/pending.ts'
import { writeConfirmed } from '../gate/site-change.ts'
import { prefix } from '../gate/target.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import { openWithheld, released, releasedCookies } from '../gate/withheld.ts'
import type { Language } from '../i18n/index.ts'
import type { AccountNotice } from '../pages/account.tsx'
import type { AnswerTrouble } from '../pages/code-field.tsx'
import { DonePage } from '../pages/done.tsx'
import { MessagePage } from '../pages/message.tsx'
import { RecoveryPage } from '../pages/recovery.tsx'
import { languageOf, releasedHeader, type Types } from './own.ts'

/** The challenge that a request waits in. */
export const pendingIn = (c: Context<Types>) => pendingOf(c.var.site, visitOf(c.req.raw))

/** Takes the pending cookie away. */
export const forgetPending = (c: Context<Types>) => c.header('set-cookie', noPending, { append: true })

/** Why a code didn't go out, for people. */
export function sendingTrouble(
  { texts: { sending } }: Language,
  why: 'bounced' | 'bad-number' | 'failed',
  channel: 'email' | 'sms',
): string {
  if (why === 'bounced') return sending.bounced
  if (why === 'bad-number') return sending.badNumber
  return channel === 'email' ? sending.emailFailed : sending.smsFailed
}

/**
 * What follows an answer. `again` shows the page once more, with what was wrong.
 */
export async function conclude(
  c: Context<Types>,
  pending: Pending,
  result: AnswerResult,
  again: (told: { trouble: AnswerTrouble }, status: 400 | 422) => Response | Promise<Response>,
): Promise<Response> {
  const language = languageOf(c)
  const { challenge } = language.texts
  switch (result.outcome) {
    case 'malformed':
      return again({ trouble: { trouble: { kind: 'malformed' } } }, 400)
    case 'wrong':
      return again({ trouble: result }, 422)
    case 'proven':
      return redirect(`${prefix}/setup`, [])
    case 'used-up':
      return message(c, challenge.title, challenge.usedUp, 429)
    case 'paused':
      return message(
        c,
        challenge.title,
        challenge.paused(language.ago(result.until, c.var.site.now)),
        429,
        'account',
      )
    case 'locked':
      return message(c, challenge.title, challenge.locked, 423)
    case 'over':
      return over(c)
    case 'passed':
      return onward(c, pending, result)
  }
}

/** Passed: the withheld answer, at the page that was asked for (C4). */
export async function onward(c: Context<Types>, pending: Pending, passed: Passed): Promise<Response> {
  const way = await wayOn(c, passed, pending)
  if (way.response) return way.response
  if (way.to !== undefined) return redirect(way.to, way.cookies)
  for (const cookie of way.cookies) c.header('set-cookie', cookie, { append: true })
  return donePage(c, 'passed')
}

/** A new set of recovery codes is shown on the way (M5): this once. */
export async function recoveryPage(c: Context<Types>, pending: Pending, done: SetUpDone): Promise<Response> {
  const way = await wayOn(c, done, pending)
  const cookies = way.response?.headers.getSetCookie() ?? way.cookies
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
  return c.html(
    <RecoveryPage
      language={languageOf(c)}
      brand={c.var.site.policy.brand}
      name={pending.name}
      codes={done.recoveryCodes}
      next={way.response?.headers.get('location') ?? way.to ?? donePath}
    />,
  )
}

interface Way {
  /** Where it goes on; undefined in a dialog, whose page goes on by itself. */
  readonly to: string | undefined
  readonly cookies: readonly string[]
  /** The origin's own redirect, where that is the way. */
  readonly response?: Response
}

async function wayOn(
  c: Context<Types>,
  { challenge, session, cookies }: Passed,
  { purpose }: Pending,
): Promise<Way> {
  const { site } = c.var
  const { id, withheld: sealed, return_to: returnTo } = challenge
  if (purpose !== 'sign-in') {
    const done = isOfSite(purpose)
      ? await writeConfirmed(site, { challenge: id })
      : // One factor more turns nothing on that isn't.
        purpose === 'turn-on' && challenge.enrols !== 'any'
        ? 'changed'
        : doneOf[purpose]
    return { to: `${returnTo}?done=${done}`, cookies: [...cookies, noPending] }
  }
  if (sealed === null) return { to: returnTo, cookies: [...cookies, noPending] }

  const withheld = await openWithheld(site, id, sealed)
  const own = [
    ...(await releasedCookies(site, withheld, session.id)),
    ...cookies,
    removeOwn(ownCookies.returnTo),
  ]
  if (withheld.navigation) {
    const isRedirect = withheld.headers.some(([name]) => name === 'location')
    if (!isRedirect) {
      // A page is shown at the address that it belongs to.
      const waiting = await pendingCookie(site, { challenge: id, release: withheld.path })
      return { to: withheld.path, cookies: [...own, waiting] }
    }
    const response = await released(site, withheld, returnTo, [...own, noPending])
    response.headers.set(releasedHeader, '1')
    return { to: undefined, cookies: [], response }
  }
  // The program that asked is gone: its page is opened anew, signed in.
  if (!inDialog(c)) return { to: returnTo, cookies: [...own, noPending] }
  return {
    to: undefined,
    cookies: [...own, await pendingCookie(site, { challenge: id, release: releasePath })],
  }
}

const doneOf = {
  'turn-on': 'turnedOn',
  'turn-off': 'turnedOff',
  'step-up': 'proven',
} as const satisfies Record<AccountPurpose, AccountNotice>

const donePath = `${prefix}/done`

/** Where a single-page app's call gets what was withheld of it. */
export const releasePath = `${prefix}/release`

// The in-page script shows the challenge in a frame, and browsers say so.
export const inDialog = (c: Context<Types>) => c.req.header('sec-fetch-dest') === 'iframe'

/** The last page of a dialog. */
export function donePage(c: Context<Types>, outcome: 'passed' | 'cancelled'): Response | Promise<Response> {
  return c.html(<DonePage language={languageOf(c)} brand={c.var.site.policy.brand} outcome={outcome} />)
}

/** Says that a challenge is over. */
export function over(c: Context<Types>): Response | Promise<Response> {
  forgetPending(c)
  const { texts } = languageOf(c)
  return message(c, texts.challenge.title, texts.challenge.over, 410)
}

/** A page that says one thing. */
export function message(
  c: Context<Types>,
  title: string,
  text: string,
  status: 200 | 403 | 410 | 423 | 429,
  to: 'login' | 'account' = 'login',
): Response | Promise<Response> {
  const { policy } = c.var.site
  const language = languageOf(c)
  const { challenge } = language.texts
  const next =
    to === 'login'
      ? { href: policy.login.page, label: challenge.signInAgain }
      : { href: `${prefix}/account`, label: challenge.backToAccount }
  return c.html(
    <MessagePage language={language} brand={policy.brand} title={title} text={text} next={next} />,
    status,
  )
}
