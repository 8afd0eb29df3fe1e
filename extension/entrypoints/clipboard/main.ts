// A hidden page that lives for a moment: clears the clipboard if it still holds the code whose hash is in the address.
// `execCommand`, because the asynchronous clipboard wants a focused document, and this one is never shown.
import { hex, sha256 } from '../../../shared/bytes.ts'

async function clearIfStillThere(hash: string): Promise<void> {
  const field = document.querySelector('textarea')
  if (field === null) return
  field.focus()
  document.execCommand('paste')
  const text = field.value
  field.value = ''
  if (hex(await sha256(text)) !== hash) return
  document.addEventListener(
    'copy',
    event => {
      event.clipboardData?.setData('text/plain', '')
      event.preventDefault()
    },
    { once: true },
  )
  document.execCommand('copy')
}

void clearIfStillThere(location.hash.slice(1))
