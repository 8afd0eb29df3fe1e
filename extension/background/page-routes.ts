// What the extension's own pages (popup, settings) may ask: the vault itself, its accounts, and the tab that they are about.

import * as v from 'valibot'
import { otpBounds } from '../../shared/otp/uri.ts'
import { done, refused } from '../messages.ts'
import { extrasEntries, originSchema, settingsEntries, viewOf } from '../vault/account.ts'
import {
  addDraft,
  codesOf,
  codeToUse,
  editAccount,
  moveAccount,
  removeAccount,
  restoreAccount,
  saveOffered,
} from './accounts.ts'
import { clearLater } from './clipboard.ts'
import { clockView, measureClock } from './clock.ts'
import { askAlso, devicesNow, forgetDevice } from './devices.ts'
import { draftSchema } from './draft-schema.ts'
import { askPage } from './fill.ts'
import type { Ground } from './ground.ts'
import { importRoutes } from './import-routes.ts'
import { setLockAlarm } from './lock.ts'
import { offered } from './offers.ts'
import { fromPage, type PageRoutes } from './routes.ts'
import { changeOpen, mishapOf, readOpen, rememberTiming, touchSession } from './session.ts'
import { siteRoutes } from './site-routes.ts'
import { scanTab, siteInTab } from './tab.ts'
import { noteUse } from './uses.ts'
import { vaultRoutes } from './vault-routes.ts'
import { keepViews, listed } from './views.ts'

const nothing = v.object({})
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
const byId = v.object({ id })
const tabId = v.pipe(v.number(), v.integer())
const name = v.pipe(v.string(), v.maxLength(otpBounds.nameLength))
const sites = v.pipe(v.array(originSchema), v.maxLength(100))
export const pageRoutes = (ground: Ground): PageRoutes => {
  const used = async () => {
    await touchSession(ground)
    await setLockAlarm(ground)
  }

  return {
    ...vaultRoutes(ground),

    list: fromPage<'list'>(nothing, async () => {
      const read = await readOpen(ground)
      if (!read.ok) return read
      await used()
      // Reading may just have found one, so it is looked up after.
      const mishap = await mishapOf(ground)
      const { settings } = read.value
      const accounts = await listed(ground, read.value)
      await keepViews(ground, { accounts, settings })
      return done({ accounts, settings, ...(mishap === undefined ? {} : { mishap }) })
    }),

    // Asked for by a popup that is merely open: no sign that anybody is there, so the time to lock runs on.
    codes: fromPage<'codes'>(v.object({ ids: v.pipe(v.array(id), v.maxLength(200)) }), ({ ids }) =>
      codesOf(ground, ids),
    ),

    advance: fromPage<'advance'>(byId, async request => {
      await used()
      return codeToUse(ground, request.id)
    }),

    add: fromPage<'add'>(v.object({ draft: draftSchema, sites }), async request => {
      await used()
      return addDraft(ground, request.draft, request.sites)
    }),

    addOffer: fromPage<'addOffer'>(v.object({ offerId: id, tabId }), async request => {
      const offer = await offered(ground, request.tabId, request.offerId)
      if (offer === undefined) return refused('no-offer')
      await used()
      return saveOffered(ground, offer.otp, offer.origin)
    }),

    edit: fromPage<'edit'>(
      v.object({
        ...{ id, issuer: v.exactOptional(name), label: v.exactOptional(name) },
        ...{ sites: v.exactOptional(sites), pinned: v.exactOptional(v.boolean()) },
        tags: v.exactOptional(extrasEntries.tags),
        notes: v.exactOptional(extrasEntries.notes),
        icon: v.exactOptional(extrasEntries.icon),
        was: v.exactOptional(v.record(v.string(), v.unknown())),
        exact: v.exactOptional(v.boolean()),
      }),
      async request => {
        await used()
        return editAccount(ground, request)
      },
    ),

    move: fromPage<'move'>(v.object({ id, after: v.exactOptional(id) }), async request => {
      await used()
      return moveAccount(ground, request.id, request.after)
    }),

    ...importRoutes(ground, used),

    remove: fromPage<'remove'>(byId, async request => {
      await used()
      return removeAccount(ground, request.id)
    }),

    restore: fromPage<'restore'>(byId, async request => {
      await used()
      return restoreAccount(ground, request.id)
    }),

    deleted: fromPage<'deleted'>(nothing, async () => {
      const read = await readOpen(ground)
      if (!read.ok) return read
      const accounts = read.value.deleted.map(account => ({
        ...viewOf(account),
        deletedAt: account.deletedAt,
      }))
      return done({ accounts: accounts.sort((a, b) => b.deletedAt - a.deletedAt) })
    }),

    settings: fromPage<'settings'>(
      v.object({
        autoLockMinutes: v.exactOptional(settingsEntries.autoLockMinutes),
        lockOnSleep: v.exactOptional(settingsEntries.lockOnSleep),
        clipboardSeconds: v.exactOptional(settingsEntries.clipboardSeconds),
        sort: v.exactOptional(v.unwrap(settingsEntries.sort)),
        backupEvery: v.exactOptional(v.unwrap(settingsEntries.backupEvery)),
        backupPlace: v.exactOptional(v.unwrap(settingsEntries.backupPlace)),
        correctClock: v.exactOptional(v.boolean()),
      }),
      async changes => {
        const changed = await changeOpen(ground, contents => {
          const settings = { ...contents.settings, ...changes }
          return { ok: true, value: { contents: { ...contents, settings }, value: settings } }
        })
        if (!changed.ok) return changed
        await rememberTiming(ground, changed.value)
        await setLockAlarm(ground)
        return changed
      },
    ),

    devices: fromPage<'devices'>(v.object({ also: v.exactOptional(originSchema) }), async ({ also }) => {
      if (also !== undefined) await askAlso(also)
      return done({ devices: await devicesNow(ground.now()) })
    }),

    forgetDevice: fromPage<'forgetDevice'>(
      v.object({ site: originSchema, device: id }),
      async ({ site, device }) => done({ told: await forgetDevice(site, device) }),
    ),

    clock: fromPage<'clock'>(v.object({ measure: v.boolean() }), async ({ measure }) => {
      const read = await readOpen(ground)
      if (!read.ok) return read
      if (measure) await measureClock(ground)
      return done(await clockView(ground))
    }),

    copied: fromPage<'copied'>(
      v.object({ id, code: v.pipe(v.string(), v.maxLength(16)) }),
      async ({ id: accountId, code }) => {
        const read = await readOpen(ground)
        if (!read.ok) return read
        await used()
        await noteUse(ground, accountId)
        await clearLater(ground, code, read.value.settings.clipboardSeconds)
        return done({})
      },
    ),

    site: fromPage<'site'>(v.object({ tabId: v.exactOptional(tabId) }), async request =>
      done(await siteInTab(ground, request.tabId)),
    ),

    fillTab: fromPage<'fillTab'>(v.object({ tabId, accountId: id }), async request => {
      await used()
      return askPage(request.tabId, 'fill', { accountId: request.accountId, by: 'popup' })
    }),

    scanTab: fromPage<'scanTab'>(v.object({ tabId }), async request => {
      await used()
      return scanTab(ground, request.tabId)
    }),

    ...siteRoutes(ground),

    explainTab: fromPage<'explainTab'>(v.object({ tabId }), request => askPage(request.tabId, 'explain', {})),
  }
}
