// `otpauth://` URIs as they are found, and as they attack (threat E6: hostile QR codes).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../../shared/bytes.ts'
import { cleanName, decodeSecret, type OtpAccount, parseOtpUri, printOtpUri } from '../../shared/otp/uri.ts'

const parsed = (uri: string): OtpAccount => {
  const result = parseOtpUri(uri)
  if (!result.ok) throw new Error(`${uri}: ${result.fault}`)
  return result.otp
}
const faultOf = (uri: string) => {
  const result = parseOtpUri(uri)
  return result.ok ? undefined : result.fault
}

describe('key URIs in the wild', () => {
  test('the format’s own example', () => {
    expect(
      parsed(
        'otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30',
      ),
    ).toMatchObject({
      type: 'totp',
      issuer: 'ACME Co',
      label: 'john.doe@email.com',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    })
  })

  test.each([
    ['no issuer', 'otpauth://totp/bob?secret=MFRGG', { issuer: '', label: 'bob' }],
    [
      'the issuer only before the colon',
      'otpauth://totp/Shop:bob?secret=MFRGG',
      { issuer: 'Shop', label: 'bob' },
    ],
    [
      'an encoded colon and a space',
      'otpauth://totp/Shop%3A%20bob?secret=MFRGG',
      { issuer: 'Shop', label: 'bob' },
    ],
    [
      'the issuer only as parameter',
      'otpauth://totp/bob?secret=MFRGG&issuer=Shop',
      { issuer: 'Shop', label: 'bob' },
    ],
    [
      'an issuer with a colon',
      'otpauth://totp/a%3Ab:bob?secret=MFRGG&issuer=a%3Ab',
      { issuer: 'a:b', label: 'bob' },
    ],
    ['form-encoded spaces', 'otpauth://totp/bob?secret=MFRGG&issuer=My+Shop', { issuer: 'My Shop' }],
    [
      'plus signs that are meant',
      'otpauth://totp/bob+1@x?secret=MFRGG&issuer=C++',
      { issuer: 'C++', label: 'bob+1@x' },
    ],
    ['broken percent signs', 'otpauth://totp/100%?secret=MFRGG', { label: '100%' }],
    ['no label at all', 'otpauth://totp/?secret=MFRGG&issuer=Shop', { issuer: 'Shop', label: '' }],
    ['upper-case scheme and names', 'OTPAUTH://TOTP/bob?SECRET=mfrgg&Digits=8', { digits: 8 }],
    [
      'a spaced, padded, lower-case secret',
      'otpauth://totp/bob?secret=mf%20rg-g===',
      { secret: utf8('abc') },
    ],
    ['HmacSHA512', 'otpauth://totp/bob?secret=MFRGG&algorithm=HmacSHA512', { algorithm: 'SHA512' }],
    ['sha-256', 'otpauth://totp/bob?secret=MFRGG&algorithm=sha-256', { algorithm: 'SHA256' }],
    ['HOTP', 'otpauth://hotp/bob?secret=MFRGG&counter=42', { type: 'hotp', counter: 42 }],
    ['HOTP without its counter', 'otpauth://hotp/bob?secret=MFRGG', { type: 'hotp', counter: 0 }],
    ['Steam by type', 'otpauth://steam/Steam:bob?secret=MFRGG', { type: 'steam', digits: 5 }],
    [
      'Steam by KeePassXC’s encoder',
      'otpauth://totp/bob?secret=MFRGG&encoder=steam',
      { type: 'steam', issuer: 'Steam' },
    ],
    ['Steam by its digits', 'otpauth://totp/Steam:bob?secret=MFRGG&issuer=Steam&digits=5', { type: 'steam' }],
    ['Bitwarden’s Steam', 'steam://MFRGG', { type: 'steam', issuer: 'Steam', secret: utf8('abc') }],
    ['a pasted line end', ' otpauth://totp/bob?secret=MFRGG\n', { label: 'bob' }],
  ])('%s', (_, uri, expected) => {
    expect(parsed(uri)).toMatchObject(expected)
  })
})

