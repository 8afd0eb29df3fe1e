// Through the gate and directly, the same application must behave the same: status, headers and bodies of hard
// responses, compared over real sockets; and a gigabyte each way in constant memory.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { answers, type HardOrigin, largeHash, serveHardOrigin } from '../fixtures/hard-origin.ts'
import { type Product, startProduct, temporaryFolder } from './product.ts'

let origin: HardOrigin
let product: Product
let cookie = ''
const state = temporaryFolder()

beforeAll(async () => {
  origin = await serveHardOrigin()
  const file = join(state.path, 'policy.json')
  const login = {
    page: '/login',
    endpoints: [{ path: '/login', userField: 'user', passwordField: 'password' }],
  }
  const subject = { source: 'whoami', path: '/me', name: '/name' }
  const cookies = { session: ['sid'] }
  writeFileSync(
    file,
    JSON.stringify({ origin: origin.url, login, subject, cookies, totpEnrolment: 'optional' }),
  )
  product = await startProduct(join(state.path, 'state'), '--policy', file)

  const jar = new Map<string, string>()
  const post = async (path: string, body: string) => {
    const answer = await ask(product.url, path, {
      method: 'POST',
      body: Buffer.from(body),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const header of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      if (/max-age=0/i.test(header)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  expect((await post('/login', 'user=ann&password=x')).headers.location).toBe('/.sallyport/setup')
  expect((await post('/.sallyport/setup/not-now', '')).headers.location).toBe('/plain')
  cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
})

afterAll(async () => {
  await product.stop()
  await origin.close()
  state.remove()
})

interface Answer {
  readonly status: number | undefined
  readonly message: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** One request, with nothing added to it or decoded in its answer. */
function ask(base: string, path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const request = httpRequest(base + path, {
      method,
      headers: { 'accept-encoding': 'gzip, br', ...length, ...headers },
    })
    request.on('response', response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status, statusMessage: message, headers } = response
        resolve({ status, message, headers, body: Buffer.concat(parts) })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

// Of one connection, or agreed by whatever server is last with its client (wrangler compresses what it sends, as
// Cloudflare does): no part of what the application says.
const ofTheConnection = [
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'content-encoding',
]

function said({ status, headers, body }: Answer) {
  const kept = Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name))
  const encoding = body.length > 0 ? headers['content-encoding'] : undefined
  const plain = encoding === 'gzip' ? gunzipSync(body) : encoding === 'br' ? brotliDecompressSync(body) : body
  return { status, headers: Object.fromEntries(kept), body: plain.toString('latin1') }
}

async function both(path: string, request: Ask = {}): Promise<{ direct: Answer; gated: Answer }> {
  const direct = await ask(origin.url, path, request)
  const gated = await ask(product.url, path, { ...request, headers: { ...request.headers, cookie } })
  return { direct, gated }
}

/** How the origin's end of a WebSocket closes it, as a client sees that. */
function closing(base: string, how: string): Promise<{ code: number; reason: string; protocol: string }> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${base.replace('http', 'ws')}/socket`, ['first', 'second'], {
      headers: { cookie },
    })
    socket.on('open', () => socket.send(how))
    socket.on('error', reject)
    socket.on('close', (code, reason) =>
      resolve({ code, reason: reason.toString(), protocol: socket.protocol }),
    )
  })
}

describe('through the gate and directly', () => {
  it.each(Object.keys(answers).filter(path => !['/echo', '/own-address'].includes(path)))(
    '%s is the same',
    async path => {
      const { direct, gated } = await both(path)
      expect(said(gated)).toEqual(said(direct))
    },
  )

  it.each<[string, string, Ask]>([
    ['a range', '/range', { headers: { range: 'bytes=10-29' } }],
    ['a condition that holds', '/conditional', { headers: { 'if-none-match': '"v1"' } }],
    ['a condition that doesn’t', '/conditional', { headers: { 'if-none-match': '"v0"' } }],
    ['HEAD', '/plain', { method: 'HEAD' }],
    ['OPTIONS', '/plain', { method: 'OPTIONS' }],
    [
      'a PUT with a body',
      '/echo',
      { method: 'PUT', body: Buffer.from('ä'), headers: { 'content-type': 'text/x-odd' } },
    ],
    ['a DELETE with a body', '/echo', { method: 'DELETE', body: Buffer.from('{}') }],
    ['a POST without one', '/echo', { method: 'POST', headers: { 'content-length': '0' } }],
    ['ten megabytes of bytes', '/echo', { method: 'POST', body: Buffer.alloc(10_000_000, 7) }],
  ])('%s is the same', async (_, path, request) => {
    const { direct, gated } = await both(path, request)
    expect(said(gated)).toEqual(said(direct))
  })

  it.each(['1000', '1001', '1011', '3000', '4999', 'no code', 'break off'])(
    'a WebSocket that ends with %s ends so',
    async how => {
      const direct = await closing(origin.url, how)
      const gated = await closing(product.url, how)
      // Only a broken connection can't be passed on: nobody may send that code.
      expect(gated).toEqual(
        how === 'break off' ? { ...direct, code: 1014, reason: expect.any(String) } : direct,
      )
    },
  )

  it('headers that lead to the origin’s own address lead to the site', async () => {
    const { direct, gated } = await both('/own-address')
    const asSites = (header: string | undefined) => header?.replaceAll(origin.url, product.url)
    for (const name of ['content-location', 'refresh'] as const) {
      expect(gated.headers[name]).toBe(asSites(direct.headers[name]?.toString()))
    }
    expect(gated.headers.link).toBe(
      `<${product.url}/a.css>; rel=preload, <http://elsewhere.example/?of=${origin.url}/>; rel=next`,
    )
  })

  it('a redirect to the origin’s own address leads to the site', async () => {
    const { gated } = await both('/302-relative')
    expect(gated.headers.location).toBe('plain')
  })
})

