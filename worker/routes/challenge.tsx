// The challenge's pages: parse, call, render.
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { ChallengeRow } from '../challenge/challenge.ts'
import { isOfSite } from '../challenge/purpose.ts'
import { Refusal } from '../errors.ts'
import type { FactorName } from '../factors/factor.ts'
import { factors } from '../factors/index.ts'
import { requestOptions } from '../factors/webauthn.ts'
import { adopt } from '../gate/admit.ts'
import { answer, cancel, notMyNumber } from '../gate/answer.ts'
import { askBy } from '../gate/ask.ts'
import { accountPage } from '../gate/change.ts'
import { disown, disowningOf } from '../gate/disown.ts'
import { presented } from '../gate/origin-session.ts'
import { noPending, type Pending } from '../gate/pending.ts'
import { questionOf } from '../gate/question.ts'
import { sendCode } from '../gate/send-code.ts'
import { localPath, prefix } from '../gate/target.ts'
import { verify, waitingAt } from '../gate/verified.ts'
import { visitOf } from '../gate/visit.ts'
import { challengePath, redirect, toLogin } from '../gate/way-in.ts'
import { ChallengePage, type Notice } from '../pages/challenge.tsx'
import type { AnswerTrouble } from '../pages/code-field.tsx'
import { settingsPath } from '../pages/console/frame.tsx'
import { DisownPage } from '../pages/disown.tsx'
import { remembering } from '../risk/remember.ts'
import type { Site } from '../site.ts'
import {
  conclude,
  donePage,
  forgetPending,
  inDialog,
  message,
  over,
  pendingIn,
  releasePath,
  sendingTrouble,
} from './conclude.tsx'
import { formOf, languageOf, releasedHeader, type Types } from './own.ts'

/** Routes below the reserved prefix: `/challenge` and its actions. */
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
  const by = factorNamed(form.get('by')) ?? pending.first ?? 'totp'
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
  if (isOfSite(pending.purpose)) return redirect(settingsPath, [noPending])
  if (pending.purpose !== 'sign-in') return redirect(accountPage, [noPending])
  const wait = texts.challenge.cancelledWait(c.var.site.policy.cancelCooldownSeconds)
  if (inDialog(c)) return donePage(c, 'cancelled')
  return message(c, texts.challenge.cancelTitle, `${texts.challenge.cancelled} ${wait}`, 200)
})

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
      asked={
        asking.by === 'passkey'
          ? { by: asking.by, options: await requestOptions(site, challenge.id, setUp.passkeys) }
          : { by: asking.by, digits: asking.digits }
      }
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

const factorNamed = (name: string | undefined): FactorName | undefined =>
  name !== undefined && Object.hasOwn(factors, name) ? (name as FactorName) : undefined

challengeRoutes.get('/done', c => donePage(c, 'passed'))

challengeRoutes.get('/release', async c => {
  const { site } = c.var
  const visit = visitOf(c.req.raw)
  const verified = await verify(site, visit, await presented(site, visit.cookies))
  const response = verified && (await waitingAt(site, visit, releasePath, verified.session))
  if (!response) throw new Refusal('no-such-page', 'There is nothing to release.')
  response.headers.set(releasedHeader, '1')
  return response
})

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
