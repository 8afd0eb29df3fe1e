// G2 before an origin that answers before it has stored the session (as express-session does: all but the last byte goes
// out at once): who signed in is asked once the answer is whole, and not a moment before.

import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort, type Product, startProduct, temporaryFolder } from './product.ts'
import { asOutsider } from './real.ts'

const state = temporaryFolder()
const stored = new Set<string>()
let origin: Server
let product: Product

beforeAll(async () => {
  const port = await freePort()
  origin = createServer((request, response) => {
    const json = { 'content-type': 'application/json' }
    if (request.method !== 'POST') {
      const known = stored.has(request.headers.cookie ?? '')
      response.writeHead(known ? 200 : 401, json).end(JSON.stringify(known ? { name: 'alice' } : {}))
      return
    }
    const session = `sid=${stored.size}`
    response.writeHead(200, { ...json, 'set-cookie': `${session}; Path=/; HttpOnly` })
    response.write('{"welcome":true')
    setTimeout(() => {
      stored.add(session)
      response.end('}')
    }, 500)
  })
  await new Promise<void>(resolve => origin.listen(port, '127.0.0.1', resolve))
  const policy = join(state.path, 'policy.json')
  const login = {
    page: '/login',
    rotatesSession: true,
    endpoints: [{ path: '/login', passwordField: 'password' }],
  }
  const subject = { source: 'whoami', path: '/me', name: '/name' }
  writeFileSync(policy, JSON.stringify({ login, subject, cookies: { session: ['sid'] } }))
  const url = `http://127.0.0.1:${port}`
  product = await startProduct(join(state.path, 'state'), '--origin', url, '--policy', policy)
}, 180_000)

afterAll(async () => {
  await product?.stop()
  origin?.close()
  state.remove()
})

it('is challenged as whoever it is', async () => {
  const body = JSON.stringify({ password: 'right' })
  const headers = { 'content-type': 'application/json' }
  const answer = await asOutsider(`${product.url}/login`, { method: 'POST', body, headers })
  expect(answer.status).toBe(401)
  expect(answer.all).toContain('/.sallyport/setup')
  expect(answer.all).not.toMatch(/sid=|welcome/)
})
