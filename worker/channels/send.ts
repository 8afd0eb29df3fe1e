// Sending: the providers of a channel in policy's order, the next where one fails, and ten seconds in all (H2). In
// development, the outbox.
import { always, batch, type Statement } from '../database.ts'
import * as events from '../log/events.ts'
import type { Site } from '../site.ts'
import type { Message, Sent } from './channel.ts'
import * as outbox from './outbox.ts'
import { webhook } from './webhook.ts'

// Somebody is waiting for the page. One provider alone may not use all of the time up.
const allMilliseconds = 10_000
const oneMilliseconds = 6_000

const providersOf = ({ policy }: Site, channel: Message['channel']) =>
  policy.channels[channel].filter(({ enabled }) => enabled)

/** Whether there is a way out for a kind of message. */
export const canSend = (site: Site, channel: Message['channel']): boolean =>
  site.development || providersOf(site, channel).length > 0

/** Sends a message. What failed is in the events, by provider and without the message. */
export async function send(site: Site, message: Message): Promise<Sent> {
  if (site.development) {
    await batch(site.db, outbox.put(site.host, message, 'kept', site.now, always))
    return { ok: true }
  }
  const deadline = AbortSignal.timeout(allMilliseconds)
  const failures: Statement[] = []
  let last: Sent = { ok: false, why: 'failed', detail: 'no provider' }
  for (const settings of providersOf(site, message.channel)) {
    if (deadline.aborted) break
    const inTime = AbortSignal.any([deadline, AbortSignal.timeout(oneMilliseconds)])
    last = await webhook(site, settings)(message, inTime)
    if (last.ok) break
    const detail = `${message.channel} by ${new URL(settings.url).host}: ${last.detail}`
    failures.push(events.record({ site: site.host, kind: 'message-failed', detail }, site.now))
    // The address is at fault: another provider would only hear the same.
    if (last.why !== 'failed') break
  }
  if (failures.length > 0) await batch(site.db, ...failures)
  return last
}

/** Sends what waits in a site's outbox. */
export async function sendWaiting(site: Site): Promise<void> {
  const [waiting] = await batch(site.db, outbox.claim(site.host, site.now))
  for (const { id, channel, recipient, subject, body } of waiting) {
    await send(site, { channel, to: recipient, subject, text: body })
    await batch(site.db, outbox.remove(id))
  }
}
