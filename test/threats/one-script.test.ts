// THREATS.md, A5, A7, A19 and P before software whose every page is one script, as wikis' and database tools' is: the
// login's own address is told by its query and its fields, and the user by the cookie that the origin names them in.
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { secretPage } from '../fixtures/wiki.ts'
import { Authenticator, Browser, newSite, passwords, type TestSite } from '../worker/harness.ts'

const fields = { do: 'login', id: '*' }

const wikiPolicy = {
  publicPaths: ['/style.php'],
  login: {
    page: '/wiki.php?do=login',
    paths: ['/wiki.php?do=login&id=*'],
    endpoints: [
      { path: '/wiki.php?id=*', userField: 'u', passwordField: 'p', fields },
      { path: '/wiki.php?do=login&id=*', userField: 'u', passwordField: 'p', fields },
    ],
  },
  logout: ['/wiki.php?do=logout'],
  subject: {
    source: 'cookie',
    cookie: ['wiki_name'],
    beside: ['wiki_id'],
    separator: '|',
    encoding: 'base64',
  },
  cookies: { session: ['wiki_*'] },
} as const satisfies Partial<PolicyInput>

async function newWiki(
  behaviour = 'plain',
  changes: Partial<PolicyInput> = {},
): Promise<{ site: TestSite; received: TestSite['received'] }> {
  const host = `${behaviour}-${crypto.randomUUID().slice(0, 8)}.wiki.test`
  const site = await newSite('plain', { ...wikiPolicy, ...changes, origin: `http://${host}` })
  return { site, received: async () => (await fetch(`http://control.test/${host}/requests`)).json() }
}

const login = { u: 'alice', p: passwords.alice, do: 'login' }

async function enrol(site: TestSite): Promise<Browser> {
  const browser = new Browser(site)
  await browser.open('/wiki.php?do=login')
  const setup = await browser.open('/wiki.php?id=start', { form: login })
  const code = new Authenticator(setup.setupKey()).code()
  const through = await browser.open('/.sallyport/setup', { form: { code } })
  expect(through.text).toContain(`${secretPage}, alice`)
  return browser
}

describe('A5: the login of a script that is the whole site', () => {
  it.each([
    ['GET', '/wiki.php', {}],
    ['GET', '/wiki.php?id=start', {}],
    ['GET', '/wiki.php?do=raw', {}],
    ['GET', '/wiki.php?do=login&do=raw', {}],
    ['GET', '/wiki.php?do=login&%20do=raw', {}],
    ['GET', '/wiki.php?do=login&do%00x=raw', {}],
    ['GET', '/wiki.php?do=login&id=1;do=raw', {}],
    ['GET', '/wiki.php?do=login&id=1%3Bdo=raw', {}],
    ['GET', `/wiki.php?do=login&u=alice&p=${passwords.alice}`, {}],
    ['PUT', '/wiki.php?do=login', login],
    ['POST', '/wiki.php?do=login', { do: 'raw' }],
    ['POST', '/wiki.php?do=login', { ...login, do: 'raw' }],
    ['POST', '/wiki.php?do=login', { ...login, ' do': 'raw' }],
    ['POST', '/wiki.php?id=start', { u: login.u, p: login.p }],
    ['POST', '/wiki.php?id=start', { ...login, 'u ': 'bob' }],
  ] as const)('reaches nothing with %s %s %o', async (method, path, form) => {
    const { site, received } = await newWiki()
    const response = await new Browser(site).ask(path, method === 'GET' ? {} : { method, form })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/wiki.php?do=login')
    expect(await received()).toEqual([])
  })

  it.each(['plain', 'inplace'])('withholds it, and what the origin set (%s)', async behaviour => {
    const { site, received } = await newWiki(behaviour)
    const browser = new Browser(site)
    expect((await browser.open('/wiki.php?do=login')).text).toContain('name="p"')
    const wrong = await browser.ask('/wiki.php?id=start', { form: { ...login, p: 'x' } })
    expect(wrong.status).toBe(403)
    const right = await browser.open('/wiki.php?id=start', { form: login })
    expect(right.at).toBe('/.sallyport/setup')
    expect([...browser.cookies.keys()]).not.toContain('wiki_name')
    await received()
    expect((await browser.open('/wiki.php?id=start')).at).toBe('/.sallyport/setup')
    expect(await received()).toEqual([])
    expect((await browser.open('/wiki.php?do=login')).text).not.toContain(secretPage)
  })

  it('lets whoever proved the factor use every page, and sign out', async () => {
    const { site } = await newWiki()
    const browser = await enrol(site)
    expect((await browser.open('/wiki.php?do=raw&id=start')).text).toContain(secretPage)
    const edited = await browser.open('/wiki.php?id=start', { form: { do: 'save', text: 'more' } })
    expect(edited.text).toContain(secretPage)
    expect((await browser.open('/wiki.php?do=logout')).text).toBe('Bye.')
    expect((await browser.open('/wiki.php?id=start')).at).toBe('/wiki.php?do=login')
  })
})

