// THREATS.md, D: the environment. Storage that fails, policies that are broken, addresses and cookies that lie.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Policy } from '../../shared/policy/schema.ts'
import { readCookies } from '../../worker/gate/cookies.ts'
import { isDoor, readTarget } from '../../worker/gate/target.ts'
import { forgetPolicies } from '../../worker/policy/load.ts'
import { network } from '../../worker/risk/ip-history.ts'
import { Browser, env, newSite, pass, passwords, type TestEnv } from '../worker/harness.ts'

afterEach(() => vi.useRealTimers())

const step = 30_000

describe('D1: addresses that a client makes up', () => {
  it('change nothing', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['ip'] } })
    await new Browser(site, '198.51.100.1').enrol('alice')
    const other = new Browser(site, '203.0.113.5')
    const page = await other.open('/login')
    const spoofed = {
      'x-forwarded-for': '198.51.100.1',
      'true-client-ip': '198.51.100.1',
      'x-real-ip': '198.51.100.1',
    }
    const form = { ...page.hidden(), login: 'alice', password: passwords.alice }
    const answer = await other.ask('/login', { form, headers: spoofed })
    expect(answer.headers.get('location')).toBe('/.sallyport/challenge')
  })

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:C000:0201', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['192.0.2.01', undefined],
    ['192.0.2', undefined],
    ['300.1.1.1', undefined],
    ['1.2.3.4.5', undefined],
    ['::1]', undefined],
    ['', undefined],
  ])('reads %s as %s', (address, expected) => {
    expect(network(address)).toBe(expected)
  })

  it('never learns the address that Workers’ own requests have', async () => {
    const site = await newSite('plain', { risk: { recogniseBy: ['ip'] } })
    await new Browser(site, '2a06:98c0:3600::103').enrol('alice')
    expect((await new Browser(site, '2a06:98c0:3600::103').signIn('alice')).at).toBe('/.sallyport/challenge')
  })
})

describe('D2: tossed and doubled cookies', () => {
  it('count as absent where two of ours come', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    const good = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    expect((await browser.ask('/account', { headers: { cookie: good } })).status).toBe(200)
    const tossed = await browser.ask('/account', { headers: { cookie: `__Host-sallyport=x; ${good}` } })
    expect(tossed.status).toBe(303)
  })

  it.each(['\u00a0shop_session', '\u2000shop_session', 'shop_session\u00a0', '"shop_session'])(
    'send no oddly named cookie to the origin: %j',
    async name => {
      const site = await newSite()
      const browser = new Browser(site)
      await browser.enrol('alice')
      await site.received()
      const cookie = `${name}=planted; ${[...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ')}`
      const bytes = String.fromCharCode(...new TextEncoder().encode(cookie))
      await browser.ask('/account', { headers: { cookie: bytes } })
      expect(JSON.stringify(await site.received())).not.toContain('planted')
    },
  )

  // A reader that looks at each space from all before it takes minutes for these.
  it('are read at once, however long', () => {
    const many = 150_000
    const name = `a${' '.repeat(many)}b`
    expect(readCookies(`${name}=planted; c${' '.repeat(many)}=1`)).toEqual([{ name: 'c', value: '1' }])
    const dots = new URL(`https://shop.test/${'.'.repeat(8000)}a`)
    const doors = { login: { doors: Array(100).fill('/xmlrpc.php') } } as unknown as Policy
    expect(isDoor(readTarget(dots, true), doors)).toBe(false)
  })

  it('hide no session inside another cookie’s value', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await site.received()
    for (const cookie of [
      'lang="x, shop_session=planted"',
      'lang=en,shop_session=planted',
      'lang=en shop_session=planted',
      'lang=en, shop_session =planted',
    ]) {
      await browser.ask('/about', { headers: { cookie } })
    }
    expect(JSON.stringify(await site.received())).not.toContain('planted')
    await browser.ask('/about', { headers: { cookie: 'lang=en,de; theme={"a":1,"b"=2}' } })
    expect(JSON.stringify(await site.received())).toContain('lang=en,de')
  })
})

