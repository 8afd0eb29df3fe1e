// Gitea and Forgejo, at the root of their host. Unproven: written from their source. They take a user's name or e-mail
// address, and tell the one name on the page of their settings. Git over HTTP and API tokens send no session of the
// browser's, so they don't pass; SSH isn't HTTP.
import type { Preset } from './preset.ts'

const policy = {
  publicPaths: ['/assets/*', '/favicon.ico', '/robots.txt'],
  login: {
    page: '/user/login',
    returnParameter: 'redirect_to',
    rotatesSession: true,
    paths: ['/user/forgot_password', '/user/recover_account', '/user/two_factor', '/user/two_factor/scratch'],
    endpoints: [{ path: '/user/login', body: ['form'], userField: 'user_name', passwordField: 'password' }],
  },
  logout: ['/user/logout'],
  subject: { source: 'page', path: '/user/settings', field: 'name' },
  cookies: {
    session: ['i_like_gitea', 'gitea_incredible', 'gitea_awesome', 'i_like_forgejo', 'session', 'persistent'],
  },
} satisfies Preset['policy']

export const gitea = { software: 'Gitea', proven: false, policy } satisfies Preset

export const forgejo = { software: 'Forgejo', proven: false, policy } satisfies Preset
