// THREATS.md, A: around the gate. P is the standing oracle: before the factor is proven, the client sees no value of the
// origin's session anywhere, and the origin receives no request that carries it but on the login's own paths.
import { createExecutionContext } from 'cloudflare:test'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterEach, describe, expect, it, vi } from 'vitest'
import worker from '../../worker/index.ts'
import { keyRing } from '../../worker/keys/ring.ts'
import { openJson, sealJson } from '../../worker/keys/seal.ts'
import { canonicalName } from '../../worker/people/subjects.ts'
import {
  Authenticator,
  Browser,
  env,
  magicLink,
  newSite,
  pass,
  passwords,
  shopPolicy,
  type TestSite,
} from '../worker/harness.ts'
import { originThat } from '../worker/own-origin.ts'

afterEach(() => vi.useRealTimers())

const protectedPaths = ['/account', '/orders', '/api/orders', '/invoices/1001.csv', '/events']

/** That nothing the client holds opens a protected path, and that the origin wasn't asked for one with a session. */
async function expectGated(client: Browser, site: TestSite): Promise<void> {
  await site.received()
  for (const path of protectedPaths) {
    const page = await client.ask(path, { headers: { referer: `${site.url}/account` } })
    expect(page.status, path).toBe(303)
    expect(page.headers.get('location'), path).toMatch(/^\/(login|\.sallyport)/)
    const program = await client.ask(path, { program: true })
    expect(program.status, path).toBe(401)
  }
  const carried = (await site.received()).filter(
    ({ path }) => path !== '/api/me' && !path.startsWith('/login'),
  )
  expect(carried.filter(({ headers }) => headers.cookie?.includes('shop_session'))).toEqual([])
  expect(carried.filter(({ path }) => protectedPaths.includes(path))).toEqual([])
}

/** Every session value that the shop handed out, as the origin saw them come back in `whoami`. */
async function sessionValues(site: TestSite): Promise<string[]> {
  const seen = await site.received()
  return seen.flatMap(({ headers }) => /shop_session=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? [])
}

describe('A1: after the password, straight to a protected page', () => {
  it.each(['plain', 'inplace', 'chatty', 'extra'])('is gated (%s)', async behaviour => {
    const site = await newSite(behaviour)
    const browser = new Browser(site)
    expect((await browser.signIn('alice')).at).toBe('/.sallyport/setup')
    await expectGated(browser, site)
  })
})

describe('A2: an origin that upgrades the pre-login cookie in place', () => {
  it('gates it from a second client too, and tells the admin', async () => {
    const site = await newSite('inplace')
    const browser = new Browser(site)
    await browser.open('/login')
    const planted = browser.copy()
    await browser.signIn('alice')
    await expectGated(planted, site)
    const { results } = await env.DB.prepare(
      "SELECT kind FROM events WHERE site = ? AND kind = 'session-upgraded-in-place'",
    )
      .bind(site.host)
      .all()
    expect(results.length).toBeGreaterThan(0)
  })

  it('lets the one who proved the factor in, with that cookie', async () => {
    const site = await newSite('inplace')
    const browser = new Browser(site)
    await browser.enrol('alice')
    expect((await browser.open('/orders')).status).toBe(200)
  })
})

