// KeePass and KeePassXC: the database itself (kdbx), or KeePass's XML export. Codes as KeePassXC, KeePass 2.47, KeeOtp and Tray
// TOTP keep them. KeePassXC's CSV export: see csv.ts.
import { type Bytes, hex, utf8 } from '../../shared/bytes.ts'
import { base64Of, hexOf } from './crypto.ts'
import { type Extras, entryOf, entryOfUri, type Parts } from './entry.ts'
import { type Entry, type Importer, needed, reading, type Unreadable } from './importer.ts'
import type { KeePassEntry } from './keepass-xml.ts'

const isKdbx = (bytes: Bytes): boolean => hex(bytes.subarray(0, 8)) === '03d9a29a67fb4bb5'

export const keePass: Importer = {
  app: 'KeePass',
  recognises: ({ bytes, text }) =>
    isKdbx(bytes) || /^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<KeePassFile\b/s.test(text ?? ''),
  read: async ({ bytes, text }, passphrase) => {
    // The XML reader and the ciphers are loaded for those who need them.
    const { codeFieldIn, readKeePassXml } = await import('./keepass-xml.ts')
    const inside = isKdbx(bytes)
      ? await (await import('./kdbx.ts')).openKdbx(bytes, needed(passphrase))
      : { xml: text ?? '', uncover: undefined }
    const { entries, trashed } = await readKeePassXml(inside.xml, inside.uncover)
    return reading(entries.filter(({ fields }) => codeFieldIn(fields)).map(convert), { trashed })
  },
}

function convert({ fields, tags, createdAt }: KeePassEntry): Entry | Unreadable {
  const field = (name: string) => fields.get(name) ?? ''
  const named = { issuer: field('Title'), label: field('UserName') }
  const extras: Extras = { tags, createdAt, sites: [field('URL')] }
  const otp = field('otp')
  if (/^key=/i.test(otp)) return entryOf({ ...named, ...extras, ...keeOtp(otp) })
  if (otp !== '') return entryOfUri(otp, named, extras)
  const [period = '', length = ''] = field('TOTP Settings').split(';')
  if (field('TOTP Seed') !== '')
    return entryOf({
      ...{ ...named, ...extras, secret: field('TOTP Seed'), period },
      // Tray TOTP's mark for Steam.
      ...(length === 'S' ? { type: 'steam' } : { digits: length }),
    })
  const counted = builtInSecret(field, 'HmacOtp')
  return entryOf({
    ...{ ...named, ...extras, type: counted === undefined ? 'totp' : 'hotp' },
    secret: counted ?? builtInSecret(field, 'TimeOtp'),
    digits: counted === undefined ? field('TimeOtp-Length') : undefined,
    period: field('TimeOtp-Period'),
    algorithm: field('TimeOtp-Algorithm'),
    counter: field('HmacOtp-Counter'),
  })
}

/** KeePass's own fields: the secret as text, or in a spelling that the field's name tells. */
function builtInSecret(field: (name: string) => string, kind: 'TimeOtp' | 'HmacOtp'): Parts['secret'] {
  const at = (spelling: string) => field(`${kind}-Secret${spelling}`)
  if (at('') !== '') return utf8(at(''))
  if (at('-Hex') !== '') return hexOf(at('-Hex').replaceAll(/\s/g, ''))
  if (at('-Base64') !== '') return base64Of(at('-Base64'))
  return at('-Base32') === '' ? undefined : at('-Base32')
}

/** KeeOtp's form of a query: `key=…&size=6&step=30&type=Totp&otpHashMode=Sha1`. */
function keeOtp(text: string): Parts {
  const query = new URLSearchParams(text)
  const type = query.get('type')?.toLowerCase()
  return {
    type: type === '' ? undefined : type,
    secret: query.get('key') ?? '',
    digits: query.get('size'),
    period: query.get('step'),
    algorithm: query.get('otpHashMode'),
    counter: query.get('counter'),
  }
}
