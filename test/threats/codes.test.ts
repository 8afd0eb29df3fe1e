// THREATS.md, B: codes. An attempt is counted before its code is looked at, a step is good once, and a lock answers a
// right code and a wrong one alike.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { type Authenticator, Browser, env, newSite, pass, type TestSite } from '../worker/harness.ts'
import { development, lastCode, messages, post } from '../worker/mailbox.ts'

afterEach(() => vi.useRealTimers())

const step = 30_000

/** A site where alice is enrolled, and a browser that was just asked for her code. */
async function challenged(changes: Partial<PolicyInput> = {}): Promise<{
  site: TestSite
  browser: Browser
  authenticator: Authenticator
}> {
  const site = await newSite('plain', changes)
  const authenticator = await new Browser(site).enrol('alice')
  pass(2 * step)
  const browser = new Browser(site)
  expect((await browser.signIn('alice')).at).toBe('/.sallyport/challenge')
  return { site, browser, authenticator }
}

const answer = (browser: Browser, code: string) => browser.ask('/.sallyport/challenge', { form: { code } })

const outcomes = async (responses: readonly Response[]) => {
  const counts: Record<number, number> = {}
  for (const { status } of responses) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

async function failuresOf(site: TestSite): Promise<number> {
  const row = await env.DB.prepare(
    `SELECT count FROM limits WHERE key = (SELECT 'account:' || id FROM subjects WHERE site = ? AND name = 'alice')`,
  )
    .bind(site.host)
    .first<{ count: number }>()
  return row?.count ?? 0
}

describe('B1: replaying a code', () => {
  it('fails in the same challenge, in another, and in parallel', async () => {
    const { site, browser, authenticator } = await challenged()
    const thief = browser.copy()
    const other = new Browser(site)
    await other.signIn('alice')
    const code = authenticator.code()
    const racing = await Promise.all([browser, thief, other].map(client => answer(client, code)))
    expect(racing.filter(({ status }) => status === 303)).toHaveLength(1)
    expect((await answer(other, code)).status).toBe(422)
    expect((await answer(thief, code)).status).not.toBe(303)
  })

  it('fails in all but one of ten sign-ins at once', async () => {
    const { site, authenticator } = await challenged()
    const clients: Browser[] = []
    for (let count = 0; count < 10; count++) {
      const client = new Browser(site)
      await client.signIn('alice')
      clients.push(client)
    }
    const code = authenticator.code()
    const racing = await Promise.all(clients.map(client => answer(client, code)))
    expect(await outcomes(racing)).toEqual({ 303: 1, 422: 9 })
  })

  it('fails for the code that confirmed the set-up', async () => {
    const site = await newSite()
    const authenticator = await new Browser(site).enrol('alice')
    const other = new Browser(site)
    await other.signIn('alice')
    const replay = await answer(other, authenticator.code())
    expect(replay.status).toBe(422)
    expect(await replay.text()).toContain('used already')
  })
})

describe('B2: a code for somebody else', () => {
  it('another user’s code fails, and a posted user changes nothing', async () => {
    const { site, browser } = await challenged()
    const bob = await new Browser(site).enrol('bob')
    pass(2 * step)
    expect((await answer(browser, bob.code())).status).toBe(422)
    const posted = await browser.ask('/.sallyport/challenge', {
      form: { code: bob.code(), user: 'bob', subject: 'bob', name: 'bob' },
    })
    expect(posted.status).toBe(422)
  })

  it('a challenge that is over takes no code', async () => {
    const { browser, authenticator } = await challenged()
    pass(11 * 60_000)
    expect((await answer(browser, authenticator.code())).status).toBe(410)
  })
})

describe('B3, B8: starting over for a few more guesses', () => {
  it('counts on, over new sign-ins, cancels and own successes, until the backstop', async () => {
    const { site, browser, authenticator } = await challenged({
      lockout: { accountFailures: 9 },
      cancelCooldownSeconds: 0,
    })
    let failures = 0
    for (const round of [1, 2]) {
      const client = round === 1 ? browser : new Browser(site, `203.0.113.${round}`)
      if (round > 1) await client.signIn('alice')
      for (let guess = 0; guess < 4; guess++) {
        expect((await answer(client, authenticator.wrongCode())).status).toBe(422)
        failures += 1
      }
      expect(await failuresOf(site)).toBe(failures)
      if (round === 1) await client.open('/.sallyport/challenge/cancel', { form: {} })
      else expect((await answer(client, authenticator.code())).status).toBe(303)
    }
    expect(await failuresOf(site)).toBe(8)
    const last = new Browser(site)
    await last.signIn('alice')
    expect((await answer(last, authenticator.wrongCode())).status).toBe(423)
    const next = new Browser(site)
    await next.signIn('alice')
    pass(2 * step)
    expect((await answer(next, authenticator.code())).status).toBe(423)
  })
})

describe('B4: guessing in parallel', () => {
  it.each([3, 5, 10] as const)('judges exactly %i of a hundred guesses', async most => {
    const { site, browser, authenticator } = await challenged({ maxInvalidAttempts: most })
    const wrong = authenticator.wrongCode()
    const responses = await Promise.all(Array.from({ length: 100 }, () => answer(browser.copy(), wrong)))
    const counts = await outcomes(responses)
    // The last judged guess locks the account: it is told so, as are all that were not judged.
    expect(counts[422]).toBe(most - 1)
    expect((counts[423] ?? 0) + (counts[429] ?? 0)).toBe(101 - most)
    expect(await failuresOf(site)).toBe(most)
  })

  it('judges exactly the backstop where a challenge has no limit', async () => {
    const { site, browser, authenticator } = await challenged({
      maxInvalidAttempts: null,
      lockout: { accountFailures: 20 },
    })
    const wrong = authenticator.wrongCode()
    const responses = await Promise.all(Array.from({ length: 100 }, () => answer(browser.copy(), wrong)))
    expect(await outcomes(responses)).toEqual({ 422: 19, 423: 81 })
    expect(await failuresOf(site)).toBe(20)
  })

  it('lets one of several right codes through', async () => {
    const { browser, authenticator } = await challenged({ maxInvalidAttempts: 10 })
    const code = authenticator.code()
    const responses = await Promise.all(Array.from({ length: 8 }, () => answer(browser.copy(), code)))
    expect(responses.filter(({ status }) => status === 303)).toHaveLength(1)
  })
})

describe('B5: things that are no codes', () => {
  it.each([
    '',
    '12345',
    '123456789',
    '１２３４５６',
    'null',
    '[]',
    'true',
    '1e5000',
    '0x1F40',
    '12 34',
    '-123456+1',
  ])('refuses %j without spending an attempt', async code => {
    const { site, browser } = await challenged()
    expect((await answer(browser, code)).status).toBe(400)
    expect(await failuresOf(site)).toBe(0)
  })

  it('refuses doubled fields, a megabyte, and other bodies', async () => {
    const { site, browser, authenticator } = await challenged()
    const post = (body: string, type = 'application/x-www-form-urlencoded') =>
      browser.ask('/.sallyport/challenge', { method: 'POST', body, headers: { 'content-type': type } })
    const code = authenticator.code()
    expect((await post(`code=${code}&code=${code}`)).status).toBe(400)
    expect((await post(`code=${'1'.repeat(1_000_000)}`)).status).toBe(400)
    expect((await post(JSON.stringify({ code }), 'application/json')).status).toBe(403)
    expect((await post(`code=${code}`, 'text/plain')).status).toBe(403)
    expect(await failuresOf(site)).toBe(0)
    expect((await answer(browser, `${code.slice(0, 3)} - ${code.slice(3)}`)).status).toBe(303)
  })
})

describe('B6: secrets in what is said', () => {
  it('shows no code back, and the secret on the set-up page alone', async () => {
    const logged: string[] = []
    const spies = (['log', 'error', 'warn'] as const).map(level =>
      vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => void logged.push(parts.join(' '))),
    )
    const site = await newSite()
    const browser = new Browser(site)
    const page = await browser.signIn('alice')
    const secret = page.setupKey()
    const { Authenticator } = await import('../worker/harness.ts')
    const authenticator = new Authenticator(secret)
    const wrong = authenticator.wrongCode()
    const refused = await browser.ask('/.sallyport/setup', { form: { code: wrong } })
    expect(await refused.text()).not.toContain(wrong)
    const code = authenticator.code()
    const passed = await browser.ask('/.sallyport/setup', { form: { code } })
    expect(JSON.stringify([...passed.headers])).not.toMatch(new RegExp(`${code}|${secret}`))
    const account = await browser.open('/.sallyport/account')
    expect(account.text).not.toContain(secret)
    const stored = await env.DB.prepare('SELECT * FROM totp').all()
    expect(JSON.stringify(stored.results)).not.toContain(secret)
    expect(logged.join('\n')).not.toMatch(new RegExp(`${code}|${wrong}|${secret}`))
    for (const spy of spies) spy.mockRestore()
  })
})

