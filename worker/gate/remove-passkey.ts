// Taking a passkey away (S1, S2): with a fresh proof, told to its owner, and never the last way to prove a second step: who
// wants none turns it off.
import { notify } from '../channels/notify.ts'
import { canSend } from '../channels/send.ts'
import { batch, both } from '../database.ts'
import * as passkeys from '../factors/passkey.ts'
import { readSetUp, setUpOf, usableMethods } from '../factors/set-up.ts'
import * as events from '../log/events.ts'
import * as sessions from '../people/sessions.ts'
import { whose } from '../people/subjects.ts'
import * as devices from '../risk/devices.ts'
import type { Site } from '../site.ts'
import { type EdgeSession, isFresh } from './session.ts'

/** What came of it. */
export type Removing = 'removed' | 'lastOne' | 'proof-due' | 'not-found'

/** Removes a passkey of the session's own user. */
export async function removePasskey(
  site: Site,
  session: EdgeSession,
  id: passkeys.PasskeyId,
): Promise<Removing> {
  const { now, host, db, policy } = site
  const { subject } = session
  const setUp = setUpOf(await batch(db, ...readSetUp(subject)))
  const removed = setUp.passkeys.find(one => one.id === id)
  if (!removed) return 'not-found'
  if (!isFresh(site, session)) return 'proof-due'
  const without = { ...setUp, passkeys: [] }
  const others = usableMethods(policy, without, channel => canSend(site, channel))
  const isLastWay = others.length === 0 && policy.methods.includes('passkey')
  const on = both(passkeys.isRemovable(id, subject, !isLastWay), sessions.isStanding(session.id, now))
  const results = await batch(
    db,
    events.record({ site: host, subject, kind: 'passkey-removed', detail: removed.label }, now, on),
    devices.revokeAll(whose(subject), 'factor-changed', now, on),
    ...notify(site, setUp, { about: 'passkey-removed' }, on),
    // What tells of it goes before, since its own condition is gone with it.
    passkeys.remove(id, subject, on),
  )
  return results.at(-1)?.length === 1 ? 'removed' : 'lastOne'
}
