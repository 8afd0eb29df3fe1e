// Where the origin's address is not the site's, pages that name their own address in full would lead around the gate:
// in HTML, such links, forms and scripts' addresses are written as the site's. What people wrote stays as it is.
import { hostIn, type Site } from '../site.ts'

const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'content', 'srcset'] as const

// Up to this many bytes, a page is looked through before it is rewritten.
const shortPage = 256 * 1024

/** A page of the origin with its own address written as the site's; anything but a whole HTML page as it is. */
export async function withOwnLinks(site: Site, response: Response): Promise<Response> {
  const origin = site.origin.url
  const type = response.headers.get('content-type') ?? ''
  // Other character encodings can't be read here without being changed.
  const readable =
    canBeRead(response) &&
    /^(text\/html|application\/xhtml\+xml)\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i.test(type)
  if (origin === site.url || !readable || !response.body || response.status === 206) return response

  // Few pages name their own address, and rewriting costs a page more than all else here. One whose length is told is
  // whole at the origin already, so nothing is held up by reading it; any other streams through the rewriter.
  const length = response.headers.get('content-length')
  if (length !== null && Number(length) <= shortPage && !response.headers.has('content-encoding')) {
    const bytes = await response.arrayBuffer()
    const whole = new Response(bytes, response)
    return lenient.decode(bytes).includes(hostIn(origin)) ? rewritten(site, whole) : whole
  }
  return rewritten(site, response)
}

// Bytes that aren't UTF-8 have a reading too, and leave an address between them as it is.
const lenient = new TextDecoder()

/** Whether a body comes in an encoding that Workers take off and put on again; any other looks like nonsense to them. */
export const canBeRead = ({ headers }: Response): boolean =>
  /^(gzip|br|identity)$/i.test(headers.get('content-encoding') ?? 'identity')

function rewritten(site: Site, response: Response): Response {
  const origin = site.origin.url
  // The parser itself looks for the address: calling out for every link would cost a page ten times its time.
  const named = addresses.map(name => `[${name}*="${origin}"]`).join(', ')
  return new HTMLRewriter()
    .on(named, {
      element(element) {
        for (const name of addresses) {
          const value = element.getAttribute(name)
          if (value?.includes(origin)) element.setAttribute(name, asSites(value, origin, site.url))
        }
      },
    })
    .on('script, style', new WholeText(origin, site.url))
    .transform(response)
}

/** An address, or several as in `srcset`, `Refresh` and `Link`: only where the origin's begins one. */
export const asSites = (value: string, origin: string, site: string): string =>
  value
    .split(/(,\s*|;\s*url=['"]?|<)/i)
    .map(part => (isAddressOf(part.trimStart(), origin) ? part.replace(origin, () => site) : part))
    .join('')

// "http://127.0.0.1:80" begins "http://127.0.0.1:8080" too.
const isAddressOf = (text: string, origin: string) =>
  text.startsWith(origin) && !/[\w.:-]/.test(text.charAt(origin.length))

/** Rewrites the strings of an inline script or style sheet that begin with the origin's address. */
export function inScript(text: string, origin: string, site: string): string {
  const escaped = (address: string) => address.replaceAll('/', '\\/')
  return [
    [origin, site],
    [escaped(origin), escaped(site)],
  ].reduce(
    (done, [from = '', to = '']) =>
      done.replaceAll(from, (_, at: number) => {
        // A quote that is escaped itself is inside of what somebody wrote.
        const begins = /(^|[^\\])["'(`]$/.test(done.slice(Math.max(0, at - 2), at))
        return begins && !/[\w.:-]/.test(done.charAt(at + from.length)) ? to : from
      }),
    text,
  )
}

// A text comes in pieces, and an address may lie across two of them.
class WholeText {
  readonly #origin: string
  readonly #site: string
  #text = ''

  constructor(origin: string, site: string) {
    this.#origin = origin
    this.#site = site
  }

  text(chunk: Text): void {
    this.#text += chunk.text
    if (chunk.lastInTextNode) {
      chunk.replace(inScript(this.#text, this.#origin, this.#site), { html: true })
      this.#text = ''
    } else {
      chunk.remove()
    }
  }
}
