// Which frames of a tab said that they hold a code field, and the toolbar badge that tells a person so. Kept in memory by
// tab; a frame that reloads says it anew.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { type Ground, recall } from './ground.ts'
import type { FrameSender } from './sites.ts'

const countsSchema = v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.number())
const keyOf = (tabId: number) => `fields:${tabId}`

/** Takes note of how many code fields a frame has, and shows it. */
export async function noteFields(
  { memory }: Ground,
  { tabId, frameId }: FrameSender,
  count: number,
): Promise<void> {
  const counts = (await recall(memory, keyOf(tabId), countsSchema)) ?? {}
  const { [frameId]: _, ...others } = counts
  const after = count > 0 ? { ...others, [frameId]: count } : others
  await memory.set(keyOf(tabId), after)
  await showBadge(tabId, Object.keys(after).length > 0)
}

/** How many code fields the tab's frames have. */
export async function fieldsIn({ memory }: Ground, tabId: number): Promise<number> {
  const counts = (await recall(memory, keyOf(tabId), countsSchema)) ?? {}
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** The tab went elsewhere or was closed. */
export const dropFields = ({ memory }: Pick<Ground, 'memory'>, tabId: number): Promise<void> =>
  memory.remove([keyOf(tabId)])

const action = () => browser.action ?? browser.browserAction

async function showBadge(tabId: number, shown: boolean): Promise<void> {
  try {
    await action().setBadgeBackgroundColor({ color: '#0b6b5d', tabId })
    await action().setBadgeText({ text: shown ? '•' : '', tabId })
  } catch {
    // The tab was closed in the meantime.
  }
}
