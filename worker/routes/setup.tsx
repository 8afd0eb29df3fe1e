// The set-up's pages: an authenticator, a passkey or a phone number, as policy allows and the person chooses.
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { secretText, totpUri } from '../../shared/otp/totp.ts'
import type { Enrollable } from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { nextSending } from '../factors/message-code.ts'
import { labelTyped } from '../factors/passkey.ts'
import { creationOptions } from '../factors/webauthn.ts'
import { confirmSetup, notNow, pendingSecret, sendToNewNumber, setupState } from '../gate/enrol.ts'
import { countedOf, type Pending } from '../gate/pending.ts'
import type { Question } from '../gate/question.ts'
import { prefix } from '../gate/target.ts'
import { challengePath, redirect } from '../gate/way-in.ts'
import type { Notice } from '../pages/challenge.tsx'
import type { AnswerTrouble } from '../pages/code-field.tsx'
import { type SettingUp, SetupPage } from '../pages/setup.tsx'
import { remembering } from '../risk/remember.ts'
import { conclude, message, over, pendingIn, recoveryPage, sendingTrouble } from './conclude.tsx'
import { formOf, languageOf, type Types } from './own.ts'

/** Routes below the reserved prefix: `/setup` and its actions. */
export const setupRoutes = new Hono<Types>()

setupRoutes.get('/setup', async c => {
  const pending = await pendingIn(c)
  return pending ? setupPage(c, pending, { wanted: c.req.query('by') }) : over(c)
})

setupRoutes.post('/setup', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  const form = await formOf(c)
  const by = enrollableNamed(form.get('by')) ?? 'totp'
  const confirming = { answer: form.get('code') ?? '', label: labelTyped(form.get('label')) }
  const result = await confirmSetup(c.var.site, pending, by, confirming, form.get('remember') === 'yes')
  if (result.outcome === 'proof-due') return redirect(`${prefix}/challenge`, [])
  if (result.outcome === 'passed' && 'recoveryCodes' in result && result.recoveryCodes.length > 0) {
    return recoveryPage(c, pending, result)
  }
  return conclude(c, pending, result, ({ trouble }, status) =>
    setupPage(c, pending, { wanted: by, trouble }, status),
  )
})

setupRoutes.post('/setup/send', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  const { site } = c.var
  const number = (await formOf(c)).get('number') ?? ''
  const result = await sendToNewNumber(site, pending, number)
  const language = languageOf(c)
  const { sending } = language.texts
  const told = (tone: Notice['tone'], text: string) =>
    setupPage(c, pending, { wanted: 'sms', notice: { tone, text } }, tone === 'good' ? 200 : 422)
  switch (result.outcome) {
    case 'proof-due':
      return redirect(`${prefix}/challenge`, [])
    case 'no-number':
      return setupPage(c, pending, { wanted: 'sms', typed: number }, 422)
    case 'sent':
      return told('good', sending.sent)
    case 'too-soon':
      return told('warn', sending.tooSoon(Math.ceil((result.at - site.now) / 1000)))
    case 'resend-limit':
      return told('bad', sending.resendLimit)
    case 'bounced':
    case 'bad-number':
    case 'failed':
      return told('bad', sendingTrouble(language, result.outcome, 'sms'))
    default:
      return conclude(c, pending, result, () => over(c))
  }
})

setupRoutes.post('/setup/not-now', async c => {
  const pending = await pendingIn(c)
  if (!pending) return over(c)
  if (pending.kind !== 'offer') return redirect(challengePath(pending.kind), [])
  return conclude(c, pending, await notNow(c.var.site, pending), () => over(c))
})

const methods = {
  totp: true,
  passkey: true,
  sms: true,
} as const satisfies Record<Enrollable, true>

const enrollableNamed = (name: string | undefined): Enrollable | undefined =>
  name !== undefined && Object.hasOwn(methods, name) ? (name as Enrollable) : undefined

/** What a set-up page is told besides how the set-up stands. */
interface Told {
  readonly wanted: string | undefined
  readonly trouble?: AnswerTrouble
  readonly notice?: Notice
  /** What was typed as a number and is none. */
  readonly typed?: string
}

async function setupPage(
  c: Context<Types>,
  pending: Pending,
  told: Told,
  status: 200 | 400 | 422 = 200,
): Promise<Response> {
  const { site } = c.var
  const setup = await setupState(site, pending, told.wanted)
  if (setup.state === 'proof-due' || pending.kind === 'verify') return redirect(`${prefix}/challenge`, [])
  if (setup.state === 'over') return over(c)
  if (setup.state === 'stuck') {
    const { challenge } = languageOf(c).texts
    return message(c, challenge.title, challenge.stuck, 403)
  }
  const { question, ways } = setup
  const [by, ...others] = ways
  const what = await settingUp(c, pending, question, by, told)
  if (!what) return over(c)
  const language = languageOf(c)
  const { resetReason } = question.setUp
  return c.html(
    <SetupPage
      language={language}
      brand={site.policy.brand}
      what={what}
      others={others}
      optional={pending.kind === 'offer'}
      required={site.policy.totpEnrolment === 'required'}
      reset={resetReason && language.texts.resets[resetReason]}
      remember={pending.purpose === 'sign-in' ? remembering(site.policy) : undefined}
      trouble={told.trouble}
    />,
    status,
  )
}

async function settingUp(
  c: Context<Types>,
  pending: Pending,
  question: Question,
  by: Enrollable | undefined,
  { notice, typed }: Told,
): Promise<SettingUp | undefined> {
  const { site } = c.var
  const { challenge, setUp, sent, counters } = question
  const { subject: id, name } = pending
  switch (by) {
    case undefined:
      return { by: 'nothing' }
    case 'totp': {
      const pendingOne = await pendingSecret(site, question, id)
      if (!pendingOne) return undefined
      const { secret, parameters } = pendingOne
      const uri = totpUri(secret, site.policy.brand.name, name, parameters)
      return { by, uri, secret: secretText(secret, 4), digits: parameters.digits }
    }
    case 'passkey': {
      const options = await creationOptions(site, challenge.id, { id, name }, setUp.passkeys)
      return { by, options, label: languageOf(c).device(challenge.device) }
    }
    case 'sms': {
      // A code that was used is the one that proved the number before.
      const live = sent?.channel === 'sms' && sent.used_by === null ? sent : undefined
      const left = limits.resendsLeft(counters, countedOf(pending), 'sms')
      const wait = live ? Math.max(0, Math.ceil((nextSending(live) - site.now) / 1000)) : 0
      const failed =
        live?.trouble != null
          ? ({ tone: 'bad', text: sendingTrouble(languageOf(c), live.trouble, 'sms') } as const)
          : undefined
      return {
        by,
        numbering: {
          number: live ? (setUp.ownPhone?.pending_number ?? undefined) : undefined,
          typed,
          again: left === 0 ? undefined : wait,
          notice: notice ?? failed,
        },
      }
    }
  }
}
