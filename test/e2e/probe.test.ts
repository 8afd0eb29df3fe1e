// `npm run policy -- probe`: against the demo shop in its variants and against sites that make it hard; what it proposes
// must then hold in the gate. It must tell the password to nobody, and ask no site more than a few dozen times.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readPolicy } from '../../shared/policy/read.ts'
import { network } from '../../worker/cli/probe/network.ts'
import { propose } from '../../worker/cli/probe/propose.ts'
import { type Oddity, oddUser, serveOdd } from '../fixtures/odd-origins.ts'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import type { ShopOptions } from '../fixtures/shop/shop.ts'
import { oathtoolCode } from './independent.ts'
import { startProduct, temporaryFolder } from './product.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const alice = { user: 'alice', password: 'wonderland-7' }
const mostRequests = 60
const folder = temporaryFolder()
afterAll(() => folder.remove())

interface Probed {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command; the password goes in by standard input, unless `args` name a file. */
async function run(input: string, ...args: readonly string[]): Promise<Probed> {
  const child: ChildProcess = spawn(process.execPath, ['worker/cli/policy.ts', 'probe', ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // It may have ended without reading it.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, stdout, stderr }
}

const probe = (url: string, { user, password } = alice, ...args: readonly string[]) =>
  run(`${password}\n`, url, '--user', user, ...args)

/** What a probe proposed, which must be valid by the schema. */
function policyOf({ stdout, stderr }: Probed) {
  const reading = readPolicy(stdout)
  if (!reading.ok) throw new Error(`${JSON.stringify(reading.problems)}\n${stdout}\n${stderr}`)
  return reading.policy
}

let shop: ServedShop | undefined
afterEach(async () => {
  await shop?.close()
  shop = undefined
})

async function probeShop(options: ShopOptions, ...args: readonly string[]): Promise<Probed> {
  shop = await serveShop(options)
  const probed = await probe(shop.url, alice, ...args)
  expect(shop.shop.requests.length).toBeLessThanOrEqual(mostRequests)
  expect(probed.stdout + probed.stderr).not.toContain(alice.password)
  return probed
}

describe('the demo shop', () => {
  it('is found whole: both logins, cookies of the ticked box too, whoami, public paths, sign-out, the way back', async () => {
    const probed = await probeShop({})
    expect(probed.code).toBe(0)
    const policy = policyOf(probed)
    expect(policy).toMatchObject({
      origin: shop?.url,
      login: { page: '/login', returnParameter: 'next', rotatesSession: true, paths: ['/forgot'] },
      subject: { source: 'whoami', path: '/api/me', name: '/name', email: '/email', roles: '/roles' },
      logout: ['/logout', '/api/logout'],
    })
    expect(policy.login.endpoints).toEqual([
      { path: '/login', method: 'POST', body: ['form'], userField: 'login', passwordField: 'password' },
      { path: '/api/login', method: 'POST', body: ['json'], userField: 'login', passwordField: 'password' },
    ])
    expect(policy.cookies.session.toSorted()).toEqual(['shop_remember', 'shop_session'])
    expect(policy.publicPaths.toSorted()).toEqual(['/', '/about', '/app', '/forms', '/static/*', '/teas/*'])
    expect(probed.stderr).toMatch(/✓ Subject +whoami \/api\/me/)
    expect(probed.stderr).toContain('signed in as the e-mail address, it is the same name')
    expect(probed.stderr).toContain('a wrong one with 200')
  })

  it('that signs in to the session that was there: never said to give out new ones', async () => {
    const probed = await probeShop({ upgradeInPlace: true })
    const policy = policyOf(probed)
    expect(policy.login.rotatesSession).toBe(false)
    expect(policy.cookies.session).toContain('shop_session')
    expect(policy.subject.source).toBe('whoami')
  })

  it('that sets its cookie on every answer: the cookie alone is no sign', async () => {
    const policy = policyOf(await probeShop({ cookiesOnEveryAnswer: true }))
    expect(policy.cookies.session.toSorted()).toEqual(['shop_remember', 'shop_session'])
    expect(policy.subject).toMatchObject({ source: 'whoami', path: '/api/me' })
  })

  it('that redirects after a wrong password, too', async () => {
    const probed = await probeShop({ wrongPasswordRedirects: true })
    expect(policyOf(probed).subject.source).toBe('whoami')
    expect(probed.stderr).toContain('a wrong password leads to /login')
  })

  it('whose JSON login hands out a token: that one is left out, and it is said why', async () => {
    const probed = await probeShop({ tokenInBody: true })
    expect(policyOf(probed).login.endpoints.map(({ path }) => path)).toEqual(['/login'])
    expect(probed.stderr).toMatch(/Left out +\/api\/login/)
  })

  it('with other cookies beside: what scripts may read is not the session, what they may not is', async () => {
    const extraCookies = ['lang=de; Path=/', 'trail=AAAAAAAAAA; Path=/; HttpOnly']
    const { session } = policyOf(await probeShop({ extraCookies })).cookies
    expect(session.toSorted()).toEqual(['shop_remember', 'shop_session', 'trail'])
  })

  it('that may be asked no more: what wasn’t tried is not narrowed down', async () => {
    shop = await serveShop({ extraCookies: ['a=1', 'b=2', 'c=3'] })
    const net = network(shop.url, 30)
    const { document, findings } = await propose(net, '/', alice, false)
    expect(shop.shop.requests.length).toBeLessThanOrEqual(30)
    expect(document).not.toHaveProperty('cookies')
    expect(findings.find(({ about }) => about === 'Session cookies')).toMatchObject({ value: 'all' })
    expect(
      findings.filter(({ about }) => about === 'Logout').map(({ certainty }) => certainty),
    ).not.toContain('sure')
  })

  it('with a wrong test password', async () => {
    shop = await serveShop()
    const { code, stdout, stderr } = await probe(shop.url, { user: 'alice', password: 'not-hers' })
    expect([code, stdout, stderr.trim()]).toEqual([
      1,
      '',
      'The site did not take this user name and password at /login. Check them by signing in there with a browser.',
    ])
  })
})

describe('the command line', () => {
  it('takes the password from a file, and writes the policy to one', async () => {
    shop = await serveShop()
    const [secret, out] = [join(folder.path, 'secret'), join(folder.path, 'probed.json')]
    writeFileSync(secret, `${alice.password}\r\n`)
    const args = [shop.url, '--user', 'alice', '--password-file', secret, '--out', out]
    const { code, stdout, stderr } = await run('', ...args)
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain(`npm start -- --origin ${shop.url} --policy ${out}`)
    expect(readPolicy(readFileSync(out, 'utf8')).ok).toBe(true)
    expect((await run('', ...args)).stderr).toContain('is there already: give --out another name')
  })

  it.each([
    [['http://127.0.0.1:1', '--password', 'hunter2-xyz'], 'can be read by others on this machine'],
    [['http://127.0.0.1:1', '--password=hunter2-xyz'], 'can be read by others on this machine'],
    [['http://alice:hunter2-xyz@127.0.0.1:1'], 'without a user name in it'],
    [['http://127.0.0.1:1', 'hunter2-xyz'], 'Name one site'],
    [['http://127.0.0.1:1', '--secret=hunter2-xyz'], "an option that isn't known"],
    [[], 'Name one site'],
    [['ftp://127.0.0.1'], 'Name one site'],
    [['http://127.0.0.1:1'], 'needs a test user'],
    [['http://127.0.0.1:1', '--user', 'a', '--password-file', 'no-such'], "The password file can't be read"],
    [['http://127.0.0.1:1', '--user', 'a'], 'There is no password'],
  ])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await run('', ...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('hunter2-xyz')
  })

  it('says of a site that is not there what to do', async () => {
    const { code, stderr } = await probe('http://127.0.0.1:1')
    expect([code, stderr.trim()]).toEqual([
      1,
      'http://127.0.0.1:1 does not answer (bad port). Start that site first, or check its address.',
    ])
  })
})

async function probeOdd(oddity: Oddity, ...args: readonly string[]) {
  const site = await serveOdd(oddity)
  try {
    const probed = await probe(site.url, { user: oddUser.name, password: oddUser.password }, ...args)
    expect(site.requests.length).toBeLessThanOrEqual(mostRequests)
    expect(probed.stdout + probed.stderr).not.toContain(oddUser.password)
    return { ...probed, site: site.url, requests: site.requests }
  } finally {
    await site.close()
  }
}

describe('what it can’t get past gets one sentence', () => {
  it.each<[Oddity, RegExp]>([
    ['elsewhere', /^The login form sends the password to http:\/\/localhost:9, which is another site/],
    ['captcha', /^The login at \/ has a captcha \(reCAPTCHA\), which a probe can't solve\. Switch it off/],
    [
      'second-factor',
      /^The password is right, but the site then asks for a second factor of its own\. Probe with/,
    ],
    ['two-steps', /^The login at \/login asks for the name first .* Write the policy by hand\.$/],
    ['basic', /has the browser ask for the password \(HTTP authentication\)/],
    ['moved', /leads to https:\/\/sso\.example\.com, another site: people sign in there\./],
    ['endless', /redirects in a circle\. Give the address of its login page\.$/],
    ['no-login', /^No login form was found.* Give the address of the login page itself\.$/],
    ['throttled', /^The site refuses more sign-ins for now \(429\)\. Wait/],
    ['failing', /answers with an error of its own \(500\)\. Mend that first\.$/],
  ])('%s', async (oddity, sentence) => {
    const { code, stdout, stderr } = await probeOdd(oddity)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim()).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('never sends the password to another site', async () => {
    const { requests } = await probeOdd('elsewhere')
    expect(requests.some(({ body }) => body.includes(oddUser.password))).toBe(false)
  })
})

describe('a site that tells nobody who is signed in', () => {
  it('is named by the login field only at the admin’s word', async () => {
    const asked = await probeOdd('plain-spoken')
    expect(asked.code).toBe(2)
    expect(asked.stderr).toContain('--one-name-per-user')
    expect(readPolicy(asked.stdout)).toMatchObject({
      ok: false,
      problems: [{ path: expect.stringMatching(/^subject/) }],
    })
    const confirmed = await probeOdd('plain-spoken', '--one-name-per-user')
    expect(confirmed.code).toBe(0)
    expect(policyOf(confirmed)).toMatchObject({
      login: { endpoints: [{ path: '/enter', success: { failureText: 'Wrong name or password.' } }] },
      subject: { source: 'loginField', oneNamePerUser: true, case: 'sensitive' },
      cookies: { session: ['PHPSESSID'] },
      logout: ['/bye'],
    })
    expect(confirmed.stderr).toMatch(/\? Success/)
  })

  it('is not named by it at all where it takes two names for one user', async () => {
    const { code, stdout, stderr } = await probeOdd('two-names', '--one-name-per-user')
    expect(code).toBe(2)
    expect(stderr).toContain('takes the e-mail address for the same user')
    expect(readPolicy(stdout).ok).toBe(false)
  })

  it('of one script: its login is told from its other pages by query and fields', async () => {
    const { login } = policyOf(await probeOdd('one-script', '--one-name-per-user'))
    expect(login.page).toBe('/index.php?page=login')
    expect(login.endpoints[0]).toMatchObject({
      path: '/index.php?page=login',
      fields: { page: 'login', go: '*' },
    })
  })

  it('of one page whose login gives a token: fields as the site names them', async () => {
    const probed = await probeOdd('token')
    expect(probed.code).toBe(0)
    expect(policyOf(probed).subject).toMatchObject({
      source: 'whoami',
      path: '/api/me',
      name: '/username',
      bearer: '/data/access_token',
    })
    expect(policyOf(probed).login).toMatchObject({
      page: '/',
      endpoints: [{ path: '/api/auth/login', body: ['json'], userField: 'identifier' }],
    })
    expect(probed.stderr).toMatch(/Token +\/data\/access_token/)
  })

  it('but in the answer to the login: the name there is taken', async () => {
    expect(policyOf(await probeOdd('says-once'))).toMatchObject({
      login: {
        endpoints: [{ path: '/api/login', body: ['json'], userField: 'user', passwordField: 'pass' }],
      },
      subject: { source: 'loginJson', name: '/data/user/login' },
    })
  })
})

describe('known software', () => {
  it('gets its preset, where its login is the preset’s', async () => {
    const { code, stdout, stderr, site } = await probeOdd('wordpress')
    expect([code, JSON.parse(stdout)]).toEqual([0, { origin: site, login: 'wordpress' }])
    expect(stderr).toContain('its pages say “WordPress 6.1.9”')
  })

  it('gets a policy of its own, where it isn’t', async () => {
    const probed = await probeOdd('not-wordpress')
    expect(policyOf(probed)).toMatchObject({
      login: { page: '/member', endpoints: [{ path: '/member' }] },
      subject: { source: 'cookie', cookie: ['wordpress_logged_in_ab12'], separator: '|', part: 0 },
      cookies: { session: ['wordpress_logged_in_ab12'] },
    })
    expect(probed.stderr).toContain('its preset doesn’t fit here')
    // Its pages say what would clear the terminal.
    expect(probed.stderr).toContain('WordPress 6.1.9 [2J')
    expect(probed.stderr).not.toContain('\u001b')
  })
})

/** A client with cookies and nothing else of a browser. */
class Client {
  readonly base: string
  readonly jar = new Map<string, string>()

  constructor(base: string) {
    this.base = base
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ accept: 'text/html', ...init.headers })
    headers.set('cookie', [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(this.base + path, { ...init, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return response
  }

  post = (path: string, fields: Record<string, string>) =>
    this.ask(path, { method: 'POST', body: new URLSearchParams(fields) })

  async signIn(login: string, password: string): Promise<Response> {
    const page = await (await this.ask('/login?next=/orders')).text()
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    return this.post('/login', { csrf, next: '/orders', login, password })
  }

  async enrol(): Promise<string> {
    const page = await (await this.ask('/.sallyport/setup')).text()
    const secret = /\bsecret=([A-Z2-7]+)/.exec(page)?.[1] ?? ''
    const through = await this.post('/.sallyport/setup', { code: oathtoolCode(secret) })
    expect(through.status).toBe(200)
    return secret
  }
}

describe('what it proposes, in the gate', () => {
  it('the shop: closed to strangers, challenged by every name and by both logins, and whoever passes is in', async () => {
    const probed = await probeShop({})
    const file = join(folder.path, 'shop.json')
    // Else the second browser would be known by its address.
    writeFileSync(
      file,
      JSON.stringify({ ...JSON.parse(probed.stdout), enforcement: 'every-login', methods: ['totp'] }),
    )
    const product = await startProduct(join(folder.path, 'shop-state'), '--policy', file)
    try {
      const first = new Client(product.url)
      expect((await first.ask('/teas/sencha')).headers.get('location')).toBeNull()
      const closed = await first.ask('/orders')
      expect([closed.status, closed.headers.get('location')]).toEqual([303, '/login?next=%2Forders'])
      const refused = await first.signIn('alice', 'not-hers')
      expect([refused.status, refused.headers.get('location')]).toEqual([200, null])
      const signedIn = await first.signIn('alice', alice.password)
      expect(signedIn.headers.get('location')).toBe('/.sallyport/setup')
      expect((await first.ask('/orders')).headers.get('location')).toBe('/.sallyport/setup')
      const secret = await first.enrol()
      expect((await first.ask('/orders')).status).toBe(200)

      // Another browser, another name of hers: the same subject, so the factor that is set up, by either login.
      const second = new Client(product.url)
      const challenged = await second.signIn('ALICE@example.com', alice.password)
      expect(challenged.headers.get('location')).toBe('/.sallyport/challenge')
      expect((await second.ask('/orders')).status).toBe(303)
      const next = oathtoolCode(secret, Date.now() + 30_000)
      expect((await second.post('/.sallyport/challenge', { code: next })).headers.get('location')).toBe(
        '/orders',
      )
      expect((await second.ask('/orders')).status).toBe(200)

      const app = new Client(product.url)
      const called = await app.ask('/api/login', {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ login: 'alice', password: alice.password }),
      })
      expect([called.status, await called.text()]).toEqual([
        401,
        expect.stringContaining('/.sallyport/challenge'),
      ])
    } finally {
      await product.stop()
    }
  })

  it('a site without whoami, that upgrades in place: challenged, and closed until then', async () => {
    const site = await serveOdd('plain-spoken')
    const probed = await probe(
      site.url,
      { user: oddUser.name, password: oddUser.password },
      '--one-name-per-user',
    )
    const file = join(folder.path, 'odd.json')
    writeFileSync(file, probed.stdout)
    const product = await startProduct(join(folder.path, 'odd-state'), '--policy', file)
    try {
      const client = new Client(product.url)
      await client.ask('/enter')
      const wrong = await client.post('/enter', { who: 'alice', secret: 'not-hers' })
      expect(await wrong.text()).toContain('Wrong name or password.')
      const right = await client.post('/enter', { who: 'alice', secret: oddUser.password })
      expect(right.headers.get('location')).toBe('/.sallyport/setup')
      expect(await (await client.ask('/recipes')).text()).not.toContain('Secret recipes')
      await client.enrol()
      expect(await (await client.ask('/recipes')).text()).toContain('Secret recipes')
    } finally {
      await product.stop()
      await site.close()
    }
  })

  it('a single page whose login gives a token: the token is withheld, and a wrong password is answered as it is', async () => {
    const site = await serveOdd('token')
    const probed = await probe(site.url, { user: oddUser.name, password: oddUser.password })
    const file = join(folder.path, 'token.json')
    writeFileSync(file, probed.stdout)
    const product = await startProduct(join(folder.path, 'token-state'), '--policy', file)
    try {
      const send = (password: string) =>
        new Client(product.url).ask('/api/auth/login', {
          method: 'POST',
          headers: { accept: 'application/json', 'content-type': 'application/json' },
          body: JSON.stringify({ identifier: oddUser.name, password }),
        })
      expect(await (await send('not-hers')).json()).toEqual({ error: 'no' })
      const right = await send(oddUser.password)
      expect([right.status, await right.text()]).toEqual([401, expect.stringContaining('/.sallyport/')])
    } finally {
      await product.stop()
      await site.close()
    }
  })
})
