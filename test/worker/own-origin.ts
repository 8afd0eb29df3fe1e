// Origins that a test writes itself, for what no fixture does: a session that is upgraded in place, an answer that a
// client's header changes. They answer inside the Worker's own isolate, in the place of the network.
import { vi } from 'vitest'

type Answer = (request: Request) => Response | Promise<Response>

const origins = new Map<string, Answer>()
let spied = false

/** Puts an origin where the Worker finds it. @returns its address, for a policy's `origin`. */
export function originThat(answer: Answer): string {
  if (!spied) {
    spied = true
    const network = globalThis.fetch
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init)
      const own = origins.get(new URL(request.url).host)
      return own ? own(request) : network(request)
    })
  }
  const host = `${crypto.randomUUID().slice(0, 8)}.own.test`
  origins.set(host, answer)
  return `http://${host}`
}

/** The value of a cookie in a request. */
export const cookieIn = (request: Request, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1]
