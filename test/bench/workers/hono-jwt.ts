// `hono/jwt`: a token in a cookie, verified before the proxy.
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { jwt, sign } from 'hono/jwt'
import { type Peer, passOn, secret, signIn } from './peer.ts'

const app = new Hono<Peer>()
app.post(signIn, async c => {
  const token = await sign({ sub: 'ann', exp: Math.floor(Date.now() / 1000) + 3600 }, secret, 'HS256')
  setCookie(c, 'session', token)
  return c.text('')
})
app.use(jwt({ secret, cookie: 'session', alg: 'HS256' }))
app.all('*', passOn)
export default app
