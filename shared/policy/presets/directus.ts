// Directus. Proven against 11.3.5 from npm: the app, uploads and the WebSocket. Only its own app's sign-in is let
// through, which is by cookie: the same address gives tokens too, where a client asks for them, and so does GraphQL for the
// system's collections, which is shut. Where its WebSocket is on, set WEBSOCKETS_REST_AUTH and WEBSOCKETS_GRAPHQL_AUTH to
// "strict": else a message could sign another user in on the connection of one who has proven the factor.
import type { Preset } from './preset.ts'

export const directus = {
  software: 'Directus',
  proven: '11.3.5',
  policy: {
    publicPaths: [
      '/',
      '/admin',
      '/admin/',
      '/admin/login',
      '/admin/reset-password',
      '/admin/assets/*',
      '/admin/favicon.ico',
      '/auth',
      '/extensions',
      '/extensions/sources/*',
      '/server/info',
      '/server/ping',
      '/translations',
    ],
    login: {
      page: '/admin/login',
      rotatesSession: true,
      // The app asks here whether it is signed in, and must hear Directus' own "no".
      paths: ['/auth/refresh'],
      endpoints: [
        {
          path: '/auth/login',
          body: ['json'],
          userField: 'email',
          passwordField: 'password',
          fields: { mode: 'session', otp: '*' },
        },
      ],
      doors: ['/auth/login/*', '/graphql/system'],
    },
    logout: ['/auth/logout'],
    subject: { source: 'whoami', path: '/users/me', name: '/data/email', email: '/data/email' },
    cookies: { session: ['directus_*'] },
  },
} satisfies Preset
