// What pages of the extension may ask of the vault itself: its state, the ways to unlock it, backups.
import * as v from 'valibot'
import { fromBase64url } from '../../shared/bytes.ts'
import { type Answer, done, type Mishap, refused } from '../messages.ts'
import { backupLength } from '../vault/backup.ts'
import { passkeyEntries, type Way } from '../vault/slots.ts'
import { passphraseStrength } from '../vault/strength.ts'
import { createVault, readVault, unlockVault } from '../vault/vault.ts'
import { addPasskey, changePassphrase, passkeysOf, removePasskey } from '../vault/ways.ts'
import type { VaultMessages } from '../vault-messages.ts'
import {
  backupIfDue,
  backupNow,
  backupPreview,
  backupRestore,
  backupSaved,
  backupState,
  backupText,
} from './backup.ts'
import type { Ground } from './ground.ts'
import { lockNow, setLockAlarm } from './lock.ts'
import { organisation } from './organisation.ts'
import { fromPage, type PageRoutes } from './routes.ts'
import { beginSession, changeOpen, lockState, mishapOf, touchSession, unlockedNow } from './session.ts'
import { announce } from './unlock-window.ts'

const nothing = v.object({})
const words = v.pipe(v.string(), v.maxLength(1024))
/** The 32 bytes of a PRF, base64url. */
const secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const file = v.pipe(v.string(), v.maxLength(backupLength))

/** Whether the organisation takes a new passphrase; the vault has its own, lower, bound. */
const isStrongEnough = async (passphrase: string): Promise<boolean> =>
  passphraseStrength(passphrase).bits >= ((await organisation()).passphraseBits ?? 0)

export function vaultRoutes(ground: Ground): Pick<PageRoutes, keyof VaultMessages> {
  const used = async () => {
    await touchSession(ground)
    await setLockAlarm(ground)
  }

  async function unlock(way: Way): Promise<Answer<{ readonly mishap?: Mishap }>> {
    const opened = await unlockVault(ground.host, way, ground.now())
    if (!opened.ok) return opened
    const { unlocked, mishap } = opened.value
    const read = await readVault(ground.host, unlocked)
    if (!read.ok) return read
    await beginSession(ground, unlocked, read.value.contents.settings, mishap)
    await setLockAlarm(ground)
    await announce(ground, 'unlocked')
    void backupIfDue(ground)
    return done(mishap === undefined ? {} : { mishap })
  }

  const passkeys = async () => done({ passkeys: await passkeysOf(ground.host) })

  return {
    state: fromPage<'state'>(nothing, async () => {
      const mishap = await mishapOf(ground)
      const lock = await lockState(ground)
      const passkeys = lock === 'none' ? [] : await passkeysOf(ground.host)
      return done({ lock, passkeys, ...(mishap === undefined ? {} : { mishap }) })
    }),

    create: fromPage<'create'>(v.object({ passphrase: words }), async ({ passphrase }) => {
      if (!(await isStrongEnough(passphrase))) return refused('weak-passphrase')
      const created = await createVault(ground.host, passphrase, ground.now())
      if (!created.ok) return created
      const read = await readVault(ground.host, created.value)
      if (!read.ok) return read
      await beginSession(ground, created.value, read.value.contents.settings, undefined)
      await setLockAlarm(ground)
      await announce(ground, 'unlocked')
      return done({})
    }),

    unlock: fromPage<'unlock'>(v.object({ passphrase: words }), ({ passphrase }) =>
      unlock({ kind: 'passphrase', passphrase }),
    ),

    unlockWithPasskey: fromPage<'unlockWithPasskey'>(
      v.object({ credential: passkeyEntries.credential, secret }),
      async ({ credential, secret: text }) => {
        const bytes = fromBase64url(text)
        return bytes === undefined
          ? refused('request')
          : unlock({ kind: 'passkey', credential, secret: bytes })
      },
    ),

    lock: fromPage<'lock'>(nothing, async () => {
      await lockNow(ground)
      return done({})
    }),

    mishapSeen: fromPage<'mishapSeen'>(nothing, async () => {
      const written = await changeOpen(ground, contents => ({ ok: true, value: { contents, value: {} } }))
      if (!written.ok) return written
      await ground.memory.remove(['mishap'])
      return written
    }),

    changePassphrase: fromPage<'changePassphrase'>(
      v.object({ current: words, next: words }),
      async request => {
        if (!(await isStrongEnough(request.next))) return refused('weak-passphrase')
        const changed = await changePassphrase(ground.host, request.current, request.next, ground.now())
        return changed.ok ? done({}) : changed
      },
    ),

    addPasskey: fromPage<'addPasskey'>(
      v.object({ ...passkeyEntries, passphrase: words, secret }),
      async ({ passphrase, secret: text, ...passkey }) => {
        const bytes = fromBase64url(text)
        if (bytes === undefined) return refused('request')
        const added = await addPasskey(ground.host, passphrase, passkey, bytes, ground.now())
        return added.ok ? passkeys() : added
      },
    ),

    removePasskey: fromPage<'removePasskey'>(
      v.object({ credential: passkeyEntries.credential }),
      async ({ credential }) => {
        const unlocked = await unlockedNow(ground)
        if (unlocked === undefined) return refused('locked')
        const removed = await removePasskey(ground.host, unlocked.vault, credential, ground.now())
        return removed.ok ? passkeys() : removed
      },
    ),

    backupState: fromPage<'backupState'>(nothing, () => backupState(ground)),

    backupText: fromPage<'backupText'>(nothing, async () => {
      await used()
      return backupText(ground)
    }),

    backupSaved: fromPage<'backupSaved'>(
      v.object({ text: file, readBack: v.boolean() }),
      ({ text, readBack }) => backupSaved(ground, text, { place: 'file', readBack }),
    ),

    backupNow: fromPage<'backupNow'>(nothing, async () => {
      await used()
      return backupNow(ground)
    }),

    backupPreview: fromPage<'backupPreview'>(
      v.object({ text: file, passphrase: words }),
      ({ text, passphrase }) => backupPreview(ground, text, passphrase),
    ),

    backupRestore: fromPage<'backupRestore'>(
      v.object({ text: file, passphrase: words, mode: v.picklist(['merge', 'replace']) }),
      async ({ text, passphrase, mode }) => {
        const restored = await backupRestore(ground, text, passphrase, mode)
        if (!restored.ok) return restored
        const { counts, created, contents } = restored.value
        if (created !== undefined && contents !== undefined) {
          await beginSession(ground, created, contents.settings, undefined)
          await announce(ground, 'unlocked')
        }
        await setLockAlarm(ground)
        return done(counts)
      },
    ),
  }
}
