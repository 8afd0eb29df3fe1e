// THREATS.md, A20: somebody signed in, with a factor of their own, who knows another user's password or has a token of
// theirs: by no header, door, spelling or field do they become that user.
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../shared/policy/read.ts'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { isDoor, isLikeLogin, readTarget } from '../../worker/gate/target.ts'
import {
  Authenticator,
  Browser,
  newSite,
  pass,
  passwords,
  shopPolicy,
  type TestSite,
} from '../worker/harness.ts'

const json = (user: 'alice' | 'bob') => ({ login: user, password: passwords[user] })

/** What the shop itself hands out for a password. */
async function tokenBesideTheGate(site: TestSite, user: 'alice' | 'bob'): Promise<string> {
  const direct = await fetch(`http://${site.origin}/api/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json(user)),
  })
  return (await direct.json<{ token: string }>()).token
}

/** Alice at a shop whose sessions are tokens, with her own. */
async function aliceWithToken(changes: Partial<PolicyInput> = {}) {
  const subject = { ...shopPolicy.subject, bearer: '/token' } as const
  const site = await newSite('token', { subject, ...changes })
  const alice = new Browser(site)
  await alice.ask('/api/login', { program: true, json: json('alice') })
  const code = new Authenticator((await alice.open('/.sallyport/setup')).setupKey()).code()
  await alice.ask('/.sallyport/setup', { form: { code }, headers: { 'sec-fetch-dest': 'iframe' } })
  const { token } = await (await alice.ask('/.sallyport/release', { program: true })).json<{
    token: string
  }>()
  return { site, alice, token }
}

const bearer = (token: string) => ({ program: true, headers: { authorization: `Bearer ${token}` } })

describe('A20: another user’s token or password in a verified session', () => {
  it('is no way in as them: their token', async () => {
    const { site, alice, token } = await aliceWithToken()
    const bobs = await tokenBesideTheGate(site, 'bob')
    expect((await alice.ask('/api/orders', bearer(token))).status).toBe(200)
    await site.received()
    // At once, and just after the session was checked by the right one.
    expect((await alice.copy().ask('/api/orders', bearer(bobs))).status).toBe(401)
    const carried = (await site.received()).filter(({ path }) => path !== '/api/me')
    expect(carried).toEqual([])
  })

  it.each([
    '?access_token=',
    '?Access_Token=',
    '?access%5Ftoken=',
    '?access.token=',
    '?access_token[]=',
    '?x=1;access_token=',
    '?access_token=x&access_token=',
  ])('is no way in as them: their token in an address (%s)', async query => {
    const { site, alice, token } = await aliceWithToken()
    const bobs = await tokenBesideTheGate(site, 'bob')
    await site.received()
    for (const one of [alice.copy(), new Browser(site)]) {
      for (const path of ['/api/orders', '/orders', '/about', '/login']) {
        const answer = await one.ask(`${path}${query}${bobs}`)
        expect(await answer.text()).not.toContain('Bob')
        // Beside her own, the origin could take either.
        await one.ask(`${path}${query}${bobs}`, bearer(token))
      }
    }
    const carried = (await site.received()).filter(({ path }) => path.includes(bobs))
    expect(carried).toEqual([])
  })

  it('is no way in as them: their token in an address, where sessions are cookies or strangers pass', async () => {
    const open = await newSite('token', { protect: 'sessions' })
    const token = await tokenBesideTheGate(open, 'bob')
    expect((await new Browser(open).ask('/api/orders')).status).toBe(401)
    expect((await new Browser(open).ask(`/api/orders?access_token=${token}`, { program: true })).status).toBe(
      403,
    )
    const site = await newSite('plain')
    const alice = new Browser(site)
    await alice.enrol('alice')
    expect((await alice.ask('/orders?access_token=x')).status).toBe(403)
    await site.setPolicy({ login: { ...shopPolicy.login, tokenParameters: [] } })
    expect((await alice.ask('/orders?access_token=x')).status).toBe(200)
  })

  it('is one’s own way in: one’s own token in an address', async () => {
    const { site, alice, token } = await aliceWithToken()
    const direct = await fetch(`http://${site.origin}/api/orders?access_token=${token}`)
    expect(direct.status).toBe(200)
    expect((await alice.ask(`/api/orders?access_token=${token}`)).status).toBe(200)
    expect((await new Browser(site).ask(`/api/orders?access_token=${token}`)).status).not.toBe(200)
  })

  it('is no way in as them: a new token of one’s own is', async () => {
    const { site, alice, token } = await aliceWithToken()
    const next = await tokenBesideTheGate(site, 'alice')
    for (const one of [token, next, token]) {
      expect((await alice.ask('/api/orders', bearer(one))).status).toBe(200)
      expect((await alice.ask('/static/shop.css')).status).toBe(200)
    }
    await site.received()
    expect((await alice.ask('/api/orders', bearer(token))).status).toBe(200)
    // One that is known costs the origin no question.
    expect((await site.received()).map(({ path }) => path)).toEqual(['/api/orders'])
    pass(61_000)
    expect((await alice.ask('/api/orders', bearer(token))).status).toBe(200)
  })

  it('is no way in as them: Basic, or a token where sessions are cookies', async () => {
    const site = await newSite('plain')
    const alice = new Browser(site)
    await alice.enrol('alice')
    await site.received()
    const basic = { program: true, headers: { authorization: `Basic ${btoa(`bob:${passwords.bob}`)}` } }
    expect((await alice.ask('/api/v1/orders', basic)).status).toBe(401)
    expect((await alice.ask('/api/orders', bearer('x'.repeat(40)))).status).toBe(200)
    expect((await site.received()).filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
  })

  it('is no way in as them: a door that takes a password', async () => {
    const site = await newSite('plain', { login: { ...shopPolicy.login, doors: ['/api/v1/*'] } })
    const alice = new Browser(site)
    await alice.enrol('alice')
    await site.received()
    for (const path of ['/api/v1/orders', '/API/v1/orders', '//api/v1/orders', '/api;x/v1/orders']) {
      expect((await alice.ask(path, { program: true })).status, path).toBe(403)
    }
    expect(await site.received()).toEqual([])
  })

  it('is no way in as them: a login with fields that policy doesn’t know', async () => {
    const [, endpoint] = shopPolicy.login.endpoints
    const login = { page: '/login', endpoints: [{ ...endpoint, fields: {} }] }
    const { site, alice } = await aliceWithToken({ login })
    const answer = await alice.ask('/api/login', { program: true, json: { ...json('bob'), more: true } })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toMatch(/token|Bob/)
    expect(await tokenBesideTheGate(site, 'bob')).toMatch(/\w{16}/)
  })
})

