// The ways to unlock, changed: another passphrase, a passkey more or less. Each asks for the passphrase that holds now, so
// that whoever finds the vault open can't make a key of their own. The contents are never sealed anew.
import type { Bytes } from '../../shared/bytes.ts'
import { storedSlots, storeSlots, unwrap } from './keys.ts'
import { type PasskeySlot, passkeySlotFor, passphraseSlotFor, type Slot } from './slots.ts'
import { passphraseStrength } from './strength.ts'
import { guarded, type Result, type VaultHost } from './vault.ts'

const no = <R extends string>(refusal: R) => ({ ok: false, refusal }) as const

/** So many passkeys are enough for anybody, and leave room among the slots. */
const mostPasskeys = 8

/** What may be shown of a passkey. */
export type PasskeyView = Omit<PasskeySlot, 'sealed' | 'kind'>

/** The passkeys that open the vault, readable while it is locked. */
export const passkeysOf = async ({ store }: VaultHost): Promise<readonly PasskeyView[]> =>
  (await storedSlots(store)).flatMap(slot => {
    if (slot.kind !== 'passkey') return []
    const { kind: _, sealed: __, ...passkey } = slot
    return [passkey]
  })

/** Puts another passphrase in the place of the current one. Passkeys stay. */
export async function changePassphrase(
  host: VaultHost,
  current: string,
  next: string,
  now: number,
): Promise<Result<undefined>> {
  if (!passphraseStrength(next).enough) return no('weak-passphrase')
  return changeSlots(host, current, now, async (slots, { vault, key }) => {
    const fresh = await passphraseSlotFor(vault, key, next, host.cost)
    return [fresh, ...slots.filter(({ kind }) => kind !== 'passphrase')]
  })
}

/** Lets a passkey open the vault from now on. `secret`: its PRF's output for the salt. */
export const addPasskey = (
  host: VaultHost,
  passphrase: string,
  passkey: PasskeyView,
  secret: Bytes,
  now: number,
): Promise<Result<undefined>> =>
  changeSlots(host, passphrase, now, async (slots, { vault, key }) => {
    const others = slots.filter(slot => slot.kind !== 'passkey' || slot.credential !== passkey.credential)
    if (others.length > mostPasskeys) return undefined
    return [...others, await passkeySlotFor(vault, key, passkey, secret)]
  })

/** Takes a passkey's way in away. Any open vault may: it locks nobody out who has the passphrase. */
export const removePasskey = (host: VaultHost, vault: string, credential: string, now: number) =>
  host.exclusive(async (): Promise<Result<undefined>> => {
    try {
      const slots = await storedSlots(host.store)
      const left = slots.filter(slot => slot.kind !== 'passkey' || slot.credential !== credential)
      if (left.length === slots.length || !left.some(({ kind }) => kind === 'passphrase')) return no('failed')
      await storeSlots(host.store, vault, left, now)
      return { ok: true, value: undefined }
    } catch {
      return no('storage')
    }
  })

async function changeSlots(
  host: VaultHost,
  passphrase: string,
  now: number,
  change: (
    slots: readonly Slot[],
    vaultKey: { readonly vault: string; readonly key: Bytes },
  ) => Promise<readonly Slot[] | undefined>,
): Promise<Result<undefined>> {
  return host.exclusive(async () => {
    const unwrapped = await guarded(() => unwrap(host.store, { kind: 'passphrase', passphrase }, host.cost))
    if (!unwrapped.ok) return no(unwrapped.refusal)
    try {
      const slots = await change(unwrapped.slots, unwrapped.vaultKey)
      if (slots === undefined) return no('failed')
      await storeSlots(host.store, unwrapped.vaultKey.vault, slots, now)
      return { ok: true, value: undefined }
    } catch {
      return no('storage')
    }
  })
}
