// The `accounts` cell: everything that the vault holds, sealed under the vault key as one value a version, its version and
// time bound in, so that no version can pass for another.
import * as v from 'valibot'
import { type Bytes, fromUtf8, utf8 } from '../../shared/bytes.ts'
import type { Mishap } from '../messages.ts'
import { type Contents, contentsSchema } from './account.ts'
import { format, isNewer, type VaultKey } from './keys.ts'
import { headerOf, keyFor, open, seal } from './seal.ts'
import { allVersions, candidates, pointerOf, type Store, writeVersion } from './versions.ts'

const sealedSchema = v.object({
  format: v.literal(format),
  vault: v.string(),
  version: v.number(),
  written: v.number(),
  sealed: v.string(),
})

/** The contents of the best version, which one it is, and what is to be said about it. */
export type Read =
  | { readonly ok: true; readonly contents: Contents; readonly version: number; readonly mishap?: Mishap }
  | { readonly ok: false; readonly refusal: 'damaged' | 'newer' }

const headerFor = (vault: string, version: number, written: number): Bytes =>
  headerOf('sallyport', format, 'accounts', vault, version, written)

/**
 * Opens the newest sound version. `seen` is the highest version that this browser session knows of: with less than that,
 * somebody or something has put an old vault back.
 */
export async function readContents(store: Store, { vault, key }: VaultKey, seen: number): Promise<Read> {
  const cellKey = await keyFor('sallyport vault accounts 1', key)
  const pointer = await pointerOf(store, 'accounts')
  let damaged = 0
  let newer = false
  for await (const { version, value } of candidates(store, 'accounts', pointer)) {
    newer ||= isNewer(value)
    const contents = await openVersion(cellKey, vault, version, value)
    if (contents === undefined) {
      damaged++
      continue
    }
    const at = v.is(sealedSchema, value) ? value.written : 0
    const kind = mishapOf({ version, pointer, seen, damaged })
    return { ok: true, contents, version, ...(kind === undefined ? {} : { mishap: { kind, at } }) }
  }
  return { ok: false, refusal: newer ? 'newer' : 'damaged' }
}

function mishapOf(found: {
  readonly version: number
  readonly pointer: number | undefined
  readonly seen: number
  readonly damaged: number
}): Mishap['kind'] | undefined {
  const { version, pointer, seen, damaged } = found
  if (version < seen) return damaged > 0 ? 'fell-back' : 'rolled-back'
  if (version === pointer) return undefined
  return damaged > 0 || (pointer !== undefined && version < pointer) ? 'fell-back' : 'mended'
}

async function openVersion(
  key: CryptoKey,
  vault: string,
  version: number,
  value: unknown,
): Promise<Contents | undefined> {
  if (!v.is(sealedSchema, value) || value.vault !== vault || value.version !== version) return undefined
  const content = await open(key, headerFor(vault, version, value.written), value.sealed)
  if (content === undefined) return undefined
  // What opens was sealed here; contents that don't fit come from a defect, and an older version is the better one.
  const parsed = v.safeParse(contentsSchema, JSON.parse(fromUtf8(content)))
  return parsed.success ? parsed.output : undefined
}

/**
 * Writes contents as the version after `from`. The caller holds the vault's lock.
 * @returns the version written. @throws where the browser refuses to store it; what was there stands.
 */
export async function writeContents(
  store: Store,
  { vault, key }: VaultKey,
  contents: Contents,
  from: { readonly version: number; readonly mishap?: Mishap },
  now: number,
): Promise<number> {
  const pointer = (await pointerOf(store, 'accounts')) ?? 0
  // After a mishap, damaged versions may stand ahead; the new one goes past them all, so that it is the newest.
  const newest = from.mishap === undefined ? 0 : ((await allVersions(store, 'accounts'))[0]?.version ?? 0)
  const version = Math.max(pointer, from.version, newest) + 1
  const cellKey = await keyFor('sallyport vault accounts 1', key)
  const sealed = await seal(cellKey, headerFor(vault, version, now), utf8(JSON.stringify(contents)))
  await writeVersion(
    store,
    'accounts',
    version,
    { format, vault, version, written: now, sealed },
    { inUse: from.version },
  )
  return version
}
