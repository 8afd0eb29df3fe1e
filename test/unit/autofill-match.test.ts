// F3 and E2: which address may have which account's code.
import { describe, expect, test } from 'vitest'
import {
  belongs,
  frameMismatch,
  imitates,
  isSameSite,
  isSecureOrigin,
  mismatch,
} from '../../extension/autofill/match.ts'

const acme = ['https://login.acme.example.com']
const top = (origin: string) => ({ origin, topOrigin: origin })

describe('the site', () => {
  test.each([
    ['https://login.acme.com', 'https://www.acme.com', true],
    ['https://acme.co.uk', 'https://id.acme.co.uk', true],
    ['https://acme.co.uk', 'https://evil.co.uk', false],
    ['https://mira.github.io', 'https://evil.github.io', false],
    ['https://acme.com', 'http://acme.com', false],
    ['https://acme.com', 'https://acme.com.evil.com', false],
    ['https://acme.com', 'https://acme.com@evil.com', false],
    ['https://acme.com', 'https://acme.com:8443', true],
    ['https://192.168.1.1', 'https://192.168.1.2', false],
    ['http://localhost:3000', 'http://localhost:3001', false],
    ['http://localhost:3000', 'http://localhost:3000', true],
    ['https://com', 'https://acme.com', false],
    ['data:text/html,', 'https://acme.com', false],
  ] as const)('%s and %s: %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same)
  })

  test('codes go over https, and to this computer', () => {
    const secure = [
      'https://a.example',
      'http://localhost:8787',
      'http://127.0.0.1',
      'http://shop.localhost',
      'http://[::1]:3000',
    ]
    const insecure = [
      'http://a.example',
      'http://127.0.0.1.evil.com',
      'http://localhost.evil.com',
      'file://',
      'null',
      '',
    ]
    expect(secure.filter(isSecureOrigin)).toEqual(secure)
    expect(insecure.filter(isSecureOrigin)).toEqual([])
  })
})

describe('the account', () => {
  test('fills on its own site, on the exact host by choice', () => {
    expect(belongs(['https://login.acme.com'], 'https://www.acme.com')).toBe(true)
    expect(belongs(['https://login.acme.com'], 'https://www.acme.com', 'host')).toBe(false)
    expect(belongs(['https://login.acme.com'], 'https://login.acme.com', 'host')).toBe(true)
    expect(belongs([], 'https://login.acme.com')).toBe(false)
  })

  test('saved over https, it never fills over http, loopback or not', () => {
    expect(belongs(['https://localhost'], 'http://localhost')).toBe(false)
    expect(belongs(acme, 'http://login.acme.example.com')).toBe(false)
  })
})

describe('E2: frames and addresses that are not the site’s own get nothing', () => {
  test.each([
    ['sandboxed', { origin: 'null', topOrigin: 'https://acme.com' }],
    ['foreign-frame', { origin: 'https://acme.com', topOrigin: 'https://evil.com' }],
    ['foreign-frame', { origin: 'https://acme.com', topOrigin: undefined }],
    ['insecure', top('http://acme.com')],
  ] as const)('%s', (why, place) => {
    expect(frameMismatch(place)).toEqual({ why })
  })

  test('a same-site frame may', () => {
    expect(
      frameMismatch({ origin: 'https://id.acme.com', topOrigin: 'https://www.acme.com' }),
    ).toBeUndefined()
  })

  test.each([
    ['https://paypa1.com', 'a digit for a letter'],
    ['https://xn--pypal-4ve.com', 'a Cyrillic а'],
    ['https://rnicrosoft.com', 'rn for m'],
    ['https://paypall.com', 'a letter more'],
    ['https://papyal.com', 'two letters swapped'],
    ['https://paypal.com.evil.example', 'the name inside another'],
    ['https://paypal-com.evil.example', 'the name inside another, with a dash'],
  ])('a look-alike is named: %s (%s)', origin => {
    expect(imitates(origin, ['https://www.paypal.com', 'https://microsoft.com'])).toBeDefined()
    expect(mismatch(['https://www.paypal.com', 'https://microsoft.com'], top(origin))).toMatchObject({
      why: 'look-alike',
    })
  })

  test.each(['https://example.com', 'https://payment.com', 'https://palpay.io', 'https://www.paypal.com'])(
    'no false alarm: %s',
    origin => {
      expect(imitates(origin, ['https://www.paypal.com'])).toBeUndefined()
    },
  )

  test('a sibling under a public suffix is another site', () => {
    expect(mismatch(['https://mira.github.io'], top('https://evil.github.io'))).toEqual({ why: 'other-site' })
  })
})