describe('A3, A4: cookies and tokens of a login that waits', () => {
  it.each(['plain', 'extra', 'chatty', 'token'])('reach the client nowhere (%s)', async behaviour => {
    const site = await newSite(behaviour, {
      subject: { source: 'loginField', oneNamePerUser: true },
      login: {
        page: '/login',
        endpoints: [
          {
            path: '/login',
            body: ['form'],
            userField: 'login',
            passwordField: 'password',
            success: { status: [303] },
          },
          { path: '/api/login', userField: 'login', passwordField: 'password', success: { status: [200] } },
        ],
      },
    })
    const browser = new Browser(site)
    const login = await browser.ask('/api/login', {
      program: true,
      json: { login: 'alice', password: passwords.alice },
    })
    expect(login.status).toBe(401)
    const text = (await login.text()) + JSON.stringify([...login.headers])
    const direct = await fetch(`http://${site.origin}/api/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'alice', password: passwords.alice }),
    })
    // The shop does hand its session out; through the gate none of its names appears.
    expect(JSON.stringify([...direct.headers]) + (await direct.text())).toMatch(/shop_session|token/)
    expect(text).not.toMatch(/shop_session|shop_device|"token"|Alice Moreau/)
  })

  it('gives out no token that can’t be tied to anybody', async () => {
    // Policy asks by cookie whose session it is, and the origin hands out a token: a success of nobody's.
    const [json] = shopPolicy.login.endpoints.slice(1)
    if (!json) throw new Error('no JSON endpoint')
    const login = { ...shopPolicy.login, endpoints: [{ ...json, success: { status: [200] } }] }
    const site = await newSite('token', { login })
    const form = { program: true, json: { login: 'alice', password: passwords.alice } }
    const refused = await new Browser(site).ask('/api/login', form)
    expect(refused.status).toBe(403)
    expect(await refused.text()).not.toContain('token')
  })

  it('withholds a token, and lets it through with a verified session alone', async () => {
    const subject = { ...shopPolicy.subject, bearer: '/token' } as const
    const site = await newSite('token', { subject })
    const browser = new Browser(site)
    const form = { program: true, json: { login: 'alice', password: passwords.alice } }
    const login = await browser.ask('/api/login', form)
    expect(login.status).toBe(401)
    expect(await login.text()).not.toContain('token')

    // The dialog: pass, then the call is completed with what was withheld.
    const page = await browser.open('/.sallyport/setup')
    const frame = { headers: { 'sec-fetch-dest': 'iframe' } }
    const code = new Authenticator(page.setupKey()).code()
    expect((await browser.ask('/.sallyport/setup', { form: { code }, ...frame })).status).toBe(200)
    const answer = await browser.ask('/.sallyport/release', { program: true })
    const { token } = await answer.json<{ token: string }>()
    expect((await browser.ask('/.sallyport/release', { program: true })).status).toBe(404)

    const bearer = { program: true, headers: { authorization: `Bearer ${token}` } }
    expect((await browser.ask('/api/orders', bearer)).status).toBe(200)
    pass(61_000)
    expect((await browser.ask('/api/orders', bearer)).status).toBe(200)
    pass(61_000)
    expect((await browser.ask('/static/shop.css')).status).toBe(200)
    expect((await browser.ask('/api/orders', bearer)).status).toBe(200)

    // Somebody who has the token alone has nothing.
    const thief = new Browser(site)
    await site.received()
    expect((await thief.ask('/api/orders', bearer)).status).toBe(401)
    expect((await thief.ask('/about', bearer)).status).toBe(200)
    const carried = (await site.received()).filter(
      ({ path, headers }) => headers.authorization && path !== '/api/me',
    )
    expect(carried).toEqual([])
  })

  it('seals what a success that policy does not recognise sets', async () => {
    // No sign of success matches, so the login looks failed; its cookie is still worth nothing.
    const site = await newSite('plain', {
      subject: { source: 'loginField', oneNamePerUser: true },
      login: {
        page: '/login',
        endpoints: [
          {
            path: '/login',
            body: ['form'],
            userField: 'login',
            passwordField: 'password',
            success: { status: [599] },
          },
        ],
      },
    })
    const browser = new Browser(site)
    await browser.signIn('alice')
    expect([...browser.cookies.keys()]).toContain('shop_session')
    await expectGated(browser, site)
  })
})

describe('A3: a cookie that is taken away', () => {
  it('leaves no value with the client, whenever its browser thinks that is', async () => {
    const origin = originThat(request => {
      const headers = new Headers({ location: '/' })
      // RFC 6265 §5.1.1 reads 2060, and other readers 1960.
      headers.append('set-cookie', 'shop_sid=secret-1; Path=/; Expires=Thu, 01-Jan-60 00:00:00 GMT')
      headers.append('set-cookie', 'shop_sid=secret-2; Path=/; Max-Age=0')
      return new Response(null, { status: request.method === 'POST' ? 302 : 200, headers })
    })
    const site = await newSite('plain', { origin })
    for (const ask of [{}, { form: { login: 'alice', password: 'x' } }]) {
      const answer = await new Browser(site).ask('/login', ask)
      expect(answer.headers.getSetCookie()).toHaveLength(2)
      expect(answer.headers.getSetCookie().join()).not.toContain('secret')
    }
  })
})

describe('A5: another way to log in', () => {
  it('refuses other bodies, doubled types and doubled fields at the login', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.open('/login')
    const post = (headers: Record<string, string>, body: string) =>
      browser.ask('/login', { method: 'POST', headers, body })
    expect((await post({ 'content-type': 'text/plain' }, 'login=alice&password=x')).status).toBe(415)
    expect((await post({ 'content-type': 'application/json' }, '{}')).status).toBe(415)
    for (const more of [', text/plain', '; charset=utf-8, application/json']) {
      const type = `application/x-www-form-urlencoded${more}`
      expect((await post({ 'content-type': type }, 'a=1')).status, type).toBe(415)
    }
    const doubled = 'login=alice&login=bob&password=wonderland-7'
    expect((await post({ 'content-type': 'application/x-www-form-urlencoded' }, doubled)).status).toBe(400)
  })

  it('gates Basic on an old API', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await site.received()
    const headers = { authorization: `Basic ${btoa('alice:wonderland-7')}` }
    expect((await browser.ask('/api/v1/orders', { program: true, headers })).status).toBe(401)
    // On public paths the header stays behind.
    expect((await browser.ask('/about', { headers })).status).toBe(200)
    expect((await site.received()).filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
  })
})

describe('A6: reset links and magic links that sign in by themselves', () => {
  it('leads to the challenge of whoever they sign in', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const opened = await browser.open(await magicLink(site, 'alice'))
    expect(opened.at).toBe('/.sallyport/setup')
    await expectGated(browser, site)
    const authenticator = new Authenticator((await browser.open('/.sallyport/setup')).setupKey())
    const through = await browser.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    expect(through.at).toBe('/account')
    expect(through.text).toContain('Alice')
  })

  it('challenges somebody else who is signed in by one over a verified session', async () => {
    const site = await newSite()
    const alice = new Browser(site)
    await alice.enrol('alice')
    const opened = await alice.open(await magicLink(site, 'bob'))
    expect(opened.at).toBe('/.sallyport/setup')
    expect(opened.setupUri()).toContain('Shop:bob')
    await expectGated(alice, site)
  })
})

describe('A7: path tricks', () => {
  it.each([
    '//account',
    '/about//..//account',
    '/%61ccount',
    '/about%2f..%2faccount',
    '/about%5c..%5caccount',
    '/%2e%2e/account',
    '/account%00',
    '/acc%zzount',
    '/about%252faccount',
  ])('refuses %s', async path => {
    const site = await newSite()
    const browser = new Browser(site)
    await site.received()
    const { status } = await browser.ask(path)
    // workerd and browsers resolve "%2e%2e" themselves: what is left is an ordinary protected path.
    expect(path.startsWith('/%2e') ? [303, 400] : [400]).toContain(status)
    expect(await site.received()).toEqual([])
  })

  it.each([
    '/about;/../account',
    '/ABOUT',
    '/about.',
    '/about%23',
    '/login;x',
    '/account?/about',
    '/teas/..;/account',
  ])('never takes %s for a public or login path', async path => {
    const site = await newSite()
    await site.received()
    expect((await new Browser(site).ask(path)).status).toBe(303)
    expect(await site.received()).toEqual([])
  })

  it('gives the origin the very path that was asked for', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    for (const path of ['/a;b=c/d', '/a//b', '/a%2fb?x=%2e%2e', '/caf%C3%A9', '/a.']) await browser.ask(path)
    expect((await site.received()).map(({ path }) => path)).toEqual([
      '/a;b=c/d',
      '/a//b',
      '/a%2fb?x=%2e%2e',
      '/caf%C3%A9',
      '/a.',
    ])
  })
})

describe('A8: other methods and method overrides', () => {
  it.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])('gates %s', async method => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.signIn('alice')
    await site.received()
    expect([303, 401]).toContain((await browser.ask('/account', { method, program: true })).status)
    expect((await site.received()).filter(({ path }) => path === '/account')).toEqual([])
  })

  it('leaves overrides behind where nobody is verified', async () => {
    const site = await newSite()
    await site.received()
    await new Browser(site).ask('/about', { headers: { 'x-http-method-override': 'DELETE' } })
    expect((await site.received()).at(0)?.headers['x-http-method-override']).toBeUndefined()
  })
})

describe('A9: a stream of events whose session is over', () => {
  it('breaks off', async () => {
    const origin = originThat(request => {
      const { pathname } = new URL(request.url)
      if (pathname === '/api/me') return Response.json({ name: 'alice' })
      if (pathname !== '/events') {
        const headers = { location: '/', 'set-cookie': 'shop_session=x; Path=/' }
        return new Response(null, { status: 302, headers })
      }
      const { readable, writable } = new TransformStream()
      void writable.getWriter().write(new TextEncoder().encode('data: one\n\n'))
      return new Response(readable, { headers: { 'content-type': 'text/event-stream' } })
    })
    const site = await newSite('plain', { origin })
    const browser = new Browser(site)
    const setup = await browser.open('/login', { form: { login: 'alice', password: 'x' } })
    const form = { code: new Authenticator(setup.setupKey()).code() }
    await browser.ask('/.sallyport/setup', { form })

    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new Request(`${site.url}/events`, { headers: { cookie } })
    const stream = (await worker.fetch(request, env, createExecutionContext())).body?.getReader()
    expect(new TextDecoder().decode((await stream?.read())?.value)).toBe('data: one\n\n')
    const more = stream?.read().then(
      ({ done }) => done,
      () => 'broken off',
    )
    await env.DB.prepare('UPDATE sessions SET ended_at = 1 WHERE site = ?').bind(site.host).run()
    await vi.advanceTimersByTimeAsync(61_000)
    expect(await more).toBe('broken off')
  })
})

describe('A10: going around the edge', () => {
  it('gives the origin an assertion that it can check against the published keys', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    await browser.ask('/account')
    const [request] = await site.received()
    expect(request?.headers['x-sallyport-subject']).toBe('alice')
    const [header = '', payload = '', signature = ''] =
      request?.headers['x-sallyport-assertion']?.split('.') ?? []
    const { keys } = await (await browser.ask('/.sallyport/jwks.json')).json<{ keys: [JsonWebKey] }>()
    const key = await crypto.subtle.importKey('jwk', keys[0], 'Ed25519', false, ['verify'])
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
    const data = new TextEncoder().encode(`${header}.${payload}`)
    expect(await crypto.subtle.verify('Ed25519', key, bytes(signature), data)).toBe(true)
    expect(JSON.parse(new TextDecoder().decode(bytes(payload)))).toMatchObject({
      sub: 'alice',
      iss: site.url,
    })
    expect(keys[0]).not.toHaveProperty('d')
  })

  it('that is checked as the README says: by jose, with the published keys; a forged or old one is none', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    await browser.ask('/account')
    const [request] = await site.received()
    const token = request?.headers['x-sallyport-assertion'] ?? ''
    const keys = createLocalJWKSet(await (await browser.ask('/.sallyport/jwks.json')).json())
    const check = (text: string, issuer = site.url) =>
      jwtVerify(text, keys, { issuer, algorithms: ['EdDSA'], currentDate: new Date() })
    expect((await check(token)).payload).toMatchObject({ sub: 'alice', iss: site.url })
    await expect(check(token, 'https://elsewhere.test')).rejects.toThrow('iss')
    const [header, , signature] = token.split('.')
    const forged = btoa(JSON.stringify({ sub: 'bob', iss: site.url })).replaceAll('=', '')
    await expect(check([header, forged, signature].join('.'))).rejects.toThrow('signature')
    pass(3 * 60_000)
    await expect(check(token)).rejects.toThrow('exp')
  })
})

describe('A11: internal headers sent by a client', () => {
  it.each([
    'X-Sallyport-Subject',
    'X_Sallyport_Subject',
    'X.Sallyport.Subject',
    'X-Sallyport-Assertion',
    'X-Forwarded-Uri',
    'X-Original-URL',
    'X-Rewrite-URL',
    'X_Forwarded_User',
    'X-Forwarded-Host',
    'Forwarded',
    'X-Real-IP',
    'True-Client-IP',
    'X.Authenticated.User',
    'Remote-User',
    'X-Auth-Request-Email',
  ])('strips %s', async name => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    for (const path of ['/about', '/account']) {
      await browser.ask(path, { headers: { [name]: 'mallory', connection: 'X-Sallyport-Subject' } })
    }
    const text = JSON.stringify(await site.received())
    expect(text).not.toContain('mallory')
    expect(text).not.toContain('"connection"')
    expect(text).toContain('"x-sallyport-subject":"alice"')
  })

  it('says itself who asks, and how', async () => {
    const site = await newSite()
    await site.received()
    await new Browser(site, '198.51.100.7').ask('/about', { headers: { 'x-forwarded-for': '10.0.0.1' } })
    const [request] = await site.received()
    expect(request?.headers).toMatchObject({
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-proto': 'https',
    })
  })
})

describe('A12: a foreign host', () => {
  it('is no site', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    expect((await browser.ask('https://evil.test/login')).status).toBe(421)
    expect((await browser.ask(`https://${site.host}./login`)).status).toBe(421)
  })

  it('leaves no trace in links', async () => {
    const site = await newSite()
    const response = await new Browser(site).ask('/account', { headers: { 'x-forwarded-host': 'evil.test' } })
    expect(response.headers.get('location')).toBe('/login?next=%2Faccount')
  })
})

describe('A13: the client’s own copy of a failure, changed into a success', () => {
  it('changes nothing: what counts is on this side', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const page = await browser.open('/login')
    await browser.open('/login', { form: { ...page.hidden(), login: 'alice', password: 'wrong' } })
    // As if it had been told that all is well: it goes on to the page, and to the pages behind a challenge.
    await expectGated(browser, site)
    expect((await browser.ask('/.sallyport/release', { program: true })).status).toBe(404)
    const posted = await browser.ask('/.sallyport/setup', { form: { code: '123456' } })
    expect(posted.status).toBe(410)
  })
})

