// `iron-session`: a sealed cookie, opened before the proxy.
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { getIronSession } from 'iron-session'
import { type Peer, passOn, secret, signIn } from './peer.ts'

interface Session {
  name?: string
}

const options = { password: secret, cookieName: 'session' }

const app = new Hono<Peer>()
app.post(signIn, async c => {
  const response = new Response('')
  const session = await getIronSession<Session>(c.req.raw, response, options)
  session.name = 'ann'
  await session.save()
  return response
})
app.use(async (c, next) => {
  const session = await getIronSession<Session>(c.req.raw, new Response(), options)
  if (session.name === undefined) throw new HTTPException(401)
  await next()
})
app.all('*', passOn)
export default app
