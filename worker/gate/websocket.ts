// WebSockets of a verified session (A9): messages pass both ways as they are, and the connection ends when its
// session does.
import type { Site } from '../site.ts'
import type { EdgeSession } from './session.ts'
import { watch } from './watch.ts'

// RFC 6455 §7.4.1: a policy was violated. §7.4.2 leaves 4000 and up to applications.
const sessionOver = 4401

// "Bad gateway" in IANA's registry: clients connect anew after it, as they do where they see a connection break off.
const brokenOff = 1014

/** Joins the client's end of a connection with the origin's. */
export function relay(site: Site, session: EdgeSession, response: Response): Response {
  const origin = response.webSocket
  if (!origin) throw new Error('no WebSocket to relay')
  const [client, edge] = Object.values(new WebSocketPair()) as [WebSocket, WebSocket]
  for (const end of [origin, edge]) {
    end.accept()
    // A Blob, the standard's default, would be sent on as its text: "[object Blob]".
    end.binaryType = 'arraybuffer'
  }

  const close = (code?: number, reason?: string) => {
    stop()
    for (const end of [origin, edge]) {
      // An end that is closed already says so by throwing.
      try {
        end.close(code, reason)
      } catch {}
    }
  }
  const stop = watch(site, session, why =>
    why === 'over' ? close(sessionOver, 'the session is over') : close(1011, 'the session can’t be checked'),
  )

  for (const [from, to] of [
    [origin, edge],
    [edge, origin],
  ] as const) {
    from.addEventListener('message', ({ data }) => to.send(data))
    from.addEventListener('close', ({ code, reason }) => {
      // No peer may send these two: that no code came, and that the connection broke off.
      if (code === 1005) close()
      else if (code === 1006) close(brokenOff, 'the connection broke off')
      else close(code, reason)
    })
    from.addEventListener('error', () => close(brokenOff, 'the connection failed'))
  }
  return new Response(null, { status: 101, webSocket: client, headers: protocolOf(response) })
}

const protocolOf = (response: Response): HeadersInit => {
  const protocol = response.headers.get('sec-websocket-protocol')
  return protocol === null ? {} : { 'sec-websocket-protocol': protocol }
}
