// The CSV exports of password managers with their codes: Bitwarden, 1Password, Proton Pass, KeePassXC, LastPass, and any other
// whose columns have such names. Rows without a code are passed over.
import { type Extras, entryOfUri } from './entry.ts'
import { type Importer, Refusal, reading } from './importer.ts'

/** Names of columns, in lower case, the first that is there is taken. */
const columns = {
  code: [
    'login_totp',
    'otpauth',
    'one-time password',
    'totp',
    'otp',
    'otpsecret',
    'otpurl',
    'otp_auth',
    'authenticator key',
    'totpauth',
  ],
  name: ['name', 'title', 'account', 'issuer'],
  user: ['login_username', 'username', 'user name', 'login name', 'email', 'user'],
  site: ['login_uri', 'url', 'urls', 'website', 'web site', 'site'],
  tags: ['tags', 'tag', 'folder', 'group', 'grouping', 'vault', 'category'],
  pinned: ['favorite', 'favourite', 'fav'],
} as const

export const csv: Importer = {
  app: 'CSV',
  also: ['KeePassXC', 'LastPass'],
  recognises: ({ text, json }) => {
    if (text === undefined || json !== undefined) return false
    const [header = []] = rowsOf(text.slice(0, 10_000), true)
    const { code, name, user } = placesIn(header)
    return header.length > 1 && code >= 0 && (name >= 0 || user >= 0)
  },
  read: ({ text = '' }) => {
    const [header = [], ...rows] = rowsOf(text, false)
    const places = placesIn(header)
    const of = (row: readonly string[], column: Column) => row[places[column]]?.trim() ?? ''
    return reading(
      rows
        .filter(row => of(row, 'code') !== '')
        .map(row => {
          const extras: Extras = {
            sites: of(row, 'site').split(/[,;\s]+/),
            // A tag may be a path of groups: "Root/Work" is two words to search by.
            tags: of(row, 'tags')
              .split(/[;,/\\]/)
              .filter(tag => tag !== 'Root'),
            pinned: /^(1|true|yes)$/i.test(of(row, 'pinned')),
          }
          return entryOfUri(of(row, 'code'), { issuer: of(row, 'name'), label: of(row, 'user') }, extras)
        }),
    )
  },
}

type Column = keyof typeof columns

/** Where each column is; -1 where it isn't. */
function placesIn(header: readonly string[]): Readonly<Record<Column, number>> {
  const names = header.map(name => name.trim().toLowerCase())
  const place = (column: Column) =>
    columns[column].map(name => names.indexOf(name)).find(index => index >= 0) ?? -1
  return {
    ...{ code: place('code'), name: place('name'), user: place('user') },
    ...{ site: place('site'), tags: place('tags'), pinned: place('pinned') },
  }
}

/**
 * Rows of comma-separated values (RFC 4180), by the separator that the first line has most of. @throws Refusal `damaged`
 * where a quote never ends, unless only a beginning is looked at
 */
function rowsOf(text: string, isBeginning: boolean): readonly (readonly string[])[] {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const separator = [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  )
  const ends = new RegExp(`[${separator}\r\n]`, 'g')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      for (;;) {
        const end = text.indexOf('"', at + 1)
        if (end < 0 && !isBeginning) throw new Refusal('damaged')
        value += text.slice(at + 1, end < 0 ? undefined : end)
        at = end < 0 ? text.length : end + 1
        // A doubled quote is a quote.
        if (text[at] !== '"' || end < 0) break
        value += '"'
      }
    }
    ends.lastIndex = at
    const end = ends.exec(text)?.index ?? text.length
    row.push(value + text.slice(at, end))
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length || /[\r\n]/.test(text[at] ?? '')) row.push('')
    }
    if (at >= text.length || /[\r\n]/.test(text[at] ?? '')) {
      rows.push(row)
      row = []
      while (/[\r\n]/.test(text[at] ?? '')) at++
    }
  }
  return rows
}
