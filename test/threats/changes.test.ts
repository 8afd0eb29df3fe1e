// THREATS.md, C9 and C7: what turning a second factor off and on again leaves behind: nothing that was remembered, and no
// session that was come by without one.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Authenticator, Browser, newSite, pass } from '../worker/harness.ts'

afterEach(() => vi.useRealTimers())

const minute = 60_000

describe('C9: turned off and on again', () => {
  it('no other browser is remembered, nor anything of the set-up before', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const alice = new Browser(site)
    const first = await alice.enrol('alice', { remember: true })
    pass(minute)
    const other = new Browser(site, '203.0.113.5')
    await other.signIn('alice')
    await other.open('/.sallyport/challenge', { form: { code: first.code(), remember: 'yes' } })
    const codes = alice.recoveryCodes
    pass(minute)

    await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    await alice.open('/.sallyport/challenge', { form: { code: first.code() } })
    const setup = await alice.open('/.sallyport/account/enrol', { form: { x: '' } })
    const second = new Authenticator(setup.setupKey())
    await alice.open('/.sallyport/setup', { form: { code: second.code() } })
    pass(minute)

    await other.open('/logout', { form: (await other.open('/account')).hidden() })
    expect((await other.signIn('alice')).at).toBe('/.sallyport/challenge')
    for (const form of [{ code: first.code() }, { by: 'recovery', code: codes[0] ?? '' }]) {
      expect((await other.ask('/.sallyport/challenge', { form })).status).toBe(422)
    }
    expect((await other.ask('/.sallyport/challenge', { form: { code: second.code() } })).status).toBe(303)
  })
})

describe('C9: turning off, with the box of a sign-in', () => {
  it('remembers nothing', async () => {
    const site = await newSite('plain', { totpEnrolment: 'optional' })
    const alice = new Browser(site)
    const authenticator = await alice.enrol('alice')
    pass(minute)
    await alice.open('/.sallyport/account/turn-off', { form: { x: '' } })
    const form = { code: authenticator.code(), remember: 'yes' }
    expect((await alice.open('/.sallyport/challenge', { form })).at).toContain('/account?done=')
    expect([...alice.cookies.keys()].join()).not.toContain('device')
  })
})

describe('C7: a session from before it was asked of everyone', () => {
  it('that of somebody who never turned it on is challenged at its next request', async () => {
    const site = await newSite('plain', { audience: 'opted-in' })
    const bob = new Browser(site)
    expect((await bob.signIn('bob')).at).toBe('/account')
    expect((await bob.open('/orders')).at).toBe('/orders')
    await site.setPolicy({ audience: 'everyone' })
    expect((await bob.open('/orders')).at).toBe('/.sallyport/setup')
  })

  it('another one of whoever turns it on is over within its recheck', async () => {
    const site = await newSite('plain', { audience: 'opted-in', totpEnrolment: 'optional' })
    const bob = new Browser(site)
    const elsewhere = new Browser(site, '203.0.113.5')
    await bob.signIn('bob')
    await elsewhere.signIn('bob')
    const setup = await bob.open('/.sallyport/account/turn-on', { form: { x: '' } })
    const authenticator = new Authenticator(setup.setupKey())
    await bob.open('/.sallyport/setup', { form: { code: authenticator.code() } })
    pass(61_000)
    await new Browser(site).ask('/about')
    expect((await elsewhere.open('/orders')).at).toBe('/.sallyport/challenge')
    expect((await bob.open('/orders')).at).toBe('/orders')
  })
})
