// A vault file that Aegis takes, and what reads its files (its docs/vault.md): plain, or under a passphrase with a master key
// in one slot. Addresses of sites and names of icons have no place in it.
import { scrypt } from 'hash-wasm'
import { type Bytes, base64url, hex, randomBytes, utf8 } from '../../shared/bytes.ts'
import { secretText } from '../../shared/otp/totp.ts'
import { type Account, otpOf } from '../vault/account.ts'

/** As Aegis itself asks for. */
const cost = { n: 2 ** 15, r: 8, p: 1 }

/** The file's text, plain. */
export const aegisPlain = (accounts: readonly Account[]): string =>
  JSON.stringify({ version: 1, header: { slots: null, params: null }, db: contentOf(accounts) }, null, 4)

/** The file's text, under a passphrase. */
export async function aegisSealed(accounts: readonly Account[], passphrase: string): Promise<string> {
  const [master, salt] = [randomBytes(32), randomBytes(32)]
  const { n, r, p } = cost
  const input = {
    password: utf8(passphrase),
    salt,
    costFactor: n,
    blockSize: r,
    parallelism: p,
    hashLength: 32,
  }
  const wrapping = Uint8Array.from(await scrypt({ ...input, outputType: 'binary' }))
  const key = await sealed(wrapping, master)
  const db = await sealed(master, utf8(JSON.stringify(contentOf(accounts))))
  const slot = {
    ...{ type: 1, uuid: crypto.randomUUID(), key: hex(key.content), key_params: key.params },
    ...{ ...cost, salt: hex(salt), repaired: true, is_backup: false },
  }
  const header = { slots: [slot], params: db.params }
  return JSON.stringify({ version: 1, header, db: base64(db.content) }, null, 4)
}

function contentOf(accounts: readonly Account[]) {
  const groups = new Map<string, string>()
  for (const tag of accounts.flatMap(({ tags }) => tags))
    if (!groups.has(tag)) groups.set(tag, crypto.randomUUID())
  return {
    version: 3,
    entries: accounts.map(account => ({
      ...{ type: account.type, uuid: crypto.randomUUID(), name: account.label, issuer: account.issuer },
      ...{ note: account.notes, favorite: account.pinned, icon: null, icon_mime: null, icon_hash: null },
      info: infoOf(account),
      groups: account.tags.map(tag => groups.get(tag)),
    })),
    groups: Array.from(groups, ([name, uuid]) => ({ uuid, name })),
    icons_optimized: true,
  }
}

function infoOf(account: Account) {
  const { type, algorithm, digits, period, counter } = account
  const info = { secret: secretText(otpOf(account).secret), algo: algorithm, digits }
  return type === 'hotp' ? { ...info, counter } : { ...info, period }
}

/** AES-256-GCM, with its tag apart, as the format has it. */
async function sealed(raw: Bytes, content: Bytes) {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt'])
  const iv = randomBytes(12)
  const whole = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content))
  return { content: whole.slice(0, -16), params: { nonce: hex(iv), tag: hex(whole.slice(-16)) } }
}

function base64(bytes: Bytes): string {
  const text = base64url(bytes).replaceAll('-', '+').replaceAll('_', '/')
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}
