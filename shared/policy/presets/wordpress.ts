// WordPress at the root of its host. Proven against Debian's 6.1.9, with the block editor, uploads and the REST API.
import type { Preset } from './preset.ts'

/** The user is named in each of its login cookies, so that two users' can't be mixed. */
export const wordpress = {
  software: 'WordPress',
  proven: '6.1.9',
  policy: {
    publicPaths: [
      '/wp-includes/css/*',
      '/wp-includes/js/*',
      '/wp-includes/fonts/*',
      '/wp-includes/images/*',
      '/wp-admin/css/*',
      '/wp-admin/js/*',
      '/wp-admin/images/*',
      '/wp-admin/load-styles.php',
      '/wp-admin/load-scripts.php',
    ],
    login: {
      page: '/wp-login.php',
      returnParameter: 'redirect_to',
      rotatesSession: true,
      endpoints: [
        { path: '/wp-login.php', body: ['form', 'multipart'], userField: 'log', passwordField: 'pwd' },
      ],
      doors: ['/xmlrpc.php', '/xmlrpc.php/*'],
    },
    subject: { source: 'cookie', cookie: ['wordpress_*'], separator: '|' },
    cookies: { session: ['wordpress_*', 'wp-postpass_*'] },
  },
} satisfies Preset
