// The accounts with their secrets, for an export. The page opens the vault itself with the passphrase that was just typed: so
// no message ever holds a secret, and an unlocked vault alone gives none away.

import { browserGround } from '../background/ground.ts'
import { organisation } from '../background/organisation.ts'
import type { Refusal } from '../messages.ts'
import type { Account } from '../vault/account.ts'
import { readVault, unlockVault } from '../vault/vault.ts'

/** The vault's accounts, or why they aren't given. */
export async function accountsFor(
  passphrase: string,
): Promise<
  | { readonly ok: true; readonly accounts: readonly Account[] }
  | { readonly ok: false; readonly refusal: Refusal }
> {
  if ((await organisation()).export === false) return { ok: false, refusal: 'organisation' }
  const { host, now } = browserGround()
  const opened = await unlockVault(host, { kind: 'passphrase', passphrase }, now())
  if (!opened.ok) return opened
  const read = await readVault(host, opened.value.unlocked)
  return read.ok ? { ok: true, accounts: read.value.contents.accounts } : read
}
