// Laravel's own sign-in (Breeze, Fortify, UI), by e-mail address. Unproven: written from its documentation. Its session
// cookie is named after the app and is another value at each answer.
import type { Preset } from './preset.ts'

export const laravel = {
  software: 'Laravel',
  proven: false,
  policy: {
    publicPaths: ['/build/*', '/css/*', '/js/*', '/favicon.ico'],
    login: {
      page: '/login',
      paths: ['/forgot-password', '/reset-password/*'],
      endpoints: [
        {
          path: '/login',
          body: ['form'],
          userField: 'email',
          passwordField: 'password',
          success: { status: [302], notLocation: '/login' },
        },
      ],
    },
    logout: ['/logout'],
    subject: { source: 'loginField', oneNamePerUser: true },
    cookies: { session: ['*session*', 'remember_*'], readable: ['XSRF-TOKEN'] },
  },
} satisfies Preset
