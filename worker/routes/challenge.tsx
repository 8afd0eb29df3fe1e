// The challenge's and the set-up's pages: parse, call, render.
import { type Context, Hono } from 'hono'
import { secretText, totpUri } from '../../shared/otp/totp.ts'
import { adopt, challengePath, redirect, toLogin } from '../gate/admit.ts'
import { type AnswerResult, answer, cancel, notNow, pendingSetup, typedCode } from '../gate/answer.ts'
import { ownCookies, removeOwn, writeOwn } from '../gate/cookies.ts'
import { presented } from '../gate/origin-session.ts'
import type { Pending } from '../gate/sign-in.ts'
import { localPath } from '../gate/target.ts'
import { type Releasing, verify } from '../gate/verified.ts'
import { cookieOf, visitOf } from '../gate/visit.ts'
import { openWithheld, released } from '../gate/withheld.ts'
import { openJson, sealJson } from '../keys/seal.ts'
import { ChallengePage } from '../pages/challenge.tsx'
import type { CodeTrouble } from '../pages/code-field.tsx'
import { MessagePage } from '../pages/message.tsx'
import { SetupPage } from '../pages/setup.tsx'
import { formOf, languageOf, releasedHeader, type Types } from './own.ts'

/** Routes below the reserved prefix: `/challenge`, `/challenge/cancel`, `/setup`, `/setup/not-now`. */
export const challengeRoutes = new Hono<Types>()

challengeRoutes.get('/challenge', async c => {
  const pending = await pendingOf(c)
  if (!pending) return start(c)
  return pending.kind === 'verify' ? challengePage(c, pending) : redirect(challengePath(pending.kind), [])
})

challengeRoutes.post('/challenge', async c => {
  const pending = await pendingOf(c)
  if (!pending) return over(c)
  if (pending.kind !== 'verify') return redirect(challengePath(pending.kind), [])
  const form = await formOf(c)
  const code = typedCode(form.get('code'))
  if (code === undefined) return challengePage(c, pending, { kind: 'malformed' })
  const result = await answer(c.var.site, pending, code, form.get('remember') === 'yes')
  return conclude(c, result, trouble => challengePage(c, pending, trouble))
})

challengeRoutes.post('/challenge/cancel', async c => {
  const pending = await pendingOf(c)
  if (!pending) return over(c)
  await cancel(c.var.site, pending)
  const { texts } = languageOf(c)
  const wait = texts.challenge.cancelledWait(c.var.site.policy.cancelCooldownSeconds)
  forgetPending(c)
  return message(c, texts.challenge.cancelTitle, `${texts.challenge.cancelled} ${wait}`, 200)
})

challengeRoutes.get('/setup', async c => {
  const pending = await pendingOf(c)
  if (!pending) return over(c)
  if (pending.kind === 'verify') return redirect(challengePath(pending.kind), [])
  return setupPage(c, pending)
})

challengeRoutes.post('/setup', async c => {
  const pending = await pendingOf(c)
  if (!pending) return over(c)
  if (pending.kind === 'verify') return redirect(challengePath(pending.kind), [])
  const form = await formOf(c)
  const code = typedCode(form.get('code'))
  if (code === undefined) return setupPage(c, pending, { kind: 'malformed' })
  const result = await answer(c.var.site, pending, code, form.get('remember') === 'yes')
  return conclude(c, result, trouble => setupPage(c, pending, trouble))
})

challengeRoutes.post('/setup/not-now', async c => {
  const pending = await pendingOf(c)
  if (!pending) return over(c)
  if (pending.kind !== 'offer') return redirect(challengePath(pending.kind), [])
  return conclude(c, await notNow(c.var.site, pending), () => over(c))
})

const pendingOf = async (c: Context<Types>): Promise<Pending | undefined> => {
  const { site } = c.var
  const pending = await openJson<Pending | Releasing>(
    site.ring,
    'pending',
    site.host,
    cookieOf(visitOf(c.req.raw), ownCookies.pending),
  )
  return pending && 'subject' in pending ? pending : undefined
}

const forgetPending = (c: Context<Types>) =>
  c.header('set-cookie', removeOwn(ownCookies.pending), { append: true })

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
  passed: Extract<AnswerResult, { outcome: 'passed' }>,
): Promise<Response> {
  const { site } = c.var
  const { challenge, session, cookies } = passed
  const own = [...cookies, removeOwn(ownCookies.returnTo)]
  if (challenge.withheld === null)
    return redirect(challenge.return_to, [...own, removeOwn(ownCookies.pending)])

  const withheld = await openWithheld(site, challenge.id, challenge.withheld)
  const isRedirect = withheld.headers.some(([name]) => name === 'location')
  if (withheld.navigation && !isRedirect) {
    // A page is shown at the address that it belongs to.
    const releasing: Releasing = { challenge: challenge.id, release: withheld.path }
    const sealed = await sealJson(site.ring, 'pending', site.host, releasing)
    return redirect(withheld.path, [...own, writeOwn(ownCookies.pending, sealed, 60)])
  }
  // A program that asked for its answer is gone: its page is opened anew, signed in.
  const answer = withheld.navigation
    ? withheld
    : {
        ...withheld,
        status: 303,
        headers: [['location', challenge.return_to] as const],
        body: new Uint8Array(),
      }
  const response = await released(site, answer, session.id, challenge.return_to, [
    ...own,
    removeOwn(ownCookies.pending),
  ])
  response.headers.set(releasedHeader, '1')
  return response
}

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
