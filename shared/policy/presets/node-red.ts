// Node-RED's editor with `adminAuth` of its own users. Proven against 4.1.15 from npm: the editor, deploying and its
// WebSocket. Its sessions are bearer tokens. What flows answer over HTTP is behind the gate too.
import type { Preset } from './preset.ts'

export const nodeRed = {
  software: 'Node-RED',
  proven: '4.1.15',
  policy: {
    publicPaths: [
      '/',
      '/auth/login',
      '/auth/strategy',
      '/debug/view/*',
      '/favicon.ico',
      '/locales/*',
      '/red/*',
      '/theme',
      '/theme/*',
      '/types/*',
      '/vendor/*',
    ],
    login: {
      page: '/',
      rotatesSession: true,
      endpoints: [
        {
          path: '/auth/token',
          body: ['form', 'json'],
          userField: 'username',
          passwordField: 'password',
          fields: { client_id: '*', grant_type: 'password', scope: '*' },
        },
      ],
    },
    logout: ['/auth/revoke'],
    subject: { source: 'whoami', path: '/settings', name: '/user/username', bearer: '/access_token' },
    cookies: { session: ['connect.sid'] },
  },
} satisfies Preset
