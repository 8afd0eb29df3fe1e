// What the Workers of the bench have in common: a way to get a session, and the proxy behind their check of it.
import type { Context } from 'hono'
import { proxy } from 'hono/proxy'

/** The bindings of a Worker of the bench. */
export interface Peer {
  Bindings: { readonly ORIGIN: string }
}

/** Where a Worker of the bench gives out a session. */
export const signIn = '/bench/sign-in'

/** A secret of the length that each of them asks for. */
export const secret = 'a-secret-of-forty-characters-for-a-bench'

/** Passes a request on to the origin, as Hono's documentation has it. */
export function passOn(c: Context<Peer>): Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  return proxy(c.env.ORIGIN + pathname + search, { ...c.req, headers: c.req.header() })
}
