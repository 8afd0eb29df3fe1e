// A site's policy: one Valibot schema from which the types, the defaults, the JSON Schema for editors and every error
// message come (P1). A document may leave out whatever has a default; `origin`, `login` and `subject` it must name.
import * as v from 'valibot'
import { cookieNames, path, pathPattern, pathPatterns } from './patterns.ts'

const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))

const whole = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  )

const uniqueList = <const Item extends v.GenericSchema>(item: Item, least: 0 | 1 = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, 'must name at least one'),
    v.check(items => new Set(items).size === items.length, 'names the same thing twice'),
  )

const jsonPointer = v.pipe(
  v.string(),
  v.regex(/^(\/([^~/]|~[01])*)*$/, 'must be a JSON pointer (RFC 6901), such as "/user/name"'),
)

const origin = v.pipe(
  v.string(),
  v.url('must be a URL, such as "http://127.0.0.1:8080"'),
  v.check(text => {
    const url = URL.parse(text)
    return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
  }, 'must be only a scheme (http or https), host and port'),
  v.check(text => !URL.parse(text)?.username, 'must hold no user name or password'),
)

const success = v.strictObject({
  status: v.optional(
    described(uniqueList(whole(100, 599), 1), 'The response has one of these status codes.'),
  ),
  location: v.optional(described(pathPattern, 'It redirects to a path that matches.')),
  notLocation: v.optional(described(pathPattern, 'It does not redirect to a path that matches.')),
  cookie: v.optional(described(v.string(), 'It sets this cookie.')),
  json: v.optional(
    described(jsonPointer, 'Its JSON body has a value here that is not null, false or empty.'),
  ),
  failureText: v.optional(described(v.string(), 'Its body does not contain this text.')),
})

const endpoint = v.strictObject({
  path: described(pathPattern, 'The path that the login is posted to.'),
  method: v.optional(v.picklist(['POST', 'PUT']), 'POST'),
  body: v.optional(
    described(uniqueList(v.picklist(['form', 'multipart', 'json']), 1), 'The content types that it takes.'),
    ['form', 'multipart', 'json'],
  ),
  userField: v.optional(
    described(v.string(), 'The form field, or key of the JSON object, with the user name.'),
  ),
  passwordField: v.optional(
    described(v.string(), 'Only requests that have this field count as a login attempt.'),
  ),
  success: v.optional(
    described(success, 'What a successful login looks like. Every sign named must be there.'),
  ),
})

const login = v.strictObject({
  page: described(path, 'The page that people sign in at.'),
  returnParameter: v.optional(
    described(v.string(), 'The query parameter by which that page is told where to go afterwards.'),
  ),
  paths: v.optional(
    described(pathPatterns, "The login's other own paths: what it needs before anybody is signed in."),
    [],
  ),
  endpoints: v.pipe(v.array(endpoint), v.minLength(1, 'must name at least one')),
})

const nameCase = v.optional(
  described(v.picklist(['insensitive', 'sensitive']), 'Whether "Bob" and "bob" are one user at the origin.'),
  'insensitive',
)

const subject = v.variant('source', [
  v.strictObject({
    source: v.literal('whoami'),
    path: described(path, 'A path of the origin that answers with JSON about whoever is signed in.'),
    name: described(jsonPointer, 'Where in that JSON the one name is that the origin knows the user by.'),
    email: v.optional(described(jsonPointer, 'Where the e-mail address is.')),
    phone: v.optional(described(jsonPointer, 'Where the phone number is.')),
    roles: v.optional(described(jsonPointer, 'Where the list of roles (or the one role) is.')),
    case: nameCase,
  }),
  v.strictObject({
    source: v.literal('loginField'),
    oneNamePerUser: v.literal(
      true,
      'must be true: the login field names a subject only where the origin knows each user by exactly one name',
    ),
    case: nameCase,
  }),
])

const methods = ['totp'] as const

/** The schema of a whole, effective policy. `v.InferInput` is what a document may say, `v.InferOutput` what holds. */
export const policySchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    enabled: v.optional(described(v.boolean(), 'The master toggle: false lets every sign-in through.'), true),
    origin: described(origin, 'Where the site really is: scheme, host and port.'),
    publicPaths: v.optional(
      described(pathPatterns, 'Paths that anyone may see, always without an origin session.'),
      [],
    ),
    login: described(login, 'How the origin signs people in.'),
    logout: v.optional(described(pathPatterns, 'The paths that sign people out.'), []),
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
        algorithm: v.optional(v.picklist(['SHA1', 'SHA256', 'SHA512']), 'SHA1'),
        digits: v.optional(v.picklist([6, 8]), 6),
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
