// The second factors that a policy may allow, and what it says of each.
import * as v from 'valibot'
import { described, uniqueList, whole } from './pieces.ts'

/** The second factors that there are. */
export const methods = ['totp', 'email', 'sms', 'passkey'] as const

/** A second factor that policy may allow. */
export type Method = (typeof methods)[number]

/** The settings of a policy about second factors. */
export const methodSettings = {
  methods: v.optional(described(uniqueList(v.picklist(methods), 1), 'The second factors allowed.'), [
    'totp',
    'email',
  ]),
  defaultMethod: v.optional(
    described(
      v.picklist(methods),
      'The one that is asked for first, of those that a user has. Left out, it is "totp" where that is allowed, else the first of `methods`.',
    ),
  ),
  allowFallback: v.optional(
    described(v.boolean(), 'Whether a user may take another method than the default one.'),
    true,
  ),
  totpEnrolment: v.optional(
    described(
      v.picklist(['optional', 'required']),
      'Whether everybody must set up an authenticator; if not, whoever has no method at all may say "not now".',
    ),
    'optional',
  ),
  totp: v.optional(
    v.strictObject({
      algorithm: v.optional(
        described(v.picklist(['SHA1', 'SHA256', 'SHA512']), 'The HMAC hash of new enrolments.'),
        'SHA1',
      ),
      digits: v.optional(described(v.picklist([6, 8]), 'How long the codes of new enrolments are.'), 6),
    }),
    {},
  ),
  sms: v.optional(
    v.strictObject({
      entitled: v.optional(
        described(v.boolean(), "The site's SMS package: without it, no SMS is sent."),
        false,
      ),
    }),
    {},
  ),
  recoveryCodes: v.optional(
    v.strictObject({
      count: v.optional(described(whole(8, 16), 'How many there are in a set.'), 10),
      roles: v.optional(
        described(
          uniqueList(v.string()),
          'Who gets them: users with one of these roles; none named is everyone.',
        ),
        [],
      ),
      inOrder: v.optional(
        described(v.boolean(), 'Whether only the next unused one of the set is accepted.'),
        false,
      ),
    }),
    {},
  ),
} as const
