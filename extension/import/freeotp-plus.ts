// FreeOTP+'s JSON export (its source): secrets as lists of signed bytes.
import type { Bytes } from '../../shared/bytes.ts'
import { entryOf } from './entry.ts'
import { type Importer, reading } from './importer.ts'
import { at, hasList, listAt, textAt } from './value.ts'

/** Bytes that Java wrote as numbers from -128 to 127; undefined where one isn't. */
export function signedBytes(list: readonly unknown[]): Bytes | undefined {
  const isByte = (value: unknown) =>
    typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 255
  return list.every(isByte) ? Uint8Array.from(list, Number) : undefined
}

export const freeOtpPlus: Importer = {
  app: 'FreeOTP+',
  recognises: ({ json }) =>
    hasList(json, 'tokens') && (hasList(json, 'tokenOrder') || hasList(json, 'tokens', 0, 'secret')),
  read: ({ json }) =>
    reading(
      listAt(json, 'tokens').map(token =>
        entryOf({
          type: textAt(token, 'type') || 'unknown',
          issuer: textAt(token, 'issuerAlt') || textAt(token, 'issuerExt') || textAt(token, 'issuerInt'),
          label: textAt(token, 'labelAlt') || textAt(token, 'label'),
          secret: hasList(token, 'secret')
            ? signedBytes(listAt(token, 'secret'))
            : at(token, 'secret_base32'),
          algorithm: at(token, 'algo'),
          digits: at(token, 'digits'),
          period: at(token, 'period'),
          counter: at(token, 'counter'),
        }),
      ),
    ),
}