describe('A15: a shared cache after an authenticated page', () => {
  it('has nothing: the next client is gated, and nothing is asked for with leave to be kept', async () => {
    const site = await newSite()
    const alice = new Browser(site)
    await alice.enrol('alice')
    for (const path of ['/account/x.css', '/orders/x.js?v=1', '/invoices/1001.csv']) {
      await alice.ask(path)
      const next = await new Browser(site).ask(path)
      expect(next.status, path).toBe(303)
      expect(next.headers.get('cache-control'), path).toBe('no-store')
    }
    const challenge = await new Browser(site).signIn('alice')
    expect(challenge.response.headers.get('cache-control')).toBe('no-store')
  })
})

// An application behind the middleware is asked in this very Worker: no cache lies between.
if (env.GATE === 'worker') {
  describe('A15: Cloudflare’s own cache', () => {
    it('is told to keep nothing of the origin’s, whatever its address looks like', async () => {
      const told: unknown[] = []
      const origin = originThat(request => {
        told.push(request.cf)
        return new Response('x', { headers: { 'cache-control': 'public, max-age=31536000' } })
      })
      const site = await newSite('plain', { origin })
      expect((await new Browser(site).ask('/static/x.css')).status).toBe(200)
      expect(told).toEqual([{ cacheTtlByStatus: { '100-599': -1 } }])
    })
  })
}

