// What users are told by e-mail about their own account. The message is part of the batch that it tells of, so that it
// goes out if, and only if, that happened.
import { always, type Guard, type Statement } from '../database.ts'
import type { Site } from '../site.ts'
import * as outbox from './outbox.ts'

/** What a notice is about. */
export type Notice =
  | { readonly about: 'authenticator-set-up'; readonly device: string }
  | { readonly about: 'device-token-reused'; readonly device: string }
  | { readonly about: 'account-locked' }

/**
 * The statements by which a user is told; none where there is no address, or no channel to send by. Outside development
 * no channel is set up by default, and what happened is in the event log all the same.
 */
export function notify(
  site: Site,
  email: string | undefined,
  notice: Notice,
  on: Guard = always,
): Statement[] {
  if (email === undefined || !site.development) return []
  const { subject, text } = written(site, notice)
  return [outbox.put(site.host, { to: email, subject, text }, site.now, on)]
}

function written({ policy, url }: Site, notice: Notice): { subject: string; text: string } {
  const name = policy.brand.name
  const account = `${url}/.sallyport/account`
  switch (notice.about) {
    case 'authenticator-set-up':
      return {
        subject: `An authenticator was set up for your account at ${name}`,
        text: `It was set up with ${notice.device}. From now on, signing in takes a code from it.\n\nIf this wasn’t you, change your password and ask an administrator to reset your set-up. What is set up: ${account}`,
      }
    case 'device-token-reused':
      return {
        subject: `A remembered device of yours at ${name} was forgotten`,
        text: `Somebody used a copy of the token by which “${notice.device}” was remembered, so it was forgotten: it will be asked for a code again.\n\nIf this wasn’t you, change your password. Your devices and sign-ins: ${account}`,
      }
    case 'account-locked':
      return {
        subject: `Your account at ${name} is locked`,
        text: `Somebody who knows your password entered too many wrong codes, so no codes are taken any more. An administrator can unlock the account.\n\nIf this wasn’t you, change your password.${policy.brand.support ? ` Help: ${policy.brand.support}` : ''}`,
      }
  }
}
