// Where the app is shown: in the toolbar's popup, which closes as soon as anything else has the focus, or in a page with room.
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'

/** Whether this is the popup itself: a file chooser would close it, and what was begun would be lost. */
export const isToolbarPopup = (): boolean =>
  browser.extension.getViews({ type: 'popup' }).some(view => view === window)

/** Opens the vault in a tab of its own, at a screen; the popup closes. */
export function openPage(at: 'list' | 'backup'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`manage.html#${at}`) }).then(() => window.close())
}

/** Whether list and detail fit side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => query().matches)
  useEffect(() => {
    const control = new AbortController()
    query().addEventListener('change', ({ matches }) => setWide(matches), { signal: control.signal })
    return () => control.abort()
  }, [])
  return wide
}

let list: MediaQueryList | undefined
const query = (): MediaQueryList => {
  list ??= matchMedia('(min-width: 52rem)')
  return list
}
