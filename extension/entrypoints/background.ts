// The background: wiring only. Every listener is registered before the first await, because the MV3 worker is started anew
// for each event and only listeners that are there at once hear it.

import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { watchAccess } from '../background/access.ts'
import { watchBackups } from '../background/backup.ts'
import { watchClipboard } from '../background/clipboard.ts'
import { dropFields } from '../background/fields.ts'
import { watchFill } from '../background/fill.ts'
import { frameRoutes } from '../background/frame-routes.ts'
import { browserGround, closeToContentScripts } from '../background/ground.ts'
import { watchPointed } from '../background/load.ts'
import { watchLock } from '../background/lock.ts'
import { dropOffers } from '../background/offers.ts'
import { pageRoutes } from '../background/page-routes.ts'
import { route } from '../background/routes.ts'
import { scanTab } from '../background/tab.ts'
import { openWindowFor } from '../background/unlock-window.ts'
import { listenInBackground } from '../wire.ts'

export default defineBackground(() => {
  const ground = browserGround()
  const routes = { frame: frameRoutes(ground), page: pageRoutes(ground) }
  listenInBackground((name, request, sender) => route(routes, name, request, sender))
  void closeToContentScripts()
  watchAccess()
  watchPointed(ground)
  watchLock(ground)
  watchClipboard(ground)
  watchBackups(ground)
  watchFill(async tabId => {
    await scanTab(ground, tabId)
    await openWindowFor(ground, tabId, 'scan')
  })
  browser.tabs.onRemoved.addListener(tabId => {
    void dropOffers(ground, tabId)
    void dropFields(ground, tabId)
  })
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // Another document: its frames say anew what they have.
    if (status === 'loading') void dropFields(ground, tabId)
  })
})
