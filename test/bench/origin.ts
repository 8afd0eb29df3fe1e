// The origin of the gate's bench: as little as a site can be that signs people in, so that what stands before it shows.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is asked for: a program's answer and a page, of usual sizes. */
export const paths = { json: '/api/orders', page: '/orders' } as const

const json = JSON.stringify({
  orders: Array.from({ length: 12 }, (_, index) => ({
    id: 1000 + index,
    tea: 'Assam, second flush',
    grams: 250,
  })),
})
const page = `<!doctype html><html lang="en"><head><title>Orders</title><link rel="stylesheet" href="/shop.css"></head><body>${Array.from(
  { length: 120 },
  (_, index) =>
    `<article><h2><a href="/orders/${index}">Order ${index}</a></h2><p>Assam, second flush</p></article>`,
).join('\n')}</body></html>`

/** Serves the origin on a free port of the loopback. */
export async function serveOrigin(): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { url = '/', headers } = request
    const signedIn = headers.cookie?.includes('sid=') ?? false
    if (request.method === 'POST') {
      request.resume()
      response.writeHead(303, {
        location: paths.page,
        'set-cookie': 'sid=0123456789abcdef0123456789abcdef; Path=/; HttpOnly',
      })
      response.end()
    } else if (url === '/me') {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(signedIn ? { name: 'ann' } : {}))
    } else if (url === paths.json) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length })
      response.end(json)
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length })
      response.end(page)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() }
}
