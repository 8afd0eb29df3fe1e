// The gate, assembled: which site, our own pages, and the way to the origin for everything else; errors mapped to HTTP
// in one place.
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Env } from './env.ts'
import { Refusal } from './errors.ts'
import { admit } from './gate/admit.ts'
import { isOwn, prefix } from './gate/target.ts'
import { type Visit, visitOf } from './gate/visit.ts'
import { jwks } from './keys/assertion.ts'
import { keyRing } from './keys/ring.ts'
import { accentCss } from './pages/accent.ts'
import { assets } from './pages/assets.ts'
import { accountRoutes } from './routes/account.tsx'
import { challengeRoutes } from './routes/challenge.tsx'
import { consoleRoutes } from './routes/console.tsx'
import { deviceRoutes } from './routes/device.ts'
import { outboxRoutes } from './routes/outbox.tsx'
import { ownHeaders, sameSitePosts, type Types } from './routes/own.ts'
import { refusalPage } from './routes/refusal.tsx'
import { setupRoutes } from './routes/setup.tsx'
import { type Answer, type Site, siteOf } from './site.ts'

/** What a request of the gate is given, in a Worker whose bindings may be more than the gate's. */
interface Given<Bindings extends Env> {
  Bindings: Bindings
  Variables: { site: Site }
}

/**
 * The gate as an application.
 * @param innerOf the application behind it, for one request, where that runs in this very Worker; without it, the gate
 *   stands before the origin that policy names.
 */
export function gate<Bindings extends Env>(
  innerOf?: (c: Context<Given<Bindings>>) => Answer,
): Pick<Hono<Given<Bindings>>, 'fetch'> {
  /** Answers for the site that a request is for, and then does what waits for the answer. */
  const forSite = async <Result>(
    c: Context<Given<Bindings>>,
    answer: (site: Site, visit: Visit) => Promise<Result>,
  ) => {
    const left: (() => Promise<unknown>)[] = []
    const later = {
      background: (work: Promise<unknown>) => c.executionCtx.waitUntil(work),
      afterwards: (work: () => Promise<unknown>) => void left.push(work),
    }
    const visit = visitOf(c.req.raw)
    const site = await siteOf(visit, c.env, later, Date.now(), innerOf?.(c))
    c.set('site', site)
    const response = await answer(site, visit)
    for (const work of left) later.background(work())
    return response
  }
  // Two applications: what isn't ours needs no search through our routes, which would cost it more than its check.
  const own = new Hono<Given<Bindings>>()
  own.use((c, next) => forSite(c, next))
  own.route(prefix, ownPages)
  const others = new Hono<Given<Bindings>>()
  others.all('*', c => forSite(c, admit))
  for (const app of [own, others]) tellErrors(app)
  return {
    fetch: (request, ...given) => (isOwn(pathOf(request.url)) ? own : others).fetch(request, ...given),
  }
}

/** The path of an address, as it is written. */
const pathOf = (address: string) => /^[^/]*\/\/[^/?#]*([^?#]*)/.exec(address)?.[1] ?? ''

function tellErrors<Bindings extends Env>(app: Hono<Given<Bindings>>): void {
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : undefined
    if (!refusal || refusal.status >= 500) {
      console.error(
        JSON.stringify({ event: 'request-failed', error: String(error), cause: String(error.cause ?? '') }),
      )
    }
    const shown =
      refusal ?? new Refusal('storage-failed', 'Something went wrong here. Try again in a few seconds.')
    // A request for no known site has no policy to take a name from.
    const brand = c.get('site')?.policy.brand
    return visitOf(c.req.raw).navigation ? refusalPage(c, shown, brand) : shown.response()
  })
}

const ownPages = new Hono<Types>()
ownPages.use(ownHeaders, sameSitePosts)
for (const { name, type, text } of Object.values(assets)) {
  ownPages.get(`/${name}`, c =>
    c.body(text, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
  )
}
ownPages.get('/accent.css', c => {
  const { accent } = c.var.site.policy.brand
  if (accent === undefined) throw new Refusal('no-such-page', 'There is no such page here.')
  const headers = { 'content-type': 'text/css', 'cache-control': 'public, max-age=300' }
  return c.body(accentCss(accent), 200, headers)
})
ownPages.get('/jwks.json', async c =>
  c.json(await jwks(keyRing(c.env.SALLYPORT_KEYS)), 200, { 'cache-control': 'public, max-age=300' }),
)
ownPages.get('/', c => c.redirect(`${prefix}/account`, 303))
ownPages.route('/', challengeRoutes)
ownPages.route('/', setupRoutes)
ownPages.route('/', accountRoutes)
ownPages.route('/', consoleRoutes)
ownPages.route('/', deviceRoutes)
ownPages.route('/', outboxRoutes)
ownPages.all('*', () => {
  throw new Refusal('no-such-page', 'There is no such page here.')
})