describe('B9: locking somebody out on purpose', () => {
  it('leaves a remembered device its way in', async () => {
    const site = await newSite()
    const owner = new Browser(site)
    const authenticator = await owner.enrol('alice', { remember: true })
    const attacker = new Browser(site, '203.0.113.66')
    await attacker.signIn('alice')
    for (let guess = 0; guess < 5; guess++) await answer(attacker, authenticator.wrongCode())
    expect(await (await answer(attacker, authenticator.wrongCode())).text()).toContain('locked')

    const page = await owner.open('/account')
    await owner.open('/logout', { form: page.hidden() })
    pass(60_000)
    expect((await owner.signIn('alice')).at).toBe('/account')
  })
})

describe('B10: codes that somebody pays for', () => {
  const byMail: Partial<PolicyInput> = { methods: ['email'], totpEnrolment: 'optional' }

  async function signInOften(
    site: TestSite,
    users: readonly ('alice' | 'bob')[],
    times: number,
  ): Promise<void> {
    for (let time = 0; time < times; time++) {
      const browser = new Browser(site, `203.0.113.${time % 200}`)
      browser.environment = development
      const page = await browser.signIn(users[time % users.length] ?? 'alice')
      expect(page.at).toBe('/.sallyport/challenge')
    }
  }

  it('go out forty times a day to one user, however often a sign-in begins', async () => {
    const site = await newSite('plain', byMail, 'localhost')
    await signInOften(site, ['alice'], 45)
    expect(await messages(site)).toHaveLength(40)
    await signInOften(site, ['bob'], 1)
    expect(await messages(site)).toHaveLength(41)
    pass(24 * 60 * 60_000)
    await signInOften(site, ['alice'], 1)
    expect(await messages(site)).toHaveLength(42)
  })

  it('nor does asking again send more, even where a challenge has no limit', async () => {
    const site = await newSite('plain', { ...byMail, resendLimit: null, codeRequestLimit: 100 }, 'localhost')
    const browser = new Browser(site)
    browser.environment = development
    await browser.signIn('alice')
    for (let time = 0; time < 45; time++) {
      pass(step + 1000)
      if (time % 15 === 14) await browser.signIn('alice')
      await post(browser, 'challenge/send', { by: 'email' })
    }
    expect(await messages(site)).toHaveLength(40)
  })

  it('go out forty times a day to one number, whosever it is', async () => {
    const site = await newSite(
      'plain',
      { methods: ['sms'], sms: { entitled: true }, totpEnrolment: 'optional' },
      'localhost',
    )
    for (const user of ['alice', 'bob'] as const) {
      const browser = new Browser(site)
      browser.environment = development
      await browser.signIn(user)
      await post(browser, 'setup/send', { number: '+4915123456789' })
      await browser.open('/.sallyport/setup', { form: { by: 'sms', code: await lastCode(site) } })
    }
    const sent = async () => (await messages(site)).filter(({ channel }) => channel === 'sms').length
    expect(await sent()).toBe(2)
    await signInOften(site, ['alice', 'bob'], 44)
    expect(await sent()).toBe(40)
  })
})

