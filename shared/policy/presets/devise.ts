// Rails with Devise's own routes for users, by e-mail address. Proven against Debian's Devise 4.8.1 on Rails 6.1.7: the
// page of the account (`:registerable`) says whose a session is. Its session is another value at each answer, so that page
// is asked for at each. A sign-up with more fields than Devise's names them in the `fields` of its endpoint.
import type { Preset } from './preset.ts'

export const devise = {
  software: 'Rails with Devise',
  proven: '4.8.1',
  policy: {
    publicPaths: ['/assets/*', '/packs/*', '/favicon.ico'],
    login: {
      page: '/users/sign_in',
      rotatesSession: true,
      paths: ['/users/sign_up', '/users/password/*'],
      endpoints: [
        {
          path: '/users/sign_in',
          body: ['form'],
          userField: 'user[email]',
          passwordField: 'user[password]',
        },
        // A new password signs in by itself, and so does a new account, where other forms of the account are posted too.
        { path: '/users/password', body: ['form'] },
        {
          path: '/users',
          body: ['form'],
          userField: 'user[email]',
          passwordField: 'user[password]',
          fields: { authenticity_token: '*', 'user[password_confirmation]': '*', commit: '*' },
        },
      ],
    },
    logout: ['/users/sign_out'],
    subject: { source: 'page', path: '/users/edit', field: 'user[email]', emailField: 'user[email]' },
    cookies: { session: ['_*session*', 'remember_*_token'] },
  },
} satisfies Preset
