// The messages about the vault itself, from pages of the extension: its state, the ways to unlock it, backups. A part of
// `PageMessages` (messages.ts).
import type { Exchange, Lock, Mishap, Nothing } from './messages.ts'
import type { RestoreCounts, RestoreMode } from './vault/restore.ts'
import type { PasskeyView } from './vault/ways.ts'

/** A backup that was made. `readBack`: it was read from where it was put, and opened; else what was handed over was. */
export interface BackupMade {
  readonly at: number
  readonly accounts: number
  readonly place: 'file' | 'downloads' | 'folder'
  readonly readBack: boolean
}

/** How the vault stands with backups. `fault`: the last one that was due could not be written. */
export interface BackupState {
  readonly last?: BackupMade
  /** Whether accounts have changed since. */
  readonly changed: boolean
  readonly fault: boolean
}

export interface VaultMessages {
  /** `passkeys`: what may be asked to unlock with; readable while locked. */
  state: Exchange<
    Nothing,
    { readonly lock: Lock; readonly mishap?: Mishap; readonly passkeys: readonly PasskeyView[] }
  >
  create: Exchange<{ readonly passphrase: string }, Nothing>
  unlock: Exchange<{ readonly passphrase: string }, { readonly mishap?: Mishap }>
  /** `secret`: what the passkey's PRF gave for its salt, base64url. */
  unlockWithPasskey: Exchange<
    { readonly credential: string; readonly secret: string },
    { readonly mishap?: Mishap }
  >
  lock: Exchange<Nothing, Nothing>
  /** The person has read what went wrong in storage: the vault is written anew as it is, past what was damaged. */
  mishapSeen: Exchange<Nothing, Nothing>
  changePassphrase: Exchange<{ readonly current: string; readonly next: string }, Nothing>
  addPasskey: Exchange<
    PasskeyView & { readonly passphrase: string; readonly secret: string },
    { readonly passkeys: readonly PasskeyView[] }
  >
  removePasskey: Exchange<{ readonly credential: string }, { readonly passkeys: readonly PasskeyView[] }>
  backupState: Exchange<Nothing, BackupState>
  /** A backup to be saved as a file by the page, which then says so with `backupSaved`. */
  backupText: Exchange<Nothing, { readonly name: string; readonly text: string }>
  /** The restore drill on what was saved; `text` as it was read back, or as it was handed to the browser. */
  backupSaved: Exchange<{ readonly text: string; readonly readBack: boolean }, BackupState>
  /** Makes a backup at the place in the settings, now. */
  backupNow: Exchange<Nothing, BackupState>
  /** What restoring this file would do. */
  backupPreview: Exchange<
    { readonly text: string; readonly passphrase: string },
    RestoreCounts & { readonly written: number }
  >
  /** Restores a file; where there is no vault yet, into a new one under the backup's passphrase. */
  backupRestore: Exchange<
    { readonly text: string; readonly passphrase: string; readonly mode: RestoreMode },
    RestoreCounts
  >
}
