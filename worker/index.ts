// The Worker, assembled: which site, our own pages, and the gate for everything else; errors mapped to HTTP in one
// place; and the sweep of what is over.
import { Hono } from 'hono'
import type { Env } from './env.ts'
import { Refusal } from './errors.ts'
import { admit } from './gate/admit.ts'
import { prefix } from './gate/target.ts'
import { visitOf } from './gate/visit.ts'
import { jwks } from './keys/assertion.ts'
import { keyRing } from './keys/ring.ts'
import { assets } from './pages/assets.ts'
import { accountRoutes } from './routes/account.tsx'
import { challengeRoutes } from './routes/challenge.tsx'
import { outboxRoutes } from './routes/outbox.tsx'
import { ownHeaders, sameSitePosts, type Types } from './routes/own.ts'
import { refusalPage } from './routes/refusal.tsx'
import { siteOf } from './site.ts'
import { sweep } from './sweep.ts'

/** The whole application. */
export const app = new Hono<Types>()

app.use(async (c, next) => {
  c.set('site', await siteOf(c.req.raw, c.env, work => c.executionCtx.waitUntil(work), Date.now()))
  await next()
})

const own = new Hono<Types>()
own.use(ownHeaders, sameSitePosts)
for (const { name, type, text } of Object.values(assets)) {
  own.get(`/${name}`, c =>
    c.body(text, 200, { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' }),
  )
}
own.get('/jwks.json', async c =>
  c.json(await jwks(keyRing(c.env.SALLYPORT_KEYS)), 200, { 'cache-control': 'public, max-age=300' }),
)
own.get('/', c => c.redirect(`${prefix}/account`, 303))
own.route('/', challengeRoutes)
own.route('/', accountRoutes)
own.route('/', outboxRoutes)
own.all('*', () => {
  throw new Refusal('no-such-page', 'There is no such page here.')
})

app.route(prefix, own)
app.all('*', c => admit(c.var.site, c.req.raw))

app.onError((error, c) => {
  const refusal = error instanceof Refusal ? error : undefined
  if (!refusal || refusal.status >= 500) {
    console.error(
      JSON.stringify({ event: 'request-failed', error: String(error), cause: String(error.cause ?? '') }),
    )
  }
  const shown =
    refusal ?? new Refusal('storage-failed', 'Something went wrong here. Try again in a few seconds.')
  return visitOf(c.req.raw).navigation ? refusalPage(c, shown) : shown.response()
})

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await sweep(env.DB, Date.now())
  },
} satisfies ExportedHandler<Env>
