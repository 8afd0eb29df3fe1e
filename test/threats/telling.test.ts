// THREATS.md, B13, D9, D3: what an answer gives away. A guess says nothing of codes to come, a login nothing of who is
// enrolled, and what people wrote is inert wherever it is shown.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { identity } from '../../worker/people/subjects.ts'
import { Browser, env, newSite, pass, type TestSite, trips } from '../worker/harness.ts'
import { post } from '../worker/mailbox.ts'

afterEach(() => vi.useRealTimers())

const step = 30_000

async function skews(site: TestSite): Promise<string[]> {
  const { results } = await env.DB.prepare("SELECT detail FROM events WHERE site = ? AND kind = 'clock-skew'")
    .bind(site.host)
    .all<{ detail: string }>()
  return results.map(({ detail }) => detail)
}

/** Everything that a client can see of an answer, but for how many attempts are left. */
async function seen(response: Response): Promise<string> {
  const text = (await response.text()).replaceAll(/\d+ attempts? left/g, '')
  return JSON.stringify([response.status, [...response.headers].toSorted(), text])
}

describe('B13: guessing to learn the future', () => {
  it('tells a code of a later step and one of no step alike, in text, headers and round trips', async () => {
    const site = await newSite('plain', { maxInvalidAttempts: 10 })
    const authenticator = await new Browser(site).enrol('alice')
    pass(60 * step)
    const guesser = new Browser(site, '203.0.113.5')
    await guesser.signIn('alice')
    const guesses = [authenticator.wrongCode(), ...[2, 3, 20, 40].map(offset => authenticator.code(offset))]
    const answers: { told: string; trips: number }[] = []
    for (const code of guesses) {
      trips.d1 = 0
      const told = await seen(await post(guesser, 'challenge', { code }))
      answers.push({ told, trips: trips.d1 })
    }
    expect(new Set(answers.map(({ told }) => told)).size).toBe(1)
    expect(new Set(answers.map(each => each.trips))).toEqual(new Set([3]))
  })

  it('is evidence for admins once two failures agree, and only then', async () => {
    const site = await newSite('plain', { maxInvalidAttempts: 10 })
    const authenticator = await new Browser(site).enrol('alice')
    pass(60 * step)
    const owner = new Browser(site, '203.0.113.5')
    await owner.signIn('alice')
    const guess = (offset: number) => post(owner, 'challenge', { code: authenticator.code(offset) })
    await guess(10)
    await guess(-4)
    await guess(6)
    expect(await skews(site)).toEqual([])
    pass(step)
    await guess(6)
    expect(await skews(site)).toEqual(['180 s'])
  })

  it('never accepts what is outside of the window', async () => {
    const site = await newSite('plain', { maxInvalidAttempts: null })
    const authenticator = await new Browser(site).enrol('alice')
    pass(60 * step)
    const owner = new Browser(site, '203.0.113.5')
    await owner.signIn('alice')
    for (const offset of [-40, -10, -3, -2, 2, 3, 10, 40]) {
      expect((await post(owner, 'challenge', { code: authenticator.code(offset) })).status).toBe(422)
    }
  })
})

describe('D9: does this account exist, is it enrolled', () => {
  it('is told nobody without the password: the site’s own answer, and no look at our records', async () => {
    const site = await newSite()
    await new Browser(site).enrol('alice')
    const told: string[] = []
    for (const login of ['alice', 'bob', 'nobody-at-all']) {
      const browser = new Browser(site, '203.0.113.5')
      const page = await browser.open('/login')
      trips.d1 = 0
      const answer = await browser.ask('/login', { form: { ...page.hidden(), login, password: 'no' } })
      expect(trips.d1).toBe(0)
      const text = (await answer.text()).replaceAll(login, '').replaceAll(/name="csrf" value="[^"]+"/g, '')
      const headers = [...answer.headers].map(([name]) => name).toSorted()
      told.push(JSON.stringify([answer.status, headers, text]))
    }
    expect(new Set(told).size).toBe(1)
  })

  it('is told by none of our pages to who has no challenge', async () => {
    const site = await newSite()
    await new Browser(site).enrol('alice')
    const answers = await Promise.all(
      ['challenge?by=email', 'setup', 'not-me?for=alice', 'account', 'release', 'account/data.json'].map(
        async path => {
          const stranger = new Browser(site, '203.0.113.5')
          return (await stranger.open(`/.sallyport/${path}`)).text
        },
      ),
    )
    for (const text of answers) expect(text).not.toMatch(/alice|authenticator/i)
  })
})

describe('D10: what an origin calls an address', () => {
  it.each([
    'alice@example.com\r\nBcc: thief@example.com',
    'alice@example.com, thief@example.com',
    'Alice <alice@example.com>',
    'alice@example.com thief@example.com',
    'alice\u0000@example.com',
    '@example.com',
    `${'a'.repeat(70)}@example.com`,
  ])('is none unless it is one: %j', async email => {
    expect((await identity('shop.test', 'insensitive', 'alice', { email }))?.email).toBeUndefined()
  })

  it.each(['alice+tea@example.com', 'älice@münchen.example', "o'neil@sub.example.co.uk"])(
    '%s is',
    async email => {
      expect((await identity('shop.test', 'insensitive', 'alice', { email }))?.email).toBe(email)
    },
  )
})

describe('D3: our own pages, wherever they stand', () => {
  it.each(['/a//b', '/.sallyport/%63hallenge', '/.sallyport/nothing', '/.sallyport/setup'])(
    'run nothing and are framed by nobody else: %s',
    async path => {
      const { headers } = await new Browser(await newSite()).ask(path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('D3: script in what people and browsers say of themselves', () => {
  it('is shown as it is written, under a policy that runs none', async () => {
    const script = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    const site = await newSite('plain', { brand: { name: script.slice(0, 60), support: script } })
    const browser = new Browser(site)
    const page = await browser.open('/login')
    const setup = await browser.open('/login', {
      form: { ...page.hidden(), login: 'alice', password: 'wonderland-7' },
      headers: { 'user-agent': script },
    })
    expect(setup.text).not.toContain('<script>alert')
    expect(setup.text).not.toContain('<img src=x')
    expect(setup.response.headers.get('content-security-policy')).toContain("script-src 'self'")
    for (const path of [
      `/.sallyport/challenge?to=${encodeURIComponent(script)}`,
      `/.sallyport/${encodeURI(script)}`,
    ]) {
      expect((await browser.open(path)).text).not.toContain('<script>alert')
    }
  })
})
