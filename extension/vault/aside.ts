// Small things beside the vault, sealed under its key: when accounts were last used, when a backup was made, which version
// was the newest. Overwritten in place (a single key is written whole or not at all); one that is lost or damaged counts as
// never written, and costs no account.
import * as v from 'valibot'
import { fromUtf8, utf8 } from '../../shared/bytes.ts'
import { format, type VaultKey } from './keys.ts'
import { headerOf, keyFor, open, seal } from './seal.ts'
import type { Store } from './versions.ts'

/** What there is. */
export type Aside = 'uses' | 'backups' | 'anchor'

const storageKey = (name: Aside) => `aside:${name}`
const headerFor = (name: Aside, vault: string) => headerOf('sallyport', format, 'aside', name, vault)

/** A value of this shape, or undefined where there is none that this vault wrote. */
export async function readAside<S extends v.GenericSchema>(
  store: Store,
  { vault, key }: VaultKey,
  name: Aside,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  try {
    const { [storageKey(name)]: sealed } = await store.get([storageKey(name)])
    if (typeof sealed !== 'string') return undefined
    const content = await open(await keyFor('sallyport vault aside 1', key), headerFor(name, vault), sealed)
    const parsed = content && v.safeParse(schema, JSON.parse(fromUtf8(content)))
    return parsed?.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Writes a value. @returns whether the browser took it; nothing else depends on it. */
export async function writeAside(
  store: Store,
  { vault, key }: VaultKey,
  name: Aside,
  value: unknown,
): Promise<boolean> {
  try {
    const cellKey = await keyFor('sallyport vault aside 1', key)
    const sealed = await seal(cellKey, headerFor(name, vault), utf8(JSON.stringify(value)))
    await store.set({ [storageKey(name)]: sealed })
    return true
  } catch {
    return false
  }
}
