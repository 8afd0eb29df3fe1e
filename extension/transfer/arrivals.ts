// What comes to the page by itself: files and texts that are dropped on it, or pasted anywhere but into a field.
import { useEffect, useState } from 'preact/hooks'

/** Where it goes. */
export interface Target {
  readonly addFiles: (files: readonly File[]) => Promise<void>
  readonly addText: (text: string) => Promise<void>
}

/** Takes it in while the page `isOpen` for more. @returns whether something is being dragged over the page */
export function useArrivals({ addFiles, addText }: Target, isOpen: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    const isTyping = (event: Event) =>
      event.target instanceof HTMLElement && event.target.matches('input, textarea')
    document.addEventListener(
      'paste',
      event => {
        const files = [...(event.clipboardData?.files ?? [])]
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (!isOpen || (files.length === 0 && (text.trim() === '' || isTyping(event)))) return
        event.preventDefault()
        if (files.length > 0) void addFiles(files)
        else void addText(text)
      },
      { signal },
    )
    // Without this, the browser opens what is dropped beside the zone, and the page is gone.
    for (const type of ['dragover', 'drop'] as const)
      document.addEventListener(type, event => event.preventDefault(), { signal })
    document.addEventListener('dragenter', () => setOver(true), { signal })
    document.addEventListener('dragleave', event => event.relatedTarget === null && setOver(false), {
      signal,
    })
    document.addEventListener(
      'drop',
      event => {
        const files = [...(event.dataTransfer?.files ?? [])]
        const text = event.dataTransfer?.getData('text/plain') ?? ''
        setOver(false)
        if (!isOpen) return
        if (files.length > 0) void addFiles(files)
        else if (text.trim() !== '') void addText(text)
      },
      { signal },
    )
    return () => control.abort()
  }, [addFiles, addText, isOpen])
  return isOver
}
