// 2FAS's backup, plain or encrypted (.2fas; its apps' source): AES-256-GCM under PBKDF2-SHA-256 of 10,000 rounds, as
// `ciphertext:salt:iv` in Base64.
import { utf8 } from '../../shared/bytes.ts'
import { base64Of, opened, openGcm, pbkdf2 } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, hasList, listAt, textAt } from './value.ts'

const rounds = 10_000
const newestSchema = 4

export const twoFas: Importer = {
  app: '2FAS',
  recognises: ({ json }) =>
    at(json, 'schemaVersion') !== undefined &&
    (hasList(json, 'services') || textAt(json, 'servicesEncrypted') !== ''),
  read: async ({ json }, passphrase) => {
    if (Number(at(json, 'schemaVersion')) > newestSchema) throw new Refusal('newer')
    const sealed = textAt(json, 'servicesEncrypted')
    const services = sealed === '' ? at(json, 'services') : await openServices(sealed, passphrase)
    if (!Array.isArray(services)) throw new Refusal('damaged')
    const groups = new Map(listAt(json, 'groups').map(group => [textAt(group, 'id'), textAt(group, 'name')]))
    return reading(
      services.map(service => {
        const name = textAt(service, 'name')
        const issuer = textAt(service, 'otp', 'issuer') || name
        return entryOf({
          type: at(service, 'otp', 'tokenType'),
          issuer,
          label: textAt(service, 'otp', 'account') || labelOf(textAt(service, 'otp', 'label'), issuer),
          secret: at(service, 'secret'),
          algorithm: at(service, 'otp', 'algorithm'),
          digits: at(service, 'otp', 'digits'),
          period: at(service, 'otp', 'period'),
          counter: at(service, 'otp', 'counter'),
          tags: [groups.get(textAt(service, 'groupId')) ?? ''],
          // The name is the person's own where the issuer came with the code.
          notes: name === issuer ? '' : name,
        })
      }),
    )
  },
}

/** The account in a key URI's label, `issuer:account`. */
const labelOf = (label: string, issuer: string): string =>
  label.startsWith(`${issuer}:`) ? label.slice(issuer.length + 1) : label === issuer ? '' : label

async function openServices(sealed: string, passphrase: string | undefined): Promise<unknown> {
  const parts = sealed.split(':')
  const [content, salt, iv] = parts.map(base64Of)
  if (parts.length !== 3 || content === undefined || salt === undefined || iv === undefined)
    throw new Refusal('damaged')
  const key = await pbkdf2('SHA-256', utf8(needed(passphrase)), salt, rounds)
  return jsonOf(opened(await openGcm(key, iv, content)))
}
