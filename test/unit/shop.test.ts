// The demo origin must be a believable site, or what is proven on it proves nothing: its sign-in, its sessions, its
// files, its live parts, and the habits of careless sites that its options turn on.
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import { createShop, type Shop } from '../fixtures/shop/shop.ts'

/** A browser's worth of state: keeps cookies, follows no redirect. */
function visitor(shop: Shop) {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('Cookie', [...cookies].map(pair => pair.join('=')).join('; '))
    const response = await shop.fetch(new Request(`http://shop.test${path}`, { ...init, headers }))
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  const csrf = async (path: string) =>
    /name="csrf" value="([^"]+)"/.exec(await (await send(path)).text())?.[1] ?? ''
  const post = (path: string, fields: Record<string, string>) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields) })
  const signIn = async (login: string, password: string, more: Record<string, string> = {}) =>
    post('/login', { csrf: await csrf('/login'), login, password, ...more })
  return { cookies, send, post, csrf, signIn }
}

const alice = ['alice', 'wonderland-7'] as const

test('signing in by the form rotates the session and goes where it was asked to, on this site only', async () => {
  const shop = createShop()
  const { cookies, csrf, signIn, send } = visitor(shop)
  await csrf('/login')
  const before = cookies.get('shop_session')
  const response = await signIn(...alice, { next: '/orders?year=2026' })
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/orders?year=2026'])
  expect(cookies.get('shop_session')).not.toBe(before)
  expect(shop.state.sessions.has(before ?? '')).toBe(false)
  expect(await (await send('/api/me')).json()).toMatchObject({ name: 'alice', roles: ['customer'] })
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1']) {
    expect((await visitor(shop).signIn(...alice, { next })).headers.get('Location')).toBe('/account')
  }
})

test('a user goes by name or e-mail, in any case; a wrong password or CSRF token gets nobody in', async () => {
  const shop = createShop()
  for (const login of ['ALICE', ' alice ', 'Alice@Example.com']) {
    expect((await visitor(shop).signIn(login, alice[1])).status).toBe(303)
  }
  const wrong = await visitor(shop).signIn('alice', 'guess')
  expect([wrong.status, await wrong.text()]).toEqual([200, expect.stringContaining("don't go together")])
  expect((await visitor(shop).signIn(...alice, { csrf: 'forged' })).status).toBe(403)
  shop.options.wrongPasswordRedirects = true
  const redirected = await visitor(shop).signIn('alice', 'guess')
  expect(redirected.headers.get('Location')).toContain('/login?failed')
})

test('own pages ask for a session; signing out ends it; remember-me brings a new one', async () => {
  const shop = createShop()
  const { cookies, csrf, post, send, signIn } = visitor(shop)
  expect((await send('/orders/1001')).headers.get('Location')).toBe('/login?next=%2Forders%2F1001')
  await signIn(...alice, { remember: '1' })
  expect((await send('/orders/1001')).status).toBe(200)
  expect((await send('/orders/1003')).status).toBe(404)
  expect((await send('/admin')).status).toBe(403)
  cookies.delete('shop_session')
  expect((await send('/account')).status).toBe(200)
  expect(cookies.has('shop_session')).toBe(true)
  await post('/logout', { csrf: await csrf('/account') })
  expect(cookies.size).toBe(0)
  expect((await send('/account')).status).toBe(302)
})

test('a reset and a magic link sign in by themselves, once', async () => {
  const shop = createShop()
  const { post, send } = visitor(shop)
  const fields = { token: shop.state.newLink('bob'), password: 'new-password' }
  expect((await post('/reset', fields)).headers.get('Location')).toBe('/account')
  expect((await send('/account')).status).toBe(200)
  expect((await visitor(shop).post('/reset', fields)).status).toBe(410)
  const magic = `/magic?token=${shop.state.newLink('bob')}`
  expect([(await send(magic)).status, (await send(magic)).status]).toEqual([302, 410])
})

