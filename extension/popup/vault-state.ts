// What the popup knows, and how it learns it anew: the vault's state, its accounts, and the site in the tab. One object for
// all screens; every change in the background is followed by `refresh`.
import { createContext } from 'preact'
import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { AccountView, Lock, Mishap, PageMessages, Refusal, Settings } from '../messages.ts'
import type { Access } from '../site-messages.ts'
import type { PasskeyView } from '../vault/ways.ts'
import { askFromPage } from '../wire.ts'
import { likelyOn, peek } from './peek.ts'
import { findPlace, type Place } from './place.ts'

export type Site = PageMessages['site']['response']

/** Everything that the screens show, as of the last refresh. */
export interface Known {
  readonly lock: Lock
  readonly mishap?: Mishap
  readonly accounts: readonly AccountView[]
  readonly settings?: Settings
  readonly site: Site
  readonly access: Access
  /** What may be asked to unlock with, beside the passphrase. */
  readonly passkeys: readonly PasskeyView[]
  readonly place: Place
  /** Why the vault can't be shown, where it can't. */
  readonly refusal?: Refusal
}

export interface Vault extends Known {
  readonly refresh: () => Promise<void>
}

const nowhere: Site = { ids: [], fields: 0, offers: [] }

async function learn(place: Place): Promise<Known> {
  // All at once, though a locked vault has no list: what people wait for is the usual case.
  const [state, list, site, access] = await Promise.all([
    askFromPage('state', {}),
    askFromPage('list', {}),
    place.tabId === undefined ? undefined : askFromPage('site', { tabId: place.tabId }),
    askFromPage('access', {}),
  ])
  const known = {
    accounts: [],
    place,
    passkeys: state.ok ? state.value.passkeys : [],
    site: site?.ok ? site.value : nowhere,
    access: access.ok ? access.value : { sites: [], organisation: {} },
  }
  if (!state.ok) return { ...known, lock: 'locked', refusal: state.refusal }
  const { lock } = state.value
  if (list.ok) return { ...known, lock: 'unlocked', ...list.value }
  const isClosed = lock !== 'unlocked' || list.refusal === 'locked'
  return isClosed
    ? { ...known, ...state.value, lock: lock === 'unlocked' ? 'locked' : lock }
    : { ...known, ...state.value, refusal: list.refusal }
}

/** What the last popup knew: shown until the background has answered. */
export async function recollect(): Promise<Known | undefined> {
  const [place, views] = await Promise.all([findPlace(), peek()])
  // A window opened for a purpose begins with what the background knows of that.
  if (views === undefined || place.purpose !== 'popup') return undefined
  const { tabId, origin } = place
  const site = {
    ...nowhere,
    ids: likelyOn(views.accounts, origin),
    ...(tabId === undefined ? {} : { tabId }),
    ...(origin === undefined ? {} : { origin }),
  }
  // Whoever has seen their list has chosen before which sites it may see.
  return {
    ...views,
    ...{ lock: 'unlocked', site, place, passkeys: [] },
    access: { mode: 'click', sites: [], organisation: {} },
  }
}

/** The popup's knowledge, at first what is `recollected`; undefined until there is any. */
export function useVaultState(recollected?: Known): Vault | undefined {
  const [known, setKnown] = useState(recollected)
  const lastRefresh = useRef(0)
  const lock = useRef(known?.lock)
  lock.current = known?.lock
  const refresh = useCallback(async () => {
    lastRefresh.current = Date.now()
    setKnown(await learn(await findPlace()))
  }, [])
  // Before the paint, so that the background is at work while it happens.
  useLayoutEffect(() => {
    void refresh()
    // A popup kept open in a window finds out when another window changes the vault (and by its codes when it locks).
    const onVisible = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      // A vault that is only being made is no news to the screen that makes it.
      if (!('vault:accounts' in changes) || lock.current !== 'unlocked') return
      const changed = Date.now()
      // Whoever made the change in this window refreshes by themselves.
      setTimeout(() => lastRefresh.current < changed && void refresh(), 250)
    }
    // Beside the page, the tab may change under it.
    const onTab = () => void refresh()
    const onMoved = (_: number, { status }: { readonly status?: string }) => {
      if (status === 'complete') void refresh()
    }
    if (location.pathname === '/sidepanel.html') {
      browser.tabs.onActivated.addListener(onTab)
      browser.tabs.onUpdated.addListener(onMoved)
    }
    document.addEventListener('visibilitychange', onVisible)
    browser.storage.local.onChanged.addListener(onChanged)
    return () => {
      browser.tabs.onActivated.removeListener(onTab)
      browser.tabs.onUpdated.removeListener(onMoved)
      document.removeEventListener('visibilitychange', onVisible)
      browser.storage.local.onChanged.removeListener(onChanged)
    }
  }, [refresh])
  return known && { ...known, refresh }
}

export const VaultContext = createContext<Vault | undefined>(undefined)

/** The vault's state, in any screen under the app. */
export function useVault(): Vault {
  const vault = useContext(VaultContext)
  if (vault === undefined) throw new Error('a screen was rendered outside the app')
  return vault
}
