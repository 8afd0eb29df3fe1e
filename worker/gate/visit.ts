// Who is asking, as far as a request alone tells: its cookies, its address, its browser, and whether a person is
// waiting for a page.
import { type Cookie, ownCookie, type ownCookies, readCookies } from './cookies.ts'

/** A request's own circumstances. */
export interface Visit {
  readonly request: Request
  readonly url: URL
  readonly cookies: readonly Cookie[]
  /** Whether the browser will show the answer as a page; programs get problem details instead. */
  readonly navigation: boolean
  /** The client's address, as Cloudflare saw it and nobody else says (R2). */
  readonly address: string | undefined
  /** The browser, for people: "Firefox on Linux". */
  readonly device: string
}

/** Reads a request's circumstances. */
export function visitOf(request: Request): Visit {
  const { headers } = request
  return {
    request,
    url: new URL(request.url),
    cookies: readCookies(headers.get('cookie')),
    // Verified requests are seldom asked what they are.
    get navigation() {
      return isNavigation(request)
    },
    address: headers.get('cf-connecting-ip') ?? undefined,
    // Asked for at sign-ins alone.
    get device() {
      return deviceLabel(headers.get('user-agent') ?? '')
    },
  }
}

/** One of our own cookies of a visit. */
export const cookieOf = (
  visit: Visit,
  name: (typeof ownCookies)[keyof typeof ownCookies],
): string | undefined => ownCookie(visit.cookies, name)

function isNavigation({ method, headers }: Request): boolean {
  const mode = headers.get('sec-fetch-mode')
  // Browsers send the two together; a client that sends one alone is no browser, and is judged as one without.
  if (mode !== null && headers.has('sec-fetch-site')) return mode === 'navigate'
  // Clients without fetch metadata: a form post is a page's, unless it says that a program waits.
  const accept = headers.get('accept') ?? ''
  if (accept.includes('text/html')) return true
  const type = headers.get('content-type') ?? ''
  const form = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
  return method === 'POST' && form && !accept.includes('json') && !headers.has('x-requested-with')
}

// Each name is found in the user agents of those after it too, so the order counts.
const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(HeadlessChrome|Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

function deviceLabel(userAgent: string): string {
  const find = (names: readonly (readonly [string, RegExp])[]) =>
    names.find(([, expression]) => expression.test(userAgent))?.[0]
  const browser = find(browsers) ?? 'A browser'
  const system = find(systems)
  return system ? `${browser} on ${system}` : browser
}
