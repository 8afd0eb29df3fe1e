// What a challenge is for, and what its limits are then (SPEC L2): signing in, or a change on the account page.
import type { Policy } from '../../shared/policy/schema.ts'

/** Signing in; turning the second factor on or off; or proving it anew before another change (S2). */
export type ChallengePurpose = 'sign-in' | 'turn-on' | 'turn-off' | 'step-up'

/** The purposes of the account page: what is used up there pauses, and locks nobody out. */
export const accountPurposes = ['turn-on', 'turn-off', 'step-up'] as const satisfies ChallengePurpose[]

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
