// Whether a device may be remembered (P5).
import type { Policy } from '../../shared/policy/schema.ts'

/**
 * Whether people are offered to have their device remembered: where they turned a second factor on for themselves,
 * always; where the site asks it of everyone, as the site says.
 */
export const isRememberOffered = ({ audience, rememberDevice }: Policy): boolean =>
  audience === 'opted-in' || rememberDevice.offered

/** How a device is remembered, where people are offered it. */
export type Remembering = Pick<Policy['rememberDevice'], 'days' | 'binding'>

/** What the box says by which a device is remembered; undefined where there is none. */
export const remembering = (policy: Policy): Remembering | undefined =>
  isRememberOffered(policy) ? policy.rememberDevice : undefined
