// Puts the larger part of the content script into a frame, when the sentinel there asks for it. By the browser's own
// injection: a script that pages may load (`web_accessible_resources`) would tell them that the extension is there.
import browser from 'webextension-polyfill'
import { settingsOf } from '../vault/site-settings.ts'
import type { Ground } from './ground.ts'
import { lockState, readOpen } from './session.ts'
import type { FrameSender } from './sites.ts'
import { siteOrigin } from './tab.ts'

/** Has every page looked at where the person once pointed at a field that nothing but their word shows to be the code's. */
export function watchPointed(ground: Ground): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    const origin = siteOrigin(url)
    if (status === 'complete' && origin !== undefined) void loadWherePointed(ground, tabId, origin)
  })
}

async function loadWherePointed(ground: Ground, tabId: number, origin: string): Promise<void> {
  if ((await lockState(ground)) !== 'unlocked') return
  const read = await readOpen(ground)
  if (read.ok && settingsOf(read.value.sites, origin).pointed.some(({ is }) => is === 'code'))
    await loadAutofill({ tabId, frameId: 0 })
}

/** Runs `autofill.js` in the frame that asked, and in no other. */
export async function loadAutofill({
  tabId,
  frameId,
}: Pick<FrameSender, 'tabId' | 'frameId'>): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['autofill.js'] })
  } catch {
    // The frame is gone already.
  }
}
