// Aegis's vault file, plain or encrypted (its docs/vault.md): a master key in slots, each sealed under a key from scrypt.
import { utf8 } from '../../shared/bytes.ts'
import { base64Of, hexOf, opened, openGcm, scryptKey, withTag } from './crypto.ts'
import { entryOf } from './entry.ts'
import { type Importer, needed, Refusal, reading } from './importer.ts'
import { jsonOf } from './source.ts'
import { at, hasList, isObject, listAt, textAt, textsOf, wholeNumberOf } from './value.ts'

const passwordSlot = 1
const mostSlots = 8

export const aegis: Importer = {
  app: 'Aegis',
  recognises: ({ json }) =>
    isObject(at(json, 'header')) && (hasList(json, 'db', 'entries') || typeof at(json, 'db') === 'string'),
  read: async ({ json }, passphrase) => {
    if (at(json, 'version') !== 1) throw new Refusal('newer')
    const content = typeof at(json, 'db') === 'string' ? await openVault(json, passphrase) : at(json, 'db')
    const version = wholeNumberOf(at(content, 'version'))
    if (version === undefined) throw new Refusal('damaged')
    if (version > 3) throw new Refusal('newer')
    if (!hasList(content, 'entries')) throw new Refusal('damaged')
    const groups = new Map(
      listAt(content, 'groups').map(group => [textAt(group, 'uuid'), textAt(group, 'name')]),
    )
    return reading(
      listAt(content, 'entries').map(entry =>
        entryOf({
          ...{
            type: textAt(entry, 'type') || 'unknown',
            issuer: at(entry, 'issuer'),
            label: at(entry, 'name'),
          },
          secret: at(entry, 'info', 'secret'),
          algorithm: at(entry, 'info', 'algo'),
          digits: at(entry, 'info', 'digits'),
          period: at(entry, 'info', 'period'),
          counter: at(entry, 'info', 'counter'),
          // Before version 3, an entry had one group, by its name.
          tags: [
            textAt(entry, 'group'),
            ...textsOf(listAt(entry, 'groups')).map(group => groups.get(group) ?? ''),
          ],
          notes: at(entry, 'note'),
          pinned: at(entry, 'favorite'),
        }),
      ),
    )
  },
}

async function openVault(json: unknown, passphrase: string | undefined): Promise<unknown> {
  const slots = listAt(json, 'header', 'slots').filter(slot => at(slot, 'type') === passwordSlot)
  if (slots.length === 0) throw new Refusal('sealed-otherwise')
  if (slots.length > mostSlots) throw new Refusal('too-costly')
  const password = utf8(needed(passphrase))
  for (const slot of slots) {
    const cost = { n: Number(at(slot, 'n')), r: Number(at(slot, 'r')), p: Number(at(slot, 'p')) }
    const wrapping = await scryptKey(password, hexOf(textAt(slot, 'salt')), cost)
    const sealed = withTag(hexOf(textAt(slot, 'key')), hexOf(textAt(slot, 'key_params', 'tag')))
    const master = await openGcm(wrapping, hexOf(textAt(slot, 'key_params', 'nonce')), sealed)
    if (master === undefined) continue
    const { nonce, tag } = {
      nonce: hexOf(textAt(json, 'header', 'params', 'nonce')),
      tag: hexOf(textAt(json, 'header', 'params', 'tag')),
    }
    const content = await openGcm(master, nonce, withTag(base64Of(textAt(json, 'db')), tag))
    // The slot opened, so the passphrase is right, and what it should open was changed.
    if (content === undefined) throw new Refusal('damaged')
    return jsonOf(content)
  }
  return opened(undefined)
}
