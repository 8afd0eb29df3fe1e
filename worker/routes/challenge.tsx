// The challenge's and the set-up's pages: parse, call, render.
import { type Context, Hono } from 'hono'
import { secretText, totpUri } from '../../shared/otp/totp.ts'
import type { ChallengeRow } from '../challenge/challenge.ts'
import type { ChallengePurpose } from '../challenge/purpose.ts'
import { Refusal } from '../errors.ts'
import { factors, type TypedFactor } from '../factors/index.ts'
import { adopt } from '../gate/admit.ts'
import { type AnswerResult, answer, cancel, notMyNumber } from '../gate/answer.ts'
import { askBy } from '../gate/ask.ts'
import { ownCookies, removeOwn } from '../gate/cookies.ts'
import { disown, disowningOf } from '../gate/disown.ts'
import { confirmSetup, notNow, pendingSetup, type SetUpDone } from '../gate/enrol.ts'
import { presented } from '../gate/origin-session.ts'
import type { Passed } from '../gate/pass.ts'
import { noPending, type Pending, pendingCookie, pendingOf } from '../gate/pending.ts'
import { questionOf } from '../gate/question.ts'
import { sendCode } from '../gate/send-code.ts'
import { localPath, prefix } from '../gate/target.ts'
import { verify, waitingAt } from '../gate/verified.ts'
import { visitOf } from '../gate/visit.ts'
import { challengePath, redirect, toLogin } from '../gate/way-in.ts'
import { openWithheld, released, releasedCookies } from '../gate/withheld.ts'
import type { Language } from '../i18n/index.ts'
import type { AccountNotice } from '../pages/account.tsx'
import { ChallengePage, type Notice } from '../pages/challenge.tsx'
import type { AnswerTrouble } from '../pages/code-field.tsx'
import { DisownPage } from '../pages/disown.tsx'
import { DonePage } from '../pages/done.tsx'
import { MessagePage } from '../pages/message.tsx'
import { RecoveryPage } from '../pages/recovery.tsx'
import { SetupPage } from '../pages/setup.tsx'
import { remembering } from '../risk/remember.ts'
import type { Site } from '../site.ts'
import { formOf, languageOf, releasedHeader, type Types } from './own.ts'

/** Routes below the reserved prefix: `/challenge` and its actions, `/setup` and its own. */
export const challengeRoutes = new Hono<Types>()

challengeRoutes.get('/challenge', async c => {
  const pending = await pendingIn(c)
  return pending ? challengePage(c, pending, {}) : start(c)
})

challengeRoutes.post('/challenge', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  const form = await formOf(c)
  // A client that names no factor answers the one that was asked for.
  const by = typedFactor(form.get('by')) ?? typedFactor(pending.first) ?? 'totp'
  const result = await answer(c.var.site, pending, by, form.get('code') ?? '', form.get('remember') === 'yes')
  return conclude(c, pending, result, (told, status) =>
    challengePage(c, pending, { ...told, wanted: by }, status),
  )
})

challengeRoutes.post('/challenge/send', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  const by = (await formOf(c)).get('by')
  if (by !== 'email' && by !== 'sms') throw new Refusal('malformed-request', 'Go back and try again.')
  const { site } = c.var
  const result = await sendCode(site, pending, by)
  const { sending } = languageOf(c).texts
  const told = (tone: Notice['tone'], text: string) =>
    challengePage(c, pending, { wanted: by, notice: { tone, text } }, tone === 'good' ? 200 : 422)
  switch (result.outcome) {
    case 'sent':
      return told('good', sending.sent)
    case 'too-soon':
      return told('warn', sending.tooSoon(Math.ceil((result.at - site.now) / 1000)))
    case 'resend-limit':
      return told('bad', sending.resendLimit)
    case 'bounced':
    case 'bad-number':
    case 'failed':
      return told('bad', sendingTrouble(languageOf(c), result.outcome, by))
    default:
      return conclude(c, pending, result, () => over(c))
  }
})

challengeRoutes.post('/challenge/not-my-number', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  await notMyNumber(c.var.site, pending)
  forgetPending(c)
  const { texts } = languageOf(c)
  return message(c, texts.challenge.notMyNumberTitle, texts.challenge.notMyNumberDone, 200)
})

