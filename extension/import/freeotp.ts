// FreeOTP's own backup (externalBackup.xml; its source): texts in a map that Java serialised, each secret under AES-256-GCM
// with a master key, and that under PBKDF2 of the passphrase.
import { type Bytes, utf8 } from '../../shared/bytes.ts'
import { opened, openGcm, pbkdf2 } from './crypto.ts'
import { entryOf } from './entry.ts'
import { signedBytes } from './freeotp-plus.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { parseJson } from './source.ts'
import { at, listAt, textAt } from './value.ts'

const hashes = new Map<string, 'SHA-1' | 'SHA-512'>([
  ['PBKDF2withHmacSHA1', 'SHA-1'],
  ['PBKDF2withHmacSHA512', 'SHA-512'],
])
const tokenSuffix = '-token'

export const freeOtp: Importer = {
  app: 'FreeOTP',
  recognises: ({ bytes }) =>
    bytes[0] === 0xac && bytes[1] === 0xed && indexOfText(bytes, 'java.util.HashMap') >= 0,
  read: async ({ bytes }, passphrase) => {
    const map = readMap(bytes)
    const master = parseJson(map.get('masterKey') ?? '')
    const hash = hashes.get(textAt(master, 'mAlgorithm'))
    if (hash === undefined) throw new Refusal('damaged')
    const salt = bytesAt(master, 'mSalt')
    const wrapping = await pbkdf2(hash, utf8(needed(passphrase)), salt, Number(at(master, 'mIterations')))
    const key = opened(await openSealed(at(master, 'mEncryptedKey'), wrapping))
    const tokens = [...map].filter(([name]) => name.endsWith(tokenSuffix))
    return reading(
      await Promise.all(
        tokens.map(async ([name, json]) => {
          const token = parseJson(json)
          const stored = parseJson(map.get(name.slice(0, -tokenSuffix.length)) ?? '')
          const sealed = parseJson(textAt(stored, 'key'))
          return entryOf({
            type: textAt(token, 'type') || 'unknown',
            issuer: textAt(token, 'issuerExt') || textAt(token, 'issuerInt'),
            label: at(token, 'label'),
            secret: sealed === undefined ? undefined : await openSealed(sealed, key),
            algorithm: at(token, 'algo'),
            digits: at(token, 'digits'),
            period: at(token, 'period'),
            counter: at(token, 'counter'),
          })
        }),
      ),
    )
  },
}

/** A key that is sealed under another; the IV is in the cipher's parameters (DER, RFC 5084 §3.2), the token is bound in. */
async function openSealed(sealed: unknown, key: Bytes): Promise<Bytes | undefined> {
  const parameters = bytesAt(sealed, 'mParameters')
  // SEQUENCE { OCTET STRING iv, INTEGER length of the tag }
  if (parameters[0] !== 0x30 || parameters[2] !== 0x04) throw new Refusal('damaged')
  const iv = parameters.slice(4, 4 + (parameters[3] ?? 0))
  return openGcm(key, iv, bytesAt(sealed, 'mCipherText'), utf8(textAt(sealed, 'mToken')))
}

function bytesAt(value: unknown, name: string): Bytes {
  const bytes = signedBytes(listAt(value, name))
  if (bytes === undefined || bytes.length === 0) throw new Refusal('damaged')
  return bytes
}

/** The texts of a serialised `HashMap<String, String>` (Java Object Serialization Specification §6.4), key after value. */
function readMap(bytes: Bytes): ReadonlyMap<string, string> {
  // Behind the class: TC_BLOCKDATA with capacity and size, then the texts, then TC_ENDBLOCKDATA.
  let from = bytes.indexOf(0x77, indexOfText(bytes, 'java.util.HashMap')) + 10
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  const decoder = new TextDecoder()
  while (bytes[from] === 0x74 || bytes[from] === 0x7c) {
    const isLong = bytes[from] === 0x7c
    const start = from + (isLong ? 9 : 3)
    if (start > bytes.length) throw new Refusal('damaged')
    const length = isLong ? Number(view.getBigUint64(from + 1)) : view.getUint16(from + 1)
    if (start + length > bytes.length) throw new Refusal('damaged')
    texts.push(decoder.decode(bytes.subarray(start, start + length)))
    from = start + length
  }
  if (bytes[from] !== 0x78 || texts.length % 2 !== 0) throw new Refusal('damaged')
  return new Map(
    Array.from({ length: texts.length / 2 }, (_, index) => [
      texts[index * 2] ?? '',
      texts[index * 2 + 1] ?? '',
    ]),
  )
}

function indexOfText(bytes: Bytes, text: string): number {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256))
  return head.indexOf(text)
}
