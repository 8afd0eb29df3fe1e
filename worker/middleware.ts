// The gate as Hono middleware, for people with a Worker of their own (N5): what comes after it is the origin. Everything
// that somebody needs who imports it is exported here.
import type { ExecutionContext, MiddlewareHandler } from 'hono'
import { randomToken } from '../shared/bytes.ts'
import { gate } from './app.ts'
import type { Env } from './env.ts'
import { subjectHeader } from './gate/forward.ts'

export type { Policy, PolicyInput } from '../shared/policy/schema.ts'
export type { Env } from './env.ts'
export { assertionHeader, subjectHeader } from './gate/forward.ts'
export { sweep } from './sweep.ts'

type Handler<Bindings> = (
  request: Request,
  env: Bindings,
  ctx: ExecutionContext,
) => Response | Promise<Response>

/** What the gate stands before: a Hono application, anything else with its `fetch`, or such a function. */
export type Inner<Bindings> = Handler<Bindings> | { readonly fetch: Handler<Bindings> }

// The requests that the gate has let through. No client can make one of these objects, as it could a header.
const passed = new WeakSet<Request>()

// A copy of one is known by a header that no client can guess: it is a mistake in the application, which would otherwise
// ask the gate again and again.
const copyHeader = 'x-sallyport-through'
const copyMark = randomToken()

/**
 * Puts the gate before an application. Add it first: routes and middleware added before it are not gated, and see each
 * request twice. The paths below `/.sallyport` are the gate's own. Policy is read from KV as ever, but its `origin` counts for nothing: the
 * application is where the site is.
 * @param inner the application: the very one that uses this middleware, or another. It is asked anew for each request that
 *   is let through (cleaned, its session cookies opened, its user named), and for `subject.source` "whoami" or "page" besides.
 * @example
 * const app = new Hono<{ Bindings: Env }>()
 * app.use(sallyport(app))
 * app.get('/orders', c => c.text(`Orders of ${subjectOf(c.req.raw)}`))
 * export default app
 */
export function sallyport<Bindings extends Env>(
  inner: Inner<Bindings>,
): MiddlewareHandler<{ Bindings: Bindings }> {
  const gated = gate<Bindings>(({ req, env, executionCtx }) => async ({ url, ...request }) => {
    // Where the client is, and how it connected, is the original's to say.
    const { cf } = req.raw
    const through = new Request(url, cf ? { ...request, cf } : request)
    through.headers.set(copyHeader, copyMark)
    passed.add(through)
    return typeof inner === 'function'
      ? inner(through, env, executionCtx)
      : inner.fetch(through, env, executionCtx)
  })
  return async (c, next) => {
    const { raw } = c.req
    if (passed.has(raw)) {
      raw.headers.delete(copyHeader)
      return next()
    }
    if (raw.headers.get(copyHeader) === copyMark) {
      throw new Error('Add sallyport() before any middleware that replaces the request, such as bodyLimit().')
    }
    return gated.fetch(raw, c.env, c.executionCtx)
  }
}

/**
 * For whom a request was let through.
 * @returns the user's canonical name; undefined where nobody was verified, or the request didn't come through the gate.
 */
export function subjectOf(request: Request): string | undefined {
  const subject = passed.has(request) ? request.headers.get(subjectHeader) : null
  return subject === null ? undefined : decodeURIComponent(subject)
}
