// A browser's storage in memory, that can be cut off at any step, fill up, and be damaged; and a host with a cheap Argon2id.
// JSON in and out, as the browser's is, with an object's keys in alphabetical order, as Chromium gives them back.

import { canonicalJson } from '../../extension/vault/canonical.ts'
import type { Way } from '../../extension/vault/slots.ts'
import { createVault, type Unlocked, type VaultHost } from '../../extension/vault/vault.ts'
import type { Store } from '../../extension/vault/versions.ts'
import { keysOf } from '../../extension/vault/versions.ts'

/** How the storage dies: at which write, and whether that write still happened. */
export interface Death {
  readonly atWrite: number
  readonly done: boolean
}

export class MemoryStore implements Store {
  data = new Map<string, string>()
  writes = 0
  death: Death | undefined
  full = false
  /** How many characters all values may have together. */
  room = Number.POSITIVE_INFINITY

  async get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>> {
    if (this.death && this.writes >= this.death.atWrite) throw new Error('killed')
    const names = keys ?? [...this.data.keys()]
    const found: Record<string, unknown> = {}
    for (const name of names) {
      const text = this.data.get(name)
      if (text !== undefined) found[name] = JSON.parse(text)
    }
    return found
  }

  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    this.write(() => {
      if (this.full) throw new Error('QUOTA_BYTES quota exceeded')
      const after = new Map(this.data)
      for (const [name, value] of Object.entries(items)) after.set(name, canonicalJson(value))
      if ([...after.values()].join('').length > this.room) throw new Error('QUOTA_BYTES quota exceeded')
      this.data = after
    })
  }

  async remove(keys: readonly string[]): Promise<void> {
    this.write(() => {
      for (const name of keys) this.data.delete(name)
    })
  }

  /** The same storage after a restart: alive, with whatever it had. */
  revived(): MemoryStore {
    const store = new MemoryStore()
    store.data = new Map(this.data)
    return store
  }

  /** Changes one stored value by hand, as a fault or an attacker would. */
  tamper(name: string, change: (value: Record<string, unknown>) => unknown): void {
    const text = this.data.get(name)
    if (text === undefined) throw new Error(`nothing stored as ${name}`)
    this.data.set(name, JSON.stringify(change(JSON.parse(text))))
  }

  private write(happen: () => void): void {
    const { death } = this
    if (death === undefined || this.writes < death.atWrite) {
      this.writes++
      if (death !== undefined && this.writes === death.atWrite) {
        if (death.done) happen()
        throw new Error('killed')
      }
      happen()
      return
    }
    throw new Error('killed')
  }
}

export const passphrase = 'correct horse battery staple'
export const cheap = { memoryKiB: 64, iterations: 1, parallelism: 1 }
export const cell = keysOf

/** A passphrase as the way in. */
export const by = (passphrase: string): Way => ({ kind: 'passphrase', passphrase })

/** A host over a store; its lock is one queue, as `navigator.locks` is. */
export function hostOf(store: Store, anchors: Store = new MemoryStore()): VaultHost {
  let queue: Promise<unknown> = Promise.resolve()
  return {
    store,
    anchors,
    cost: cheap,
    exclusive: run => {
      const turn = queue.then(run, run)
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}

/** A new vault, unlocked. */
export async function newVault(
  store: MemoryStore,
  anchors = new MemoryStore(),
): Promise<{ host: VaultHost; unlocked: Unlocked }> {
  const host = hostOf(store, anchors)
  const created = await createVault(host, passphrase, 1_000)
  if (!created.ok) throw new Error(created.refusal)
  return { host, unlocked: created.value }
}
