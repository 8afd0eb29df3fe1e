// Files out of ZIP archives (also encrypted ones: ZipCrypto and WinZip's AES), through zip.js with the browser's own inflate.
// An archive's numbers are not believed: what comes out is counted while it comes, and ended where it grows too large.
import { configure, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/index-native.js'
import { type Bytes, concat } from '../../shared/bytes.ts'
import { Refusal } from './importer.ts'

/** Larger than the JSON of any export; an archive of some kilobytes can hold gigabytes of zeros. */
const mostUnpacked = 64 * 1024 * 1024
const mostFiles = 20_000

async function openArchive(bytes: Bytes) {
  // Workers would be made from `blob:` addresses, which the extension's policy forbids.
  configure({ useWebWorkers: false })
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  try {
    const files = []
    for await (const entry of reader.getEntriesGenerator()) {
      if (files.length >= mostFiles) throw new Refusal('too-large')
      if (!entry.directory) files.push(entry)
    }
    return files
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
}

/** The names in an archive. @throws Refusal `damaged`, `too-large` */
export const namesIn = async (bytes: Bytes): Promise<readonly string[]> =>
  (await openArchive(bytes)).map(({ filename }) => filename)

/** One file of an archive. @throws Refusal `damaged`, `too-large`, `passphrase-needed`, `wrong-passphrase` */
export async function fileIn(bytes: Bytes, name: string, passphrase?: Bytes): Promise<Bytes> {
  const entry = (await openArchive(bytes)).find(({ filename }) => filename === name)
  if (entry === undefined) throw new Refusal('damaged')
  if (entry.uncompressedSize > mostUnpacked) throw new Refusal('too-large')
  if (entry.encrypted && passphrase === undefined) throw new Refusal('passphrase-needed')
  const { stream, content } = counted()
  try {
    await entry.getData(stream, {
      checkSignature: true,
      ...(entry.encrypted && passphrase !== undefined ? { rawPassword: passphrase } : {}),
    })
    return content()
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (content.overflowed()) throw new Refusal('too-large')
    // ZipCrypto has no authentication: a wrong key shows as a wrong checksum, or as data that can't be inflated.
    throw new Refusal(entry.encrypted ? 'wrong-passphrase' : 'damaged')
  }
}

/** Bytes inflated from gzip. @throws Refusal `damaged`, `too-large` */
export async function gunzip(bytes: Bytes): Promise<Bytes> {
  const { stream, content } = counted()
  try {
    await new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).pipeTo(stream)
    return content()
  } catch {
    throw new Refusal(content.overflowed() ? 'too-large' : 'damaged')
  }
}

/** A place to write to that refuses to grow past what is sensible. */
function counted() {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new WritableStream<Uint8Array>({
    write: chunk => {
      length += chunk.length
      if (length > mostUnpacked) throw new Refusal('too-large')
      chunks.push(chunk)
    },
  })
  const content = () => concat(...chunks)
  content.overflowed = () => length > mostUnpacked
  return { stream, content }
}
