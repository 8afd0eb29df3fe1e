// The gate over real sockets: WebSockets, streams, ranges and uploads of a verified session, and the end of
// an open socket when its session ends (A9).
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type ServedShop, serveShop } from '../fixtures/shop/server.ts'
import { type Product, startProduct, temporaryFolder } from './product.ts'

const passwords = { alice: 'wonderland-7', bob: 'build-it-42', admin: 'keeper-of-keys' }

let product: Product
let shop: ServedShop
const state = temporaryFolder()

beforeAll(async () => {
  const policy = JSON.parse(readFileSync(new URL('../fixtures/shop/policy.json', import.meta.url), 'utf8'))
  const file = join(state.path, 'policy.json')
  shop = await serveShop()
  writeFileSync(
    file,
    JSON.stringify({ ...policy, origin: shop.url, methods: ['totp'], session: { recheckSeconds: 5 } }),
  )
  product = await startProduct(join(state.path, 'state'), '--policy', file)
})

afterAll(async () => {
  await product.stop()
  await shop.close()
  state.remove()
})

const codeOf = (secret: string) =>
  execFileSync('oathtool', ['--totp', '--base32', secret], { encoding: 'utf8' }).trim()

/** A client with cookies and nothing else of a browser. */
class Client {
  readonly jar = new Map<string, string>()

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async ask(path: string, init: RequestInit & { duplex?: 'half' } = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookie)
    if (!headers.has('accept')) headers.set('accept', 'text/html')
    const response = await fetch(product.url + path, { ...init, headers, redirect: 'manual' })
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return response
  }

  /** Signs in and sets an authenticator up; gives its secret. */
  async enrol(user: keyof typeof passwords): Promise<string> {
    const page = await (await this.ask('/login')).text()
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ csrf, next: '/account', login: user, password: passwords[user] })
    const login = await this.ask('/login', { method: 'POST', body })
    expect(login.headers.get('location')).toBe('/.sallyport/setup')
    const setup = await (await this.ask('/.sallyport/setup')).text()
    const secret = /\bsecret=([A-Z2-7]+)/.exec(setup)?.[1] ?? ''
    const code = new URLSearchParams({ code: codeOf(secret) })
    const through = await this.ask('/.sallyport/setup', { method: 'POST', body: code })
    // The recovery codes, and the way on.
    expect(await through.text()).toContain('href="/account"')
    return secret
  }

  /** Opens the shop's WebSocket; resolves with its first message, or the status that refused it. */
  live(origin = product.url): Promise<{ socket: WebSocket; first: string } | number> {
    const headers = { cookie: this.cookie, origin }
    const socket = new WebSocket(`${product.url.replace('http', 'ws')}/live`, { headers })
    return new Promise((resolve, reject) => {
      socket.once('message', data => resolve({ socket, first: String(data) }))
      socket.once('unexpected-response', (_, response) => {
        resolve(response.statusCode ?? 0)
        socket.terminate()
      })
      socket.once('error', reject)
    })
  }
}

describe('a verified session', () => {
  it('has its WebSocket, its streams, ranges and uploads as the origin gives them', async () => {
    const client = new Client()
    await client.enrol('alice')

    const live = await client.live()
    if (typeof live === 'number') throw new Error(`refused with ${live}`)
    expect(JSON.parse(live.first)).toEqual({ type: 'hello', name: 'alice' })
    const echoed = new Promise<string>(resolve => {
      live.socket.on('message', data => {
        if (String(data).includes('echo')) resolve(String(data))
      })
    })
    live.socket.send('☕')
    expect(JSON.parse(await echoed)).toEqual({ type: 'echo', text: '☕' })
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const returned = new Promise<unknown>(resolve => {
      live.socket.on('message', (data, binary) => {
        if (binary) resolve(data)
      })
    })
    live.socket.send(bytes)
    expect(await returned).toEqual(Buffer.from(bytes))
    live.socket.close()

    const stopping = new AbortController()
    const events = await client.ask('/events', {
      signal: stopping.signal,
      headers: { accept: 'text/event-stream' },
    })
    const reader = events.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toContain('event: packed')
    stopping.abort()

    const account = await (await client.ask('/account')).text()
    const csrf = /name="csrf" value="([^"]+)"/.exec(account)?.[1] ?? ''
    const form = new FormData()
    form.set('csrf', csrf)
    form.set('picture', new File([new Uint8Array(300_000).fill(7)], 'me.png', { type: 'image/png' }))
    const upload = await client.ask('/account/avatar', { method: 'POST', body: form })
    expect([upload.status, upload.headers.get('location')]).toEqual([303, '/account'])
    const picture = new Uint8Array(await (await client.ask('/account/avatar')).arrayBuffer())
    expect([picture.length, picture[299_999]]).toEqual([300_000, 7])

    const order = /\/orders\/(\d+)/.exec(await (await client.ask('/orders')).text())?.[1]
    const invoice = await client.ask(`/invoices/${order}.csv`)
    const text = await invoice.text()
    const range = await client.ask(`/invoices/${order}.csv`, { headers: { range: 'bytes=3-9' } })
    expect([range.status, await range.text()]).toEqual([206, text.slice(3, 10)])
    const etag = invoice.headers.get('etag') ?? ''
    const unchanged = await client.ask(`/invoices/${order}.csv`, { headers: { 'if-none-match': etag } })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
  })

  it('ends an open socket when it is ended', async () => {
    const one = new Client()
    const secret = await one.enrol('bob')
    const live = await one.live()
    if (typeof live === 'number') throw new Error(`refused with ${live}`)
    const closed = new Promise<number>(resolve => live.socket.once('close', resolve))

    // The same person signs out elsewhere: every session of theirs but that one.
    const account = await (await one.ask('/.sallyport/account')).text()
    expect(account).toContain('This session')
    const two = new Client()
    const page = await (await two.ask('/login')).text()
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ csrf, login: 'bob', password: passwords.bob })
    expect((await two.ask('/login', { method: 'POST', body })).headers.get('location')).toBe(
      '/.sallyport/challenge',
    )
    const next = execFileSync('oathtool', ['--totp', '--base32', '--now', 'now + 30 seconds', secret], {
      encoding: 'utf8',
    })
    const code = new URLSearchParams({ code: next.trim() })
    expect((await two.ask('/.sallyport/challenge', { method: 'POST', body: code })).status).toBe(303)
    const end = await two.ask('/.sallyport/account/sessions/end', {
      method: 'POST',
      body: new URLSearchParams(),
    })
    expect(end.headers.get('location')).toContain('ended')
    expect(await closed).toBe(4401)
  })
})

describe('A9: sockets of anybody else', () => {
  it('are refused: pending, and from another site', async () => {
    const pending = new Client()
    expect(await pending.live()).toBe(401)
    const client = new Client()
    const page = await (await client.ask('/login')).text()
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ csrf, login: 'alice', password: passwords.alice })
    expect((await client.ask('/login', { method: 'POST', body })).headers.get('location')).toBe(
      '/.sallyport/challenge',
    )
    expect(await client.live()).toBe(401)

    const other = new Client()
    await other.enrol('admin')
    expect(await other.live('https://evil.example')).toBe(403)
    const live = await other.live()
    expect(typeof live).toBe('object')
    if (typeof live === 'object') live.socket.close()
  })
})
