// What the background stands on, passed to everything in it: the vault's storage, memory-only storage, and a clock. The
// MV3 worker may die between any two messages, so nothing else is kept.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { anchorStore } from '../vault/values.ts'
import { type VaultHost, vaultHost } from '../vault/vault.ts'

/** Storage that never reaches a disk and that content scripts can't read. */
export interface Memory {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  keys(): Promise<readonly string[]>
}

export interface Ground {
  readonly host: VaultHost
  readonly memory: Memory
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/**
 * Closes both storages to content scripts, where the browser can (Chrome): a page that broke out of its sandbox into one
 * then neither reads the sealed vault nor writes over it.
 */
export async function closeToContentScripts(): Promise<void> {
  for (const area of [browser.storage.session, browser.storage.local]) {
    if (v.is(closableSchema, area)) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
  }
}

/** webextension-polyfill has no types for it, and Firefox keeps content scripts out of session storage by itself. */
const closableSchema = v.object({
  setAccessLevel: v.custom<(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>>(
    value => typeof value === 'function',
  ),
})

/** The browser's own storage, memory, locks and clock. */
export const browserGround = (): Ground => ({
  host: vaultHost(
    {
      get: keys => browser.storage.local.get(keys === null ? null : [...keys]),
      set: items => browser.storage.local.set({ ...items }),
      remove: keys => browser.storage.local.remove([...keys]),
    },
    anchorStore,
  ),
  memory: sessionMemory(),
  now: Date.now,
})

/** `storage.session`: in memory, gone with the browser, closed to content scripts unless somebody opens it. */
function sessionMemory(): Memory {
  const area = browser.storage.session
  return {
    get: async key => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: keys => area.remove([...keys]),
    keys: async () => Object.keys(await area.get(null)),
  }
}

/** A remembered value of this shape, or undefined. */
export async function recall<S extends v.GenericSchema>(
  memory: Memory,
  key: string,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  const parsed = v.safeParse(schema, await memory.get(key))
  return parsed.success ? parsed.output : undefined
}
