// What differs between two policies, setting by setting, as admins read it.
import { describe, expect, it } from 'vitest'
import { changesBetween, changeText } from '../../shared/policy/changes.ts'
import { readPolicy } from '../../shared/policy/read.ts'
import type { PolicyInput } from '../../shared/policy/schema.ts'

const base = {
  origin: 'http://127.0.0.1:8080',
  login: { page: '/login', endpoints: [{ path: '/login' }] },
  subject: { source: 'whoami', path: '/me', name: '/name' },
} as const satisfies PolicyInput

function policy(more: Partial<PolicyInput> = {}) {
  const reading = readPolicy(JSON.stringify({ ...base, ...more }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.policy
}

describe('the changes between two policies', () => {
  it('are none between a policy and itself, however much of it is written out', () => {
    expect(
      changesBetween(policy(), policy({ enforcement: 'risk-based', lockout: { scope: 'account' } })),
    ).toEqual([])
  })

  it('name each setting by its path, lists as a whole, and what is set or no longer is', () => {
    const changes = changesBetween(
      policy({ brand: { support: 'help@example.com' } }),
      policy({ methods: ['totp'], lockout: { seconds: 120 }, defaultMethod: 'totp' }),
    )
    expect(changes.map(changeText)).toEqual([
      'brand.support: "help@example.com" → not set',
      'defaultMethod: not set → "totp"',
      'lockout.seconds: null → 120',
      'methods: ["totp","email"] → ["totp"]',
    ])
  })

  it('are all of a first policy', () => {
    expect(changesBetween(undefined, policy()).map(changeText)).toContain('enabled: not set → true')
  })
})