challengeRoutes.post('/challenge/cancel', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  await cancel(c.var.site, pending)
  const { texts } = languageOf(c)
  forgetPending(c)
  if (pending.purpose !== 'sign-in') return redirect(`${prefix}/account`, [noPending])
  const wait = texts.challenge.cancelledWait(c.var.site.policy.cancelCooldownSeconds)
  if (inDialog(c)) return donePage(c, 'cancelled')
  return message(c, texts.challenge.cancelTitle, `${texts.challenge.cancelled} ${wait}`, 200)
})

challengeRoutes.get('/setup', async c => {
  const pending = await pendingIn(c)
  return pending ? setupPage(c, pending) : over(c)
})

challengeRoutes.post('/setup', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  const form = await formOf(c)
  const remember = form.get('remember') === 'yes'
  const result = await confirmSetup(c.var.site, pending, form.get('code') ?? '', remember)
  if (result.outcome === 'proof-due') return redirect(`${prefix}/challenge`, [])
  if (result.outcome === 'passed' && 'recoveryCodes' in result && result.recoveryCodes.length > 0) {
    return recoveryPage(c, pending, result)
  }
  return conclude(c, pending, result, ({ trouble }) => setupPage(c, pending, trouble))
})

challengeRoutes.post('/setup/not-now', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind !== 'offer') return redirect(challengePath(pending.kind), [])
  return conclude(c, pending, await notNow(c.var.site, pending), () => over(c))
})

const pendingIn = (c: Context<Types>) => pendingOf(c.var.site, visitOf(c.req.raw))

const forgetPending = (c: Context<Types>) => c.header('set-cookie', noPending, { append: true })

// Somebody comes here without a challenge: an origin session from before may need one, a verified one needs none.
async function start(c: Context<Types>): Promise<Response> {
  const { site } = c.var
  const visit = visitOf(c.req.raw)
  const cookies = await presented(site, visit.cookies)
  const to = localPath(c.req.query('to'), site.url)
  if (await verify(site, visit, cookies)) return redirect(to, [])
  const result = await adopt(site, visit, cookies, to)
  if (!result) return toLogin(site, to)
  if (result.outcome === 'granted') return redirect(to, result.cookies)
  return redirect(challengePath(result.kind), result.cookies)
}

/** What a challenge's page is told besides what it asks. */
interface Told {
  readonly wanted?: string | undefined
  readonly trouble?: AnswerTrouble
  readonly notice?: Notice
}

async function challengePage(
  c: Context<Types>,
  pending: Pending,
  { wanted = c.req.query('by'), trouble, notice }: Told,
  status: 200 | 400 | 422 = 200,
): Promise<Response> {
  const { site } = c.var
  const question = await questionOf(site, pending)
  if (!question) return over(c)
  const { challenge, setUp, sent } = question
  // Whoever has nothing to prove by, or has proven it, sets something up.
  if (challenge.kind !== 'verify' && challenge.proof !== 'due') return redirect(`${prefix}/setup`, [])
  const language = languageOf(c)
  const asking = askBy(site, pending, question, wanted)
  const failed =
    sent?.trouble && sent.channel === asking.by
      ? ({ tone: 'bad', text: sendingTrouble(language, sent.trouble, sent.channel) } as const)
      : undefined
  const bounced =
    asking.by === 'email' && setUp.emailBounced
      ? ({ tone: 'bad', text: language.texts.sending.bounced } as const)
      : undefined
  const reset = setUp.resetReason
    ? ({ tone: 'warn', text: language.texts.resets[setUp.resetReason] } as const)
    : undefined
  return c.html(
    <ChallengePage
      language={language}
      brand={site.policy.brand}
      name={pending.name}
      by={asking.by}
      digits={asking.digits}
      minutes={minutesLeft(site, challenge)}
      provesFirst={challenge.kind !== 'verify' || pending.purpose !== 'sign-in'}
      sendable={asking.sendable}
      others={asking.others}
      remember={
        challenge.kind === 'verify' && pending.purpose === 'sign-in' ? remembering(site.policy) : undefined
      }
      notice={notice ?? bounced ?? failed ?? reset}
      trouble={trouble}
    />,
    status,
  )
}

