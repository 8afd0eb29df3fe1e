// Opens the page for import and export in a tab, or goes to the one that is open.
import browser from 'webextension-polyfill'

/** Opens it at one of its two parts. */
export async function openTransfer(part: 'import' | 'export'): Promise<void> {
  const page = browser.runtime.getURL('transfer.html')
  const [there] = await browser.tabs.query({ url: `${page}*` }).catch(() => [])
  if (there?.id === undefined) await browser.tabs.create({ url: `${page}#${part}` })
  else await browser.tabs.update(there.id, { active: true, url: `${page}#${part}` })
  // A toolbar's popup is in the way now; a tab or the side panel isn't.
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close()
}
