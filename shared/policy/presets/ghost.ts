// Ghost's admin. Proven against 6.65.0 from npm, with "protect": "sessions", as its blog is public, and its own check of
// new devices (`security.staffDeviceVerification`) off: that one's code would be asked for besides.
import type { Preset } from './preset.ts'

export const ghost = {
  software: 'Ghost',
  proven: '6.65.0',
  policy: {
    publicPaths: ['/ghost/', '/ghost/assets/*', '/ghost/api/admin/site/', '/favicon.ico'],
    login: {
      page: '/ghost/',
      rotatesSession: true,
      endpoints: [
        {
          path: '/ghost/api/admin/session',
          body: ['json'],
          userField: 'username',
          passwordField: 'password',
        },
        {
          path: '/ghost/api/admin/session/',
          body: ['json'],
          userField: 'username',
          passwordField: 'password',
        },
      ],
      doors: ['/ghost/api/*/admin/session', '/ghost/api/*/admin/session/'],
    },
    logout: ['/ghost/api/admin/session', '/ghost/api/admin/session/'],
    subject: {
      source: 'whoami',
      path: '/ghost/api/admin/users/me/',
      name: '/users/0/email',
      email: '/users/0/email',
    },
    cookies: { session: ['ghost-admin-api-session'] },
  },
} satisfies Preset