describe('D5: a policy that is broken or gone', () => {
  it('leaves the last good one in force, and is recorded', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.signIn('alice')
    for (const broken of ['{', '[]', '{"enabled": "no"}', '{"version": 9}', '']) {
      await env.POLICY.put(`policy:${site.host}`, broken)
      forgetPolicies()
      expect((await new Browser(site).signIn('alice')).at, broken).toBe('/.sallyport/setup')
    }
    await env.POLICY.delete(`policy:${site.host}`)
    forgetPolicies()
    expect((await new Browser(site).signIn('alice')).at).toBe('/.sallyport/setup')
    const { results } = await env.DB.prepare(
      "SELECT detail FROM events WHERE site = ? AND kind = 'policy-broken'",
    )
      .bind(site.host)
      .all<{ detail: string }>()
    expect(results.map(({ detail }) => detail).join('\n')).toContain('enabled')
  })

  it('serves nothing where none was ever good', async () => {
    const site = await newSite()
    await env.POLICY.put('policy:broken.test', '{"origin": 1}')
    await site.received()
    const answer = await new Browser(site).ask('https://broken.test/about')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('origin')
  })

  it('takes a change within a minute', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.ask('/about')
    await env.POLICY.put(
      `policy:${site.host}`,
      JSON.stringify({
        origin: `http://${site.origin}`,
        login: { page: '/login', endpoints: [{ path: '/login' }] },
        subject: { source: 'whoami', path: '/api/me', name: '/name' },
      }),
    )
    pass(50_000)
    expect((await browser.ask('/about')).status).toBe(303)
  })
})

/** The database, whose `nth` round trip fails. */
function failingAt(nth: number): D1Database {
  let trips = 0
  return new Proxy(env.DB, {
    get(db, key) {
      const value: unknown = Reflect.get(db, key)
      if (key !== 'batch') return typeof value === 'function' ? value.bind(db) : value
      return (statements: D1PreparedStatement[]) => {
        trips += 1
        if (trips === nth) throw new Error('D1_ERROR: the disk is on fire')
        return db.batch(statements)
      }
    },
  })
}

describe('D6: storage that fails', () => {
  const broken = () => {
    throw new Error('D1_ERROR: the disk is on fire')
  }
  const brokenDb = new Proxy(env.DB, { get: (db, key) => (key === 'batch' ? broken : Reflect.get(db, key)) })
  const brokenKv = new Proxy(env.POLICY, { get: () => async () => broken() })

  it('is a 503 at sign-in and at the answer, and lets nobody in', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    const authenticator = await browser.enrol('alice')
    pass(2 * step)
    const other = new Browser(site)
    other.environment = { DB: brokenDb }
    const failed = await other.signIn('alice')
    expect(failed.status).toBe(503)
    expect(failed.response.headers.get('retry-after')).toBe('5')
    expect(failed.text).not.toContain('fire')
    expect((await other.open('/account')).at).toContain('/login')

    other.environment = {}
    await other.signIn('alice')
    other.environment = { DB: brokenDb }
    const code = authenticator.code()
    expect((await other.ask('/.sallyport/challenge', { form: { code } })).status).toBe(503)
    other.environment = {}
    // Nothing was lost: the same code still works.
    expect((await other.ask('/.sallyport/challenge', { form: { code } })).status).toBe(303)
  })

  it('loses no lock where the database fails between the last wrong code and the lock', async () => {
    const site = await newSite('plain', { maxInvalidAttempts: 3 })
    const authenticator = await new Browser(site).enrol('alice')
    pass(2 * step)
    const browser = new Browser(site)
    await browser.signIn('alice')
    const guess = (code: string) => browser.ask('/.sallyport/challenge', { form: { code } })
    for (let count = 0; count < 2; count++) await guess(authenticator.wrongCode())
    browser.environment = { DB: failingAt(2) }
    expect((await guess(authenticator.wrongCode())).status).toBe(503)
    browser.environment = {}
    expect((await guess(authenticator.code())).status).toBe(423)
    const other = new Browser(site)
    await other.signIn('alice')
    const right = { form: { code: authenticator.code() } }
    expect((await other.ask('/.sallyport/challenge', right)).status).toBe(423)

    // Nor does the old page lock again whom an admin has unlocked.
    await env.DB.prepare(
      "UPDATE limits SET locked_until = NULL, count = 0 WHERE key IN (SELECT 'account:' || id FROM subjects WHERE site = ?)",
    )
      .bind(site.host)
      .run()
    expect((await guess(authenticator.code())).status).toBe(429)
    expect((await other.ask('/.sallyport/challenge', right)).status).toBe(303)
  })

  it('lets verified requests on until their check is due, and none after', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    browser.environment = { DB: brokenDb, POLICY: brokenKv } as Partial<TestEnv>
    expect((await browser.ask('/account')).status).toBe(200)
    pass(61_000)
    expect((await browser.ask('/account')).status).toBe(503)
    browser.environment = {}
    expect((await browser.ask('/account')).status).toBe(200)
  })

  it('keeps the last good policy where KV fails', async () => {
    const site = await newSite()
    await new Browser(site).ask('/about')
    forgetPolicies()
    const browser = new Browser(site)
    browser.environment = { POLICY: brokenKv }
    expect((await browser.signIn('alice')).at).toBe('/.sallyport/setup')
  })

  it('an origin that fails gets through as it is; one that can’t say who signed in lets nobody in', async () => {
    const site = await newSite('failing')
    const answer = await new Browser(site).ask('/about')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('behind the counter')
    const browser = new Browser(site)
    browser.cookies.set('shop_session', 'raw')
    expect((await browser.ask('/account')).status).toBe(502)
  })
})