describe('A20: another spelling', () => {
  const reading = readPolicy(
    JSON.stringify({
      ...shopPolicy,
      origin: 'http://shop.test',
      login: { page: '/auth', endpoints: [{ path: '/auth/login' }], doors: ['/xmlrpc.php'] },
    }),
  )
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  const { policy } = reading
  const at = (path: string) => readTarget(new URL(`https://shop.test${path}`), true)

  it.each([
    '/auth/login',
    '/auth/login/',
    '/AUTH/Login',
    '//auth/login',
    '/auth;v=1/login',
    '/auth/login.',
    '/auth/login%20?x=1',
  ])('is the login’s all the same: %s', path => {
    expect(isLikeLogin(at(path), 'POST', policy)).toBe(true)
    expect(isLikeLogin(at(path), 'GET', policy)).toBe(false)
  })

  it.each([
    '/xmlrpc.php',
    '/XMLRPC.php',
    '/xmlrpc.php/',
    '//xmlrpc.php',
    '/xmlrpc.php;x',
    '/xmlrpc.php.?for=x',
  ])('is the door’s all the same: %s', path => {
    expect(isDoor(at(path), policy)).toBe(true)
  })

  it.each(['/auth/login/more', '/auth', '/xmlrpc', '/my/xmlrpc.php'])('is neither: %s', path => {
    expect(isLikeLogin(at(path), 'POST', policy) || isDoor(at(path), policy)).toBe(false)
  })
})
