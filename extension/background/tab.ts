// The tab that a page of the extension is about: its site, and what can be set up from it.
import browser from 'webextension-polyfill'
import { done, refused } from '../messages.ts'
import { askPage } from './fill.ts'
import type { Ground } from './ground.ts'
import { noteOffers } from './offers.ts'
import { captureTab, readPictures } from './pictures.ts'

/** Looks for accounts to set up in a tab: what its page says of itself, and what it looks like. */
export async function scanTab(ground: Ground, tab: number) {
  const page = await askPage(tab, 'scanPage', {})
  const told = page.ok ? [...page.value.links, ...(await readPictures(page.value.images))] : []
  // Always both: of several codes, one may be in another site's frame.
  const seen = await captureTab(tab, page.ok ? page.value : undefined)
  const offers = await noteOffers(ground, tab, siteOrigin((await tabOf(tab))?.url), [...told, ...seen])
  return offers.length > 0 ? done({ offers }) : refused(page.ok ? 'nothing-found' : page.refusal)
}

/** A tab by its number, or the one in front; undefined where it is gone. */
export async function tabOf(id: number | undefined) {
  try {
    if (id !== undefined) return await browser.tabs.get(id)
    return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]
  } catch {
    return undefined
  }
}

/** The origin of a web page; undefined for the browser's own pages. */
export function siteOrigin(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url)) return undefined
  return new URL(url).origin
}
