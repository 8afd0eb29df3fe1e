// A site's policy: one Valibot schema from which the types, the defaults, the JSON Schema for editors and every error
// message come (P1). A document may leave out whatever has a default; `origin`, `login` and `subject` it must name.
import * as v from 'valibot'
import { addressPatterns } from './addresses.ts'
import { login } from './login.ts'
import { cookieNames } from './patterns.ts'
import { described, uniqueList, whole } from './pieces.ts'
import { subject } from './subject.ts'

const origin = v.pipe(
  v.string(),
  v.url('must be a URL, such as "http://127.0.0.1:8080"'),
  v.check(text => {
    const url = URL.parse(text)
    return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  }, 'must be only a scheme (http or https), host and port'),
  v.check(text => !URL.parse(text)?.username, 'must hold no user name or password'),
)

const methods = ['totp'] as const

/** The schema of a whole, effective policy. `v.InferInput` is what a document may say, `v.InferOutput` what holds. */
export const policySchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    enabled: v.optional(described(v.boolean(), 'The master toggle: false lets every sign-in through.'), true),
    origin: described(origin, 'Where the site really is: scheme, host and port.'),
    protect: v.optional(
      described(
        v.picklist(['all', 'sessions']),
        'What takes a verified session: every path but the public ones, or, for sites with a public side, whatever carries or yields a session; strangers then pass, but without any session.',
      ),
      'all',
    ),
    publicPaths: v.optional(
      described(addressPatterns, 'Paths that anyone may see, always without an origin session.'),
      [],
    ),
    login: described(login, 'How the origin signs people in.'),
    logout: v.optional(described(addressPatterns, 'The paths that sign people out.'), []),
    subject: described(subject, 'Where the canonical name of whoever signed in comes from.'),
    cookies: v.optional(
      v.strictObject({
        session: v.optional(
          described(cookieNames, "The origin's session cookies; the client only ever holds them sealed."),
          ['*'],
        ),
        readable: v.optional(
          described(cookieNames, 'Cookies that scripts of the page must read; they stay as they are.'),
          ['*csrf*', '*xsrf*'],
        ),
      }),
      {},
    ),
    enforcement: v.optional(
      described(
        v.picklist(['every-login', 'risk-based']),
        'Whether a recognised sign-in may skip the factor.',
      ),
      'risk-based',
    ),
    methods: v.optional(described(uniqueList(v.picklist(methods), 1), 'The second factors allowed.'), [
      'totp',
    ]),
    totpEnrolment: v.optional(
      described(v.picklist(['optional', 'required']), 'Whether "not now" lets a user in who has no factor.'),
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
    exemptRoles: v.optional(
      described(uniqueList(v.string()), 'Users with one of these are never asked.'),
      [],
    ),
    challengeMinutes: v.optional(
      described(whole(1, 60), 'How long a sign-in waits for its second factor.'),
      10,
    ),
    maxInvalidAttempts: v.optional(
      described(v.nullable(v.picklist([3, 5, 10])), 'Wrong codes a challenge; null is no limit.'),
      5,
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
          described(
            v.nullable(whole(60, 31_536_000)),
            'How long a lock lasts; null is until it is unlocked.',
          ),
          null,
        ),
        accountFailures: v.optional(
          described(
            whole(3, 100),
            'Wrong codes in all, across challenges, until the account locks whatever else is set.',
          ),
          100,
        ),
      }),
      {},
    ),
    cancelCooldownSeconds: v.optional(
      described(whole(0, 3600), 'The wait after a challenge was cancelled before a code was sent in.'),
      60,
    ),
    rememberDevice: v.optional(
      v.strictObject({
        offered: v.optional(described(v.boolean(), 'Whether people may have a device remembered.'), true),
        days: v.optional(described(whole(1, 365), 'For how many days.'), 7),
      }),
      {},
    ),
    risk: v.optional(
      v.strictObject({
        recogniseBy: v.optional(
          described(uniqueList(v.picklist(['cookie', 'ip'])), 'What recognises a sign-in.'),
          ['cookie', 'ip'],
        ),
        historyDays: v.optional(described(whole(1, 365), 'How long an address stays in the history.'), 90),
      }),
      {},
    ),
    session: v.optional(
      v.strictObject({
        idleMinutes: v.optional(described(whole(1, 10_080), 'A session unused for this long ends.'), 60),
        absoluteHours: v.optional(
          described(whole(1, 8760), 'A session ends after this long in any case.'),
          24,
        ),
        recheckSeconds: v.optional(
          described(whole(5, 3600), 'How often a session is checked: a revocation takes at most this long.'),
          60,
        ),
      }),
      {},
    ),
    brand: v.optional(
      v.strictObject({
        name: v.optional(
          described(v.pipe(v.string(), v.maxLength(60)), 'The name shown to people.'),
          'Sallyport',
        ),
        support: v.optional(described(v.pipe(v.string(), v.maxLength(200)), 'Whom people ask for help.')),
      }),
      {},
    ),
  }),
  v.forward(
    v.check(
      ({ login, subject }) =>
        subject.source !== 'loginField' ||
        login.endpoints.every(one => one.userField !== undefined && one.success),
      'each needs userField and success: nothing else tells who signed in, and whether they did',
    ),
    ['login', 'endpoints'],
  ),
)

/** A policy as it holds for a site: every setting present. */
export type Policy = v.InferOutput<typeof policySchema>

/** What a policy document may say. */
export type PolicyInput = v.InferInput<typeof policySchema>

/** One login endpoint of a policy. */
export type LoginEndpoint = Policy['login']['endpoints'][number]

/** The signs by which a policy tells a successful login. */
export type LoginSuccess = NonNullable<LoginEndpoint['success']>

/** Where a policy takes the subject from. */
export type SubjectSource = Policy['subject']

/** A second factor that policy may allow. */
export type Method = (typeof methods)[number]
