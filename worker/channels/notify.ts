// What users are told by e-mail about their own account, and admins about somebody's. The message is part of the batch
// that it tells of, so that it goes out if, and only if, that happened.
import { always, batch, type Guard, type Statement } from '../database.ts'
import { prefix } from '../gate/target.ts'
import { type Language, languageFor } from '../i18n/index.ts'
import { holdersOf } from '../people/permissions.ts'
import type { PhoneNumber } from '../people/phones.ts'
import { addressesOf } from '../people/subjects.ts'
import type { Site } from '../site.ts'
import type { Message } from './channel.ts'
import * as outbox from './outbox.ts'
import { canSend, sendWaiting } from './send.ts'

/** What a notice is about. */
export type Notice =
  | { readonly about: 'authenticator-set-up'; readonly device: string }
  | { readonly about: 'device-token-reused'; readonly device: string }
  | { readonly about: 'new-sign-in'; readonly device: string; readonly link: string }
  | { readonly about: 'recovery-code-used'; readonly left: number }
  | {
      readonly about: 'account-locked' | 'turned-on' | 'turned-off' | 'recovery-codes-made'
    }
  | { readonly about: 'phone-changed' | 'passkey-added' | 'passkey-removed' }
  | { readonly about: 'somebody-locked'; readonly name: string }
  | { readonly about: 'not-my-number'; readonly name: string }

/** Who is told. The language is their own: whoever causes a notice may be somebody else, an attacker or an admin. */
export interface Reader {
  readonly email: string | null | undefined
  /** Not known until a factor was proven once: then it is that of whoever asks. */
  readonly language: string | null | undefined
}

/**
 * The statements by which somebody is told; none where there is no address, or no way out for mail. What happened is in
 * the event log all the same.
 */
export function notify(
  site: Site,
  { email, language }: Reader,
  notice: Notice,
  on: Guard = always,
): Statement[] {
  if (email == null || !canSend(site, 'email')) return []
  const text = written(site, languageFor(language ?? site.accepts), notice)
  return put(site, { channel: 'email', to: email, ...text }, on)
}

function put(site: Site, message: Message, on: Guard): Statement[] {
  if (site.development) return [outbox.put(site.host, message, 'kept', site.now, on)]
  site.afterwards(() => sendWaiting(site))
  return [outbox.put(site.host, message, 'queued', site.now, on)]
}

/**
 * The statements by which whoever has a number is told by SMS; none where there is no number, or no way out for SMS.
 */
export function notifyNumber(
  site: Site,
  number: PhoneNumber | undefined,
  about: 'phone-changed',
  on: Guard = always,
): Statement[] {
  if (number === undefined || !site.policy.sms.entitled || !canSend(site, 'sms')) return []
  const { title, next } = languageFor(site.accepts).texts.mail.notices[about]
  const text = `${title(site.policy.brand.name)}. ${next}`
  return put(site, { channel: 'sms', to: number, subject: '', text }, on)
}

/** Tells those who may help users, by policy's permissions. One round trip to find them, one to write it down. */
export async function notifyAdmins(site: Site, notice: Notice): Promise<void> {
  if (!canSend(site, 'email')) return
  const { names, roles } = holdersOf(site.policy, 'users', 'system-admin')
  if (names.length === 0 && roles.length === 0) return
  const [admins] = await batch(site.db, addressesOf(site.host, names, roles))
  if (admins.length === 0) return
  await batch(site.db, ...admins.flatMap(admin => notify(site, admin, notice)))
}

function written(site: Site, { texts, device }: Language, notice: Notice): { subject: string; text: string } {
  const { mail } = texts
  const { name, support } = site.policy.brand
  const account = `${site.url}${prefix}/account`
  const [subject, happened, next] = ((): readonly [string, string, string] => {
    switch (notice.about) {
      case 'authenticator-set-up':
      case 'device-token-reused': {
        const { title, text, next } = mail.notices[notice.about]
        return [title(name), text(device(notice.device)), next]
      }
      case 'new-sign-in': {
        const { title, text, next } = mail.notices[notice.about]
        return [title(name), text(device(notice.device)), `${next}\n${notice.link}`]
      }
      case 'recovery-code-used': {
        const { title, text, next } = mail.notices[notice.about]
        return [title(name), text(notice.left), next]
      }
      case 'somebody-locked':
      case 'not-my-number': {
        const { title, text, next } = mail.notices[notice.about]
        return [title(name), text(notice.name), next]
      }
      default: {
        const { title, text, next } = mail.notices[notice.about]
        return [title(name), text, next]
      }
    }
  })()
  const help = support ? `\n\n${texts.challenge.support(support)}` : ''
  return { subject, text: `${happened}\n\n${next}\n\n${mail.account(account)}${help}` }
}
