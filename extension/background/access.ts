// Where the sentinel stands: on every site, on the sites that the person chose, or nowhere until they click. The browser's
// own record of permissions is the only one, so that what is taken back in the browser's settings is taken back here too.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { patternsOf } from '../organisation.ts'
import type { Access, AccessMode } from '../site-messages.ts'
import { organisation, watchOrganisation } from './organisation.ts'

const everySite = ['https://*/*', 'http://*/*']
const script = 'sentinel'
const files = ['sentinel.js']

/** What was chosen at first run; which sites it comes to, the browser knows. Nothing of it is secret. */
const chosenSchema = v.object({ mode: v.picklist(['all', 'chosen', 'click']) })
const chosenKey = 'access'

/** Which pages the browser lets us into by themselves. */
async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter(pattern => pattern === '<all_urls>' || /^(https?|\*):/.test(pattern))
}

const isEverySite = (pattern: string) => /^(<all_urls>|(\*|https):\/\/\*\/\*)$/.test(pattern)

/** What the person chose, within what the organisation allows, and what the browser made of it. */
export async function accessNow(): Promise<Access> {
  const granted = await grantedPatterns()
  const settled = await organisation()
  const { [chosenKey]: stored } = await browser.storage.local.get(chosenKey)
  const chosen = v.is(chosenSchema, stored) ? stored.mode : undefined
  const sites = settled.siteAccess === 'click' ? [] : granted.filter(pattern => !isEverySite(pattern))
  const known = { sites, organisation: settled }
  const most = settled.siteAccess ?? 'all'
  if (most !== 'all') return { ...known, mode: chosen === 'click' ? 'click' : most }
  if (granted.some(isEverySite)) return { ...known, mode: 'all' }
  if (sites.length > 0) return { ...known, mode: 'chosen' }
  if (chosen === undefined) return known
  // Asked for everything, and was refused, or had it taken back since.
  return { ...known, mode: chosen === 'all' ? 'click' : chosen }
}

/** Takes note of the choice. More access is asked for by the page that has the person's click; less is given back here. */
export async function chooseAccess(mode: AccessMode): Promise<void> {
  await browser.storage.local.set({ [chosenKey]: { mode } })
  const granted = await grantedPatterns()
  const excess = mode === 'click' ? granted : mode === 'chosen' ? granted.filter(isEverySite) : []
  if (excess.length > 0) await browser.permissions.remove({ origins: [...excess] })
}

/** Gives one site's access back. */
export const withdrawAccess = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] })

/** Keeps the sentinel where it may stand. Called once, at the worker's start. */
export function watchAccess(): void {
  const apply = () => void navigator.locks.request('sallyport-access', stationScripts)
  browser.permissions.onAdded.addListener(apply)
  browser.permissions.onRemoved.addListener(apply)
  browser.runtime.onInstalled.addListener(apply)
  watchOrganisation(apply)
  // Firefox forgets what was registered with every end of the browser, Chrome with every update of the extension.
  apply()
}

async function stationScripts(): Promise<void> {
  const matches = await stations(await grantedPatterns())
  // Where a site has a Sallyport in front, its own pages are below one prefix.
  const own = matches.map(pattern => pattern.replace(/\/\*$/, '/.sallyport/*'))
  await station('device', ['device.js'], own)
  // In frames without an address too (about:blank, srcdoc), by the origin that they have of the page that made them.
  if (await station(script, files, matches, { matchOriginAsFallback: true })) await reachOpenTabs(matches)
}

/** Has a script stand there and nowhere else. @returns whether it stands anywhere new. */
async function station(
  id: string,
  js: string[],
  matches: string[],
  more: { readonly matchOriginAsFallback?: true } = {},
): Promise<boolean> {
  const excludeMatches = [...patternsOf((await organisation()).blockedSites ?? [])]
  const wanted = { matches, ...(excludeMatches.length === 0 ? {} : { excludeMatches }) }
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  const placed = [standing?.matches?.toSorted() ?? [], standing?.excludeMatches?.toSorted() ?? []]
  if (JSON.stringify(placed) === JSON.stringify([matches.toSorted(), excludeMatches.toSorted()])) return false
  if (standing !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] })
  if (matches.length === 0) return false
  // By registration, not as a WXT content script: those announce themselves to the page.
  await browser.scripting.registerContentScripts([
    { id, ...wanted, ...more, js, allFrames: true, runAt: 'document_end' },
  ])
  return true
}

/** Where the sentinel is to stand: where the browser lets it, and the organisation. */
async function stations(granted: readonly string[]): Promise<string[]> {
  const { siteAccess: most, allowedSites } = await organisation()
  if (most === 'click') return []
  if (!granted.some(isEverySite)) return [...granted].sort()
  // With access to every site, of which only some may be used.
  if (allowedSites !== undefined) return [...patternsOf(allowedSites)]
  return most === 'chosen' ? granted.filter(pattern => !isEverySite(pattern)) : everySite
}

/** Pages that were open before: nobody should have to reload them. */
async function reachOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false })
  await Promise.all(tabs.map(({ id }) => id !== undefined && putSentinel(id)))
}

/** Puts the sentinel into a tab that it doesn't stand in; by `activeTab` where there is no other access. */
export async function putSentinel(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files })
    return true
  } catch {
    // A page of the browser or of its store, or one that nobody has let us into.
    return false
  }
}
