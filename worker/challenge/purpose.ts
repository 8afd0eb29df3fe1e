// What a challenge is for, and what its limits are then (SPEC L2): signing in, a change on the account page, or an admin's
// change of the whole site.
import type { Policy } from '../../shared/policy/schema.ts'

/** A change of one's own: turning the second factor on or off, or proving it anew before another change (S2). */
export type AccountPurpose = 'turn-on' | 'turn-off' | 'step-up'

/** An admin's change of the site: turning it on for everyone; or turning it off, or editing it, which pause together. */
export type SitePurpose = 'site-on' | 'site-change'

/** Signing in, or a change. */
export type ChallengePurpose = 'sign-in' | AccountPurpose | SitePurpose

/** The purposes that are changes: what is used up there pauses, and locks nobody out. */
export const changePurposes = [
  'turn-on',
  'turn-off',
  'step-up',
  'site-on',
  'site-change',
] as const satisfies ChallengePurpose[]

/** Whether a change is one of the whole site. */
export const isOfSite = (purpose: ChallengePurpose): purpose is SitePurpose =>
  purpose === 'site-on' || purpose === 'site-change'

/** How many wrong codes and requests for codes a challenge takes; null is no limit. */
export interface PurposeLimits {
  readonly attempts: number | null
  readonly codeRequests: number
}

/** The limits of each purpose, by policy. */
export const limitsOf = (policy: Policy, purpose: ChallengePurpose): PurposeLimits =>
  purpose === 'sign-in'
    ? { attempts: policy.maxInvalidAttempts, codeRequests: policy.codeRequestLimit }
    : { attempts: policy.setup.attempts, codeRequests: policy.setup.codeRequests }