describe('A14: while pending, nothing but the challenge', () => {
  it('keeps the account page and its actions shut', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.signIn('alice')
    expect((await browser.ask('/.sallyport/account', { program: true })).status).toBe(403)
    for (const action of ['enrol', 'devices/forget', 'sessions/end', 'devices/x/forget']) {
      expect((await browser.ask(`/.sallyport/account/${action}`, { form: {} })).status, action).toBe(403)
    }
  })

  it('shows an enrolled user no set-up', async () => {
    const site = await newSite()
    await new Browser(site).enrol('alice')
    const other = new Browser(site)
    expect((await other.signIn('alice')).at).toBe('/.sallyport/challenge')
    expect((await other.open('/.sallyport/setup')).at).toBe('/.sallyport/challenge')
  })
})

describe('A16: planted cookies', () => {
  it('rotates every identifier when the factor is proven, and the planted ones stay dead', async () => {
    const site = await newSite()
    const attacker = new Browser(site)
    await attacker.signIn('alice')
    const victim = attacker.copy()
    const page = await victim.open('/.sallyport/setup')
    await victim.open('/.sallyport/setup', { form: { code: new Authenticator(page.setupKey()).code() } })
    expect((await victim.open('/account')).status).toBe(200)
    await expectGated(attacker, site)
    const again = await attacker.open('/.sallyport/setup')
    expect(again.text).not.toContain('otpauth:')
  })
})