describe('D7: return addresses', () => {
  it.each([
    '//evil.test',
    '/\\evil.test',
    'javascript:alert(1)',
    'https://user@evil.test/',
    'https://evil.test',
    '/%0d%0ax',
  ])('stay on this site: %s', async to => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    const response = await browser.ask(`/.sallyport/challenge?to=${encodeURIComponent(to)}`)
    const url = new URL(response.headers.get('location') ?? '', site.url)
    expect(url.origin).toBe(site.url)
    expect(response.headers.get('location')).toMatch(/^\/(?![/\\])/)
  })
})

describe('D8: keys that change', () => {
  const key = (id: string, letter: string) => `${id}:${letter.repeat(42)}A`

  it('old ones on the ring still open everything; a retired one is a clear error and no loss', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    browser.environment = { SALLYPORT_KEYS: key('one', 'B') }
    const authenticator = await browser.enrol('alice', { remember: true })
    pass(2 * step)

    browser.environment = { SALLYPORT_KEYS: `${key('two', 'C')},${key('one', 'B')}` }
    expect((await browser.open('/account')).at).toBe('/account')

    const retired = new Browser(site)
    retired.environment = { SALLYPORT_KEYS: key('two', 'C') }
    await retired.signIn('alice')
    const refused = await retired.open('/.sallyport/challenge', { form: { code: authenticator.code() } })
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('SALLYPORT_KEYS')

    // Put back, it works; and using it seals the secret anew, so that then the old key may go.
    const other = new Browser(site)
    other.environment = browser.environment
    await other.signIn('alice')
    expect((await other.open('/.sallyport/challenge', { form: { code: authenticator.code() } })).at).toBe(
      '/account',
    )
    pass(2 * step)
    const later = new Browser(site)
    later.environment = retired.environment
    await later.signIn('alice')
    expect((await later.open('/.sallyport/challenge', { form: { code: authenticator.code() } })).at).toBe(
      '/account',
    )
  })

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['short', 'k:AAAA'],
    ['doubled', `${key('a', 'B')},${key('a', 'C')}`],
  ])('a ring that is %s serves nothing, and says what to do', async (_, keys) => {
    const site = await newSite()
    const browser = new Browser(site)
    browser.environment = { SALLYPORT_KEYS: keys } as Partial<TestEnv>
    const answer = await browser.ask('/about')
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(text).toContain('wrangler secret put SALLYPORT_KEYS')
    if (keys) expect(text).not.toContain(keys)
  })
})
