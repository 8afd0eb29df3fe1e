// What the extension may do for a device that is remembered by a cookie: see how it stands, and have it forgotten. The cookie
// itself, which nobody can read in the browser, says which. It is neither used nor exchanged here, and lets nobody in.
import type { CookieDevice } from '../../shared/device-proof.ts'
import { batch } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import * as subjects from '../people/subjects.ts'
import * as devices from '../risk/devices.ts'
import type { Site } from '../site.ts'
import { ownCookie, removeOwn } from './cookies.ts'
import { standingOf } from './device.ts'
import type { Visit } from './visit.ts'

/** A browser has a cookie for each person at it: more than this is no browser. */
const mostCookies = 8

interface Presented {
  readonly cookie: string
  readonly subject: SubjectId
  readonly name: string
  readonly row: devices.DeviceRow
}

/** The devices that a browser's own cookies speak for; none where policy takes no cookie for a device. */
async function presented(site: Site, { cookies }: Visit): Promise<readonly Presented[]> {
  if (site.policy.rememberDevice.binding !== 'cookie') return []
  const given = [...new Set(cookies.map(({ name }) => name))].flatMap(cookie => {
    const start = devices.subjectBeginning(cookie)
    return start === undefined ? [] : [{ cookie, start }]
  })
  const asked = given.slice(0, mostCookies)
  if (asked.length === 0) return []
  const people = await batch(site.db, ...asked.map(({ start }) => subjects.beginning(site.host, start)))
  const opened = await Promise.all(
    asked.flatMap(({ cookie }, index) =>
      (people[index] ?? []).map(async ({ id, name }) => {
        const token = await devices.openToken(site.ring, site.host, id, ownCookie(cookies, cookie))
        return token && { cookie, subject: id, name, token, hash: await devices.tokenHash(token) }
      }),
    ),
  )
  const known = opened.filter(each => each !== undefined)
  if (known.length === 0) return []
  const rows = await batch(site.db, ...known.map(({ token, subject }) => devices.find(token.device, subject)))
  return known.flatMap(({ cookie, subject, name, hash }, index) => {
    const row = rows[index]?.[0]
    // A token from before the last exchange is a copy: it is told nothing.
    return row && devices.isTokenOf(row, hash, site.now) ? [{ cookie, subject, name, row }] : []
  })
}

/** How the devices stand that this browser's cookies are. */
export async function cookieDevices(site: Site, visit: Visit): Promise<readonly CookieDevice[]> {
  const found = await presented(site, visit)
  return found.map(({ row, name }) => ({ device: row.id, ...standingOf(row, name, site.now) }))
}

/** Forgets a device whose cookie this browser has. @returns the Set-Cookie headers that take it away; none where there is none. */
export async function forgetCookieDevice(
  site: Site,
  visit: Visit,
  device: string,
): Promise<readonly string[]> {
  const found = (await presented(site, visit)).find(({ row }) => row.id === device)
  if (found === undefined) return []
  await batch(site.db, devices.revoke(found.row.id, found.subject, 'forgotten-by-user', site.now))
  return [removeOwn(found.cookie)]
}
