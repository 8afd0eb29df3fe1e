// Rails with Devise's own routes for users, by e-mail address. Unproven: written from its documentation. A Rails session
// is a cookie of its own, named after the app, and another value at each answer.
import type { Preset } from './preset.ts'

export const devise = {
  software: 'Rails with Devise',
  proven: false,
  policy: {
    publicPaths: ['/assets/*', '/packs/*', '/favicon.ico'],
    login: {
      page: '/users/sign_in',
      paths: ['/users/password', '/users/password/*'],
      endpoints: [
        {
          path: '/users/sign_in',
          body: ['form'],
          userField: 'user[email]',
          passwordField: 'user[password]',
          success: { status: [302, 303], notLocation: '/users/sign_in' },
        },
      ],
    },
    logout: ['/users/sign_out'],
    subject: { source: 'loginField', oneNamePerUser: true },
    cookies: { session: ['_*session*', 'remember_*_token'] },
  },
} satisfies Preset
