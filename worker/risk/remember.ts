// Whether a device may be remembered (P5).
import type { Policy } from '../../shared/policy/schema.ts'

/**
 * Whether people are offered to have their device remembered: where they turned a second factor on for themselves,
 * always; where the site asks it of everyone, as the site says.
 */
export const isRememberOffered = ({ audience, rememberDevice }: Policy): boolean =>
  audience === 'opted-in' || rememberDevice.offered
