// The probe's only way to a site: one origin, a bounded number of requests, cookies as a browser keeps them. Since
// requests are made by path, nothing is ever sent anywhere else.
import { readSetCookie, type SetCookie } from '../../gate/cookies.ts'
import { Failure, reasonOf } from '../failure.ts'
import { type Page, readPage } from './page.ts'

/** A site, and how much of it may still be asked. */
export interface Network {
  readonly origin: string
  /** Requests that may still be made. */
  left: number
  /** When it has taken long enough, in milliseconds since the epoch. */
  readonly deadline: number
}

/** A cookie as a jar keeps it: the path that it is for, and whether it is closed to scripts. */
export interface Kept {
  readonly value: string
  readonly path: string
  readonly httpOnly: boolean
}

/** A cookie jar, by name. Never changed, only replaced. */
export type Jar = ReadonlyMap<string, Kept>

/** What a request is made with on behalf of somebody. */
export interface Session {
  readonly jar: Jar
  /** A token that scripts would send: the whole `Authorization`. */
  readonly authorization?: string | undefined
}

/** Nobody. */
export const stranger: Session = { jar: new Map() }

/** What a site answered to one request. */
export interface Answer {
  /** The address that was asked. */
  readonly url: URL
  readonly status: number
  readonly headers: Headers
  readonly set: readonly SetCookie[]
  readonly text: string
  /** The jar afterwards. */
  readonly jar: Jar
  /** Where it redirects to, or undefined. */
  readonly location: URL | undefined
  readonly isHtml: boolean
  readonly page: Page
  /** Its JSON, or undefined. */
  readonly json: unknown
}

/** A request, as far as it differs from a browser's that opens a page. */
export interface Asking {
  readonly method?: 'POST'
  readonly body?: string | FormData
  readonly type?: string
  readonly referer?: string
  readonly json?: boolean
  /** Headers besides. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

const longestBody = 4 * 1024 * 1024
const seconds = 10

/** A network of at most this many requests. */
export const network = (origin: string, most = 60): Network => ({
  origin,
  left: most,
  deadline: Date.now() + 3 * 60_000,
})

/**
 * Makes one request; redirects are not followed.
 * @param path a path of the site, with query
 * @throws Failure where the site does not answer, or was asked often enough
 */
export async function ask(
  net: Network,
  path: string,
  session: Session = stranger,
  how: Asking = {},
): Promise<Answer> {
  if (net.left <= 0 || Date.now() > net.deadline) {
    throw new Failure(
      'The site was asked as often as a probe may, without a result. Write its policy by hand, beginning with what was found.',
    )
  }
  net.left -= 1
  const url = new URL(net.origin + path)
  if (url.origin !== net.origin) throw new Error(`not a path of ${net.origin}: ${path}`)
  const cookie = [...session.jar]
    .filter(([, { path: below }]) => isBelow(url.pathname, below))
    .map(([name, { value }]) => `${name}=${value}`)
    .join('; ')
  try {
    const response = await fetch(url, {
      method: how.method ?? 'GET',
      redirect: 'manual',
      signal: AbortSignal.timeout(seconds * 1000),
      headers: {
        accept: how.json ? 'application/json' : 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'en',
        'user-agent': 'Mozilla/5.0 (compatible; Sallyport policy probe)',
        ...how.headers,
        ...(cookie && { cookie }),
        ...(session.authorization !== undefined && { authorization: session.authorization }),
        ...(how.method && { origin: net.origin }),
        ...(how.referer !== undefined && { referer: how.referer }),
        ...(how.type !== undefined && { 'content-type': how.type }),
      },
      ...(how.body !== undefined && { body: how.body }),
    })
    return answerOf(response, url, session.jar, await readUpTo(response))
  } catch (error) {
    throw new Failure(
      `${net.origin} does not answer (${reasonOf(error)}). Start that site first, or check its address.`,
    )
  }
}

/** As {@link ask}, or undefined where there is no answer or no more may be asked: for what the probe can do without. */
export async function tryAsk(...parameters: Parameters<typeof ask>): Promise<Answer | undefined> {
  try {
    return await ask(...parameters)
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

/**
 * Follows an answer's redirects, as long as they stay on the site.
 * @returns the last answer; one that still has a `location` leads to another site, or on and on
 */
export async function follow(net: Network, answer: Answer, authorization?: string): Promise<Answer> {
  let last = answer
  const been = new Set<string>()
  for (let hops = 0; hops < 6 && last.location?.origin === net.origin; hops += 1) {
    // A cookie set on the way may end a circle once, not twice.
    if (been.has(last.location.href)) return last
    been.add(last.location.href)
    const next = await tryAsk(net, pathOf(last.location), { jar: last.jar, authorization })
    if (!next) return last
    last = next
  }
  return last
}

/** Opens a page as somebody, following redirects. */
export const open = async (net: Network, path: string, session: Session = stranger): Promise<Answer> =>
  follow(net, await ask(net, path, session), session.authorization)

/** An address as a path with query. */
export const pathOf = ({ pathname, search }: URL): string => pathname + search

const isBelow = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)

async function readUpTo(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  // Whatever streams on and on (events) is left at the limit, or at the timeout.
  if (/event-stream/.test(response.headers.get('content-type') ?? '')) await response.body?.cancel()
  else {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > longestBody) break
    }
  }
  return text
}

function answerOf(response: Response, url: URL, before: Jar, text: string): Answer {
  const { status, headers } = response
  const set = headers
    .getSetCookie()
    .map(header => readSetCookie(header, Date.now()))
    .filter(cookie => cookie !== undefined)
  const jar = new Map(before)
  for (const { name, value, removes, attributes } of set) {
    const path = attributes.find(one => /^path\s*=/i.test(one))?.replace(/^path\s*=\s*/i, '') ?? '/'
    if (removes) jar.delete(name)
    else {
      const httpOnly = attributes.some(one => /^httponly$/i.test(one))
      jar.set(name, { value, path: path.startsWith('/') ? path : '/', httpOnly })
    }
  }
  const location = headers.get('location')
  const type = headers.get('content-type') ?? ''
  const isHtml = /html/i.test(type)
  let page: Page | undefined
  return {
    url,
    status,
    headers,
    set,
    text,
    jar,
    location: status >= 300 && status < 400 && location ? (URL.parse(location, url) ?? undefined) : undefined,
    isHtml,
    get page() {
      page ??= readPage(isHtml ? text : '')
      return page
    },
    json: /json/i.test(type) ? parsed(text) : undefined,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
