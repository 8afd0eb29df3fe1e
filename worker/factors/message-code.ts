// Codes by e-mail and SMS (M4): six digits, stored only as a keyed hash bound to their challenge, one live at a time,
// each good once. Owns [message_codes].

import type { ChallengeId } from '../challenge/challenge.ts'
import type { MessageChannel } from '../challenge/limits.ts'
import type { NotSent } from '../channels/channel.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'
import type { KeyRing } from '../keys/ring.ts'
import { type KeyedHash, keyedHash, keyedHashes } from '../keys/seal.ts'
import { type AnyFactor, digitsTyped, factor, type Trouble } from './factor.ts'

/** The code of a challenge as it is stored. */
export interface MessageCodeRow {
  readonly channel: MessageChannel
  readonly hash: KeyedHash
  readonly sent_at: number
  readonly expires_at: number
  /** Why it didn't go out, if it didn't. */
  readonly trouble: NotSent['why'] | null
  readonly used_by: string | null
}

const digits = 6

// Somebody who asks again at once gets two messages, and types the code of the first.
const secondsBetween = 30

/** When a code may be sent again: milliseconds since the epoch. One that was used is waited for by nobody. */
export const nextSending = ({ sent_at, used_by }: MessageCodeRow): number =>
  used_by === null ? sent_at + secondsBetween * 1000 : 0

/** A new code, every one as likely as every other. */
export function newCode(): string {
  const range = 10 ** digits
  // Numbers above the last whole multiple of the range would make small codes likelier.
  const limit = Math.floor(2 ** 32 / range) * range
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number < limit ? String(number % range).padStart(digits, '0') : newCode()
}

/** What a code is bound to. Whoever's address has changed since answers nothing by a code that went to the old one (C6). */
export interface Binding {
  readonly challenge: ChallengeId
  readonly channel: MessageChannel
  /** The address that it goes to. */
  readonly to: string
}

const bound = ({ challenge, channel, to }: Binding, code: string) => `${channel} ${challenge} ${to} ${code}`

/** The hash that a code is stored as. */
export const codeHash = (ring: KeyRing, binding: Binding, code: string): Promise<KeyedHash> =>
  keyedHash(ring, 'code', bound(binding, code))

/** Puts a challenge's code in the place of the one before, if what that hangs on holds. */
export const put = (
  code: Omit<Binding, 'to'> & { readonly hash: KeyedHash; readonly expiresAt: number },
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO message_codes (challenge, channel, hash, sent_at, expires_at) SELECT ?, ?, ?, ?, ? WHERE ${on.sql}
     ON CONFLICT (challenge) DO UPDATE SET channel = excluded.channel, hash = excluded.hash, sent_at = excluded.sent_at,
       expires_at = excluded.expires_at, trouble = NULL, used_by = NULL`,
    code.challenge,
    code.channel,
    code.hash,
    now,
    code.expiresAt,
    ...on.values,
  )

/** Notes why a code didn't go out. */
export const noteTrouble = (challenge: ChallengeId, hash: KeyedHash, why: NotSent['why']): Statement =>
  statement('UPDATE message_codes SET trouble = ? WHERE challenge = ? AND hash = ?', why, challenge, hash)

/** A challenge's code. */
export const find = (challenge: ChallengeId): Statement<MessageCodeRow> =>
  statement<MessageCodeRow>(
    'SELECT channel, hash, sent_at, expires_at, trouble, used_by FROM message_codes WHERE challenge = ?',
    challenge,
  )

/** That a code wasn't sent by this channel a moment ago. */
export const mayBeSent = (challenge: ChallengeId, channel: MessageChannel, now: number): Guard =>
  guard(
    'NOT EXISTS (SELECT 1 FROM message_codes WHERE challenge = ? AND channel = ? AND sent_at > ? AND used_by IS NULL)',
    challenge,
    channel,
    now - secondsBetween * 1000,
  )

/** What is wrong with a code, if anything: `row` is what is stored of the one that was sent last. */
export async function troubleWith(
  ring: KeyRing,
  binding: Binding,
  code: string,
  row: MessageCodeRow | undefined,
  now: number,
): Promise<Trouble | undefined> {
  if (row?.channel !== binding.channel) return { kind: 'wrong' }
  if (row.expires_at <= now) return { kind: 'expired' }
  const hashes = await keyedHashes(ring, 'code', bound(binding, code))
  if (!hashes.includes(row.hash)) return { kind: 'wrong' }
  return row.used_by === null ? undefined : { kind: 'used' }
}

/** That a challenge's code stands as it was judged: neither replaced since, nor used, nor too old. */
export const isLive = (challenge: ChallengeId, hash: KeyedHash, now: number): Guard =>
  guard(
    'EXISTS (SELECT 1 FROM message_codes WHERE challenge = ? AND hash = ? AND used_by IS NULL AND expires_at > ?)',
    challenge,
    hash,
    now,
  )

/** The factor of a channel. */
export const messageCode = (channel: MessageChannel): AnyFactor =>
  factor<MessageCodeRow>({
    typed: text => digitsTyped(text, digits, digits),

    read: async (_, { challenge }) => find(challenge),

    judge: async ({ ring, now }, { challenge, ...reached }, code, [row]) => {
      const to = channel === 'email' ? reached.email : reached.phone
      const trouble = await troubleWith(ring, { challenge, channel, to: to ?? '' }, code, row, now)
      if (trouble) return { right: false, trouble }
      return {
        right: true,
        use: {
          statement: (ticket, on) =>
            statement(
              `UPDATE message_codes SET used_by = ?
               WHERE challenge = ? AND hash = ? AND used_by IS NULL AND expires_at > ? AND ${on.sql}`,
              ticket,
              challenge,
              row?.hash ?? null,
              now,
              ...on.values,
            ),
          done: ticket =>
            guard(
              'EXISTS (SELECT 1 FROM message_codes WHERE challenge = ? AND used_by = ?)',
              challenge,
              ticket,
            ),
        },
      }
    },
  })

/** Forgets codes that were over long ago. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM message_codes WHERE expires_at < ?', before)
