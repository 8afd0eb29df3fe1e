// The local outbox, as a page and as JSON. Outside development there is no such page.

import { createMiddleware } from 'hono/factory'
import { Hono } from 'hono/tiny'
import * as outbox from '../channels/outbox.ts'
import { batch } from '../database.ts'
import { Refusal } from '../errors.ts'
import { OutboxPage } from '../pages/outbox.tsx'
import { languageOf, type Types } from './own.ts'

const developmentOnly = createMiddleware<Types>(async (c, next) => {
  if (!c.var.site.development) throw new Refusal('no-such-page', 'There is no such page here.')
  await next()
})

/** Routes below the reserved prefix: `/outbox` and `/outbox.json`. */
export const outboxRoutes = new Hono<Types>()

outboxRoutes.get('/outbox', developmentOnly, async c => {
  const { site } = c.var
  const [messages] = await batch(site.db, outbox.list(site.host))
  return c.html(
    <OutboxPage language={languageOf(c)} brand={site.policy.brand} now={site.now} messages={messages} />,
  )
})

outboxRoutes.get('/outbox.json', developmentOnly, async c => {
  const [messages] = await batch(c.var.site.db, outbox.list(c.var.site.host))
  return c.json({ messages })
})
