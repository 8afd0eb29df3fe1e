// Codes against the RFCs' own vectors (RFC 4226 appendix D, RFC 6238 appendix B), Steam's, and oathtool.
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countedCode, steamCode, timedCode } from '../../extension/vault/codes.ts'
import { hex, utf8 } from '../../shared/bytes.ts'
import type { OtpAlgorithm } from '../../shared/otp/totp.ts'
import type { OtpAccount } from '../../shared/otp/uri.ts'

const account = (parts: Partial<OtpAccount>): OtpAccount => ({
  ...{ type: 'totp', issuer: '', label: '', secret: utf8('12345678901234567890') },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
  ...parts,
})

describe('RFC 4226 appendix D', () => {
  const codes = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ')
  test.each(codes.map((code, counter) => ({ counter, code })))(
    'counter $counter gives $code',
    ({ counter, code }) => {
      expect(countedCode(account({ type: 'hotp', counter }))).toEqual({ code })
    },
  )
})

describe('RFC 6238 appendix B', () => {
  const secrets: Readonly<Record<OtpAlgorithm, string>> = {
    SHA1: '12345678901234567890',
    SHA256: '12345678901234567890123456789012',
    SHA512: '1234567890123456789012345678901234567890123456789012345678901234',
  }
  test.each([
    [59, 'SHA1', '94287082'],
    [59, 'SHA256', '46119246'],
    [59, 'SHA512', '90693936'],
    [1111111109, 'SHA1', '07081804'],
    [1111111109, 'SHA256', '68084774'],
    [1111111109, 'SHA512', '25091201'],
    [1234567890, 'SHA1', '89005924'],
    [1234567890, 'SHA256', '91819424'],
    [1234567890, 'SHA512', '93441116'],
    [20000000000, 'SHA1', '65353130'],
    [20000000000, 'SHA256', '77737706'],
    [20000000000, 'SHA512', '47863826'],
  ] as const)('at %i with %s gives %s', (seconds, algorithm, code) => {
    const otp = account({ algorithm, digits: 8, secret: utf8(secrets[algorithm]) })
    expect(timedCode(otp, seconds * 1000).code).toBe(code)
  })
})

describe('a timed code', () => {
  test('says from when to when it is valid, and what comes next', () => {
    const otp = account({})
    const now = timedCode(otp, 59_999)
    expect(now).toMatchObject({ validFrom: 30_000, validUntil: 60_000 })
    expect(timedCode(otp, 60_000).code).toBe(now.next)
  })

  test('agrees with oathtool for any secret, hash, length, period and time', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.constantFrom('SHA1', 'SHA256', 'SHA512'),
        fc.constantFrom(6, 7, 8),
        fc.constantFrom(10, 30, 60, 90, 3600),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        (secret, algorithm, digits, period, seconds) => {
          const otp = account({ secret: Uint8Array.from(secret), algorithm, digits, period })
          const oathtool = execFileSync('oathtool', [
            ...[`--totp=${algorithm}`, `--digits=${digits}`, `--time-step-size=${period}s`],
            ...[`--now=@${seconds}`, hex(secret)],
          ])
          expect(timedCode(otp, seconds * 1000).code).toBe(oathtool.toString().trim())
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('Steam', () => {
  // Its definition, written once more from RFC 4226's worked example: the 31-bit value of counter 0 is 0x4c93cf18.
  test('counter 0 of the RFC’s secret', () => {
    let value = 0x4c93cf18
    let code = ''
    for (let index = 0; index < 5; index++) {
      code += '23456789BCDFGHJKMNPQRTVWXY'[value % 26]
      value = Math.trunc(value / 26)
    }
    expect(steamCode(utf8('12345678901234567890'), 0)).toBe(code)
    expect(timedCode(account({ type: 'steam' }), 0).code).toBe(code)
  })
})
