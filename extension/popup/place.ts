// Where the popup stands: as the toolbar's popup over the visible tab, or as a window of its own about a tab that the
// address names (`?tab=`), opened for a purpose (`?for=`).
import browser, { type Tabs } from 'webextension-polyfill'

/** What a window of its own was opened for: unlocking closes it again, scanning shows what was found, the camera starts. */
export type Purpose = 'popup' | 'unlock' | 'scan' | 'camera'

export interface Place {
  readonly purpose: Purpose
  readonly tabId?: number
  /** The tab's site, as the browser tells it right away. */
  readonly origin?: string
}

/** The tab that the popup is about, and why it was opened. */
export async function findPlace(): Promise<Place> {
  const parameters = new URLSearchParams(location.search)
  const wanted = parameters.get('for')
  const purpose = wanted === 'unlock' || wanted === 'scan' || wanted === 'camera' ? wanted : 'popup'
  const named = Number(parameters.get('tab') ?? Number.NaN)
  if (Number.isInteger(named)) return { purpose, tabId: named, ...originOf(await tabNamed(named)) }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  // Opened as a page in a tab, it is about no site.
  return active?.id === undefined || active.url === location.href
    ? { purpose }
    : { purpose, tabId: active.id, ...originOf(active) }
}

const tabNamed = (id: number) => browser.tabs.get(id).catch(() => undefined)

const originOf = (tab: Tabs.Tab | undefined): { readonly origin?: string } =>
  tab?.url !== undefined && /^https?:/.test(tab.url) ? { origin: new URL(tab.url).origin } : {}
