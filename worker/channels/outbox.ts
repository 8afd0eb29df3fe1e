// The local outbox: where messages go in development, for the person at the machine to read. Owns [outbox].
import { randomToken } from '../../shared/bytes.ts'
import { type Guard, type Statement, statement } from '../database.ts'

/** A message as the outbox keeps it. `at` in milliseconds since the epoch. */
export interface OutboxRow {
  readonly id: string
  readonly at: number
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** Puts an e-mail into a site's outbox, if what it hangs on holds. */
export const put = (
  site: string,
  mail: { to: string; subject: string; text: string },
  now: number,
  on: Guard,
): Statement =>
  statement(
    `INSERT INTO outbox (id, site, at, channel, recipient, subject, body) SELECT ?, ?, ?, 'email', ?, ?, ? WHERE ${on.sql}`,
    randomToken(12),
    site,
    now,
    mail.to,
    mail.subject,
    mail.text,
    ...on.values,
  )

/** A site's messages, newest first. */
export const list = (site: string): Statement<OutboxRow> =>
  statement<OutboxRow>(
    'SELECT id, at, recipient, subject, body FROM outbox WHERE site = ? ORDER BY at DESC, rowid DESC LIMIT 100',
    site,
  )

/** Forgets old messages. */
export const sweep = (before: number): Statement => statement('DELETE FROM outbox WHERE at < ?', before)
