// The device keys of this browser, and what is known of each without asking anybody; and the sites that may remember it by a
// cookie, of which nothing else is known here. In IndexedDB, because only there a CryptoKey can be kept that nobody can read
// out, this extension included; and beside the vault, not in it, because a remembered device is recognised without a click,
// while the vault is locked. So what is kept is no secret and as little as can be: which site, and the edge's own names for
// subject and device. The person's name is not in it.
import * as v from 'valibot'

const databaseName = 'devices'
type StoreName = 'keys' | 'sites'

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

const siteSchema = v.object({ site: v.string(), notedAt: v.number() })

/** A site that may remember this browser by a cookie, and when the person last had it do so. */
export type NotedSite = v.InferOutput<typeof siteSchema>

/** Every key; none where the browser keeps nothing (a private window). */
export async function allDevices(): Promise<readonly DeviceRecord[]> {
  const found: unknown = await inStore('keys', 'readonly', store => store.getAll()).catch(() => [])
  return v.is(v.array(recordSchema), found) ? found : []
}

/** The keys of one site, the newest first. */
export const devicesOf = async (site: string): Promise<readonly DeviceRecord[]> =>
  (await allDevices()).filter(record => record.site === site).sort((a, b) => b.offeredAt - a.offeredAt)

/** Keeps a key. */
export const keepDevice = (record: DeviceRecord): Promise<unknown> =>
  inStore('keys', 'readwrite', store => store.put(record))

/** Forgets a key: nothing can prove that device any more. */
export const dropDevice = (device: string): Promise<unknown> =>
  inStore('keys', 'readwrite', store => store.delete(device))

/** The sites that may remember this browser by a cookie. */
export async function notedSites(): Promise<readonly NotedSite[]> {
  const found: unknown = await inStore('sites', 'readonly', store => store.getAll()).catch(() => [])
  return v.is(v.array(siteSchema), found) ? found : []
}

/** Notes such a site. */
export const noteSite = (noted: NotedSite): Promise<unknown> =>
  inStore('sites', 'readwrite', store => store.put(noted))

/** Forgets that there was such a site. */
export const dropSite = (site: string): Promise<unknown> =>
  inStore('sites', 'readwrite', store => store.delete(site))

async function inStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened()
  try {
    return await settled(act(database.transaction(name, mode).objectStore(name)))
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 2)
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore('keys' satisfies StoreName, { keyPath: 'device' })
    if (oldVersion < 2) request.result.createObjectStore('sites' satisfies StoreName, { keyPath: 'site' })
  }
  return settled(request)
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('storage failed'))
  })
