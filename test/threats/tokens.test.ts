// THREATS.md, A4: a session in the body of an answer, where policy knows of cookies alone: software that signs in by
// cookie often gives tokens too, where a client only asks for them.
import { describe, expect, it } from 'vitest'
import { holdsToken } from '../../worker/gate/tokens.ts'
import { Browser, newSite, passwords } from '../worker/harness.ts'

describe('A4: a token that policy does not speak of', () => {
  it.each([
    ['whoami', {}],
    ['a sign of success that isn’t met', { success: { status: [299] } }],
  ])('is not given out (%s)', async (_, more) => {
    const endpoint = { path: '/api/login', userField: 'login', passwordField: 'password', ...more }
    const site = await newSite('token', { login: { page: '/login', endpoints: [endpoint] } })
    const browser = new Browser(site)
    const json = { login: 'alice', password: passwords.alice }
    const answer = await browser.ask('/api/login', { json, program: true })
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toMatch(/token|Alice/)
    const wrong = await browser.ask('/api/login', { json: { ...json, password: 'x' }, program: true })
    expect(wrong.status).toBe(401)
    expect(await wrong.text()).toContain('don')
  })

  it.each([
    { access_token: '0123456789abcdef0' },
    { data: [{ sessionToken: 'a'.repeat(20) }] },
    { data: 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.AAAA' },
    { tokens: { sid: 'a'.repeat(16) } },
  ])('is seen in %o', value => {
    expect(holdsToken(value)).toBe(true)
  })

  it.each([
    { csrfToken: 'a'.repeat(40) },
    { error: 'wrong token' },
    { data: { expires: 86_400_000 } },
    'text',
    null,
  ])('is not seen in %o', value => {
    expect(holdsToken(value)).toBe(false)
  })
})
