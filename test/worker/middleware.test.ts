// The gate as middleware in a Worker of somebody's own (N5): what its application gets, and what policy needn't say.
import { createExecutionContext } from 'cloudflare:test'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { type Env, sallyport, subjectHeader, subjectOf } from '../../worker/middleware.ts'
import { Browser, env, newSite, shopPolicy } from './harness.ts'

/** A Worker of one's own, with one page for everybody and one for whoever is signed in. */
function ownWorker() {
  const app = new Hono<{ Bindings: Env }>()
  app.get('/before', c => c.text(subjectOf(c.req.raw) ?? 'nobody'))
  app.use(sallyport(app))
  app.get('/', c => c.text(`${c.req.url} ${c.req.header(subjectHeader) ?? 'nobody'}`))
  app.get('/orders', c => c.text(`Orders of ${subjectOf(c.req.raw)}`))
  return app
}

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const host = `${crypto.randomUUID()}.test`
  await env.POLICY.put(`policy:${host}`, JSON.stringify(shopPolicy))
  return ownWorker().fetch(new Request(`https://${host}${path}`, { headers }), env, createExecutionContext())
}

describe('middleware', () => {
  it('needs no origin in its policy, and leaves the address to its application as it is', async () => {
    const response = await ask('/')
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/^https:\/\/[0-9a-f-]+\.test\/ nobody$/)
  })

  it('keeps those out who are not verified', async () => {
    expect((await ask('/orders')).status).toBe(401)
  })

  it('takes no word of a client for who it is', async () => {
    expect(await (await ask('/', { [subjectHeader]: 'alice' })).text()).toContain('nobody')
    expect(await (await ask('/before', { [subjectHeader]: 'alice' })).text()).toBe('nobody')
  })

  it('serves its own pages', async () => {
    expect((await ask('/.sallyport/jwks.json')).status).toBe(200)
  })

  it('says so where middleware before it replaces the request, instead of asking itself for ever', async () => {
    const host = `${crypto.randomUUID()}.test`
    await env.POLICY.put(`policy:${host}`, JSON.stringify(shopPolicy))
    const app = new Hono<{ Bindings: Env }>()
    let asked = 0
    const mistakes: string[] = []
    app.onError((error, c) => {
      mistakes.push(error.message)
      return c.text('broken', 500)
    })
    app.use(async (c, next) => {
      asked += 1
      c.req.raw = new Request(c.req.raw)
      await next()
    })
    app.use(sallyport(app))
    app.get('/', c => c.text('never'))
    const response = await app.fetch(new Request(`https://${host}/`), env, createExecutionContext())
    expect(response.status).toBe(500)
    expect(asked).toBe(2)
    expect(mistakes).toEqual([expect.stringContaining('before any middleware')])
  })

  it('names whoever is verified, in name and in a header that the application verifies', async () => {
    const site = await newSite()
    const browser = new Browser(site)
    await browser.enrol('alice')
    await site.received()
    await browser.open('/account')
    const [request] = await site.received()
    expect(request?.headers[subjectHeader]).toBe('alice')
    expect(request?.headers['x-sallyport-assertion']).toMatch(/^ey/)
  })
})
