// n8n. Proven against 2.40.7 from npm: the editor, a workflow saved and run, an upload and the WebSocket. It ties its
// session to a header that its own scripts send. Its webhooks and forms are for whom policy says: by `publicPaths`.
import type { Preset } from './preset.ts'

export const n8n = {
  software: 'n8n',
  proven: '2.40.7',
  policy: {
    publicPaths: [
      '/signin',
      '/forgot-password',
      '/assets/*',
      '/static/*',
      '/favicon.ico',
      '/healthz',
      '/rest/settings',
    ],
    login: {
      page: '/signin',
      rotatesSession: true,
      paths: [
        '/change-password',
        '/rest/forgot-password',
        '/rest/resolve-password-token',
        '/rest/change-password',
      ],
      endpoints: [
        {
          path: '/rest/login',
          body: ['json'],
          userField: 'emailOrLdapLoginId',
          passwordField: 'password',
        },
      ],
    },
    logout: ['/rest/logout'],
    subject: {
      source: 'whoami',
      path: '/rest/login',
      tiedTo: ['browser-id'],
      name: '/data/email',
      email: '/data/email',
      roles: '/data/role',
    },
    cookies: { session: ['n8n-auth'] },
  },
} satisfies Preset
