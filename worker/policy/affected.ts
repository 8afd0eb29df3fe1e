// Whom a change of policy would affect, counted before it is made (P1).
import type { Policy } from '../../shared/policy/schema.ts'
import { not, type Statement } from '../database.ts'
import * as passkeys from '../factors/passkey.ts'
import * as totp from '../factors/totp.ts'
import * as subjects from '../people/subjects.ts'
import * as decisions from '../risk/decisions.ts'
import { resetsOf } from './consequences.ts'

/** One effect, and the statement that counts whom it meets. */
export interface Effect {
  readonly what: string
  readonly count: Statement<{ count: number }>
}

const why: Readonly<Record<subjects.ResetReason, string>> = {
  'by-admin': 'reset by an admin',
  'by-user': 'reset by themselves',
  'site-disabled': 'lose their set-up, since the site is turned off with `resetOnDisable`',
  'email-disallowed': 'are reset: codes by e-mail were all that they had, and they are no longer allowed',
  'sms-ended': 'are reset: codes by SMS were all that they had, and they are no longer sent',
}

/** The effects of a change on a site's people. */
export function effectsOf(site: string, before: Policy, after: Policy): readonly Effect[] {
  const known = subjects.whoseAt(site)
  const effects: Effect[] = resetsOf(site, before, after).map(({ reason, of }) => ({
    what: why[reason],
    count: subjects.count(of),
  }))
  const withoutTotp = subjects.whoseAt(site, not(totp.has))
  if (before.totpEnrolment === 'optional' && after.totpEnrolment === 'required') {
    effects.push({
      what: 'must set up an authenticator at their next sign-in',
      count: subjects.count(withoutTotp),
    })
  }
  if (before.methods.includes('totp') && !after.methods.includes('totp')) {
    effects.push({
      what: 'have an authenticator that is no longer asked for',
      count: subjects.count(subjects.whoseAt(site, totp.has)),
    })
  }
  if (before.methods.includes('passkey') && !after.methods.includes('passkey')) {
    effects.push({
      what: 'have passkeys that are no longer asked for',
      count: subjects.count(subjects.whoseAt(site, passkeys.has)),
    })
  }
  if (before.audience === 'opted-in' && after.audience === 'everyone') {
    effects.push({
      what: 'had not turned it on, and are asked from now on',
      count: subjects.count(subjects.whoseAt(site, not(subjects.hasOptedIn))),
    })
  }
  if (before.enabled && !after.enabled) {
    effects.push({ what: 'are no longer asked for anything', count: subjects.count(known) })
  }
  if (!before.enabled && after.enabled) {
    effects.push({ what: 'are asked at their next request', count: subjects.count(known) })
  }
  if (before.enforcement === 'risk-based' && after.enforcement === 'every-login') {
    effects.push({
      what: 'are asked at every sign-in, recognised or not',
      count: subjects.count(subjects.whoseAt(site, decisions.hasPassed)),
    })
  }
  return effects
}
