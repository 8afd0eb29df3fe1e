// Cells: named values in the browser's storage that are never overwritten in place. A write puts a new version beside the
// last few, reads it back, and only then turns the pointer to it; whatever cuts it off, the old value or the new one is there.
import * as v from 'valibot'
import { canonicalJson } from './canonical.ts'

/** The part of `browser.storage.local` that is needed. Single keys are written whole or not at all; several are not. */
export interface Store {
  get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>>
  set(items: Readonly<Record<string, unknown>>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}

/** The cells of a vault: its wrapped keys, its accounts. */
export type Cell = 'keys' | 'accounts'

/** How many versions of a cell are kept. */
export const versionsKept = 5

const prefix = 'vault:'
const pointerKey = (cell: Cell) => `${prefix}${cell}`
const versionKey = (cell: Cell, version: number) => `${prefix}${cell}:${version}`

const pointerSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/** The storage key of a version, for what tells people where the damage is, and for tests. */
export const keysOf = { pointerKey, versionKey }

/** A stored version, not yet believed. */
export interface Stored {
  readonly version: number
  readonly value: unknown
}

/** Where a cell's pointer stands, undefined where there is none that makes sense. */
export async function pointerOf(store: Store, cell: Cell): Promise<number | undefined> {
  const { [pointerKey(cell)]: pointer } = await store.get([pointerKey(cell)])
  return v.is(pointerSchema, pointer) ? pointer.version : undefined
}

/** Whether anything of a vault is stored, readable or not: then none may be created over it. */
export async function anythingStored(store: Store): Promise<boolean> {
  return Object.keys(await store.get(null)).some(key => key.startsWith(prefix))
}

/**
 * A cell's versions, the best candidate first, each read only when it is asked for: the one that the pointer names, then
 * the others from the newest on. Where versions stand more than one ahead of the pointer (a cut-off write leaves at most
 * one), the pointer was turned back, and the newest goes first.
 */
export async function* candidates(
  store: Store,
  cell: Cell,
  pointer: number | undefined,
): AsyncGenerator<Stored> {
  let tried: number | undefined
  if (pointer !== undefined) {
    const [at, ahead] = [versionKey(cell, pointer), versionKey(cell, pointer + 2)]
    const near = await store.get([at, ahead])
    if (at in near && !(ahead in near)) {
      tried = pointer
      yield { version: pointer, value: near[at] }
    }
  }
  for (const stored of await allVersions(store, cell)) if (stored.version !== tried) yield stored
}

/** Every stored version of a cell, newest first. */
export async function allVersions(store: Store, cell: Cell): Promise<readonly Stored[]> {
  const start = `${pointerKey(cell)}:`
  return Object.entries(await store.get(null))
    .filter(([key]) => key.startsWith(start))
    .map(([key, value]) => ({ version: Number(key.slice(start.length)), value }))
    .filter(({ version }) => Number.isSafeInteger(version) && version > 0)
    .sort((a, b) => b.version - a.version)
}

/**
 * Writes a value as the given version and turns the pointer to it; then drops the versions before the last few. Where
 * there is no room, versions well before the one in use make some.
 * @throws where the browser refuses to store it; the pointer then still names the old version.
 */
export async function writeVersion(
  store: Store,
  cell: Cell,
  version: number,
  value: unknown,
  { kept = versionsKept, inUse = 0 }: { readonly kept?: number; readonly inUse?: number } = {},
): Promise<void> {
  const key = versionKey(cell, version)
  try {
    await store.set({ [key]: value }).catch(async error => {
      // Full: the oldest versions are worth less than the change. The one in use and the one before it stay.
      if (!isFull(error) || !(await dropBefore(store, cell, inUse))) throw error
      await store.set({ [key]: value })
    })
    // Storage has been seen to report success and lose the value (a full disk, a broken database).
    const { [key]: back } = await store.get([key])
    if (canonicalJson(back) !== canonicalJson(value))
      throw new Error('the browser did not keep what was stored')
  } catch (error) {
    await store.remove([key]).catch(() => undefined)
    throw error
  }
  // Not undone where this fails: the pointer may have been turned after all, and then it must find its version.
  await store.set({ [pointerKey(cell)]: { version } })
  // The new version stands; whatever can't be dropped now is dropped by the next write.
  await dropOld(store, cell, kept).catch(() => undefined)
}

/** Drops all but the newest so many. */
const dropOld = async (store: Store, cell: Cell, kept: number): Promise<unknown> =>
  drop(store, cell, (await allVersions(store, cell)).slice(kept))

/** Drops what is older than the version before this one. @returns whether there was anything. */
const dropBefore = async (store: Store, cell: Cell, inUse: number): Promise<boolean> =>
  drop(store, cell, (await allVersions(store, cell)).filter(({ version }) => version < inUse).slice(1))

async function drop(store: Store, cell: Cell, versions: readonly Stored[]): Promise<boolean> {
  if (versions.length > 0) await store.remove(versions.map(({ version }) => versionKey(cell, version)))
  return versions.length > 0
}

/** Chrome's words are "QUOTA_BYTES quota exceeded", Firefox throws a QuotaExceededError. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
