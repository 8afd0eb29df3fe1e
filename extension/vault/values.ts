// A few values in IndexedDB, for what must not share the fate of `storage.local`: the anchor that shows when that was put
// back (vault.ts). Files of its own in the profile, closed to pages and content scripts.
import type { Store } from './versions.ts'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('sallyport', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('values')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Runs one transaction over the values. @throws where the database fails. */
async function inValues<T>(
  mode: IDBTransactionMode,
  run: (values: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('values', mode)
      const request = run(transaction.objectStore('values'))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/** The name under which the folder for backups is kept: `storage.local` can't hold a handle. */
export const folderKey = 'backup-folder'

/** One value by its name, of whatever shape; `FileSystemHandle`s too. */
export const values = {
  get: (name: string): Promise<unknown> => inValues('readonly', all => all.get(name)),
  set: (name: string, what: unknown): Promise<unknown> => inValues('readwrite', all => all.put(what, name)),
  remove: (name: string): Promise<unknown> => inValues('readwrite', all => all.delete(name)),
}

/** The same as a `Store`, which the vault can seal things into. */
export const anchorStore: Store = {
  get: async names => {
    const found = await Promise.all((names ?? []).map(async name => [name, await values.get(name)] as const))
    return Object.fromEntries(found.filter(([, what]) => what !== undefined))
  },
  set: async items => {
    for (const [name, what] of Object.entries(items)) await values.set(name, what)
  },
  remove: async names => {
    for (const name of names) await values.remove(name)
  },
}