describe('a gigabyte', () => {
  const megabytes = 1024

  /** The most memory that any of the Worker's processes has held, in megabytes. */
  function peak(): number {
    const rows = execFileSync('ps', ['-eo', 'pid,ppid,comm'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .slice(1)
    const processes = rows.map(row => row.trim().split(/\s+/))
    const below = new Set([String(product.pid)])
    for (const [pid = '', parent = ''] of processes) if (below.has(parent)) below.add(pid)
    const workers = processes.filter(([pid = '', , name]) => below.has(pid) && name === 'workerd')
    expect(workers.length).toBeGreaterThan(0)
    return Math.max(
      ...workers.map(
        ([pid]) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
      ),
    )
  }

  it('comes down and goes up in constant memory', async () => {
    const before = peak()
    const hash = createHash('sha256')
    await new Promise<void>((resolve, reject) => {
      const request = httpRequest(
        `${product.url}/large?megabytes=${megabytes}`,
        { headers: { cookie } },
        response => {
          response.on('data', (part: Buffer) => hash.update(part))
          response.on('end', resolve)
        },
      )
      request.on('error', reject)
      request.end()
    })
    expect(hash.digest('hex')).toBe(largeHash(megabytes))

    const part = Buffer.alloc(1024 * 1024, 'sallyport ')
    const echoed = await new Promise<string>((resolve, reject) => {
      const headers = { cookie, 'content-length': String(megabytes * part.length) }
      const request = httpRequest(`${product.url}/echo`, { method: 'POST', headers }, response => {
        let text = ''
        response.on('data', piece => {
          text += piece
        })
        response.on('end', () => resolve(text))
      })
      request.on('error', reject)
      let sent = 0
      const more = () => {
        while (sent < megabytes) {
          sent += 1
          if (!request.write(part)) {
            request.once('drain', more)
            return
          }
        }
        request.end()
      }
      more()
    })
    expect(JSON.parse(echoed)).toMatchObject({
      length: megabytes * part.length,
      sha256: largeHash(megabytes),
    })
    expect(peak() - before).toBeLessThan(256)
  })
})
