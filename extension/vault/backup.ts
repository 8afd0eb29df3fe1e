// A backup: one text file with everything that the vault holds, sealed, and the passphrase slot of its day to open it with.
// It needs nothing else: no device, no account, no server. Format 1 is JSON:
//
//   { "sallyport": "backup", "format": 1, "vault", "written", "accounts": <how many>, "slot": {…}, "sealed" }
//
// `sealed` is bound to all that stands before it, so no part can be exchanged for another backup's.
import * as v from 'valibot'
import { base64url, fromUtf8, sha256, utf8 } from '../../shared/bytes.ts'
import { type Contents, contentsSchema } from './account.ts'
import { canonicalJson } from './canonical.ts'
import { format, isNewer, storedSlots, type VaultKey } from './keys.ts'
import { headerOf, keyFor, open, seal } from './seal.ts'
import { openSlot, type PassphraseSlot, passphraseSlot } from './slots.ts'
import type { Store } from './versions.ts'

/** A file larger than this is none of ours, and isn't looked into. */
export const backupLength = 40_000_000

const entries = {
  sallyport: v.literal('backup'),
  format: v.literal(format),
  vault: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  written: v.pipe(v.number(), v.integer(), v.minValue(0)),
  accounts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  slot: passphraseSlot,
}
const backupSchema = v.object({ ...entries, sealed: v.string() })
type Head = v.InferOutput<v.ObjectSchema<typeof entries, undefined>>

/** What opening a backup gave. */
export type OpenedBackup =
  | { readonly ok: true; readonly contents: Contents; readonly written: number; readonly vault: string }
  | { readonly ok: false; readonly refusal: 'bad-backup' | 'wrong-passphrase' | 'newer' }

const headerFor = async ({ vault, written, accounts, slot }: Head) =>
  headerOf(
    'sallyport',
    format,
    'backup',
    vault,
    written,
    accounts,
    base64url(await sha256(canonicalJson(slot))),
  )

/** The text of a backup of these contents; undefined where the vault's own keys can't be read. `now` in milliseconds. */
export async function sealBackup(
  store: Store,
  { vault, key }: VaultKey,
  contents: Contents,
  now: number,
): Promise<string | undefined> {
  const slot = await passphraseSlotOf(store)
  if (slot === undefined) return undefined
  const accounts = contents.accounts.length
  const head: Head = { sallyport: 'backup', format, vault, written: now, accounts, slot }
  const backupKey = await keyFor('sallyport vault backup 1', key)
  const sealed = await seal(backupKey, await headerFor(head), utf8(JSON.stringify(contents)))
  return JSON.stringify({ ...head, sealed }, null, 1)
}

/** Opens a backup with the passphrase that the vault had when it was made. */
export async function openBackup(text: string, passphrase: string): Promise<OpenedBackup> {
  const backup = parseBackup(text)
  if (!backup.ok) return backup
  const key = await openSlot(backup.vault, backup.slot, { kind: 'passphrase', passphrase })
  if (key === undefined) return { ok: false, refusal: 'wrong-passphrase' }
  return unseal(backup, { vault: backup.vault, key })
}

/**
 * The restore drill: whether this text, as it was read back, would bring these contents back with the passphrase that the
 * vault has now. The slot is compared instead of opened; it is the very one that the vault itself opens with.
 */
export async function isGoodBackup(
  store: Store,
  vaultKey: VaultKey,
  contents: Contents,
  text: string,
): Promise<boolean> {
  const backup = parseBackup(text)
  if (!backup.ok || backup.vault !== vaultKey.vault) return false
  if (canonicalJson(backup.slot) !== canonicalJson(await passphraseSlotOf(store))) return false
  const opened = await unseal(backup, vaultKey)
  return opened.ok && canonicalJson(opened.contents) === canonicalJson(contents)
}

/** What tells whether accounts have changed since a backup; a counter that moved on is no change. */
export const fingerprintOf = async ({ accounts }: Contents): Promise<string> =>
  base64url(await sha256(canonicalJson(accounts.map(account => ({ ...account, counter: 0 })))))

async function passphraseSlotOf(store: Store): Promise<PassphraseSlot | undefined> {
  return (await storedSlots(store)).find(slot => slot.kind === 'passphrase')
}

function parseBackup(
  text: string,
):
  | ({ readonly ok: true } & v.InferOutput<typeof backupSchema>)
  | { readonly ok: false; readonly refusal: 'bad-backup' | 'newer' } {
  const bad = { ok: false, refusal: 'bad-backup' } as const
  if (text.length > backupLength) return bad
  try {
    const value: unknown = JSON.parse(text)
    if (v.is(v.object({ sallyport: v.literal('backup') }), value) && isNewer(value))
      return { ok: false, refusal: 'newer' }
    const parsed = v.safeParse(backupSchema, value)
    return parsed.success ? { ok: true, ...parsed.output } : bad
  } catch {
    return bad
  }
}

async function unseal(
  backup: v.InferOutput<typeof backupSchema>,
  { vault, key }: VaultKey,
): Promise<OpenedBackup> {
  const backupKey = await keyFor('sallyport vault backup 1', key)
  const content = await open(backupKey, await headerFor(backup), backup.sealed)
  const parsed = content && v.safeParse(contentsSchema, JSON.parse(fromUtf8(content)))
  return parsed?.success
    ? { ok: true, contents: parsed.output, written: backup.written, vault }
    : { ok: false, refusal: 'bad-backup' }
}
