// Laravel's own sign-in by e-mail address, at the addresses of its starter kits (Breeze, Fortify, UI). Proven against Debian's
// framework 8.83.26 with a sign-in, sign-up and reset written as its documentation writes them, not with the kits
// themselves. Its session cookie is named after the app and is another value at each answer.
import type { Endpoint, Preset } from './preset.ts'

const endpoint = {
  body: ['form'],
  userField: 'email',
  passwordField: 'password',
} satisfies Partial<Endpoint>

export const laravel = {
  software: 'Laravel',
  proven: '8.83.26',
  policy: {
    publicPaths: ['/build/*', '/css/*', '/js/*', '/favicon.ico'],
    login: {
      page: '/login',
      rotatesSession: true,
      paths: [
        '/register',
        '/forgot-password',
        '/reset-password/*',
        '/password/reset',
        '/password/reset/*',
        '/password/email',
      ],
      endpoints: [
        { ...endpoint, path: '/login', success: { status: [302], notLocation: '/login' } },
        // A new account signs in by itself, and so does a new password where it doesn't lead to the login.
        { ...endpoint, path: '/register', success: { status: [302], notLocation: '/register' } },
        { ...endpoint, path: '/reset-password', success: { status: [302], notLocation: '/login' } },
        { ...endpoint, path: '/password/reset', success: { status: [302], notLocation: '/login' } },
      ],
    },
    logout: ['/logout'],
    subject: { source: 'loginField', oneNamePerUser: true },
    cookies: { session: ['*session*', 'remember_*'], readable: ['XSRF-TOKEN'] },
  },
} satisfies Preset
