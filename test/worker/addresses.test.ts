// The addresses that a browser gives, as the origin gets them: in agreement with the Host that it sees.
import { describe, expect, it } from 'vitest'
import { Browser, newSite } from './harness.ts'

const headers = (url: string) => ({ origin: url, referer: `${url}/login?next=1` })

describe('Origin and Referer', () => {
  it('are the origin’s own where its host is not the site’s', async () => {
    const site = await newSite()
    await site.received()
    await new Browser(site).ask('/about', { headers: headers(site.url) })
    const [request] = await site.received()
    const own = `http://${site.origin}`
    expect(request?.headers).toMatchObject({
      origin: own,
      referer: `${own}/login?next=1`,
      'x-forwarded-proto': 'https',
    })
  })

  it('stay as they are where only TLS ends at the edge', async () => {
    const site = await newSite('plain', {}, 'shop.test')
    await site.setPolicy({ origin: `http://${site.host}` })
    await new Browser(site).ask('/about', { headers: headers(site.url) })
    const received = await fetch(`http://control.test/${site.host}/requests`)
    const [request] = await received.json<{ headers: Record<string, string> }[]>()
    expect(request?.headers).toMatchObject({ ...headers(site.url), 'x-forwarded-proto': 'https' })
  })

  it('of another site stay another site’s', async () => {
    const site = await newSite()
    await site.received()
    await new Browser(site).ask('/about', { headers: headers('https://evil.test') })
    expect((await site.received())[0]?.headers).toMatchObject(headers('https://evil.test'))
  })
})
