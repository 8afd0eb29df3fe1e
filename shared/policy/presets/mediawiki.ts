// MediaWiki with its scripts at the root of its host, and pages at /index.php/Title (as Debian has it, moved there).
// Proven against Debian's 1.39.17. Its name cookie stays after signing out, its id cookie doesn't.
import type { Endpoint, Preset } from './preset.ts'

const endpoint = {
  body: ['form', 'multipart'],
  userField: 'wpName',
  passwordField: 'wpPassword',
  fields: {
    title: 'Special:UserLogin',
    authAction: 'login',
    wpLoginToken: '*',
    wpEditToken: '*',
    wpRemember: '*',
    wploginattempt: '*',
    force: '*',
  },
} satisfies Partial<Endpoint>

export const mediawiki = {
  software: 'MediaWiki',
  proven: '1.39.17',
  policy: {
    publicPaths: ['/load.php', '/resources/*', '/skins/*/resources/*', '/extensions/*/resources/*'],
    login: {
      page: '/index.php?title=Special:UserLogin',
      rotatesSession: true,
      paths: [
        '/index.php?title=Special:UserLogin&returnto=*&returntoquery=*',
        '/index.php/Special:UserLogin?returnto=*&returntoquery=*',
      ],
      endpoints: [
        { ...endpoint, path: '/index.php?title=Special:UserLogin&returnto=*&returntoquery=*' },
        { ...endpoint, path: '/index.php/Special:UserLogin?returnto=*&returntoquery=*' },
      ],
    },
    logout: ['/index.php?title=Special:UserLogout&returnto=*'],
    subject: { source: 'cookie', cookie: ['*UserName'], beside: ['*UserID'], case: 'sensitive' },
    cookies: { session: ['*_session', '*UserID', '*UserName', '*Token', 'UseCDNCache', 'cpPosIndex'] },
  },
} satisfies Preset
