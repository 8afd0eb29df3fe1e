// A site's policy: one Valibot schema from which the types, the defaults, the JSON Schema for editors and every error
// message come (P1). A document may leave out whatever has a default; `origin`, `login` and `subject` it must name.
import * as v from 'valibot'
import { addressPatterns } from './addresses.ts'
import { channels } from './channels.ts'
import { limits } from './limits.ts'
import { login } from './login.ts'
import { methodSettings } from './methods.ts'
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

const permissions = ['general-settings', 'users', 'system-admin', 'audit'] as const

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
    audience: v.optional(
      described(
        v.picklist(['everyone', 'opted-in']),
        'Whom a second factor is asked of: every user, or those who turned it on for themselves.',
      ),
      'everyone',
    ),
    enforcement: v.optional(
      described(
        v.picklist(['every-login', 'risk-based']),
        'Whether a recognised sign-in may skip the factor.',
      ),
      'risk-based',
    ),
    ...methodSettings,
    exemptRoles: v.optional(
      described(uniqueList(v.string()), 'Users with one of these are never asked.'),
      [],
    ),
    ...limits,
    rememberDevice: v.optional(
      v.strictObject({
        offered: v.optional(described(v.boolean(), 'Whether people may have a device remembered.'), true),
        days: v.optional(described(whole(1, 365), 'For how many days.'), 7),
        binding: v.optional(
          described(
            v.picklist(['cookie', 'key']),
            'What a remembered device is known by: a cookie, or a key that the extension keeps and a thief of cookies lacks.',
          ),
          'cookie',
        ),
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
    resetOnDisable: v.optional(
      described(v.boolean(), 'Whether turning `enabled` off erases what users have set up.'),
      false,
    ),
    permissions: v.optional(
      described(
        v.record(
          v.pipe(v.string(), v.regex(/^(role|subject):.+$/, 'must be "role:NAME" or "subject:NAME"')),
          uniqueList(v.picklist(permissions)),
        ),
        'Who may do what for others: by "role:NAME" or "subject:NAME".',
      ),
      {},
    ),
    channels: v.optional(channels, {}),
    brand: v.optional(
      v.strictObject({
        name: v.optional(
          described(v.pipe(v.string(), v.maxLength(60)), 'The name shown to people.'),
          'Sallyport',
        ),
        support: v.optional(described(v.pipe(v.string(), v.maxLength(200)), 'Whom people ask for help.')),
        logo: v.optional(
          described(
            v.pipe(
              v.string(),
              v.regex(
                /^(\/(?!\/)\S*|data:image\/(png|svg\+xml|webp|jpeg);base64,[A-Za-z0-9+/=]+)$/,
                'must be a public path of the site, or a data: URL of an image',
              ),
              v.maxLength(65_536, 'is too large: at most 64 KiB'),
            ),
            'The picture beside the name: a public path of the site, or a `data:` URL.',
          ),
        ),
        accent: v.optional(
          described(
            v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#0b6b5d"')),
            'The colour of buttons; their text is black or white, whichever is easier to read.',
          ),
        ),
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
  v.forward(
    v.check(
      ({ login, subject }) =>
        subject.source !== 'whoami' || subject.tiedTo.length === 0 || login.rotatesSession,
      'needs login.rotatesSession: else each request is asked about, and those without these headers can’t be',
    ),
    ['subject', 'tiedTo'],
  ),
  v.forward(
    v.check(
      ({ methods, defaultMethod }) => defaultMethod === undefined || methods.includes(defaultMethod),
      'must be one of `methods`',
    ),
    ['defaultMethod'],
  ),
  v.forward(
    v.check(
      ({ methods, totpEnrolment }) => totpEnrolment === 'optional' || methods.includes('totp'),
      'can be "required" only where `methods` allows "totp"',
    ),
    ['totpEnrolment'],
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

export type { Method } from './methods.ts'
