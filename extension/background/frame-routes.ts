// What content scripts may ask. Each answer is for the sender's own origin, as the browser reports it; the most that a page's
// script ever gets is the names of that origin's accounts and one code.
import * as v from 'valibot'
import { type Code, done, refused } from '../messages.ts'
import { changed, pointedSchema, settingsOf, withPointed } from '../vault/site-settings.ts'
import { codeToUse, saveOffered } from './accounts.ts'
import { automaticFor, personActed, takeAutomatic } from './automatic.ts'
import { offerHere, proveHere } from './devices.ts'
import { noteFields } from './fields.ts'
import type { Ground } from './ground.ts'
import { loadAutofill } from './load.ts'
import { noteOffers, offered } from './offers.ts'
import { captureTab, readPictures } from './pictures.ts'
import { type FrameRoutes, fromFrame } from './routes.ts'
import { changeOpen, lockState, readOpen, touchSession } from './session.ts'
import { belongsTo, frameRefusal, imitatedBy, pageAccount } from './sites.ts'
import { openWindowFor } from './unlock-window.ts'

const nothing = v.object({})
const id = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
// A page may hold any number of pictures; what is looked at is bounded here whatever the content script does.
const links = v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096))), v.maxLength(20))
const images = v.pipe(
  v.array(v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(4_000_000))),
  v.maxLength(12),
)

export const frameRoutes = (ground: Ground): FrameRoutes => ({
  accountsForPage: fromFrame<'accountsForPage'>(nothing, async (_, sender) => {
    const lock = await lockState(ground)
    if (lock !== 'unlocked' || (await frameRefusal(sender)) !== undefined) return done({ lock, accounts: [] })
    const read = await readOpen(ground)
    if (!read.ok) return read
    const accounts = read.value.accounts.filter(account => belongsTo(account, sender.origin)).map(pageAccount)
    // A page that only looks like a site of ours gets no code anyway; its visitor is told.
    const imitated = accounts.length > 0 ? undefined : imitatedBy(read.value.accounts, sender.origin)
    const automatic = await automaticFor(read.value, sender)
    const { pointed } = settingsOf(read.value.sites, sender.origin)
    return done({
      ...{ lock, accounts },
      ...(imitated === undefined ? {} : { imitates: imitated }),
      ...(automatic === undefined ? {} : { automatic }),
      ...(pointed.length === 0 ? {} : { pointed }),
    })
  }),

  codeForPage: fromFrame<'codeForPage'>(
    v.object({ accountId: id, by: v.picklist(['person', 'page-load']) }),
    async ({ accountId, by }, sender) => {
      const refusal = await frameRefusal(sender)
      if (refusal !== undefined) return refused(refusal)
      const read = await readOpen(ground)
      if (!read.ok) return read
      if (by === 'page-load') {
        if ((await automaticFor(read.value, sender)) !== accountId) return refused('not-automatic')
        if (!(await takeAutomatic(ground, sender))) return refused('not-automatic')
      }
      const code = await codeToUse(ground, accountId, sender.origin)
      if (!code.ok) return code
      if (by === 'person') {
        await personActed(ground, sender.origin)
        // A page that merely loads is no sign that anybody is there: the time to lock runs on.
        await touchSession(ground)
      }
      const { submit } = settingsOf(read.value.sites, sender.origin)
      return done({ ...forPage(code.value), submit })
    },
  ),

  pointed: fromFrame<'pointed'>(pointedSchema, async (pointed, sender) => {
    const refusal = await frameRefusal(sender)
    if (refusal !== undefined) return refused(refusal)
    const said = await changeOpen(ground, contents => {
      const sites = changed(contents.sites, sender.origin, site => withPointed(site, pointed))
      return { ok: true, value: { contents: { ...contents, sites }, value: {} } }
    })
    if (said.ok) await touchSession(ground)
    return said
  }),

  setupFound: fromFrame<'setupFound'>(v.object({ links, images }), async (found, sender) => {
    if (sender.origin === 'null') return refused('foreign-frame')
    const uris = [...found.links, ...(await readPictures(found.images))]
    const offers = await noteOffers(ground, sender.tabId, sender.origin, uris)
    return done({ lock: await lockState(ground), offers })
  }),

  captureVisible: fromFrame<'captureVisible'>(nothing, async (_, sender) => {
    // The picture shows the whole tab, other sites' frames too: only the top frame may have it looked at.
    if (sender.frameId !== 0) return refused('foreign-frame')
    const uris = await captureTab(sender.tabId)
    const offers = await noteOffers(ground, sender.tabId, sender.origin, uris)
    return done({ lock: await lockState(ground), offers })
  }),

  saveFromPage: fromFrame<'saveFromPage'>(v.object({ offerId: id }), async ({ offerId }, sender) => {
    const refusal = await frameRefusal(sender)
    if (refusal !== undefined) return refused(refusal)
    const offer = await offered(ground, sender.tabId, offerId)
    if (offer === undefined || offer.origin !== sender.origin) return refused('no-offer')
    const saved = await saveOffered(ground, offer.otp, sender.origin)
    if (!saved.ok) return saved
    await touchSession(ground)
    const code = await codeToUse(ground, saved.value.id, sender.origin)
    return code.ok ? done({ account: pageAccount(saved.value), code: forPage(code.value) }) : code
  }),

  openUnlock: fromFrame<'openUnlock'>(nothing, async (_, sender) => {
    await openWindowFor(ground, sender.tabId, 'unlock')
    return done({})
  }),

  loadAutofill: fromFrame<'loadAutofill'>(nothing, async (_, sender) => {
    await loadAutofill(sender)
    return done({})
  }),

  // Nothing of the vault is needed or told, so whether it is locked doesn't matter. In another site's frame, nobody is known.
  deviceProof: fromFrame<'deviceProof'>(nothing, async (_, sender) => {
    const refusal = await frameRefusal(sender)
    if (refusal !== undefined) return refused(refusal)
    const proof = await proveHere(sender.origin)
    return done(proof === undefined ? {} : { proof })
  }),

  deviceOffer: fromFrame<'deviceOffer'>(nothing, async (_, sender) => {
    const refusal = await frameRefusal(sender)
    if (refusal !== undefined) return refused(refusal)
    await offerHere(sender.origin, ground.now())
    return done({})
  }),

  fieldsFound: fromFrame<'fieldsFound'>(
    v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)) }),
    async ({ count }, sender) => {
      await noteFields(ground, sender, count)
      return done({})
    },
  ),
})

/** One code, and not the one after it. */
const forPage = ({ next: _, ...code }: Code) => code
