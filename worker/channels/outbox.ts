// Messages that wait: in development they stay here, for the person at the machine to read; elsewhere notices wait here
// until a provider has taken them, since they are written down with what they tell of. Owns [outbox].
import { randomToken } from '../../shared/bytes.ts'
import { type Guard, type Statement, statement } from '../database.ts'
import type { Message } from './channel.ts'

/** A message as the outbox keeps it. `at` in milliseconds since the epoch. */
export interface OutboxRow {
  readonly id: string
  readonly at: number
  readonly channel: Message['channel']
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** Whether a message stays to be read, or waits for a provider. */
export type OutboxState = 'kept' | 'queued'

const columns = 'id, at, channel, recipient, subject, body'

// A Worker may die with a message in its hands: after this long it is another's.
const lostAfter = 60_000

/** Puts a message into a site's outbox, if what it hangs on holds. */
export const put = (
  site: string,
  { channel, to, subject, text }: Message,
  state: OutboxState,
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO outbox (id, site, at, channel, recipient, subject, body, state)
     SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${on.sql}`,
    randomToken(12),
    site,
    now,
    channel,
    to,
    subject,
    text,
    state,
    ...on.values,
  )

/** A site's messages, newest first. */
export const list = (site: string): Statement<OutboxRow> =>
  statement<OutboxRow>(
    `SELECT ${columns} FROM outbox WHERE site = ? AND state = 'kept' ORDER BY at DESC, rowid DESC LIMIT 100`,
    site,
  )

/** Takes a site's waiting messages, each for one taker alone. */
export const claim = (site: string, now: number): Statement<OutboxRow> =>
  statement<OutboxRow>(
    `UPDATE outbox SET state = 'sending', at = ?1
     WHERE id IN (SELECT id FROM outbox
       WHERE site = ?2 AND (state = 'queued' OR (state = 'sending' AND at < ?3)) LIMIT 20)
     RETURNING ${columns}`,
    now,
    site,
    now - lostAfter,
  )

/** Forgets a message that has gone out, or never will. */
export const remove = (id: string): Statement => statement('DELETE FROM outbox WHERE id = ?', id)

/** Forgets old messages. */
export const sweep = (before: number): Statement => statement('DELETE FROM outbox WHERE at < ?', before)
