// The challenge's and the set-up's pages: parse, call, render.
import { type Context, Hono } from 'hono'
import { secretText, totpUri } from '../../shared/otp/totp.ts'
import { Refusal } from '../errors.ts'
import { adopt } from '../gate/admit.ts'
import { type AnswerResult, answer, cancel, notNow, pendingSetup, typedCode } from '../gate/answer.ts'
import { ownCookies, removeOwn } from '../gate/cookies.ts'
import { presented } from '../gate/origin-session.ts'
import { noPending, type Pending, pendingCookie, pendingOf } from '../gate/pending.ts'
import { localPath, prefix } from '../gate/target.ts'
import { verify, waitingAt } from '../gate/verified.ts'
import { visitOf } from '../gate/visit.ts'
import { challengePath, redirect, toLogin } from '../gate/way-in.ts'
import { openWithheld, released, releasedCookies } from '../gate/withheld.ts'
import { ChallengePage } from '../pages/challenge.tsx'
import type { CodeTrouble } from '../pages/code-field.tsx'
import { DonePage } from '../pages/done.tsx'
import { MessagePage } from '../pages/message.tsx'
import { SetupPage } from '../pages/setup.tsx'
import { formOf, languageOf, releasedHeader, type Types } from './own.ts'

/** Routes below the reserved prefix: `/challenge`, `/challenge/cancel`, `/setup`, `/setup/not-now`. */
export const challengeRoutes = new Hono<Types>()

challengeRoutes.get('/challenge', async c => {
  const pending = await pendingIn(c)
  if (!pending) return start(c)
  return pending.kind === 'verify' ? challengePage(c, pending) : redirect(challengePath(pending.kind), [])
})

challengeRoutes.post('/challenge', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind !== 'verify') return redirect(challengePath(pending.kind), [])
  const form = await formOf(c)
  const code = typedCode(form.get('code'))
  if (code === undefined) return challengePage(c, pending, { kind: 'malformed' })
  const result = await answer(c.var.site, pending, code, form.get('remember') === 'yes')
  return conclude(c, result, trouble => challengePage(c, pending, trouble))
})

challengeRoutes.post('/challenge/cancel', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  await cancel(c.var.site, pending)
  const { texts } = languageOf(c)
  const wait = texts.challenge.cancelledWait(c.var.site.policy.cancelCooldownSeconds)
  forgetPending(c)
  if (inDialog(c)) return donePage(c, 'cancelled')
  return message(c, texts.challenge.cancelTitle, `${texts.challenge.cancelled} ${wait}`, 200)
})

challengeRoutes.get('/setup', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind === 'verify') return redirect(challengePath(pending.kind), [])
  return setupPage(c, pending)
})

challengeRoutes.post('/setup', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind === 'verify') return redirect(challengePath(pending.kind), [])
  const form = await formOf(c)
  const code = typedCode(form.get('code'))
  if (code === undefined) return setupPage(c, pending, { kind: 'malformed' })
  const result = await answer(c.var.site, pending, code, form.get('remember') === 'yes')
  return conclude(c, result, trouble => setupPage(c, pending, trouble))
})

challengeRoutes.post('/setup/not-now', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind !== 'offer') return redirect(challengePath(pending.kind), [])
  return conclude(c, await notNow(c.var.site, pending), () => over(c))
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

const statusOf = { malformed: 400, wrong: 422, used: 422 } as const

function challengePage(
  c: Context<Types>,
  pending: Pending,
  trouble?: CodeTrouble,
): Response | Promise<Response> {
  const { policy } = c.var.site
  return c.html(
    <ChallengePage
      language={languageOf(c)}
      brand={policy.brand.name}
      support={policy.brand.support}
      name={pending.name}
      digits={policy.totp.digits}
      minutes={policy.challengeMinutes}
      rememberDays={rememberDays(c)}
      trouble={trouble}
    />,
    trouble ? statusOf[trouble.kind] : 200,
  )
}

async function setupPage(c: Context<Types>, pending: Pending, trouble?: CodeTrouble): Promise<Response> {
  const { site } = c.var
  const setup = await pendingSetup(site, pending)
  if (!setup) return over(c)
  return c.html(
    <SetupPage
      language={languageOf(c)}
      brand={site.policy.brand.name}
      uri={totpUri(setup.secret, site.policy.brand.name, pending.name, setup.parameters)}
      secret={secretText(setup.secret, 4)}
      digits={setup.parameters.digits}
      optional={pending.kind === 'offer'}
      rememberDays={rememberDays(c)}
      trouble={trouble}
    />,
    trouble ? statusOf[trouble.kind] : 200,
  )
}

const rememberDays = (c: Context<Types>): number | undefined => {
  const { rememberDevice } = c.var.site.policy
  return rememberDevice.offered ? rememberDevice.days : undefined
}

async function conclude(
  c: Context<Types>,
  result: AnswerResult,
  again: (trouble: CodeTrouble) => Response | Promise<Response>,
): Promise<Response> {
  const { challenge } = languageOf(c).texts
  switch (result.outcome) {
    case 'wrong':
    case 'used':
      return again({ kind: result.outcome, left: result.left })
    case 'used-up':
      return message(c, challenge.title, challenge.usedUp, 429)
    case 'locked':
      return message(c, challenge.title, challenge.locked, 423)
    case 'over':
      return over(c)
    case 'passed':
      return onward(c, result)
  }
}

// Passed: the withheld answer, at the page that was asked for (C4).
async function onward(
  c: Context<Types>,
  { challenge, session, cookies }: Extract<AnswerResult, { outcome: 'passed' }>,
): Promise<Response> {
  const { site } = c.var
  const { id, withheld: sealed, return_to: returnTo } = challenge
  if (sealed === null) return redirect(returnTo, [...cookies, noPending])

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
      return redirect(withheld.path, [...own, waiting])
    }
    const response = await released(site, withheld, returnTo, [...own, noPending])
    response.headers.set(releasedHeader, '1')
    return response
  }
  if (!inDialog(c)) {
    // The program that asked is gone: its page is opened anew, signed in.
    return redirect(returnTo, [...own, noPending])
  }
  for (const cookie of [...own, await pendingCookie(site, { challenge: id, release: releasePath })]) {
    c.header('set-cookie', cookie, { append: true })
  }
  return donePage(c, 'passed')
}

const releasePath = `${prefix}/release`

// The in-page script shows the challenge in a frame, and browsers say so.
const inDialog = (c: Context<Types>) => c.req.header('sec-fetch-dest') === 'iframe'

function donePage(c: Context<Types>, outcome: 'passed' | 'cancelled'): Response | Promise<Response> {
  return c.html(<DonePage language={languageOf(c)} brand={c.var.site.policy.brand.name} outcome={outcome} />)
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
): Response | Promise<Response> {
  const { policy } = c.var.site
  const language = languageOf(c)
  return c.html(
    <MessagePage
      language={language}
      brand={policy.brand.name}
      title={title}
      text={text}
      next={{ href: policy.login.page, label: language.texts.challenge.signInAgain }}
      support={policy.brand.support}
    />,
    status,
  )
}
