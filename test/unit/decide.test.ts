// The decision of a sign-in (R1), case by case: the rule is exact, and pure.
import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../shared/policy/read.ts'
import type { PolicyInput } from '../../shared/policy/schema.ts'
import { decide, type Evidence } from '../../worker/risk/decide.ts'

function policy(changes: Partial<PolicyInput> = {}) {
  const reading = readPolicy(
    JSON.stringify({
      origin: 'http://127.0.0.1:8080',
      login: { page: '/login', endpoints: [{ path: '/login' }] },
      subject: { source: 'whoami', path: '/me', name: '/name' },
      ...changes,
    }),
  )
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.policy
}

const nothing: Evidence = {
  roles: [],
  locked: false,
  usable: true,
  authenticator: true,
  optedIn: false,
  device: undefined,
  address: undefined,
}
const notEnrolled = { usable: false, authenticator: false } as const
const device = (standing: NonNullable<Evidence['device']>['standing']) => ({
  standing,
  label: 'Firefox',
  since: 1,
})
const address = { since: 2 }

describe('R1: who is asked', () => {
  const cases: [string, Partial<PolicyInput>, Partial<Evidence>, string][] = [
    ['nothing is recognised', {}, {}, 'verify'],
    ['a current token', {}, { device: device('current') }, 'skip'],
    ['a token that another tab has just exchanged', {}, { device: device('grace') }, 'skip'],
    ['an expired token', {}, { device: device('expired') }, 'verify'],
    ['a revoked token', {}, { device: device('revoked') }, 'verify'],
    ['a stolen token', {}, { device: device('stolen') }, 'verify'],
    ['an unknown token', {}, { device: device('unknown') }, 'verify'],
    ['a known address', {}, { address }, 'skip'],
    ['a stolen token from a known address', {}, { device: device('stolen'), address }, 'skip'],
    [
      'a token where only addresses count',
      { risk: { recogniseBy: ['ip'] } },
      { device: device('current') },
      'verify',
    ],
    ['an address where only tokens count', { risk: { recogniseBy: ['cookie'] } }, { address }, 'verify'],
    [
      'both where nothing counts',
      { risk: { recogniseBy: [] } },
      { device: device('current'), address },
      'verify',
    ],
    ['both at every-login', { enforcement: 'every-login' }, { device: device('current'), address }, 'verify'],
    ['an exempt role', { exemptRoles: ['bot'] }, { roles: ['user', 'bot'] }, 'skip'],
    [
      'an exempt role at every-login',
      { exemptRoles: ['bot'], enforcement: 'every-login' },
      { roles: ['bot'] },
      'skip',
    ],
    ['an exempt role, not enrolled', { exemptRoles: ['bot'] }, { roles: ['bot'], ...notEnrolled }, 'skip'],
    ['another role', { exemptRoles: ['bot'] }, { roles: ['Bot'] }, 'verify'],
    ['not enrolled, optional', {}, notEnrolled, 'offer'],
    ['not enrolled, required', { totpEnrolment: 'required' }, notEnrolled, 'enrol'],
    ['not enrolled, though recognised', {}, { ...notEnrolled, device: device('current'), address }, 'offer'],
    ['another method, authenticator optional', {}, { authenticator: false }, 'verify'],
    [
      'another method, authenticator required',
      { totpEnrolment: 'required' },
      { authenticator: false },
      'enrol',
    ],
    [
      'another method, recognised, authenticator required',
      { totpEnrolment: 'required' },
      { authenticator: false, device: device('current'), address },
      'enrol',
    ],
    ['not opted in', { audience: 'opted-in' }, {}, 'skip'],
    [
      'not opted in, nothing set up, required',
      { audience: 'opted-in', totpEnrolment: 'required' },
      notEnrolled,
      'skip',
    ],
    ['not opted in, locked', { audience: 'opted-in' }, { locked: true }, 'verify'],
    ['opted in', { audience: 'opted-in' }, { optedIn: true }, 'verify'],
    ['opted in, recognised', { audience: 'opted-in' }, { optedIn: true, address }, 'skip'],
    ['opted in, nothing set up', { audience: 'opted-in' }, { optedIn: true, ...notEnrolled }, 'offer'],
    ['locked', {}, { locked: true }, 'verify'],
    ['locked, at a known address', {}, { locked: true, address }, 'verify'],
    ['locked, on a remembered device', {}, { locked: true, device: device('current') }, 'skip'],
    [
      'locked, remembered, every-login',
      { enforcement: 'every-login' },
      { locked: true, device: device('current') },
      'verify',
    ],
    ['locked, exempt', { exemptRoles: ['bot'] }, { locked: true, roles: ['bot'] }, 'verify'],
    ['locked, not enrolled', {}, { locked: true, ...notEnrolled }, 'enrol'],
  ]

  it.each(cases)('%s', (_, changes, evidence, outcome) => {
    const decision = decide(policy(changes), { ...nothing, ...evidence })
    expect(decision.outcome).toBe(outcome)
    expect(decision.reasons.length).toBeGreaterThan(0)
  })
})
