// Who a page of ours is for: somebody whose session is verified, still, and whom it names. Never the request itself.
import { createMiddleware } from 'hono/factory'
import { Refusal } from '../errors.ts'
import { presented } from '../gate/origin-session.ts'
import { type EdgeSession, recheck } from '../gate/session.ts'
import { prefix } from '../gate/target.ts'
import { verify } from '../gate/verified.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import type { Types } from './own.ts'

/** The types of a route for somebody signed in. */
export interface SignedIn extends Types {
  Variables: Types['Variables'] & { session: EdgeSession }
}

/** Lets verified sessions alone through; people are led to the challenge, and then back to `page`. */
export const signedIn = (page: string) =>
  createMiddleware<SignedIn>(async (c, next) => {
    const { site } = c.var
    const visit = visitOf(c.req.raw)
    const verified = await verify(site, visit, await presented(site, visit.cookies))
    // Nothing is changed by a session that was ended since it was last looked at.
    const stands = verified && (c.req.method === 'GET' || (await recheck(site, verified.session)))
    if (!verified || !stands) {
      if (visit.navigation && c.req.method === 'GET') return redirect(`${prefix}/challenge?to=${page}`, [])
      throw new Refusal('not-allowed-yet', 'Sign in first, and prove your second factor.')
    }
    c.set('session', verified.session)
    for (const cookie of verified.renewed) c.header('set-cookie', cookie, { append: true })
    return next()
  })
