// The decision of a sign-in (R1): pure, from policy, subject and evidence to an outcome with its reasons. The gate acts
// on it, users and admins read its reasons.
import type { Policy } from '../../shared/policy/schema.ts'
import type { FactorName } from '../factors/factor.ts'
import type { TokenStanding } from './devices.ts'

/** What is known when a sign-in is decided. */
export interface Evidence {
  readonly roles: readonly string[]
  /** Whether no codes are taken for the subject. */
  readonly locked: boolean
  /** Whether the subject can prove a factor by a method that policy allows. */
  readonly usable: boolean
  /** Whether an authenticator is set up and confirmed. */
  readonly authenticator: boolean
  /** Whether the subject turned a second factor on for themselves. */
  readonly optedIn: boolean
  /** The remember-device token that was presented for this subject, if any. */
  readonly device:
    | { readonly standing: TokenStanding; readonly label: string; readonly since: number }
    | undefined
  /** The address, if it is in this subject's history within `risk.historyDays`. */
  readonly address: { readonly since: number } | undefined
}

/** One reason of a decision, as data: `since` in milliseconds since the epoch. */
export type Reason =
  | { readonly code: 'role-exempt'; readonly role: string }
  | { readonly code: 'not-opted-in' }
  | { readonly code: 'device-remembered'; readonly label: string; readonly since: number }
  | { readonly code: 'address-known'; readonly since: number }
  | { readonly code: 'account-locked' }
  | { readonly code: 'every-login' }
  | { readonly code: 'device-not-presented' }
  | { readonly code: 'device-not-valid'; readonly standing: TokenStanding }
  | { readonly code: 'device-not-considered' }
  | { readonly code: 'address-not-known'; readonly days: number }
  | { readonly code: 'address-not-considered' }
  | { readonly code: 'not-enrolled' }
  | { readonly code: 'authenticator-required' }
  | { readonly code: 'passed'; readonly by: FactorName }
  | { readonly code: 'not-now' }

/**
 * What is done with a sign-in: let through, ask for a factor, ask to set one up, or offer to.
 * `by` says what a skip rests on; by a role, which.
 */
export type Decision =
  | {
      readonly outcome: 'skip'
      readonly by: 'device' | 'address' | 'audience'
      readonly reasons: readonly Reason[]
    }
  | {
      readonly outcome: 'skip'
      readonly by: 'role'
      readonly role: string
      readonly reasons: readonly Reason[]
    }
  | { readonly outcome: 'verify' | 'enrol' | 'offer'; readonly reasons: readonly Reason[] }

/** Decides a sign-in. */
export function decide(policy: Policy, evidence: Evidence): Decision {
  const { device, address } = evidence
  const considered = policy.risk.recogniseBy
  const remembered =
    considered.includes('cookie') && (device?.standing === 'current' || device?.standing === 'grace')
      ? device
      : undefined

  // Nothing but a remembered device passes a lock, so that whoever knows the password can't keep its owner out (L4).
  if (evidence.locked && (!remembered || policy.enforcement === 'every-login')) {
    return { outcome: evidence.usable ? 'verify' : 'enrol', reasons: [{ code: 'account-locked' }] }
  }
  if (policy.audience === 'opted-in' && !evidence.optedIn) {
    return { outcome: 'skip', by: 'audience', reasons: [{ code: 'not-opted-in' }] }
  }
  const role = policy.exemptRoles.find(exempt => evidence.roles.includes(exempt))
  if (role !== undefined)
    return { outcome: 'skip', by: 'role', role, reasons: [{ code: 'role-exempt', role }] }

  // Before any recognition: what recognises somebody outlives a reset, and would hide that nothing is set up.
  if (policy.totpEnrolment === 'required' && !evidence.authenticator) {
    return { outcome: 'enrol', reasons: [{ code: 'authenticator-required' }] }
  }
  if (!evidence.usable) return { outcome: 'offer', reasons: [{ code: 'not-enrolled' }] }
  if (policy.enforcement === 'every-login') return { outcome: 'verify', reasons: [{ code: 'every-login' }] }

  if (remembered) {
    const { label, since } = remembered
    return { outcome: 'skip', by: 'device', reasons: [{ code: 'device-remembered', label, since }] }
  }
  if (considered.includes('ip') && address) {
    return { outcome: 'skip', by: 'address', reasons: [{ code: 'address-known', since: address.since }] }
  }
  return {
    outcome: 'verify',
    reasons: [
      !considered.includes('cookie')
        ? { code: 'device-not-considered' }
        : device
          ? { code: 'device-not-valid', standing: device.standing }
          : { code: 'device-not-presented' },
      considered.includes('ip')
        ? { code: 'address-not-known', days: policy.risk.historyDays }
        : { code: 'address-not-considered' },
    ],
  }
}