describe('A17: oversized and malformed requests', () => {
  it('are refused', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await site.received()
    expect((await browser.ask(`/about?${'x'.repeat(9000)}`)).status).toBe(400)
    expect((await browser.ask('/about%0d%0aSet-Cookie:x=1')).status).toBe(400)
    expect(await site.received()).toEqual([])
    const form = { form: { login: 'a', password: 'b'.repeat(300_000) } }
    expect((await browser.ask('/login', form)).status).toBe(413)
  })
})

describe('A18: a redirect of the origin', () => {
  it('is passed on, never followed', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    const response = await browser.ask('/login')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe('/account')
    expect(await site.received()).toHaveLength(1)
  })
})

describe('A19: one person under several names', () => {
  it('is one subject, with one enrolment', async () => {
    const site = await newSite()
    await new Browser(site).enrol('bob')
    for (const login of ['Bob', ' bob ', 'bob@example.com', 'BOB@EXAMPLE.COM']) {
      const browser = new Browser(site)
      const page = await browser.open('/login')
      const answer = await browser.open('/login', {
        form: { ...page.hidden(), login, password: passwords.bob },
      })
      expect(answer.at, login).toBe('/.sallyport/challenge')
    }
  })

  it('is one subject by the login field too, in any width and case', async () => {
    const { canonicalName } = await import('../../worker/people/subjects.ts')
    const names = ['bob', 'Bob', ' bob', 'bob\u200b', 'ｂｏｂ', 'BOB\u00a0']
    expect(new Set(names.map(name => canonicalName(name, 'insensitive')))).toEqual(new Set(['bob']))
  })
})