describe('A5: the same, where strangers may see every page', () => {
  const open = { protect: 'sessions' } as const

  it('lets them, and takes what they post to the address that the login is posted to', async () => {
    const { site, received } = await newWiki('plain', open)
    const stranger = new Browser(site)
    expect((await stranger.ask('/wiki.php?do=raw')).status).toBe(200)
    expect((await stranger.ask('/wiki.php?id=start', { form: { do: 'raw', text: 'x' } })).status).toBe(200)
    expect((await received()).length).toBe(2)
  })

  it.each([
    ['/wiki.php?id=start', { u: login.u, p: login.p }],
    ['/wiki.php?id=start', { u: login.u, ' p': login.p, do: 'raw' }],
    ['/wiki.php', login],
    [`/wiki.php?do=raw&u=${login.u}&p=${login.p}`, undefined],
  ])('withholds what a password is given for by %s %o', async (path, form) => {
    const { site } = await newWiki('plain', open)
    const response = await new Browser(site).ask(path, form ? { form } : {})
    expect(response.status).toBe(303)
    expect(response.headers.getSetCookie().join()).not.toContain('wiki_')
  })
})

describe('A19: one person under several names, by the cookie that the origin names them in', () => {
  it.each(['Alice', ' álice ', 'ALICE!'])('takes %s for alice', async name => {
    const { site } = await newWiki()
    await enrol(site)
    const other = new Browser(site)
    await other.open('/wiki.php?do=login')
    const answer = await other.open('/wiki.php?id=start', { form: { ...login, u: name } })
    expect(answer.at).toBe('/.sallyport/challenge')
  })

  it('believes no name that the client made up', async () => {
    const { site } = await newWiki()
    const browser = await enrol(site)
    const forged = new Browser(site)
    forged.cookies.set('wiki_name', encodeURIComponent(`${btoa('alice')}|0`))
    forged.cookies.set('wiki_session', 'made-up')
    expect((await forged.open('/wiki.php?id=start')).at).toBe('/wiki.php?do=login')
    // Nor one's own name beside another one's session.
    browser.cookies.set('wiki_session', 'made-up')
    browser.cookies.delete('__Host-sallyport')
    expect((await browser.open('/wiki.php?id=start')).at).toBe('/wiki.php?do=login')
  })

  it('challenges whoever signs in as somebody else by any page', async () => {
    const { site } = await newWiki()
    const browser = await enrol(site)
    const other = await browser.open('/wiki.php?id=start', { form: { u: 'bob', p: passwords.bob } })
    expect(other.at).toBe('/.sallyport/setup')
    expect(other.setupUri()).toContain(':bob')
    expect((await browser.open('/wiki.php?id=start')).at).toBe('/.sallyport/setup')
  })
})
