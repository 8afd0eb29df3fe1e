// phpMyAdmin at the root of its host, with `auth_type` "cookie". Proven against Debian's 5.2.1. Its users are the
// database's, each by one exact name; its cookies are encrypted.
import type { Preset } from './preset.ts'

export const phpmyadmin = {
  software: 'phpMyAdmin',
  proven: '5.2.1',
  policy: {
    publicPaths: ['/js/*', '/themes/*', '/favicon.ico'],
    login: {
      page: '/index.php?route=/',
      rotatesSession: true,
      paths: ['/index.php?route=/&lang=*', '/index.php?lang=*'],
      endpoints: [
        {
          path: '/index.php?route=/',
          body: ['form'],
          userField: 'pma_username',
          passwordField: 'pma_password',
          fields: { route: '/', lang: '*', token: '*', set_session: '*', server: '*', target: '*' },
          success: { cookie: '*pmaAuth-*' },
        },
      ],
    },
    logout: ['/index.php?route=/logout'],
    subject: { source: 'loginField', oneNamePerUser: true, case: 'sensitive' },
    cookies: { session: ['*phpMyAdmin*', '*pmaUser-*', '*pmaAuth-*'] },
  },
} satisfies Preset
