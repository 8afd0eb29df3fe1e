// Where the extension and the edge speak about remembered devices: who the site is, a nonce, what a key proves, and what the
// browser's cookies are. Below the reserved prefix, so nothing of the origin can answer in the edge's place.
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { AboutSite } from '../../shared/device-proof.ts'
import { cookieDevices, forgetCookieDevice } from '../gate/cookie-devices.ts'
import { forgetDevice, giveNonce, lookAt, offerKey, recognise, type Said } from '../gate/device.ts'
import { pendingOf } from '../gate/pending.ts'
import { prefix } from '../gate/target.ts'
import { visitOf } from '../gate/visit.ts'
import { redirect } from '../gate/way-in.ts'
import { remembering } from '../risk/remember.ts'
import { onward } from './conclude.tsx'
import { extensionOnly, formOf, type Types } from './own.ts'

/** Routes below the reserved prefix: `/site.json` and `/device/…`. */
export const deviceRoutes = new Hono<Types>()

deviceRoutes.get('/site.json', c => {
  const { url, policy } = c.var.site
  const remember = remembering(policy)
  const about: AboutSite = {
    ...{ product: 'sallyport', version: 1, site: url, name: policy.brand.name },
    remember: remember ? { binding: remember.binding, days: remember.days } : null,
  }
  return c.json(about)
})

deviceRoutes.get('/device/nonce', async c => c.json(await giveNonce(c.var.site, await pendingIn(c))))

deviceRoutes.post('/device/offer', async c => {
  const pending = await pendingIn(c)
  const form = await formOf(c)
  const taken = pending && (await offerKey(c.var.site, pending, form.get('key') ?? '', saidIn(form)))
  return c.json({ taken: taken === true })
})

// A form of the challenge's page, so that what was withheld goes on as after a code.
deviceRoutes.post('/device/recognise', async c => {
  const pending = await pendingIn(c)
  const passed = pending && (await recognise(c.var.site, pending, saidIn(await formOf(c))))
  // Marked, so that the extension doesn't try again for ever.
  return pending && passed ? onward(c, pending, passed) : redirect(`${prefix}/challenge?recognised=no`, [])
})

deviceRoutes.post('/device/look', async c => c.json(await lookAt(c.var.site, saidIn(await formOf(c)))))

deviceRoutes.post('/device/forget', async c =>
  c.json({ forgotten: await forgetDevice(c.var.site, saidIn(await formOf(c))) }),
)

// The cookies that this tells of are the browser's, and a page's scripts are to learn nothing from it: neither whose they are,
// nor that they are there.
deviceRoutes.post('/device/cookies', extensionOnly, async c =>
  c.json({ devices: await cookieDevices(c.var.site, visitOf(c.req.raw)) }),
)

deviceRoutes.post('/device/cookies/forget', extensionOnly, async c => {
  const device = (await formOf(c)).get('device') ?? ''
  const removed = await forgetCookieDevice(c.var.site, visitOf(c.req.raw), device)
  for (const cookie of removed) c.header('set-cookie', cookie, { append: true })
  return c.json({ forgotten: removed.length > 0 })
})

const pendingIn = (c: Context<Types>) => pendingOf(c.var.site, visitOf(c.req.raw))

const saidIn = (form: ReadonlyMap<string, string>): Said => ({
  subject: form.get('subject') ?? '',
  device: form.get('device') ?? '',
  nonce: form.get('nonce') ?? '',
  signature: form.get('signature') ?? '',
})
