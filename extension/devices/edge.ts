// What the edge of a site says to the extension: fetched by the extension itself, over TLS, from below the reserved prefix of
// that very site, where no page, script or service worker of it comes between (T3). Every answer is checked for its shape.
import * as v from 'valibot'
import {
  type AboutSite,
  type CookieDevice,
  type DeviceStanding,
  edgePaths,
  type GivenNonce,
} from '../../shared/device-proof.ts'

const timeoutMs = 8_000
const name = v.pipe(v.string(), v.maxLength(300))

const aboutSchema = v.object({
  product: v.literal('sallyport'),
  version: v.literal(1),
  site: v.string(),
  name,
  remember: v.nullable(v.object({ binding: v.picklist(['cookie', 'key']), days: v.number() })),
})
const nonceSchema = v.object({
  nonce: v.pipe(v.string(), v.maxLength(2000)),
  challenge: v.nullable(v.object({ subject: name, device: name, recognises: v.boolean() })),
})
const known = {
  state: v.picklist(['remembered', 'revoked', 'expired']),
  ...{ name, since: v.number(), until: v.number(), used: v.number() },
}
const standingSchema = v.variant('state', [v.object({ state: v.literal('unknown') }), v.object(known)])
const cookiesSchema = v.object({
  devices: v.pipe(
    v.array(v.object({ device: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)), ...known })),
    v.maxLength(20),
  ),
})
const forgottenSchema = v.object({ forgotten: v.boolean() })

/** What the site's edge says of itself; undefined where there is none, or it speaks for another origin. */
export async function aboutSite(site: string): Promise<AboutSite | undefined> {
  const about = await asked(site, edgePaths.about, aboutSchema)
  return about?.site === site ? about : undefined
}

/** A nonce for what waits in this browser at the site. */
export const nonceFrom = (site: string): Promise<GivenNonce | undefined> =>
  asked(site, edgePaths.nonce, nonceSchema)

/** Offers a key. @returns whether the edge took it. */
export const offerTo = async (site: string, form: Readonly<Record<string, string>>): Promise<boolean> =>
  (await asked(site, edgePaths.offer, v.object({ taken: v.boolean() }), form))?.taken === true

/** How a device stands; undefined where the edge couldn't be asked. */
export const standingAt = (
  site: string,
  form: Readonly<Record<string, string>>,
): Promise<DeviceStanding | undefined> => asked(site, edgePaths.look, standingSchema, form)

/** Has the edge forget a device. @returns whether it could be asked. */
export const forgetAt = async (site: string, form: Readonly<Record<string, string>>): Promise<boolean> =>
  (await asked(site, edgePaths.forget, forgottenSchema, form)) !== undefined

/** The devices that the browser's own cookies are at the site, which nobody here can read; undefined where it couldn't be asked. */
export const cookieDevicesAt = async (site: string): Promise<readonly CookieDevice[] | undefined> =>
  (await asked(site, edgePaths.cookies, cookiesSchema, {}))?.devices

/** Has the edge forget one of those, and take its cookie away. @returns whether it could be asked. */
export const forgetCookieAt = async (site: string, device: string): Promise<boolean> =>
  (await asked(site, edgePaths.forgetCookie, forgottenSchema, { device })) !== undefined

async function asked<S extends v.GenericSchema>(
  site: string,
  path: string,
  schema: S,
  form?: Readonly<Record<string, string>>,
): Promise<v.InferOutput<S> | undefined> {
  try {
    const response = await fetch(site + path, {
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      // The challenge is in a cookie of the site's, and a device may be one.
      credentials: 'include',
      // Whoever sends us elsewhere is no edge.
      redirect: 'error',
      ...{ cache: 'no-store', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(timeoutMs) },
    })
    if (!response.ok) return undefined
    const parsed = v.safeParse(schema, await response.json())
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
