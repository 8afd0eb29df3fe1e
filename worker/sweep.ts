// What is over is forgotten, by a cron trigger: each owner knows what of its table that is.

import * as challenges from './challenge/challenge.ts'
import * as limits from './challenge/limits.ts'
import * as outbox from './channels/outbox.ts'
import { batch } from './database.ts'
import * as codes from './factors/message-code.ts'
import * as events from './log/events.ts'
import * as sessions from './people/sessions.ts'
import * as proposals from './policy/proposals.ts'
import * as decisions from './risk/decisions.ts'
import * as keys from './risk/device-keys.ts'
import * as devices from './risk/devices.ts'
import * as addresses from './risk/ip-history.ts'

const day = 86_400_000

// Long enough for an admin to see what happened; and for addresses, what `risk.historyDays` may ask for at most.
const recordDays = 400

/** Forgets what is over. `now` in milliseconds since the epoch. */
export async function sweep(db: D1Database, now: number): Promise<void> {
  await batch(
    db,
    challenges.sweep(now - day),
    limits.sweep(now - day),
    codes.sweep(now - day),
    sessions.sweep(now - 30 * day),
    devices.sweep(now - 30 * day),
    keys.sweep(now - recordDays * day),
    addresses.sweep(now - recordDays * day),
    decisions.sweep(now - recordDays * day),
    events.sweep(now - recordDays * day),
    outbox.sweep(now - 30 * day),
    proposals.sweep(now - 30 * day),
  )
}
