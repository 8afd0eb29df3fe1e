// andOTP's backup, plain JSON or encrypted (its wiki and source): rounds, salt, IV and ciphertext one after another, AES-256-GCM
// under PBKDF2-SHA-1; before version 0.6.3, IV and ciphertext under the passphrase's SHA-256.
import { sha256, utf8 } from '../../shared/bytes.ts'
import { kdfBounds, opened, openGcm, pbkdf2 } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, hasList, listAt, textAt, textsOf } from './value.ts'

const [saltBytes, ivBytes] = [12, 12]
const leastBytes = 4 + saltBytes + ivBytes + 16

const isEntry = (value: unknown) =>
  textAt(value, 'secret') !== '' &&
  textAt(value, 'type') !== '' &&
  (hasList(value, 'tags') || at(value, 'thumbnail') !== undefined)

export const andOtp: Importer = {
  app: 'andOTP',
  recognises: ({ name, bytes, text, json, files }) => {
    if (json !== undefined) return Array.isArray(json) && json.some(isEntry)
    // An encrypted backup has no mark of its own; its name tells it, or a number of rounds as andOTP draws it.
    if (text !== undefined || files !== undefined || bytes.length < leastBytes) return false
    const rounds = roundsOf(bytes)
    return /\.json\.aes$|^otp_accounts/i.test(name) || (rounds >= 10_000 && rounds <= kdfBounds.rounds)
  },
  read: async ({ bytes, json }, passphrase) => {
    const list = json ?? jsonOf(opened(await openBackup(bytes, needed(passphrase))))
    if (!Array.isArray(list)) throw new Refusal('damaged')
    return reading(
      list.map(entry => {
        // The first versions kept `issuer - label` in the label.
        const [, issuer = '', label = ''] =
          at(entry, 'issuer') === undefined ? (/^(.*?) - (.*)$/s.exec(textAt(entry, 'label')) ?? []) : []
        return entryOf({
          type: textAt(entry, 'type') || 'unknown',
          issuer: textAt(entry, 'issuer') || issuer,
          label: label || at(entry, 'label'),
          secret: at(entry, 'secret'),
          algorithm: at(entry, 'algorithm'),
          digits: at(entry, 'digits'),
          period: at(entry, 'period'),
          counter: at(entry, 'counter'),
          tags: textsOf(listAt(entry, 'tags')),
          icon: iconOf(textAt(entry, 'thumbnail')),
        })
      }),
    )
  },
}

const iconOf = (thumbnail: string) => (thumbnail === 'Default' ? '' : thumbnail.toLowerCase())

const roundsOf = (bytes: Uint8Array): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)

async function openBackup(bytes: Uint8Array<ArrayBuffer>, passphrase: string) {
  if (bytes.length < leastBytes) throw new Refusal('damaged')
  const rounds = roundsOf(bytes)
  const at = 4 + saltBytes
  if (rounds >= 1 && rounds <= kdfBounds.rounds) {
    const key = await pbkdf2('SHA-1', utf8(passphrase), bytes.slice(4, at), rounds)
    const content = await openGcm(key, bytes.slice(at, at + ivBytes), bytes.slice(at + ivBytes))
    if (content !== undefined) return content
  }
  return openGcm(await sha256(passphrase), bytes.slice(0, ivBytes), bytes.slice(ivBytes))
}
