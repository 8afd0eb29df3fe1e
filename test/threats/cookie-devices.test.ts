// T2 where a device is remembered by a cookie: the extension sees how it stands and has it forgotten, by the cookie that the
// browser sends along. C3, C4, C5, C8, D2 and D9 of THREATS.md, as far as they are about that: no page can, not even one of the
// site; no cookie but the device's own says anything; and nobody is told whom the site knows.
import { describe, expect, it } from 'vitest'
import { type CookieDevice, edgePaths } from '../../shared/device-proof.ts'
import { fromExtension } from '../worker/device-key.ts'
import { Browser, env, newSite, pass, type TestSite, trips } from '../worker/harness.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Asks as the extension does. */
async function seen(browser: Browser): Promise<readonly CookieDevice[]> {
  const answer = await browser.ask(edgePaths.cookies, { form: {}, headers: fromExtension })
  expect(answer.status).toBe(200)
  return (await answer.json<{ devices: CookieDevice[] }>()).devices
}

async function forget(browser: Browser, device: string): Promise<boolean> {
  const answer = await browser.ask(edgePaths.forgetCookie, { form: { device }, headers: fromExtension })
  return (await answer.json<{ forgotten: boolean }>()).forgotten
}

async function remembered(site: TestSite, user: 'alice' | 'bob' = 'alice', browser = new Browser(site)) {
  await browser.enrol(user, { remember: true })
  return browser
}

const signOut = async (browser: Browser) =>
  browser.open('/logout', { form: (await browser.open('/account')).hidden() })

const cookieOf = ({ cookies }: Browser) => {
  const [found] = [...cookies].filter(([name]) => name.startsWith('__Host-sallyport-device-'))
  if (found === undefined) throw new Error('no device cookie')
  return found
}

const fakedIn = (site: TestSite, name: string, value: string) => {
  const browser = new Browser(site)
  browser.cookies.set(name, value)
  return browser
}

describe('the extension, about a device that is remembered by a cookie', () => {
  it('is told whose it is, since when, until when and when it was used last', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    const since = Date.now()
    const [device, ...others] = await seen(browser)
    expect(others).toEqual([])
    expect(device).toMatchObject({ state: 'remembered', name: 'alice' })
    expect(Math.abs((device?.since ?? 0) - since)).toBeLessThan(minute)
    expect(device?.until).toBe((device?.since ?? 0) + 7 * day)
    // Looked at, it is not used; recognised, it is, and it is the same one.
    await signOut(browser)
    pass(3 * minute)
    expect(await seen(browser)).toEqual([device])
    expect((await browser.signIn('alice')).at).toBe('/account')
    const [after] = await seen(browser)
    expect(after).toEqual({ ...device, used: after?.used })
    expect(after?.used).toBeGreaterThan((device?.used ?? 0) + 2 * minute)
  })

  it('sees each person at this browser', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    await signOut(browser)
    await remembered(site, 'bob', browser)
    expect((await seen(browser)).map(({ name }) => name).sort()).toEqual(['alice', 'bob'])
  })

  it('sees that the site has revoked it', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    await browser.open('/.sallyport/account/devices/forget', { form: {} })
    expect(await seen(browser)).toMatchObject([{ state: 'revoked', name: 'alice' }])
    expect(await forget(browser, (await seen(browser))[0]?.device ?? '')).toBe(true)
    expect(await seen(browser)).toEqual([])
  })

  it('has it forgotten: the code is asked for, here and with a copy of the cookie', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    await signOut(browser)
    const copy = browser.copy()
    const [device] = await seen(browser)
    expect(await forget(browser, device?.device ?? '')).toBe(true)
    expect([...browser.cookies.keys()].filter(name => name.includes('device'))).toEqual([])
    expect((await browser.signIn('alice')).at).toBe('/.sallyport/challenge')
    expect((await copy.signIn('alice')).at).toBe('/.sallyport/challenge')
  })

  it('is told nothing where devices are bound to keys: there a cookie is worth nothing', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    await site.setPolicy({ rememberDevice: { binding: 'key' } })
    expect(await seen(browser)).toEqual([])
  })
})

