// Sending a code by e-mail or SMS (M4): the request is counted and the code stored in one transaction, each hanging on
// the other; then it goes out.
import { randomToken } from '../../shared/bytes.ts'
import * as challenges from '../challenge/challenge.ts'
import * as limits from '../challenge/limits.ts'
import { send } from '../channels/send.ts'
import { always, batch, both, type Guard, type Statement } from '../database.ts'
import * as codes from '../factors/message-code.ts'
import type { SetUp } from '../factors/set-up.ts'
import { languageFor } from '../i18n/index.ts'
import { type KeyedHash, keyedHash } from '../keys/seal.ts'
import * as events from '../log/events.ts'
import * as subjects from '../people/subjects.ts'
import type { Site } from '../site.ts'
import { countedOf, type Pending } from './pending.ts'
import { isAnswerable, questionOf } from './question.ts'
import { actOnUsedUp, type UsedUp, whyClosed } from './used-up.ts'

/** What came of a request for a code. */
export type Sending =
  | UsedUp
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'over' }
  | { readonly outcome: 'resend-limit' }
  | { readonly outcome: 'bounced' }
  | { readonly outcome: 'bad-number' }
  | { readonly outcome: 'failed' }
  | { readonly outcome: 'too-soon'; readonly at: number }

/** A code that is about to go out: stored as its hash alone. */
export interface NewCode {
  readonly code: string
  readonly to: string
  readonly recipient: KeyedHash
  readonly row: Parameters<typeof codes.put>[0]
}

/** Makes a code for a challenge and the address that it goes to. */
export async function makeCode(
  { ring, now, policy, host }: Site,
  { challenge, channel, to }: codes.Binding,
): Promise<NewCode> {
  const code = codes.newCode()
  const hash = await codes.codeHash(ring, { challenge, channel, to }, code)
  const expiresAt = now + policy.codeTimeoutSeconds * 1000
  const recipient = await keyedHash(ring, 'code', `${channel} to ${to} by ${host}`)
  return { code, to, recipient, row: { challenge, channel, hash, expiresAt } }
}

/** Where a channel reaches a subject. */
export const recipientOf = (
  { email, phone }: Pick<SetUp, 'email' | 'phone'>,
  channel: limits.MessageChannel,
): string | undefined => (channel === 'email' ? email : phone)

/** Sends a code out; what the provider says of the address is remembered. */
export async function sendOut(
  site: Site,
  subject: subjects.SubjectId,
  { code, to, row }: NewCode,
): Promise<'sent' | 'bounced' | 'bad-number' | 'failed'> {
  const { mail } = languageFor(site.accepts).texts
  const minutes = Math.round(site.policy.codeTimeoutSeconds / 60)
  const { channel } = row
  const written =
    channel === 'email'
      ? mail.code(site.policy.brand.name, code, minutes)
      : // The last line is for browsers: they fill the code at this very site alone (origin-bound one-time codes).
        { subject: '', text: `${mail.smsCode(site.policy.brand.name, code)}\n\n@${site.host} #${code}` }
  const sent = await send(site, { channel, to, ...written })
  if (sent.ok) return 'sent'
  const event: Partial<Record<typeof sent.why, events.EventKind>> = {
    bounced: 'email-bounced',
    'bad-number': 'incorrect-phone-number',
  }
  const kind = event[sent.why]
  await batch(
    site.db,
    codes.noteTrouble(row.challenge, row.hash, sent.why),
    ...(sent.why === 'bounced' ? [subjects.noteBounce(subject, site.now)] : []),
    ...(kind ? [events.record({ site: site.host, subject, kind }, site.now)] : []),
  )
  return sent.why
}

/** Sends a code for a pending challenge, the first or another. Two round trips before it goes out: a look, and the act. */
export async function sendCode(
  site: Site,
  pending: Pending,
  channel: limits.MessageChannel,
): Promise<Sending> {
  const question = await questionOf(site, pending)
  const to = question && recipientOf(question.setUp, channel)
  if (!question || to === undefined || !isAnswerable(question, channel)) return { outcome: 'over' }
  if (channel === 'email' && question.setUp.emailBounced) return { outcome: 'bounced' }
  return requestCode(site, pending, channel, to)
}

/**
 * Counts a request for a code, and sends it where that is within the limits.
 * @param on what else it hangs on.
 * @param along what is written with it, once the request is taken.
 */
export async function requestCode(
  site: Site,
  pending: Pending,
  channel: limits.MessageChannel,
  to: string,
  on: Guard = always,
  along: (taken: Guard) => readonly Statement[] = () => [],
): Promise<Sending> {
  const { now } = site
  const { challenge, subject, purpose } = pending
  const counted = countedOf(pending)
  const fresh = await makeCode(site, { challenge, channel, to })
  const ticket = randomToken(12)
  const may = both(
    both(challenges.isOpen(challenge, now), limits.isUnlocked(subject, now)),
    both(codes.mayBeSent(challenge, channel, now), on),
  )
  const requested = limits.requested(counted, ticket)
  const addressee = { subject, recipient: fresh.recipient }
  const [, taken, , counters, [sent], [standing]] = await batch(
    site.db,
    limits.openMessages(addressee, now),
    limits.request(counted, channel, addressee, ticket, now, may),
    codes.put(fresh.row, now, requested),
    limits.read(counted),
    codes.find(challenge),
    challenges.find(challenge, subject),
    ...along(requested),
  )
  if (taken.length > 0) return { outcome: await sendOut(site, subject, fresh) }

  if (!challenges.isWaiting(standing, now)) return { outcome: 'over' }
  if (limits.isLocked(counters, now) || limits.pausedUntil(counters, purpose, now) !== undefined) {
    return whyClosed(site, counters, standing)
  }
  const at = sent?.channel === channel ? codes.nextSending(sent) : 0
  if (at > now) return { outcome: 'too-soon', at }
  const requests = limits.usedUp(counters, 'requests')
  return requests ? actOnUsedUp(site, pending, requests) : { outcome: 'resend-limit' }
}

/** What a batch that opens a challenge writes for the code that goes out with it. */
export const firstCode = ({ row }: NewCode, now: number, on: Parameters<typeof codes.put>[2]): Statement =>
  codes.put(row, now, on)