describe('A19: one spelling, whether or not case counts', () => {
  it.each(['insensitive', 'sensitive'] as const)(
    'full-width, unseen and spaced letters are folded: %s',
    nameCase => {
      for (const name of ['Bob', 'Ｂｏｂ', ' Bob\u00a0', 'B\u200bob', 'Bob\u0000', '\u202eBob']) {
        expect(canonicalName(name, nameCase), JSON.stringify(name)).toBe(
          nameCase === 'sensitive' ? 'Bob' : 'bob',
        )
      }
    },
  )
})

describe('A20: signing in as somebody else over a verified session', () => {
  it.each(['plain', 'inplace'])('is challenged as them (%s)', async behaviour => {
    const site = await newSite(behaviour)
    const alice = new Browser(site)
    await alice.enrol('alice')
    const before = alice.copy()

    // The origin's own form is for whoever isn't signed in; its token is taken from a second client.
    const other = new Browser(site)
    const page = await other.open('/login')
    const post = { form: { ...page.hidden(), login: 'bob', password: passwords.bob } }
    const mixed = alice.copy()
    for (const [name, value] of other.cookies) mixed.cookies.set(name, value)
    const answer = await mixed.open('/login', post)
    expect(answer.at).toBe('/.sallyport/setup')
    expect(answer.setupUri()).toContain('Shop:bob')
    await expectGated(mixed, site)

    const account = await before.open('/account')
    expect(account.text).not.toContain('Bob')
  })

  it('reaches the origin without the cookies of the verified session, which alone reach no path of the login', async () => {
    const site = await newSite()
    const alice = new Browser(site)
    await alice.enrol('alice')
    const stolen = new Browser(site)
    stolen.cookies.set('shop_session', alice.cookies.get('shop_session') ?? '')
    await site.received()
    await alice.ask('/login', { form: { login: 'bob', password: passwords.bob } })
    await stolen.ask('/login')
    const seen = (await site.received()).filter(({ path }) => path === '/login')
    expect(seen.map(({ method, headers }) => [method, headers.cookie])).toEqual([
      ['POST', undefined],
      ['GET', undefined],
    ])
  })

  it('is challenged as them where the verified session itself is upgraded in place, behind its back', async () => {
    const site = await newSite('inplace')
    const alice = new Browser(site)
    await alice.open('/login')
    const handle = alice.cookies.get('shop_session') ?? ''
    await alice.enrol('alice')
    const { csrf = '' } = (await alice.open('/account')).hidden()

    // The handle from before the factor, without alice's edge session: for the gate, an ordinary anonymous client.
    const stranger = new Browser(site)
    stranger.cookies.set('shop_session', handle)
    const answer = await stranger.open('/login', { form: { csrf, login: 'bob', password: passwords.bob } })
    expect(answer.at).toBe('/.sallyport/setup')
    expect(answer.setupUri()).toContain('Shop:bob')

    // The origin now takes alice's session for bob's.
    const page = await alice.open('/account')
    expect(page.text).not.toContain('Bob')
    await expectGated(alice, site)
  })
})