describe('C3: a page, of another site or of this one', () => {
  it('neither sees nor forgets a device', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    const [{ device } = { device: '' }] = await seen(browser)
    const pages = [
      { origin: site.url, 'sec-fetch-site': 'same-origin' },
      { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { origin: 'chrome-extension://x.evil.test', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.test/chrome-extension://abc', 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of pages)
      for (const path of [edgePaths.cookies, edgePaths.forgetCookie]) {
        const answer = await browser.ask(path, { form: { device }, headers })
        expect(answer.status).toBe(403)
        expect(await answer.text()).not.toContain('alice')
      }
    // Neither by a link, nor by a request without an Origin, nor in a form that browsers send without asking.
    for (const path of [edgePaths.cookies, edgePaths.forgetCookie]) {
      expect((await browser.ask(path)).status).toBe(404)
      const json = await browser.ask(path, { json: { device }, headers: fromExtension })
      expect(json.status).toBe(403)
      const plain = await browser.ask(path, {
        body: `device=${device}`,
        headers: { ...fromExtension, 'content-type': 'text/plain' },
      })
      expect(plain.status).toBe(403)
    }
    expect(await seen(browser)).toMatchObject([{ state: 'remembered' }])
  })

  it('an extension may ask for this and no more: nothing else that a cookie can do', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    const [{ device } = { device: '' }] = await seen(browser)
    for (const path of [`/.sallyport/account/devices/${device}/forget`, '/.sallyport/account/sessions/end'])
      expect((await browser.ask(path, { form: {}, headers: fromExtension })).status).toBe(403)
  })
})

describe('C4, C5, C8, D2: another cookie', () => {
  it('of another site, another person, a flipped, doubled or old one says nothing, and forgets nothing', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    const [name, value] = cookieOf(browser)
    const [{ device } = { device: '' }] = await seen(browser)
    const bob = await remembered(site, 'bob')
    const [bobsName, bobsValue] = cookieOf(bob)
    const elsewhere = await newSite()
    const wrong = [
      fakedIn(site, bobsName, value),
      fakedIn(site, name, bobsValue),
      fakedIn(site, name, `${value.slice(0, -3)}AAA`),
      fakedIn(site, name, ''),
      fakedIn(site, '__Host-sallyport-device-', value),
      fakedIn(elsewhere, name, value),
      new Browser(site),
    ]
    for (const one of wrong) {
      expect(await seen(one)).toEqual([])
      expect(await forget(one, device)).toBe(false)
    }
    const doubled = await browser.ask(edgePaths.cookies, {
      form: {},
      headers: { ...fromExtension, cookie: `${name}=${value}; ${name}=${bobsValue}` },
    })
    expect(await doubled.json()).toEqual({ devices: [] })
    // Bob's browser, and Alice's device.
    expect(await forget(bob, device)).toBe(false)
    expect(await seen(browser)).toMatchObject([{ state: 'remembered' }])
    // Exchanged since: a copy of before says nothing once its grace is over.
    await signOut(browser)
    const copy = browser.copy()
    await browser.signIn('alice')
    pass(2 * minute)
    expect(await seen(copy)).toEqual([])
    expect(await forget(copy, device)).toBe(false)
    expect(await seen(browser)).toMatchObject([{ state: 'remembered' }])
  })

  it('a hundred of them cost no more than a few', async () => {
    const site = await newSite()
    const browser = await remembered(site)
    const [, value] = cookieOf(browser)
    const crowd = new Browser(site)
    for (let index = 0; index < 100; index++)
      crowd.cookies.set(`__Host-sallyport-device-${String(index).padStart(12, '0')}`, value)
    trips.d1 = 0
    expect(await seen(crowd)).toEqual([])
    expect(trips.d1).toBe(1)
  })
})

describe('D9: whom the site knows', () => {
  it('is not told by a made-up cookie: the same answer, by the same way, for a name that is there and for one that isn’t', async () => {
    const site = await newSite()
    const [known] = cookieOf(await remembered(site))
    const costs: number[] = []
    for (const name of [known, '__Host-sallyport-device-AAAAAAAAAAAA']) {
      trips.d1 = 0
      const answer = await fakedIn(site, name, 's1.k1.AAAA').ask(edgePaths.cookies, {
        form: {},
        headers: fromExtension,
      })
      expect(await answer.text()).toBe('{"devices":[]}')
      costs.push(trips.d1)
    }
    expect(costs[0]).toBe(costs[1])
  })
})

it('needs no session, makes none, and leaves no decision behind', async () => {
  const site = await newSite()
  const browser = await remembered(site)
  const [name, value] = cookieOf(browser)
  const bare = fakedIn(site, name, value)
  const answer = await bare.ask(edgePaths.cookies, { form: {}, headers: fromExtension })
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { count } = (await env.DB.prepare('SELECT count(*) AS count FROM decisions WHERE site = ?')
    .bind(site.host)
    .first<{ count: number }>()) ?? { count: 0 }
  await seen(bare)
  const after = await env.DB.prepare('SELECT count(*) AS count FROM decisions WHERE site = ?')
    .bind(site.host)
    .first<{ count: number }>()
  expect(after?.count).toBe(count)
})
