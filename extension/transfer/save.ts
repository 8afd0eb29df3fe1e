// Hands a text to the browser as a file to download.

/** Saves a file with the person's downloads. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/plain;charset=utf-8'
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the contents once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
