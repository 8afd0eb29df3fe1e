// Ghost's admin. Unproven: written from its documentation. Its blog is public: say `"protect": "sessions"` for it.
import type { Preset } from './preset.ts'

export const ghost = {
  software: 'Ghost',
  proven: false,
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
    },
    subject: {
      source: 'whoami',
      path: '/ghost/api/admin/users/me/',
      name: '/users/0/email',
      email: '/users/0/email',
    },
    cookies: { session: ['ghost-admin-api-session'] },
  },
} satisfies Preset
