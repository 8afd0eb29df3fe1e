// The tab that a page of the extension is about: its site, and what can be set up from it.
import browser from 'webextension-polyfill'
import { coversOrigin, isSecureOrigin, sitePattern } from '../autofill/match.ts'
import { done, type PageMessages, refused } from '../messages.ts'
import { isPermitted } from '../organisation.ts'
import { settingsOf } from '../vault/site-settings.ts'
import { accessNow } from './access.ts'
import { fieldsIn } from './fields.ts'
import { askPage } from './fill.ts'
import type { Ground } from './ground.ts'
import { noteOffers, offersOf } from './offers.ts'
import { organisation } from './organisation.ts'
import { captureTab, readPictures } from './pictures.ts'
import { readOpen } from './session.ts'
import { belongsTo, imitatedBy } from './sites.ts'

/** Looks for accounts to set up in a tab: what its page says of itself, and what it looks like. */
export async function scanTab(ground: Ground, tab: number) {
  const page = await askPage(tab, 'scanPage', {})
  const told = page.ok ? [...page.value.links, ...(await readPictures(page.value.images))] : []
  // Always both: of several codes, one may be in another site's frame.
  const seen = await captureTab(tab, page.ok ? page.value : undefined)
  const offers = await noteOffers(ground, tab, siteOrigin((await tabOf(tab))?.url), [...told, ...seen])
  return offers.length > 0 ? done({ offers }) : refused(page.ok ? 'nothing-found' : page.refusal)
}

/** What there is to say of the site in a tab, or in the one in front. */
export async function siteInTab(
  ground: Ground,
  id: number | undefined,
): Promise<PageMessages['site']['response']> {
  const tab = await tabOf(id)
  if (tab?.id === undefined) return { ids: [], fields: 0, offers: [] }
  const origin = siteOrigin(tab.url)
  const here = {
    tabId: tab.id,
    fields: await fieldsIn(ground, tab.id),
    offers: await offersOf(ground, tab.id, origin),
  }
  if (origin === undefined) return { ...here, ids: [] }
  const read = await readOpen(ground)
  const accounts = read.ok ? read.value.accounts : []
  const insecure = !isSecureOrigin(origin)
  const own = insecure ? [] : accounts.filter(account => belongsTo(account, origin))
  const imitates = own.length > 0 ? undefined : imitatedBy(accounts, origin)
  const granted = (await accessNow()).sites.find(pattern => coversOrigin(pattern, origin))
  return {
    ...{ ...here, origin, ids: own.map(account => account.id), pattern: sitePattern(origin) },
    ...(read.ok ? { settings: settingsOf(read.value.sites, origin) } : {}),
    ...(insecure ? { insecure } : {}),
    ...(isPermitted(await organisation(), origin) ? {} : { blocked: true as const }),
    ...(granted === undefined ? {} : { granted }),
    ...(imitates === undefined ? {} : { imitates }),
  }
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
