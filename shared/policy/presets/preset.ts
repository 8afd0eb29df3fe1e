// A preset: all that policy says of widespread software's own sign-in, so that an admin only names it.
import type { PolicyInput } from '../schema.ts'

/** What a policy says of its origin's software. */
export interface Preset {
  /** What people call the software. */
  readonly software: string
  /** The version that it was proven against, as it is installed; false where nobody has. */
  readonly proven: string | false
  readonly policy: Required<Pick<PolicyInput, 'login' | 'subject' | 'cookies'>> &
    Pick<PolicyInput, 'logout' | 'publicPaths'>
}

/** A login endpoint as a preset says it. */
export type Endpoint = PolicyInput['login']['endpoints'][number]