test('orders, uploads, and downloads by range', async () => {
  const { csrf, post, send, signIn } = visitor(createShop())
  await signIn(...alice)
  const token = await csrf('/account')
  const ordered = await post('/orders', { csrf: token, product: 'first-light', quantity: '3' })
  expect(ordered.headers.get('Location')).toBe('/orders/1005')
  const form = new FormData()
  form.set('csrf', token)
  form.set('picture', new File([new Uint8Array([1, 2, 3])], 'me.png', { type: 'image/png' }))
  expect((await send('/account/avatar', { method: 'POST', body: form })).status).toBe(303)
  expect((await (await send('/account/avatar')).arrayBuffer()).byteLength).toBe(3)

  const whole = await send('/invoices/1005.csv')
  const text = await whole.text()
  expect(text).toContain('1005,')
  const part = await send('/invoices/1005.csv', { headers: { Range: 'bytes=6-11' } })
  expect([part.status, await part.text()]).toEqual([206, text.slice(6, 12)])
  const validator = { 'If-None-Match': whole.headers.get('ETag') ?? '' }
  expect((await send('/invoices/1005.csv', { headers: validator })).status).toBe(304)
  expect((await send('/invoices/1005.pdf', { headers: { Range: 'bytes=99999-' } })).status).toBe(416)
})

test('the JSON side: log in, read, sign out; events; the old interface with its password', async () => {
  const shop = createShop()
  const { send } = visitor(shop)
  const login = { login: 'alice@example.com', password: alice[1] }
  const json = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  }
  expect((await send('/api/orders')).status).toBe(401)
  expect((await send('/api/login', json)).status).toBe(200)
  expect(await (await send('/api/orders')).json()).toMatchObject({
    orders: [{ number: 1002 }, { number: 1001 }],
  })
  const events = await send('/events')
  const reader = events.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: packed')
  await reader?.cancel()
  expect((await send('/api/logout', { method: 'POST' })).status).toBe(204)
  expect((await send('/api/me')).status).toBe(401)
  const basic = { Authorization: `Basic ${btoa(alice.join(':'))}` }
  expect((await send('/api/v1/orders', { headers: basic })).status).toBe(200)
})

test("careless sites' habits can be turned on, and requests are recorded", async () => {
  const shop = createShop({ upgradeInPlace: true, extraCookies: ['perm=1; Path=/; HttpOnly'] })
  const careless = visitor(shop)
  await careless.csrf('/login')
  const before = careless.cookies.get('shop_session')
  expect((await careless.signIn(...alice)).headers.getSetCookie()).toEqual(['perm=1; Path=/; HttpOnly'])
  expect(careless.cookies.get('shop_session')).toBe(before)
  expect((await careless.send('/account')).status).toBe(200)

  Object.assign(shop.options, { tokenInBody: true, cookiesOnEveryAnswer: true })
  const body = JSON.stringify({ login: 'bob', password: 'build-it-42' })
  const headers = { 'Content-Type': 'application/json', 'X-Client': 'test' }
  const answer = await visitor(shop).send('/api/login', { method: 'POST', headers, body })
  const { token } = (await answer.json()) as { token: string }
  expect(
    (await visitor(shop).send('/api/me', { headers: { Authorization: `Bearer ${token}` } })).status,
  ).toBe(200)
  expect((await visitor(shop).send('/about')).headers.getSetCookie()).toHaveLength(1)
  shop.options.failing = true
  expect((await visitor(shop).send('/')).status).toBe(500)
  const seen = shop.requests.find(request => request.path === '/api/login')
  expect(seen).toMatchObject({ method: 'POST', headers: { 'x-client': 'test' } })
})

let served: ServedShop | undefined
afterEach(() => served?.close())

test('serves its WebSocket to a session, and to nobody else', async () => {
  served = await serveShop()
  const { shop, url } = served
  const address = `${url.replace('http', 'ws')}/live`
  const refused = new WebSocket(address)
  await expect(new Promise((_, reject) => refused.once('error', reject))).rejects.toThrow('401')
  const user = shop.state.findUser('alice')
  const headers = { Cookie: `a=b; shop_session=${shop.state.newSession(user).id}` }
  const socket = new WebSocket(address, { headers })
  const hello = await new Promise(resolve => socket.once('message', data => resolve(String(data))))
  expect(JSON.parse(String(hello))).toEqual({ type: 'hello', name: 'alice' })
  socket.close()
  expect(shop.requests.filter(request => request.path === '/live')).toHaveLength(2)
})
