// Where backups go by themselves: the folder for downloads, or a folder that the person chose (File System Access, Chromium
// only). Each answers with what was read back, or undefined where nothing could be written.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { utf8 } from '../../shared/bytes.ts'
import { folderKey, values } from '../vault/values.ts'

/** What was read back; where the browser lets nobody read it, what it was given. */
export type ReadBack = { readonly text: string; readonly readBack: boolean } | undefined

/** How many backups are kept in a folder. */
const keptInFolder = 10

/** What of `FileSystemDirectoryHandle` is needed; not every browser has types or the thing for it. */
interface Folder {
  queryPermission(mode: { readonly mode: 'readwrite' }): Promise<string>
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileSystemFileHandle>
  removeEntry(name: string): Promise<void>
  keys(): AsyncIterable<string>
}
const folderSchema = v.custom<Folder>(
  handle => typeof handle === 'object' && handle !== null && 'getFileHandle' in handle,
)

/** Writes into the chosen folder, and reads it from there. */
export async function toFolder(name: string, text: string): Promise<ReadBack> {
  try {
    const folder = await values.get(folderKey)
    if (!v.is(folderSchema, folder)) return undefined
    if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return undefined
    const file = await folder.getFileHandle(name, { create: true })
    // Written beside, and put in the old one's place at `close`.
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
    const back = await (await file.getFile()).text()
    await dropOldest(folder)
    return { text: back, readBack: true }
  } catch {
    return undefined
  }
}

async function dropOldest(folder: Folder): Promise<void> {
  const names: string[] = []
  for await (const name of folder.keys())
    if (/^sallyport-\d{4}-\d\d-\d\d\.sallyport$/.test(name)) names.push(name)
  // Their names are their days.
  for (const name of names.sort().slice(0, -keptInFolder)) await folder.removeEntry(name)
}

/** Hands a file to the browser's downloads, and waits until it is there in full. Extensions can't read it back. */
export async function toDownloads(name: string, text: string): Promise<ReadBack> {
  let url: string | undefined
  try {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return undefined
    url = addressOf(text)
    const id = await browser.downloads.download({
      ...{ url, filename: `Sallyport/${name}`, conflictAction: 'overwrite', saveAs: false },
    })
    return (await isComplete(id, utf8(text).length)) ? { text, readBack: false } : undefined
  } catch {
    return undefined
  } finally {
    if (url?.startsWith('blob:')) URL.revokeObjectURL(url)
  }
}

/** Chrome's worker can't make a blob's address; Firefox, whose background is a page, downloads no `data:`. */
function addressOf(text: string): string {
  const type = 'application/json'
  if ('document' in globalThis) return URL.createObjectURL(new Blob([text], { type }))
  return `data:${type},${encodeURIComponent(text)}`
}

async function isComplete(id: number, size: number): Promise<boolean> {
  for (let round = 0; round < 100; round++) {
    const [item] = await browser.downloads.search({ id })
    if (item?.state === 'complete') return item.exists && (item.fileSize === size || item.fileSize < 0)
    if (item?.state !== 'in_progress') return false
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return false
}
