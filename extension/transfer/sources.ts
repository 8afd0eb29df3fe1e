// The files and pastes of an import, from choosing to reading: each is told apart, opened with its passphrase where it needs
// one, and read.
import { useCallback, useRef, useState } from 'preact/hooks'
import { transferWords } from '../i18n/transfer/index.ts'
import type { ImportFault, Reading } from '../import/importer.ts'
import type { Recognised } from '../import/index.ts'
import { openPicture, pictureSize } from '../qr/picture.ts'

/** A file or paste, as far as it has come. */
export interface Item {
  readonly id: number
  readonly name: string
  /** The program that it is from, once that is known. */
  readonly app?: string
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'sealed'; readonly fault?: ImportFault; readonly recognised: Known }
    | { readonly kind: 'read'; readonly reading: Extract<Reading, { ok: true }>; readonly wasSealed: boolean }
    | { readonly kind: 'refused'; readonly fault: ImportFault }
}

type Known = Extract<Recognised, { ok: true }>

export interface Sources {
  readonly items: readonly Item[]
  readonly addFiles: (files: readonly File[]) => Promise<void>
  readonly addText: (text: string) => Promise<void>
  readonly open: (item: Item, passphrase: string) => Promise<void>
  readonly remove: (id: number) => void
  readonly clear: () => void
}

/** More files than anybody drops on purpose. */
const mostFiles = 100

/** The sources of an import. */
export function useSources(): Sources {
  const [items, setItems] = useState<readonly Item[]>([])
  const lastId = useRef(0)

  const put = useCallback((item: Item) => {
    setItems(all =>
      all.some(({ id }) => id === item.id) ? all.map(each => (each.id === item.id ? item : each)) : all,
    )
  }, [])

  const begin = useCallback((name: string): Item => {
    lastId.current += 1
    const item: Item = { id: lastId.current, name, state: { kind: 'reading' } }
    setItems(all => [...all, item])
    return item
  }, [])

  const settle = useCallback(
    async (item: Item, recognised: Recognised, passphrase?: string) => {
      if (!recognised.ok) return put({ ...item, state: { kind: 'refused', fault: recognised.fault } })
      const { readSource } = await import('../import/index.ts')
      const known = { ...item, app: recognised.importer.app }
      const reading = await readSource(recognised, passphrase)
      if (reading.ok)
        return put({ ...known, state: { kind: 'read', reading, wasSealed: passphrase !== undefined } })
      const { fault } = reading
      if (fault === 'passphrase-needed') return put({ ...known, state: { kind: 'sealed', recognised } })
      if (fault === 'wrong-passphrase') return put({ ...known, state: { kind: 'sealed', fault, recognised } })
      put({ ...known, state: { kind: 'refused', fault } })
    },
    [put],
  )

  const addFiles = useCallback(
    async (files: readonly File[]) => {
      // One after another: several encrypted ones at once would be several times the memory.
      for (const file of files.slice(0, mostFiles)) await settle(begin(file.name), await recogniseFile(file))
    },
    [begin, settle],
  )

  const addText = useCallback(
    async (text: string) => {
      const { recogniseText } = await import('../import/index.ts')
      await settle(begin(transferWords().import.pasted), await recogniseText(text))
    },
    [begin, settle],
  )

  const open = useCallback(
    async (item: Item, passphrase: string) => {
      if (item.state.kind === 'sealed') await settle(item, item.state.recognised, passphrase)
    },
    [settle],
  )

  const remove = useCallback((id: number) => setItems(all => all.filter(item => item.id !== id)), [])
  const clear = useCallback(() => setItems([]), [])
  return { items, addFiles, addText, open, remove, clear }
}

/** What a file is: a picture of QR codes is the list of their texts. */
async function recogniseFile(file: File): Promise<Recognised> {
  const [{ recognise, recogniseText }, { mostBytes }] = await Promise.all([
    import('../import/index.ts'),
    import('../import/source.ts'),
  ])
  // Not even read, where it is too large.
  if (file.size > mostBytes) return { ok: false, fault: 'too-large' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (pictureSize(bytes.subarray(0, 4096)) === undefined && !file.type.startsWith('image/'))
    return recognise(file.name, bytes)
  const texts = await textsIn(file)
  return texts.length === 0 ? { ok: false, fault: 'no-qr-code' } : recogniseText(texts.join('\n'))
}

async function textsIn(file: File): Promise<readonly string[]> {
  const picture = await openPicture(file)
  if (picture === undefined) return []
  try {
    const [{ readQrCodes }, { localDecoder }] = await Promise.all([
      import('../qr/read.ts'),
      import('../qr/local.ts'),
    ])
    return await readQrCodes(picture, localDecoder)
  } finally {
    picture.close()
  }
}
