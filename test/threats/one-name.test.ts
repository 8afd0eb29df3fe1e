// THREATS.md, A19, A20 and A5 where the login's field names the user: the origin must read the very name that the gate
// reads, and whoever is signed in must not sign in as somebody else by a door that policy doesn't name.
import { describe, expect, it } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { secretPage } from '../fixtures/wiki.ts'
import { Authenticator, Browser, newSite, passwords } from '../worker/harness.ts'

const endpoint = { userField: 'login', passwordField: 'password' }

const byField = {
  subject: { source: 'loginField', oneNamePerUser: true },
  login: {
    page: '/login',
    endpoints: [
      { ...endpoint, path: '/login', success: { status: [303] } },
      { ...endpoint, path: '/api/login', success: { status: [200] } },
    ],
  },
} as const satisfies Partial<PolicyInput>

const form = 'application/x-www-form-urlencoded'
const word = passwords.alice

describe('A19: one request, two readings of its name', () => {
  it.each([
    ['/login', form, `login=bob&+login=alice&password=${word}`],
    ['/login', form, `login=bob&login%00x=alice&password=${word}`],
    ['/login', form, `login=bob&Login=alice&password=${word}`],
    ['/login', form, `login=bob&login[]=alice&password=${word}`],
    ['/login', form, `login=bob;login=alice&password=${word}`],
    ['/login', form, `login=alice%00bob&password=${word}`],
    ['/login', form, `login=ali%E2%80%8Bce&password=${word}`],
    ['/login', form, `login=alice%FF&password=${word}`],
    ['/login?login=alice', form, `login=bob&password=${word}`],
    ['/login', `${form}; charset=utf-7`, `login=+AGEAbABpAGMAZQ-&password=${word}`],
    [
      '/login',
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="login"\r\n\r\nbob\r\n--x--`,
    ],
    ['/api/login', 'application/json; charset=utf-16', `{"login":"bob","password":"${word}"}`],
    ['/api/login', 'application/json', `{"login":"bob","LOGIN":"alice","password":"${word}"}`],
  ])('is refused: %s %s %s', async (path, type, body) => {
    const site = await newSite('plain', byField)
    const browser = new Browser(site)
    await site.received()
    const answer = await browser.ask(path, { method: 'POST', body, headers: { 'content-type': type } })
    expect([400, 415]).toContain(answer.status)
    expect(await site.received()).toEqual([])
  })

  it('is refused for letters that an origin may take for others, unless policy says that it doesn’t', async () => {
    const site = await newSite('plain', byField)
    const browser = new Browser(site)
    await site.received()
    const signIn = (login: string) => browser.ask('/login', { form: { login, password: word } })
    for (const name of ['álice', 'a\u0301lice', 'ALİCE', 'alıce']) {
      expect((await signIn(name)).status, name).toBe(403)
    }
    expect(await site.received()).toEqual([])
    await signIn('ａlice')
    await site.setPolicy({ subject: { ...byField.subject, letters: 'any' } })
    await signIn('josé')
    expect(await site.received()).toHaveLength(2)
  })

  it('is refused where an origin would decode it to another', async () => {
    const site = await newSite('plain', byField)
    await site.received()
    // A decoder stops where the encoded part ends, and leaves what the gate reads.
    const encoded = new Blob([`login=alice&password=${word}`])
      .stream()
      .pipeThrough(new CompressionStream('deflate'))
    const padded = new Blob([await new Response(encoded).arrayBuffer(), `&login=bob&password=${word}`])
    const body = new Uint8Array(await padded.arrayBuffer()).map(byte => byte & 0x7f)
    const headers = { 'content-type': form, 'content-encoding': 'deflate' }
    const answer = await new Browser(site).ask('/login', { method: 'POST', body, headers })
    expect(answer.status).toBe(415)
    expect(await site.received()).toEqual([])
  })

  it('is the one that the gate reads, where JSON names a key twice', async () => {
    const site = await newSite('plain', byField)
    const browser = new Browser(site)
    const body = `{"login":"bob","login":"alice","password":"${word}"}`
    await browser.ask('/api/login', { body, headers: { 'content-type': 'application/json' }, program: true })
    expect((await browser.open('/.sallyport/setup')).setupUri()).toContain('Shop:alice')
  })
})

describe('A20, A5: signed in, and in at another door as somebody else', () => {
  it('ends the session where nothing tells whose the new one is', async () => {
    const host = `plain-${crypto.randomUUID().slice(0, 8)}.wiki.test`
    const site = await newSite('plain', {
      origin: `http://${host}`,
      subject: { source: 'loginField', oneNamePerUser: true },
      login: {
        page: '/wiki.php?do=login',
        rotatesSession: true,
        endpoints: [
          {
            path: '/wiki.php?id=*',
            userField: 'u',
            passwordField: 'p',
            fields: { do: 'login' },
            success: { cookie: 'wiki_id' },
          },
        ],
      },
      cookies: { session: ['wiki_*'] },
    })
    const browser = new Browser(site)
    await browser.open('/wiki.php?do=login')
    const setup = await browser.open('/wiki.php?id=start', {
      form: { do: 'login', u: 'bob', p: passwords.bob },
    })
    const code = new Authenticator(setup.setupKey()).code()
    expect((await browser.open('/.sallyport/setup', { form: { code } })).text).toContain(`${secretPage}, bob`)

    const before = browser.copy()
    const other = await browser.ask('/wiki.php?id=start', {
      body: `u=alice&p=${word}`,
      headers: { 'content-type': form, 'content-length': '22' },
    })
    expect(other.status).toBe(401)
    expect(await other.text()).not.toContain(secretPage)
    expect(other.headers.getSetCookie().join()).not.toContain('wiki_')
    expect((await before.open('/wiki.php?id=start')).text).not.toContain('alice')
  })
})