describe('B11: steps around the present one', () => {
  it.each([-1, 0, 1])('accepts step %i', async offset => {
    const { browser, authenticator } = await challenged()
    expect((await answer(browser, authenticator.code(offset))).status).toBe(303)
  })

  it.each([-3, -2, 2, 3])('refuses step %i', async offset => {
    const { browser, authenticator } = await challenged()
    pass(3 * step)
    expect((await answer(browser, authenticator.code(offset))).status).toBe(422)
  })
})

describe('B12: the right code during a lock', () => {
  it('is answered as a wrong one is', async () => {
    const { browser, authenticator } = await challenged()
    for (let guess = 0; guess < 5; guess++) await answer(browser, authenticator.wrongCode())
    const wrong = await answer(browser, authenticator.wrongCode())
    const right = await answer(browser, authenticator.code())
    expect(right.status).toBe(423)
    expect([right.status, await right.text()]).toEqual([wrong.status, await wrong.text()])
  })

  it('ends by itself where policy gives it a time, and the count goes on', async () => {
    const { site, browser, authenticator } = await challenged({ lockout: { seconds: 120 } })
    for (let guess = 0; guess < 5; guess++) await answer(browser, authenticator.wrongCode())
    pass(121_000)
    const next = new Browser(site)
    await next.signIn('alice')
    expect((await answer(next, authenticator.code())).status).toBe(303)
    expect(await failuresOf(site)).toBe(5)
  })

  it('ends the challenge alone where policy says so', async () => {
    const { site, browser, authenticator } = await challenged({ lockout: { scope: 'challenge' } })
    for (let guess = 0; guess < 4; guess++) await answer(browser, authenticator.wrongCode())
    expect((await answer(browser, authenticator.wrongCode())).status).toBe(429)
    expect((await answer(browser, authenticator.code())).status).toBe(429)
    const next = new Browser(site)
    await next.signIn('alice')
    expect((await answer(next, authenticator.code())).status).toBe(303)
  })
})

describe('cancelling', () => {
  it('makes the next start wait where no code was sent in, and not otherwise', async () => {
    const { site, browser, authenticator } = await challenged()
    expect((await browser.open('/.sallyport/challenge/cancel', { form: {} })).text).toContain('60 seconds')
    const next = new Browser(site)
    const waiting = await next.signIn('alice')
    expect(waiting.status).toBe(429)
    expect(waiting.text).toMatch(/Try again in \d+ seconds/)
    pass(61_000)
    expect((await next.signIn('alice')).at).toBe('/.sallyport/challenge')
    await answer(next, authenticator.wrongCode())
    await next.open('/.sallyport/challenge/cancel', { form: {} })
    expect((await next.signIn('alice')).at).toBe('/.sallyport/challenge')
  })
})
