// DokuWiki at the root of its host, with `userewrite` off. Proven against Debian's 2022-07-31a. It signs in on any page,
// and takes a name with capitals, accents and signs for the plain one: so its cookie says who it is, not the field.
import type { Endpoint, Preset } from './preset.ts'

const endpoint = {
  body: ['form', 'multipart'],
  userField: 'u',
  passwordField: 'p',
  fields: { do: 'login', id: '*', sectok: '*', r: '*' },
} satisfies Partial<Endpoint>

export const dokuwiki = {
  software: 'DokuWiki',
  proven: '2022-07-31a',
  policy: {
    publicPaths: [
      '/lib/exe/css.php',
      '/lib/exe/js.php',
      '/lib/exe/jquery.php',
      '/lib/exe/manifest.php',
      '/lib/exe/opensearch.php',
      '/lib/tpl/*/images/*',
      '/lib/images/*',
    ],
    login: {
      page: '/doku.php?do=login',
      rotatesSession: true,
      paths: ['/doku.php?do=login&id=*&sectok=*'],
      endpoints: [
        { ...endpoint, path: '/doku.php?id=*' },
        { ...endpoint, path: '/doku.php?do=login&id=*&sectok=*' },
      ],
      doors: ['/lib/exe/xmlrpc.php', '/lib/exe/jsonrpc.php'],
    },
    logout: ['/doku.php?do=logout&id=*&sectok=*'],
    subject: { source: 'cookie', cookie: ['DW*'], separator: '|', encoding: 'base64' },
    cookies: { session: ['DokuWiki', 'DW*'] },
  },
} satisfies Preset
