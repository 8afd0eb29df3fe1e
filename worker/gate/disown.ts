// "This wasn't me" (R6): the link in the mail about a sign-in. It ends what that sign-in began and everything else that
// needs no factor; it can do nothing more, so it needs no sign-in of its own.
import * as challenges from '../challenge/challenge.ts'
import { batch } from '../database.ts'
import { openJson } from '../keys/seal.ts'
import * as events from '../log/events.ts'
import * as sessions from '../people/sessions.ts'
import { type SubjectId, whose } from '../people/subjects.ts'
import * as devices from '../risk/devices.ts'
import * as addresses from '../risk/ip-history.ts'
import type { Site } from '../site.ts'

/** What the link says, sealed: whose sign-in, and the session that it began. */
export interface Disowning {
  readonly subject: SubjectId
  readonly session: sessions.SessionId
  /** Until when it is good: milliseconds since the epoch. */
  readonly until: number
}

/** How long such a link is good for, in milliseconds. */
export const disowningLasts = 14 * 86_400_000

/** Reads the link's token; undefined for one that is too old, and for anything that this site didn't seal. */
export async function disowningOf(site: Site, token: string | undefined): Promise<Disowning | undefined> {
  const found = await openJson<Disowning>(site.ring, 'disown', site.host, token)
  return found && found.until > site.now ? found : undefined
}

/** Ends every session and every challenge, forgets every device and every address of whoever disowns a sign-in. */
export async function disown(site: Site, { subject, session }: Disowning): Promise<void> {
  const { now, host, db } = site
  await batch(
    db,
    sessions.endAll(whose(subject), 'disowned', now),
    devices.revokeAll(whose(subject), 'disowned', now),
    addresses.forget(whose(subject)),
    challenges.cancelAll(whose(subject), now),
    events.record(
      {
        site: host,
        subject,
        kind: 'sign-in-disowned',
        detail: `session ${session.slice(0, 6)}…, by its e-mail`,
      },
      now,
    ),
  )
}
