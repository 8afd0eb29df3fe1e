// Nextcloud at the root of its host, with or without "index.php" in its addresses. Unproven: written from its source.
// It is for browsers: its apps and WebDAV clients send a password with each request, and don't pass.
import type { Endpoint, Preset } from './preset.ts'

const endpoint = {
  body: ['form'],
  userField: 'user',
  passwordField: 'password',
} satisfies Partial<Endpoint>

/** An address in both of its spellings. */
const both = (path: string) => [path, `/index.php${path}`]

export const nextcloud = {
  software: 'Nextcloud',
  proven: false,
  policy: {
    publicPaths: [
      '/core/*',
      '/dist/*',
      '/apps/*/css/*',
      '/apps/*/js/*',
      '/apps/*/img/*',
      '/apps/*/l10n/*',
      ...both('/apps/theming/*'),
      ...both('/js/*'),
      ...both('/css/*'),
      '/favicon.ico',
      '/robots.txt',
      '/status.php',
    ],
    login: {
      page: '/login',
      returnParameter: 'redirect_url',
      rotatesSession: true,
      paths: [
        ...both('/csrftoken'),
        ...both('/lostpassword/*'),
        ...both('/login/selectchallenge'),
        ...both('/login/challenge/*'),
        ...both('/login/webauthn/*'),
      ],
      endpoints: both('/login').map(path => ({ ...endpoint, path })),
    },
    logout: both('/logout'),
    subject: {
      source: 'whoami',
      path: '/ocs/v2.php/cloud/user?format=json',
      headers: { 'OCS-APIRequest': 'true' },
      name: '/ocs/data/id',
      email: '/ocs/data/email',
      phone: '/ocs/data/phone',
      roles: '/ocs/data/groups',
    },
    cookies: { session: ['oc*', 'nc_username', 'nc_token', 'nc_session_id'] },
  },
} satisfies Preset
