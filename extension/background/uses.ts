// When each account's code was last used, for the order "recently used". Kept beside the vault, so that copying a code is no
// new version of it.
import * as v from 'valibot'
import { readAside, writeAside } from '../vault/aside.ts'
import type { Ground } from './ground.ts'
import { unlockedNow } from './session.ts'

const usesSchema = v.record(v.string(), v.number())

/** Times of the last use by account, in milliseconds since the epoch. */
export async function usesOf(ground: Ground): Promise<Readonly<Record<string, number>>> {
  const unlocked = await unlockedNow(ground)
  if (unlocked === undefined) return {}
  return (await readAside(ground.host.store, unlocked, 'uses', usesSchema)) ?? {}
}

/** A code of this account has just been used. */
export async function noteUse(ground: Ground, id: string): Promise<void> {
  const unlocked = await unlockedNow(ground)
  if (unlocked === undefined) return
  await ground.host.exclusive(async () => {
    const uses = (await readAside(ground.host.store, unlocked, 'uses', usesSchema)) ?? {}
    // Deleted accounts fall out at the end of a list that is longer than a vault.
    const kept = Object.entries({ ...uses, [id]: ground.now() }).sort(([, a], [, b]) => b - a)
    await writeAside(ground.host.store, unlocked, 'uses', Object.fromEntries(kept.slice(0, 5_000)))
    // Perhaps in another order now.
    await ground.memory.remove(['viewsKept'])
  })
}
