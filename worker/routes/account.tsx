// The account page and what can be done on it. Whose it is comes from the verified session, never from the request.
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { batch } from '../database.ts'
import { Refusal } from '../errors.ts'
import * as totp from '../factors/totp.ts'
import { ownCookie } from '../gate/cookies.ts'
import { presented } from '../gate/origin-session.ts'
import type { EdgeSession } from '../gate/session.ts'
import { openSetup } from '../gate/sign-in.ts'
import { prefix } from '../gate/target.ts'
import { verify } from '../gate/verified.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import { type AccountNotice, AccountPage } from '../pages/account.tsx'
import * as sessions from '../people/sessions.ts'
import * as decisions from '../risk/decisions.ts'
import * as devices from '../risk/devices.ts'
import { languageOf, type Types } from './own.ts'

interface AccountTypes extends Types {
  Variables: Types['Variables'] & { session: EdgeSession }
}

const page = `${prefix}/account`

const signedIn = createMiddleware<AccountTypes>(async (c, next) => {
  const { site } = c.var
  const visit = visitOf(c.req.raw)
  const verified = await verify(site, visit, await presented(site, visit.cookies))
  if (!verified) {
    if (visit.navigation && c.req.method === 'GET') return redirect(`${prefix}/challenge?to=${page}`, [])
    throw new Refusal('not-allowed-yet', 'Sign in first, and prove your second factor.')
  }
  c.set('session', verified.session)
  for (const cookie of verified.renewed) c.header('set-cookie', cookie, { append: true })
  return next()
})

/** Routes below the reserved prefix: `/account` and its actions. */
export const accountRoutes = new Hono<AccountTypes>()

accountRoutes.use('/account', signedIn)
accountRoutes.use('/account/*', signedIn)

accountRoutes.get('/account', async c => {
  const { site, session } = c.var
  const { subject } = session
  const cookie = ownCookie(visitOf(c.req.raw).cookies, devices.cookieName(subject))
  const token = await devices.openToken(site.ring, site.host, subject, cookie)
  const [[factor], remembered, standing, history] = await batch(
    site.db,
    totp.find(subject),
    devices.list(subject, site.now),
    sessions.list(subject, site.now),
    decisions.list(subject),
  )
  return c.html(
    <AccountPage
      language={languageOf(c)}
      brand={site.policy.brand.name}
      name={session.name}
      now={site.now}
      enrolledAt={factor?.confirmed_at ?? undefined}
      devices={remembered}
      thisDevice={token?.device}
      sessions={standing}
      thisSession={session.id}
      decisions={history}
      notice={notices.find(notice => notice === c.req.query('done'))}
    />,
  )
})

accountRoutes.post('/account/devices/:id/forget', async c => {
  const { site, session } = c.var
  const id = c.req.param('id') as devices.DeviceId
  const [revoked] = await batch(site.db, devices.revoke(id, session.subject, 'forgotten-by-user', site.now))
  return done(revoked.length > 0 ? 'forgotten' : 'nothingDone')
})

accountRoutes.post('/account/devices/forget', async c => {
  const { site, session } = c.var
  await batch(site.db, devices.revokeAll(session.subject, 'forgotten-by-user', site.now))
  return done('forgotten')
})

accountRoutes.post('/account/sessions/:id/end', async c => {
  const { site, session } = c.var
  const id = c.req.param('id') as sessions.SessionId
  const [ended] = await batch(site.db, sessions.end(id, session.subject, 'ended-by-user', site.now))
  return done(ended.length > 0 ? 'ended' : 'nothingDone')
})

accountRoutes.post('/account/sessions/end', async c => {
  const { site, session } = c.var
  await batch(site.db, sessions.endOthers(session.id, session.subject, 'ended-by-user', site.now))
  return done('ended')
})

accountRoutes.post('/account/enrol', async c => {
  const { site, session } = c.var
  return redirect(`${prefix}/setup`, [await openSetup(site, visitOf(c.req.raw), session, page)])
})

const notices: readonly AccountNotice[] = ['forgotten', 'ended', 'nothingDone']

const done = (notice: AccountNotice) => redirect(`${page}?done=${notice}`, [])
