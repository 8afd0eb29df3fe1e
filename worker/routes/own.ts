// What every page of ours has in common: the request's context, the headers that keep a page to itself, and the check
// that a post comes from this very site (C3).
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'
import { Refusal } from '../errors.ts'
import { prefix, readTarget } from '../gate/target.ts'
import { type Language, languageFor } from '../i18n/index.ts'
import type { Site } from '../site.ts'

/** The types of every route: bindings, and what the first middleware found. */
export interface Types {
  Bindings: Env
  Variables: { site: Site }
}

/** The language of a request. */
export const languageOf = ({ req }: Pick<Context, 'req'>): Language =>
  languageFor(req.header('accept-language') ?? null)

// Nothing from elsewhere, nothing inline, in no frame but the site's own (G5). Pages carry no secret in a URL, so a referrer may show
// the path to this site itself: browsers then send an Origin header with each post.
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
} as const

/** Sets the headers of our own pages; a page says itself where it may be stored. */
export const ownHeaders = createMiddleware<Types>(async (c, next) => {
  // The spelling is judged before any route is: "/.sallyport/%63hallenge" is no page.
  readTarget(new URL(c.req.url), false)
  await next()
  // A withheld response on its way out is the origin's, with the origin's headers.
  if (c.res.headers.has(releasedHeader)) {
    c.res.headers.delete(releasedHeader)
    return
  }
  for (const [name, value] of Object.entries(pageHeaders)) c.res.headers.set(name, value)
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
})

/** Marks a response of the origin that one of our routes gives out. Never leaves the Worker. */
export const releasedHeader = 'x-sallyport-released'

/**
 * Lets only this site's own pages post. Browsers say where a post comes from (Fetch standard, `Origin`); a client that
 * says nothing is no browser, and has no cookies but those that it was given for itself. A form's content type is
 * needed besides, so that nothing is taken that a browser would send elsewhere without asking.
 */
export const sameSitePosts = createMiddleware<Types>(async (c, next) => {
  const { method } = c.req
  if (method === 'GET' || method === 'HEAD') return next()
  const origin = c.req.header('origin')
  const fetchSite = c.req.header('sec-fetch-site')
  const type = c.req.header('content-type') ?? ''
  // What the extension says is proven by a key or by the cookie that it is about, and lets nobody in by a cookie alone.
  const isForExtension = isFromExtension(c) && c.req.path.startsWith(`${prefix}/device/`)
  if (origin !== undefined && origin !== c.var.site.url && !isForExtension) throw crossSite()
  if (origin === undefined && fetchSite !== undefined && fetchSite !== 'same-origin') throw crossSite()
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw crossSite()
  return next()
})

/** Whether a browser says that an extension asks. Only one that its user let into the site has the site's cookies sent along. */
export const isFromExtension = ({ req }: Pick<Context, 'req'>): boolean =>
  /^(chrome|moz)-extension:\/\/[\w-]+$/.test(req.header('origin') ?? '')

/** Lets an extension ask, and no page, not even one of this site. */
export const extensionOnly = createMiddleware<Types>(async (c, next) => {
  if (!isFromExtension(c)) throw crossSite()
  return next()
})

const crossSite = () =>
  new Refusal('cross-site', 'This comes from another site. Go back and use this site’s own page.')

const longestForm = 16 * 1024

/**
 * The fields of a posted form, each given once.
 * @throws Refusal `malformed-request` for a form that is too long or names a field twice (B5).
 */
export async function formOf(c: Pick<Context, 'req'>): Promise<ReadonlyMap<string, string>> {
  if (Number(c.req.header('content-length') ?? 0) > longestForm) throw malformed()
  const bytes = await c.req.arrayBuffer()
  if (bytes.byteLength > longestForm) throw malformed()
  const fields = [...new URLSearchParams(new TextDecoder().decode(bytes))]
  const form = new Map(fields)
  if (form.size !== fields.length) throw malformed()
  return form
}

const malformed = () => new Refusal('malformed-request', 'This form can’t be read. Go back and try again.')
