// Django's admin. Proven against Debian's 3.2.25. Its users sign in by one exact name, which nothing else tells.
import type { Preset } from './preset.ts'

export const django = {
  software: 'Django admin',
  proven: '3.2.25',
  policy: {
    publicPaths: ['/static/*'],
    login: {
      page: '/admin/login/',
      returnParameter: 'next',
      rotatesSession: true,
      endpoints: [
        {
          path: '/admin/login/',
          body: ['form'],
          userField: 'username',
          passwordField: 'password',
          success: { status: [302], cookie: 'sessionid' },
        },
      ],
    },
    logout: ['/admin/logout/'],
    subject: { source: 'loginField', oneNamePerUser: true, case: 'sensitive' },
    cookies: { session: ['sessionid', 'messages'], readable: ['csrftoken'] },
  },
} satisfies Preset
