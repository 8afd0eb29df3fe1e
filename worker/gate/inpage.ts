// The script by which single-page apps meet the challenge (G5): added to the HTML that somebody gets who isn't
// verified yet, and allowed by the page's own Content-Security-Policy.
import { randomToken } from '../../shared/bytes.ts'
import { languageFor } from '../i18n/index.ts'
import { assets } from '../pages/assets.ts'
import type { Site } from '../site.ts'
import { canBeRead } from './own-links.ts'
import { prefix } from './target.ts'
import type { Visit } from './visit.ts'

/** Tells the script where the challenge is whose passing completes the call. */
export const challengeHeader = 'sallyport-challenge'

const policyHeaders = ['content-security-policy', 'content-security-policy-report-only'] as const

/** A page of the origin with the script added; anything but a whole HTML page as it is. */
export function withInPageScript(site: Site, visit: Visit, response: Response): Response {
  const type = response.headers.get('content-type') ?? ''
  if (!visit.navigation || visit.request.method !== 'GET' || response.status !== 200) return response
  if (!/^text\/html\b/i.test(type) || !response.body || !canBeRead(response)) return response

  const headers = new Headers(response.headers)
  const nonce = nonceOf(headers.get('content-security-policy')) ?? randomToken(16)
  for (const name of policyHeaders) {
    const policies = headers.get(name)
    if (policies !== null) headers.set(name, allowing(policies, site.url, nonce))
  }
  // Its length is another one now, and bytes of it no longer are what a Range means.
  headers.delete('content-length')
  headers.delete('accept-ranges')
  const { texts } = languageFor(visit.request.headers.get('accept-language'))
  const script = `<script src="${scriptPath}" nonce="${nonce}" data-close="${texts.challenge.close}"></script>`
  let added = false
  const rewriter = new HTMLRewriter().on('head', {
    element(head) {
      if (!added) head.prepend(script, { html: true })
      added = true
    },
  })
  return rewriter.transform(new Response(response.body, { status: 200, headers }))
}

const scriptPath = `${prefix}/${assets.inPage.name}`

const nonceOf = (policies: string | null) => /'nonce-([A-Za-z0-9+/_-]+={0,2})'/.exec(policies ?? '')?.[1]

type Directive = [name: string, ...sources: string[]]

/**
 * Content security policies (CSP3) that also allow our script and our pages in a frame, and nothing else: by their
 * addresses, or by a nonce where 'strict-dynamic' makes addresses count for nothing.
 * @param policies a header's value; several policies in it are separated by commas, and each must allow it.
 */
export function allowing(policies: string, siteUrl: string, nonce: string): string {
  return policies
    .split(',')
    .map(policy => {
      const directives = policy
        .split(';')
        .map(text => text.trim().split(/\s+/) as Directive)
        .filter(([name]) => name !== '')
      const governing = (names: readonly string[]) =>
        names
          .map(name => directives.find(([key]) => key.toLowerCase() === name))
          .find(one => one !== undefined)
      const allow = (
        names: readonly [string, ...string[]],
        source: (sources: readonly string[]) => string,
      ) => {
        const directive = governing(names)
        if (!directive) return
        const sources = directive.slice(1).filter(one => one.toLowerCase() !== "'none'")
        if (sources.includes('*') || (sources.includes("'self'") && !sources.includes("'strict-dynamic'")))
          return
        const own: Directive = [names[0], ...sources, source(sources)]
        const at = directives.findIndex(([key]) => key.toLowerCase() === names[0])
        if (at < 0) directives.push(own)
        else directives[at] = own
      }
      const scripts = ['script-src', 'default-src'] as const
      allow(governing(['script-src-elem']) ? ['script-src-elem', ...scripts] : scripts, sources =>
        sources.includes("'strict-dynamic'") ? `'nonce-${nonce}'` : siteUrl + scriptPath,
      )
      allow(['frame-src', 'child-src', 'default-src'], () => `${siteUrl}${prefix}/`)
      return directives.map(parts => parts.join(' ')).join('; ')
    })
    .join(', ')
}
