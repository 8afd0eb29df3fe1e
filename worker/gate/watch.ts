// What stays open past the request that began it: a WebSocket, a stream of events. No further request will come by which
// the gate could notice that its session is over (A9, G10).
import type { Site } from '../site.ts'
import { type EdgeSession, recheck } from './session.ts'

/**
 * Looks at a session every `session.recheckSeconds`.
 * @param ended told once: that the session is over, or that it can't be checked.
 * @returns what ends the watch.
 */
export function watch(
  site: Site,
  session: EdgeSession,
  ended: (why: 'over' | 'unchecked') => void,
): () => void {
  const started = Date.now()
  const check = async () => {
    const now = site.now + (Date.now() - started)
    const standing = now < session.expiresAt && (await recheck({ ...site, now }, session))
    if (!standing) ended('over')
  }
  const timer = setInterval(
    () => void check().catch(() => ended('unchecked')),
    site.policy.session.recheckSeconds * 1000,
  )
  return () => clearInterval(timer)
}

/** A stream of server-sent events that breaks off when its session is over; any other response as it is. */
export function whileStanding(site: Site, session: EdgeSession, response: Response): Response {
  const type = response.headers.get('content-type') ?? ''
  if (!/^text\/event-stream\b/i.test(type) || !response.body) return response
  const reader = response.body.getReader()
  let stop = () => {}
  // Not by pipeTo's signal: workerd looks at that only when something comes.
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = watch(site, session, () => {
        stop()
        controller.error(new Error('the session is over'))
        void reader.cancel().catch(() => undefined)
      })
    },
    async pull(controller) {
      const { done, value } = await reader.read().catch(error => {
        stop()
        throw error
      })
      if (!done) return controller.enqueue(value)
      stop()
      controller.close()
    },
    cancel(reason) {
      stop()
      return reader.cancel(reason)
    },
  })
  return new Response(stream, response)
}
