// The time between unlock and lock: the vault key in memory-only storage, when it ends, and reading and changing the vault
// while it lasts. `unlocked` is written at unlock only, so that nothing that ends late can bring a locked vault back.
import * as v from 'valibot'
import { base64url, fromBase64url } from '../../shared/bytes.ts'
import type { Lock, Mishap, Settings } from '../messages.ts'
import { type Contents, settingsEntries } from '../vault/account.ts'
import {
  changeVault,
  isCreated,
  type Result,
  readVault,
  type Unlocked,
  type VaultRefusal,
} from '../vault/vault.ts'
import { type Ground, recall } from './ground.ts'
import { governed } from './organisation.ts'

const unlockedSchema = v.object({ vault: v.string(), key: v.string() })
const timingSchema = v.object({
  autoLockMinutes: settingsEntries.autoLockMinutes,
  lockOnSleep: v.boolean(),
  /** Wall-clock time of the last use: what counts after a sleep, too. */
  usedAt: v.number(),
})
const mishapSchema = v.object({ kind: v.picklist(['fell-back', 'rolled-back', 'mended']), at: v.number() })

export type OpenRefusal = VaultRefusal | 'locked'

/** Starts a session after a right passphrase. */
export async function beginSession(
  { memory, now }: Ground,
  unlocked: Unlocked,
  settings: Settings,
  mishap: Mishap | undefined,
): Promise<void> {
  await memory.set('seen', unlocked.seen)
  await rememberTiming({ memory, now }, settings)
  if (mishap !== undefined) await memory.set('mishap', mishap)
  await memory.set('unlocked', { vault: unlocked.vault, key: base64url(unlocked.key) })
}

/** Ends the session: nothing of the vault is left in memory. */
export async function endSession({ memory }: Pick<Ground, 'memory'>): Promise<void> {
  // The key first and by itself, whatever else may go wrong.
  await memory.remove(['unlocked'])
  await memory.remove((await memory.keys()).filter(key => key !== 'clipboard' && !key.startsWith('fields:')))
}

/** The open vault's key, or undefined where it is locked, or where its time is over. */
export async function unlockedNow(ground: Ground): Promise<Unlocked | undefined> {
  const { memory, now } = ground
  const held = await recall(memory, 'unlocked', unlockedSchema)
  const key = held && fromBase64url(held.key)
  if (held === undefined || key === undefined) return undefined
  const endsAt = await sessionEnd(ground)
  // Alarms come late, after a sleep by hours: the time itself decides.
  if (endsAt !== undefined && now() >= endsAt) {
    await endSession(ground)
    return undefined
  }
  return { vault: held.vault, key, seen: (await recall(memory, 'seen', v.number())) ?? 0 }
}

/** Whether there is a vault, and whether it is open. */
export async function lockState(ground: Ground): Promise<Lock> {
  if ((await unlockedNow(ground)) !== undefined) return 'unlocked'
  return (await isCreated(ground.host)) ? 'locked' : 'none'
}

/** When the session ends by itself, in milliseconds since the epoch; undefined: when the browser closes. */
export async function sessionEnd({ memory }: Pick<Ground, 'memory'>): Promise<number | undefined> {
  const timing = await recall(memory, 'timing', timingSchema)
  if (timing === undefined || timing.autoLockMinutes === 0) return undefined
  return timing.usedAt + timing.autoLockMinutes * 60_000
}

/** Whether the computer's own lock or sleep ends the session. */
export const endsOnSleep = async ({ memory }: Pick<Ground, 'memory'>): Promise<boolean> =>
  (await recall(memory, 'timing', timingSchema))?.lockOnSleep !== false

/** The person has just used the vault: the time until it locks starts anew. */
export async function touchSession({ memory, now }: Pick<Ground, 'memory' | 'now'>): Promise<void> {
  const timing = await recall(memory, 'timing', timingSchema)
  if (timing !== undefined) await memory.set('timing', { ...timing, usedAt: now() })
}

/** Takes over when to lock from the settings. */
export async function rememberTiming(
  { memory, now }: Pick<Ground, 'memory' | 'now'>,
  settings: Settings,
): Promise<void> {
  const { autoLockMinutes, lockOnSleep } = await governed(settings)
  await memory.set('timing', { autoLockMinutes, lockOnSleep, usedAt: now() })
}

/** What went wrong in storage and hasn't been looked past yet. */
export const mishapOf = ({ memory }: Pick<Ground, 'memory'>): Promise<Mishap | undefined> =>
  recall(memory, 'mishap', mishapSchema)

/** Readings under way, by what they read: the messages that a popup sends at once are answered by one. */
const readings = new WeakMap<Ground, Map<string, ReturnType<typeof readVault>>>()

function readOnce(ground: Ground, unlocked: Unlocked): ReturnType<typeof readVault> {
  const underWay = readings.get(ground) ?? new Map<string, ReturnType<typeof readVault>>()
  readings.set(ground, underWay)
  const name = `${unlocked.vault} ${unlocked.seen}`
  const reading = underWay.get(name) ?? readVault(ground.host, unlocked).finally(() => underWay.delete(name))
  underWay.set(name, reading)
  return reading
}

/** What the open vault holds. */
export async function readOpen(ground: Ground): Promise<Result<Contents, OpenRefusal>> {
  const unlocked = await unlockedNow(ground)
  if (unlocked === undefined)
    return { ok: false, refusal: (await isCreated(ground.host)) ? 'locked' : 'no-vault' }
  const read = await readOnce(ground, unlocked)
  if (!read.ok) return read
  if (read.value.mishap !== undefined) await ground.memory.set('mishap', read.value.mishap)
  return { ok: true, value: read.value.contents }
}

/** Changes what the open vault holds; see `changeVault`. */
export async function changeOpen<T, R extends string = never>(
  ground: Ground,
  change: (contents: Contents) => Result<{ readonly contents: Contents; readonly value: T }, R>,
): Promise<Result<T, R | OpenRefusal>> {
  const unlocked = await unlockedNow(ground)
  if (unlocked === undefined)
    return { ok: false, refusal: (await isCreated(ground.host)) ? 'locked' : 'no-vault' }
  const changed = await changeVault(ground.host, unlocked, ground.now(), change)
  if (!changed.ok) return changed
  const { unlocked: after, value, mishap } = changed.value
  await ground.memory.set('seen', after.seen)
  if (mishap !== undefined) await ground.memory.set('mishap', mishap)
  // What the next popup would paint at once is not so any more (views.ts).
  await ground.memory.remove(['views', 'viewsKept'])
  return { ok: true, value }
}
