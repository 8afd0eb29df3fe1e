// Where a page needs the vault opened: a small window of our own (browsers open the toolbar popup for a click on it only).
// Never inside the page: a page could draw the same, or look on.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Lock } from '../messages.ts'
import { askTab } from '../wire.ts'
import { type Ground, recall } from './ground.ts'

const waitingSchema = v.array(v.number())

/** Opens the popup as a window of its own, about this tab: to unlock (and close again), or to see what was scanned. */
export async function openWindowFor(
  { memory }: Ground,
  tabId: number,
  purpose: 'unlock' | 'scan',
): Promise<void> {
  const waiting = (await recall(memory, 'waiting', waitingSchema)) ?? []
  await memory.set('waiting', [...new Set([...waiting, tabId])].slice(-10))
  const url = browser.runtime.getURL(`popup.html?tab=${tabId}&for=${purpose}`)
  const [open] = (await browser.runtime.getContexts?.({ documentUrls: [url] }).catch(() => [])) ?? []
  if (open?.windowId !== undefined && open.windowId >= 0) {
    await browser.windows.update(open.windowId, { focused: true })
    return
  }
  await browser.windows.create({ url, type: 'popup', width: 420, height: 640 })
}

/** Tells the tabs that wait, and the visible ones, how the vault stands now. */
export async function announce({ memory }: Pick<Ground, 'memory'>, lock: Lock): Promise<void> {
  const waiting = (await recall(memory, 'waiting', waitingSchema)) ?? []
  await memory.remove(['waiting'])
  const visible = (await browser.tabs.query({ active: true })).flatMap(({ id }) => id ?? [])
  await Promise.all(
    [...new Set([...waiting, ...visible])].map(tabId => askTab(tabId, 'lockChanged', { lock })),
  )
}
