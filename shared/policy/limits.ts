// What policy says of attempts, requests for codes, cooldowns and locks (SPEC L1 to L4).
import * as v from 'valibot'
import { described, whole } from './pieces.ts'

const some = (description: string) =>
  v.optional(described(v.nullable(v.picklist([3, 5, 10])), description), 5)

/** The settings of a policy that limit. */
export const limits = {
  challengeMinutes: v.optional(
    described(whole(1, 60), 'How long a sign-in waits for its second factor.'),
    10,
  ),
  codeTimeoutSeconds: v.optional(
    described(whole(60, 600), 'How long a code by e-mail or SMS is good for.'),
    300,
  ),
  maxInvalidAttempts: some('Wrong codes a challenge; null is no limit.'),
  resendLimit: some('How often a challenge sends a code again, by each channel; null is no limit.'),
  codeRequestLimit: v.optional(
    described(
      whole(1, 100),
      'Codes that one sign-in may send by all channels; one more is treated as too many wrong codes.',
    ),
    10,
  ),
  lockout: v.optional(
    v.strictObject({
      scope: v.optional(
        described(
          v.picklist(['challenge', 'account']),
          'Whether too many wrong codes end the challenge or lock the account.',
        ),
        'account',
      ),
      seconds: v.optional(
        described(v.nullable(whole(60, 31_536_000)), 'How long a lock lasts; null is until it is unlocked.'),
        null,
      ),
      accountFailures: v.optional(
        described(
          whole(3, 100),
          'Wrong codes in all, across challenges, until the account locks whatever else is set.',
        ),
        100,
      ),
      notifyAdmins: v.optional(
        described(
          v.boolean(),
          'Whether those with the permission "users" or "system-admin" are told of a lock by e-mail.',
        ),
        true,
      ),
    }),
    {},
  ),
  setup: v.optional(
    v.strictObject({
      attempts: v.optional(
        described(whole(1, 100), 'Wrong codes on the account page until it pauses; nothing is locked.'),
        5,
      ),
      codeRequests: v.optional(
        described(whole(1, 100), 'Codes that may be asked for on the account page until it pauses.'),
        10,
      ),
      cooldownSeconds: v.optional(described(whole(10, 86_400), 'How long that pause is.'), 3600),
    }),
    {},
  ),
  cancelCooldownSeconds: v.optional(
    described(whole(0, 3600), 'The wait after a challenge was cancelled before a code was sent in.'),
    60,
  ),
} as const
