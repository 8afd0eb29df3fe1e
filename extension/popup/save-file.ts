// Saving a text as a file where the person says, and reading it back where the browser lets us (File System Access);
// elsewhere it goes through the browser's downloads, and what was handed over is all that can be looked at.

interface Writable {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
  getFile(): Promise<Blob>
}
const isWritable = (value: unknown): value is Writable =>
  typeof value === 'object' && value !== null && 'createWritable' in value && 'getFile' in value

/** What is in the file now; undefined where the person chose none. */
export async function saveFile(
  name: string,
  text: string,
): Promise<{ readonly text: string; readonly readBack: boolean } | undefined> {
  const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker')
  if (typeof picker !== 'function') return download(name, text)
  try {
    const file: unknown = await Reflect.apply(picker, globalThis, [{ suggestedName: name }])
    if (!isWritable(file)) return undefined
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
    return { text: await (await file.getFile()).text(), readBack: true }
  } catch {
    return undefined
  }
}

function download(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return { text, readBack: false }
}
