// Grafana with its own users. Unproven: written from its documentation.
import type { Preset } from './preset.ts'

export const grafana = {
  software: 'Grafana',
  proven: false,
  policy: {
    publicPaths: ['/public/*', '/api/health', '/favicon.ico'],
    login: {
      page: '/login',
      rotatesSession: true,
      paths: ['/api/frontend/settings'],
      endpoints: [{ path: '/login', body: ['json'], userField: 'user', passwordField: 'password' }],
    },
    logout: ['/logout'],
    subject: { source: 'whoami', path: '/api/user', name: '/login', email: '/email' },
    cookies: { session: ['grafana_session', 'grafana_sess', 'grafana_remember'] },
  },
} satisfies Preset