describe('E6 hostile key URIs are refused with the part at fault', () => {
  test.each([
    ['https://example.com/', 'format'],
    ['otpauth:totp/bob?secret=MFRGG', 'format'],
    ['javascript:alert(1)//otpauth://totp/x?secret=MFRGG', 'format'],
    ['otpauth://yubi/bob?secret=MFRGG', 'type'],
    ['otpauth://__proto__/bob?secret=MFRGG', 'type'],
    ['otpauth://totp/bob', 'secret'],
    ['otpauth://totp/bob?secret=', 'secret'],
    ['otpauth://totp/bob?secret=0189', 'secret'],
    ['otpauth://totp/bob?secret=A', 'secret'],
    [`otpauth://totp/bob?secret=${'A'.repeat(1000)}`, 'secret'],
    ['otpauth://totp/bob?secret=MFRGG&secret=MFRGH', 'format'],
    ['otpauth://totp/bob?secret=MFRGG&algorithm=MD5', 'algorithm'],
    ['otpauth://totp/bob?secret=MFRGG&algorithm=__proto__', 'algorithm'],
    ['otpauth://totp/bob?secret=MFRGG&algorithm=constructor', 'algorithm'],
    ['otpauth://totp/bob?secret=MFRGG&digits=5', 'digits'],
    ['otpauth://totp/bob?secret=MFRGG&digits=11', 'digits'],
    ['otpauth://totp/bob?secret=MFRGG&digits=6.5', 'digits'],
    ['otpauth://totp/bob?secret=MFRGG&digits=1e9', 'digits'],
    ['otpauth://totp/bob?secret=MFRGG&period=0', 'period'],
    ['otpauth://totp/bob?secret=MFRGG&period=-30', 'period'],
    ['otpauth://totp/bob?secret=MFRGG&period=99999999999999999999', 'period'],
    ['otpauth://hotp/bob?secret=MFRGG&counter=9007199254740993', 'counter'],
    [`otpauth://totp/${'x'.repeat(5000)}?secret=MFRGG`, 'length'],
  ])('%s', (uri, fault) => {
    expect(faultOf(uri)).toBe(fault)
  })

  test('names lose what could disguise them', () => {
    expect(cleanName('\u202eknab\u0000  My\tBank\u2028\u200f')).toBe('knab My Bank')
    expect(parsed(`otpauth://totp/${'x'.repeat(900)}?secret=MFRGG`).label).toHaveLength(200)
    expect(parsed('otpauth://totp/%3Cscript%3E?secret=MFRGG').label).toBe('<script>')
  })

  test('no text makes the parser throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `otpauth://totp/${text}`),
          fc.webUrl(),
        ),
        text => {
          parseOtpUri(text)
        },
      ),
    )
  })
})

const anyName = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanName)
const anySecret = fc.uint8Array({ minLength: 1, maxLength: 64 }).map(bytes => Uint8Array.from(bytes))
const anyAlgorithm = fc.constantFrom('SHA1', 'SHA256', 'SHA512')
const anyDigits = fc.integer({ min: 6, max: 10 })

const anyAccount: fc.Arbitrary<OtpAccount> = fc.oneof(
  fc.record({
    ...{
      type: fc.constant('totp' as const),
      issuer: anyName,
      label: anyName,
      secret: anySecret,
      algorithm: anyAlgorithm,
    },
    ...{ digits: anyDigits, period: fc.integer({ min: 1, max: 86_400 }), counter: fc.constant(0) },
  }),
  fc.record({
    ...{
      type: fc.constant('hotp' as const),
      issuer: anyName,
      label: anyName,
      secret: anySecret,
      algorithm: anyAlgorithm,
    },
    ...{ digits: anyDigits, period: fc.constant(30), counter: fc.maxSafeNat() },
  }),
  fc.record({
    ...{
      type: fc.constant('steam' as const),
      issuer: fc.constantFrom('Steam', 'Valve'),
      label: anyName,
      secret: anySecret,
    },
    ...{
      algorithm: fc.constant('SHA1' as const),
      digits: fc.constant(5),
      period: fc.constant(30),
      counter: fc.constant(0),
    },
  }),
)

describe('printing', () => {
  test('and parsing again is the identity', () => {
    fc.assert(
      fc.property(anyAccount, account => {
        expect(parsed(printOtpUri(account))).toEqual(account)
      }),
      { numRuns: 500 },
    )
  })
})

describe('secrets', () => {
  test('any grouping and case of one is the same', () => {
    expect(decodeSecret('mfrg gzdf')).toEqual(decodeSecret('MFRG-GZDF'))
    expect(decodeSecret('MFRGGZDF')).toEqual(utf8('abcde'))
  })
})
