// Backups: made by hand or by themselves, to where the person chose, and each one tried at once (the restore drill): what
// was written is read back where the browser lets us, opened, and compared with the vault.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type Answer, done, refused } from '../messages.ts'
import type { Contents } from '../vault/account.ts'
import { readAside, writeAside } from '../vault/aside.ts'
import { fingerprintOf, isGoodBackup, openBackup, sealBackup } from '../vault/backup.ts'
import { planRestore, type RestoreCounts, type RestoreMode } from '../vault/restore.ts'
import { createVaultWith, type Unlocked } from '../vault/vault.ts'
import type { BackupMade, BackupState } from '../vault-messages.ts'
import { toDownloads, toFolder } from './backup-places.ts'
import type { Ground } from './ground.ts'
import { changeOpen, readOpen, unlockedNow } from './session.ts'

const alarm = 'backup'
const dayMs = 24 * 60 * 60 * 1000

const madeSchema = v.object({
  at: v.number(),
  accounts: v.number(),
  place: v.picklist(['file', 'downloads', 'folder']),
  readBack: v.boolean(),
})
const keptSchema = v.object({
  last: v.exactOptional(madeSchema),
  fingerprint: v.exactOptional(v.string()),
  fault: v.boolean(),
})

interface Open {
  readonly unlocked: Unlocked
  readonly contents: Contents
}

async function opened(ground: Ground): Promise<Answer<Open>> {
  const read = await readOpen(ground)
  if (!read.ok) return read
  const unlocked = await unlockedNow(ground)
  return unlocked === undefined ? refused('locked') : done({ unlocked, contents: read.value })
}

const keptOf = async (ground: Ground, unlocked: Unlocked) =>
  (await readAside(ground.host.store, unlocked, 'backups', keptSchema)) ?? { fault: false }

async function stateOf(ground: Ground, { unlocked, contents }: Open): Promise<BackupState> {
  const { last, fingerprint, fault } = await keptOf(ground, unlocked)
  if (last === undefined) return { changed: contents.accounts.length > 0, fault }
  return { last, changed: fingerprint !== (await fingerprintOf(contents)), fault }
}

/** How the open vault stands with backups. */
export async function backupState(ground: Ground): Promise<Answer<BackupState>> {
  const open = await opened(ground)
  return open.ok ? done(await stateOf(ground, open.value)) : open
}

/** A backup as text, and what to call its file. */
export async function backupText(
  ground: Ground,
): Promise<Answer<{ readonly name: string; readonly text: string }>> {
  const open = await opened(ground)
  if (!open.ok) return open
  const text = await sealBackup(ground.host.store, open.value.unlocked, open.value.contents, ground.now())
  return text === undefined ? refused('damaged') : done({ name: fileName(ground.now()), text })
}

const fileName = (now: number) => `sallyport-${new Date(now).toISOString().slice(0, 10)}.sallyport`

/** The drill on a backup that was put somewhere; one that fails it doesn't count as made. */
export async function backupSaved(
  ground: Ground,
  text: string,
  how: Pick<BackupMade, 'place' | 'readBack'>,
): Promise<Answer<BackupState>> {
  const open = await opened(ground)
  if (!open.ok) return open
  const { unlocked, contents } = open.value
  if (!(await isGoodBackup(ground.host.store, unlocked, contents, text))) return refused('bad-backup')
  const last: BackupMade = { at: ground.now(), accounts: contents.accounts.length, ...how }
  const kept = { last, fingerprint: await fingerprintOf(contents), fault: false }
  await writeAside(ground.host.store, unlocked, 'backups', kept)
  return done(await stateOf(ground, open.value))
}

/** Makes a backup at the place in the settings. */
export async function backupNow(ground: Ground): Promise<Answer<BackupState>> {
  const open = await opened(ground)
  if (!open.ok) return open
  const made = await backupText(ground)
  if (!made.ok) return made
  const place = open.value.contents.settings.backupPlace
  const put = place === 'folder' ? toFolder : toDownloads
  const back = await put(made.value.name, made.value.text)
  if (back !== undefined) return backupSaved(ground, back.text, { place, readBack: back.readBack })
  const kept = await keptOf(ground, open.value.unlocked)
  await writeAside(ground.host.store, open.value.unlocked, 'backups', { ...kept, fault: true })
  return refused('no-place')
}

/** Makes a backup where one is due: the time has passed, accounts have changed, and the vault is open. */
export async function backupIfDue(ground: Ground): Promise<void> {
  const open = await opened(ground)
  if (!open.ok) return
  const { backupEvery } = open.value.contents.settings
  const everyMs = { never: Number.POSITIVE_INFINITY, day: dayMs, week: 7 * dayMs }[backupEvery]
  const state = await stateOf(ground, open.value)
  if (state.changed && ground.now() - (state.last?.at ?? 0) >= everyMs) await backupNow(ground)
}

/** Looks every hour whether a backup is due. Called once, at the worker's start. */
export function watchBackups(ground: Ground): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void backupIfDue(ground)
  })
  void browser.alarms.get(alarm).then(set => {
    if (set === undefined) browser.alarms.create(alarm, { periodInMinutes: 60 })
  })
}

/** What restoring a backup would do; to a vault that isn't there yet, everything is new. */
export async function backupPreview(
  ground: Ground,
  text: string,
  passphrase: string,
): Promise<Answer<RestoreCounts & { readonly written: number }>> {
  const backup = await openBackup(text, passphrase)
  if (!backup.ok) return backup
  const here = await readOpen(ground)
  const { written, contents } = backup
  if (here.ok) return done({ ...planRestore(here.value, contents, 'merge', ground.now()).counts, written })
  if (here.refusal !== 'no-vault') return here
  return done({ fresh: contents.accounts.length, same: 0, changed: 0, onlyHere: 0, written })
}

/** Restores a backup into the open vault, or, where there is none, into a new one that its passphrase opens. */
export async function backupRestore(
  ground: Ground,
  text: string,
  passphrase: string,
  mode: RestoreMode,
): Promise<
  Answer<{ readonly counts: RestoreCounts; readonly created?: Unlocked; readonly contents?: Contents }>
> {
  const backup = await openBackup(text, passphrase)
  if (!backup.ok) return backup
  const here = await readOpen(ground)
  if (!here.ok && here.refusal === 'no-vault') {
    // Where backups go is this computer's own matter.
    const contents: Contents = {
      ...backup.contents,
      settings: { ...backup.contents.settings, backupEvery: 'never' },
    }
    const created = await createVaultWith(ground.host, passphrase, contents, ground.now())
    if (!created.ok) return created
    const counts = { fresh: contents.accounts.length, same: 0, changed: 0, onlyHere: 0 }
    return done({ counts, created: created.value, contents })
  }
  return changeOpen(ground, contents => {
    const plan = planRestore(contents, backup.contents, mode, ground.now())
    return { ok: true, value: { contents: plan.contents, value: { counts: plan.counts } } }
  })
}
