// Filling, from the shortcut, the context menu and the popup: the content script is asked to fill, and fetches the code by
// itself (`codeForPage`), so that a code goes only to a document whose origin the browser has just vouched for.
import browser from 'webextension-polyfill'
import { learnLanguage } from '../i18n/language.ts'
import { outsideWords } from '../i18n/outside.ts'
import type { Answer, FillBy, TabMessage, TabMessages } from '../messages.ts'
import { askTab } from '../wire.ts'
import { putSentinel } from './access.ts'

/** Asks the tab's content scripts, after putting them there where nothing of ours stands yet: the person's click has given us the tab. */
export async function askPage<Name extends TabMessage>(
  tabId: number,
  name: Name,
  request: TabMessages[Name]['request'],
  frameId?: number,
): Promise<Answer<TabMessages[Name]['response']>> {
  const answer = await askTab(tabId, name, request, frameId)
  if (answer.ok || answer.refusal !== 'no-page') return answer
  return (await putSentinel(tabId)) ? askTab(tabId, name, request, frameId) : answer
}

const menus = { fill: 'fill-code', code: 'is-code', other: 'is-no-code', scan: 'scan-page' } as const

/** Listens for the shortcut and the context menu. Called once, at the worker's start. */
export function watchFill(scan: (tabId: number) => Promise<void>): void {
  const fill = async (tabId: number | undefined, by: FillBy, frameId?: number) => {
    if (tabId === undefined) return
    const filled = await askPage(tabId, 'fill', { by }, frameId)
    // Nothing in the page to say it at: the popup has the codes, to be copied, and says why.
    if (!filled.ok && (filled.refusal === 'no-field' || filled.refusal === 'no-page')) await showPopup()
  }

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== menus.fill) return
    if (tab?.id !== undefined) void fill(tab.id, 'shortcut')
    // Firefox before 126 does not say which tab.
    else
      void browser.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([active]) => fill(active?.id, 'shortcut'))
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined) return
    if (menuItemId === menus.fill) void fill(tab.id, 'menu', frameId)
    if (menuItemId === menus.code) void askPage(tab.id, 'point', { is: 'code' }, frameId)
    if (menuItemId === menus.other) void askPage(tab.id, 'point', { is: 'other' }, frameId)
    if (menuItemId === menus.scan) void scan(tab.id)
  })
  browser.runtime.onInstalled.addListener(() => void createMenus())
}

async function showPopup(): Promise<void> {
  try {
    await (browser.action ?? browser.browserAction).openPopup()
  } catch {
    // Firefox wants a click for it, and no browser does it for a window that isn't in front.
  }
}

async function createMenus(): Promise<void> {
  await learnLanguage()
  const { menu } = outsideWords()
  await browser.contextMenus.removeAll()
  const pages = { documentUrlPatterns: ['https://*/*', 'http://*/*'] }
  for (const name of ['fill', 'code', 'other'] as const)
    browser.contextMenus.create({ id: menus[name], title: menu[name], contexts: ['editable'], ...pages })
  browser.contextMenus.create({ id: menus.scan, title: menu.scan, contexts: ['page', 'image'], ...pages })
}
