// The origin's cookies through the gate: long ones, and those of addresses that are not the site's.
import { describe, expect, it } from 'vitest'
import { writeSetCookie } from '../../worker/gate/cookies.ts'
import { Browser, newSite } from './harness.ts'

describe('a session cookie that is nearly as long as browsers allow', () => {
  it('reaches the browser in cookies that it takes, and the origin as it was', async () => {
    const site = await newSite('large')
    const browser = new Browser(site)
    await browser.enrol('alice')
    for (const [name, value] of browser.cookies) expect(name.length + value.length).toBeLessThanOrEqual(4096)
    await site.received()
    expect((await browser.ask('/account')).status).toBe(200)
    const [request] = await site.received()
    expect(request?.headers.cookie).toMatch(/(^|; )shop_large=x{3900}(;|$)/)
    expect(request?.headers.cookie).not.toContain('~')
  })

  it('is left out where a part of it is missing', async () => {
    const site = await newSite('large')
    const browser = new Browser(site)
    await browser.enrol('alice')
    browser.cookies.delete('shop_large~1')
    await site.received()
    expect((await browser.ask('/account')).status).toBe(200)
    expect((await site.received()).at(-1)?.headers.cookie).not.toContain('shop_large')
  })
})

describe('the attributes of a Set-Cookie', () => {
  const written = (attributes: string[]) =>
    writeSetCookie({ name: 'a', value: 'b', attributes, removes: false }, 'sealed', 'shop.example.com')

  it('stay as they are, but for a Domain that is not the site’s', () => {
    expect(written(['Path=/x', 'HttpOnly', 'SameSite=None', 'Partitioned'])).toBe(
      'a=sealed; Path=/x; HttpOnly; SameSite=None; Partitioned',
    )
    expect(written(['Domain=example.com'])).toBe('a=sealed; Domain=example.com')
    expect(written(['domain = .shop.example.com'])).toBe('a=sealed; domain = .shop.example.com')
    expect(written(['Domain=origin.internal', 'Secure'])).toBe('a=sealed; Secure')
    expect(written(['Domain=ample.com'])).toBe('a=sealed')
  })
})
