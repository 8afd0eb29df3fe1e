// better-auth's `getSession` with its cookie cache, so that it reads no storage either.
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Peer, passOn, secret, signIn } from './peer.ts'

const auth = betterAuth({
  secret,
  baseURL: 'http://127.0.0.1',
  database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
  emailAndPassword: { enabled: true },
  session: { cookieCache: { enabled: true, maxAge: 3600 } },
  telemetry: { enabled: false },
} satisfies BetterAuthOptions)

const app = new Hono<Peer>()
app.post(signIn, () =>
  auth.api.signUpEmail({
    body: { name: 'ann', email: 'ann@example.com', password: 'a-password-of-hers' },
    asResponse: true,
  }),
)
app.use(async (c, next) => {
  if (!(await auth.api.getSession({ headers: c.req.raw.headers }))) throw new HTTPException(401)
  await next()
})
app.all('*', passOn)
export default app
