// The device keys of this browser, and what is known of each without asking anybody. In IndexedDB, because only there a
// CryptoKey can be kept that nobody can read out, this extension included; and beside the vault, not in it, because a
// remembered device is recognised without a click, while the vault is locked. So what is kept is no secret and as little as
// can be: which site, and the edge's own names for subject and device. The person's name is not in it.
import * as v from 'valibot'

const databaseName = 'devices'
const storeName = 'keys'

const recordSchema = v.object({
  /** The device's id at the edge. */
  device: v.string(),
  site: v.string(),
  subject: v.string(),
  /** When the key was offered; the edge says since when it is remembered, if it is. */
  offeredAt: v.number(),
  pair: v.object({ privateKey: v.instance(CryptoKey), publicKey: v.instance(CryptoKey) }),
})

/** One key of this browser. */
export type DeviceRecord = v.InferOutput<typeof recordSchema>

/** Every key; none where the browser keeps nothing (a private window). */
export async function allDevices(): Promise<readonly DeviceRecord[]> {
  const found: unknown = await inStore('readonly', store => store.getAll()).catch(() => [])
  return v.is(v.array(recordSchema), found) ? found : []
}

/** The keys of one site, the newest first. */
export const devicesOf = async (site: string): Promise<readonly DeviceRecord[]> =>
  (await allDevices()).filter(record => record.site === site).sort((a, b) => b.offeredAt - a.offeredAt)

/** Keeps a key. */
export const keepDevice = (record: DeviceRecord): Promise<unknown> =>
  inStore('readwrite', store => store.put(record))

/** Forgets a key: nothing can prove that device any more. */
export const dropDevice = (device: string): Promise<unknown> =>
  inStore('readwrite', store => store.delete(device))

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened()
  try {
    return await settled(act(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'device' })
  return settled(request)
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('storage failed'))
  })