describe('A21: edge cookies that are not ours', () => {
  it.each(['', 'x', 's1.test.AAAA', `s1.test.${'A'.repeat(200)}`, `s1.other.${'A'.repeat(200)}`])(
    'count as absent: %s',
    async value => {
      const site = await newSite()
      const browser = new Browser(site)
      await browser.enrol('alice')
      browser.cookies.set('__Host-sallyport', value)
      await expectGated(browser, site)
    },
  )

  it('count as absent when truncated, altered, another site’s, or of another purpose', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    const session = browser.cookies.get('__Host-sallyport') ?? ''
    const remembered = new Browser(site)
    await remembered.enrol('bob', { remember: true })
    const device = [...remembered.cookies].find(([name]) => name.includes('device'))?.[1] ?? ''
    const other = await newSite()
    const elsewhere = new Browser(other)
    await elsewhere.enrol('alice')
    const flipped = `${session.slice(0, -2)}${session.at(-2) === 'A' ? 'B' : 'A'}${session.at(-1)}`
    for (const value of [
      session.slice(0, -1),
      flipped,
      device,
      elsewhere.cookies.get('__Host-sallyport') ?? '',
    ]) {
      browser.cookies.set('__Host-sallyport', value)
      await expectGated(browser, site)
    }
    browser.cookies.set('__Host-sallyport', session)
    expect((await browser.open('/account')).status).toBe(200)
  })
})

describe('A21: what opened once, at another place or for another purpose', () => {
  it('doesn’t open there, though its value is still at hand', async () => {
    const ring = keyRing(env.SALLYPORT_KEYS)
    const sealed = await sealJson(ring, 'session', 'one.test', { id: 1 })
    expect(await openJson(ring, 'session', 'one.test', sealed)).toEqual({ id: 1 })
    expect(await openJson(ring, 'session', 'other.test', sealed)).toBeUndefined()
    expect(await openJson(ring, 'pending', 'one.test', sealed)).toBeUndefined()
    expect(await openJson(ring, 'session', 'one.test', sealed)).toEqual({ id: 1 })
  })
})

