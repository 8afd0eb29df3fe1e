// THREATS.md, A19 and A20: whom the origin is asked about is whom its session is of. Nothing that a client sends along makes
// it answer for somebody else, or not at all.
import { describe, expect, it } from 'vitest'
import { Browser, newSite, type TestSite } from '../worker/harness.ts'
import { cookieIn, originThat } from '../worker/own-origin.ts'

/** Signs anybody in; takes a user's key for an API in a header of its own, before any session. */
function originWithKeys(): string {
  const users = new Map<string, string>()
  return originThat(async request => {
    const { pathname } = new URL(request.url)
    const { headers, method } = request
    if (pathname === '/login' && method === 'POST') {
      const id = crypto.randomUUID()
      users.set(
        id,
        new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer())).get('user') ?? '',
      )
      return new Response(null, {
        status: 302,
        headers: { location: '/home', 'set-cookie': `sid=${id}; Path=/; HttpOnly` },
      })
    }
    const name = headers.get('x-tea-api-key') ?? users.get(cookieIn(request, 'sid') ?? '')
    if (pathname !== '/me' || name === undefined) return new Response('who?', { status: 401 })
    if (headers.has('range') || headers.has('if-none-match')) return new Response(null, { status: 304 })
    return Response.json({ name })
  })
}

const siteWithKeys = (): Promise<TestSite> =>
  newSite('plain', {
    origin: originWithKeys(),
    publicPaths: [],
    login: {
      page: '/login',
      rotatesSession: true,
      endpoints: [{ path: '/login', userField: 'user', passwordField: 'password' }],
    },
    subject: { source: 'whoami', path: '/me', name: '/name' },
    cookies: { session: ['sid'] },
  })

describe('A20: what a client sends along when the origin is asked', () => {
  it.each([
    ['a key of another user', { 'x-tea-api-key': 'alice' }],
    ['a range', { range: 'bytes=0-1' }],
    ['a condition on a cache', { 'if-none-match': '*' }],
  ])('changes nothing: %s', async (_, headers) => {
    const browser = new Browser(await siteWithKeys())
    const form = { user: 'bob', password: 'right' }
    expect((await browser.ask('/login', { form, headers })).headers.get('location')).toBe('/.sallyport/setup')
    expect((await browser.open('/.sallyport/setup')).setupUri()).toContain(':bob?')
  })
})