const minutesLeft = ({ now }: Site, { expires_at: end }: ChallengeRow) =>
  Math.max(1, Math.ceil((end - now) / 60_000))

function sendingTrouble(
  { texts: { sending } }: Language,
  why: 'bounced' | 'bad-number' | 'failed',
  channel: 'email' | 'sms',
): string {
  if (why === 'bounced') return sending.bounced
  if (why === 'bad-number') return sending.badNumber
  return channel === 'email' ? sending.emailFailed : sending.smsFailed
}

async function setupPage(c: Context<Types>, pending: Pending, trouble?: AnswerTrouble): Promise<Response> {
  const { site } = c.var
  const setup = await pendingSetup(site, pending)
  if (setup.state === 'proof-due' || pending.kind === 'verify') return redirect(`${prefix}/challenge`, [])
  if (setup.state === 'over') return over(c)
  const language = languageOf(c)
  return c.html(
    <SetupPage
      language={language}
      brand={site.policy.brand}
      uri={totpUri(setup.secret, site.policy.brand.name, pending.name, setup.parameters)}
      secret={secretText(setup.secret, 4)}
      digits={setup.parameters.digits}
      optional={pending.kind === 'offer'}
      required={site.policy.totpEnrolment === 'required'}
      reset={setup.reset && language.texts.resets[setup.reset]}
      remember={remembering(site.policy)}
      trouble={trouble}
    />,
    trouble ? (trouble.trouble.kind === 'malformed' ? 400 : 422) : 200,
  )
}

const typedFactor = (name: string | undefined): TypedFactor | undefined =>
  name !== undefined && Object.hasOwn(factors, name) ? (name as TypedFactor) : undefined

async function conclude(
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
async function recoveryPage(c: Context<Types>, pending: Pending, done: SetUpDone): Promise<Response> {
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
    return { to: `${prefix}/account?done=${doneOf[purpose]}`, cookies: [...cookies, noPending] }
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
} as const satisfies Record<Exclude<ChallengePurpose, 'sign-in'>, AccountNotice>

const donePath = `${prefix}/done`

challengeRoutes.get('/done', c => donePage(c, 'passed'))

const releasePath = `${prefix}/release`

// The in-page script shows the challenge in a frame, and browsers say so.
const inDialog = (c: Context<Types>) => c.req.header('sec-fetch-dest') === 'iframe'

function donePage(c: Context<Types>, outcome: 'passed' | 'cancelled'): Response | Promise<Response> {
  return c.html(<DonePage language={languageOf(c)} brand={c.var.site.policy.brand} outcome={outcome} />)
}

challengeRoutes.get('/release', async c => {
  const { site } = c.var
  const visit = visitOf(c.req.raw)
  const verified = await verify(site, visit, await presented(site, visit.cookies))
  const response = verified && (await waitingAt(site, visit, releasePath, verified.session))
  if (!response) throw new Refusal('no-such-page', 'There is nothing to release.')
  response.headers.set(releasedHeader, '1')
  return response
})

function over(c: Context<Types>): Response | Promise<Response> {
  forgetPending(c)
  const { texts } = languageOf(c)
  return message(c, texts.challenge.title, texts.challenge.over, 410)
}

function message(
  c: Context<Types>,
  title: string,
  text: string,
  status: 200 | 410 | 423 | 429,
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

challengeRoutes.get('/not-me', async c => {
  const token = c.req.query('for') ?? ''
  const { site } = c.var
  if (!(await disowningOf(site, token))) return disownMessage(c, 'expired', 410)
  return c.html(<DisownPage language={languageOf(c)} brand={site.policy.brand} token={token} />)
})

challengeRoutes.post('/not-me', async c => {
  const { site } = c.var
  const disowning = await disowningOf(site, (await formOf(c)).get('for'))
  if (!disowning) return disownMessage(c, 'expired', 410)
  await disown(site, disowning)
  return disownMessage(c, 'done', 200)
})

function disownMessage(c: Context<Types>, what: 'done' | 'expired', status: 200 | 410) {
  const { disown } = languageOf(c).texts
  return message(c, disown.title, disown[what], status)
}
