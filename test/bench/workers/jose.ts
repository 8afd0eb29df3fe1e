// `jose`: a token in a cookie, verified before the proxy.
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { jwtVerify, SignJWT } from 'jose'
import { type Peer, passOn, secret, signIn } from './peer.ts'

const key = new TextEncoder().encode(secret)

const app = new Hono<Peer>()
app.post(signIn, async c => {
  const token = new SignJWT({ sub: 'ann' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h')
  setCookie(c, 'session', await token.sign(key))
  return c.text('')
})
app.use(async (c, next) => {
  const token = getCookie(c, 'session')
  if (token === undefined) throw new HTTPException(401)
  await jwtVerify(token, key, { algorithms: ['HS256'] })
  await next()
})
app.all('*', passOn)
export default app