describe('A22: cookies that stay on their side', () => {
  it('sends none of ours to the origin, and none of its session values to the client', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice', { remember: true })
    await site.received()
    await browser.ask('/account')
    const [request] = await site.received()
    expect(request?.headers.cookie).toMatch(/^shop_session=[\w-]+$/)
    const value = request?.headers.cookie?.split('=')[1] ?? ''
    expect([...browser.cookies.values()].some(cookie => cookie.includes(value))).toBe(false)
    expect((await sessionValues(site)).length).toBe(0)
  })

  it('takes no cookie of ours from the origin', async () => {
    const site = await newSite('extra')
    const browser = new Browser(site)
    await browser.enrol('alice')
    expect([...browser.cookies.keys()]).toContain('shop_device')
    expect(browser.cookies.get('__Host-sallyport-device-planted')).toBeUndefined()
  })
})

describe('C7: a session from before', () => {
  it('is challenged on its next request when 2FA is switched on', async () => {
    const site = await newSite('plain', { enabled: false })
    const browser = new Browser(site)
    expect((await browser.signIn('alice')).at).toBe('/account')
    expect([...browser.cookies.keys()]).toEqual(['shop_session'])
    await site.setPolicy({ enabled: true })
    const gated = await browser.open('/account')
    expect(gated.at).toBe('/.sallyport/setup')
    await expectGated(browser, site)
    const authenticator = new Authenticator((await browser.open('/.sallyport/setup')).setupKey())
    const through = await browser.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    expect(through.at).toBe('/account')
    expect(through.text).toContain('Alice')

    await site.setPolicy({ enabled: false })
    expect((await browser.open('/account')).text).toContain('Alice')
  })

  it('is over when what let it in without a factor is policy no longer', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional', exemptRoles: ['admin'] })
    const later = new Browser(site)
    await later.signIn('alice')
    expect((await later.open('/.sallyport/setup/not-now', { form: {} })).at).toBe('/account')
    const exempt = new Browser(site)
    expect((await exempt.signIn('admin')).at).toBe('/account')
    await site.setPolicy({ totpEnrolment: 'required', exemptRoles: [] })
    expect((await later.open('/account')).at).toBe('/.sallyport/setup')
    expect((await exempt.open('/account')).at).toBe('/.sallyport/setup')
  })

  it('is over when its user has set up a factor elsewhere', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const without = new Browser(site)
    await without.signIn('alice')
    await without.open('/.sallyport/setup/not-now', { form: {} })
    await new Browser(site).enrol('alice')
    pass(61_000)
    expect((await without.open('/account')).at).toBe('/.sallyport/challenge')
  })

  it('is over within recheckSeconds once it was ended, and for good', async () => {
    const site = await newSite()
    const one = new Browser(site)
    const authenticator = await one.enrol('alice')
    pass(30_000)
    const two = new Browser(site)
    await two.signIn('alice')
    await two.open('/.sallyport/challenge', { form: { code: authenticator.code(1) } })
    expect((await two.open('/account')).status).toBe(200)
    expect((await two.open('/.sallyport/account/sessions/end', { form: {} })).text).toContain('Ended.')
    pass(61_000)
    expect((await one.open('/account')).at).toBe('/.sallyport/challenge')
    expect((await two.open('/account')).at).toBe('/account')
  })

  it('is over when it was idle, and when its time is up', async () => {
    const site = await newSite('plain', { session: { idleMinutes: 10, absoluteHours: 1 } })
    const browser = new Browser(site)
    await browser.enrol('alice')
    for (let minutes = 0; minutes < 54; minutes += 9) {
      pass(9 * 60_000)
      expect((await browser.open('/account')).at, `${minutes}`).toBe('/account')
    }
    pass(9 * 60_000)
    expect((await browser.open('/account')).at).toBe('/.sallyport/challenge')
    const other = await newSite('plain', { session: { idleMinutes: 10 } })
    const idle = new Browser(other)
    await idle.enrol('alice')
    pass(11 * 60_000)
    expect((await idle.open('/account')).at).toBe('/.sallyport/challenge')
  })
})
