// Puts the larger part of the content script into a frame, when the sentinel there asks for it. By the browser's own
// injection: a script that pages may load (`web_accessible_resources`) would tell them that the extension is there.
import browser from 'webextension-polyfill'
import type { FrameSender } from './sites.ts'

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
