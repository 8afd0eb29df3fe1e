// What the extension's own pages may ask about sites: where the extension may work, and what was chosen for each.
import * as v from 'valibot'
import { done, type PageMessages, refused } from '../messages.ts'
import { originSchema } from '../vault/account.ts'
import { changed, type SiteSettings, settingsOf } from '../vault/site-settings.ts'
import { accessNow, chooseAccess, withdrawAccess } from './access.ts'
import { personActed } from './automatic.ts'
import type { Ground } from './ground.ts'
import { organisation } from './organisation.ts'
import { fromPage, type PageRoutes } from './routes.ts'
import { changeOpen, readOpen, touchSession } from './session.ts'

type SiteRoute = keyof Pick<
  PageMessages,
  'access' | 'chooseAccess' | 'withdrawAccess' | 'sites' | 'setSite' | 'forgetField' | 'forgetSite'
>

const nothing = v.object({})
const origin = originSchema

export const siteRoutes = (ground: Ground): Pick<PageRoutes, SiteRoute> => {
  const change = async (site: string, how: (site: SiteSettings) => SiteSettings) => {
    await touchSession(ground)
    return changeOpen(ground, contents => {
      const sites = changed(contents.sites, site, how)
      return { ok: true, value: { contents: { ...contents, sites }, value: settingsOf(sites, site) } }
    })
  }

  return {
    access: fromPage<'access'>(nothing, async () => done(await accessNow())),

    chooseAccess: fromPage<'chooseAccess'>(
      v.object({ mode: v.picklist(['all', 'chosen', 'click']) }),
      async ({ mode }) => {
        await chooseAccess(mode)
        return done(await accessNow())
      },
    ),

    withdrawAccess: fromPage<'withdrawAccess'>(
      v.object({ pattern: v.pipe(v.string(), v.maxLength(300)) }),
      async ({ pattern }) => {
        await withdrawAccess(pattern)
        return done(await accessNow())
      },
    ),

    sites: fromPage<'sites'>(nothing, async () => {
      const read = await readOpen(ground)
      return read.ok ? done({ sites: read.value.sites }) : read
    }),

    setSite: fromPage<'setSite'>(
      v.object({
        origin,
        automatic: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{22}$/)))),
        submit: v.exactOptional(v.boolean()),
      }),
      async request => {
        const { automaticFill } = await organisation()
        if (request.automatic && automaticFill === false) return refused('organisation')
        // The choice is a person's act: the page that is open may be filled at once.
        await personActed(ground, request.origin)
        return change(request.origin, ({ automatic: before, ...site }) => {
          const automatic = request.automatic === undefined ? before : (request.automatic ?? undefined)
          return {
            ...site,
            submit: request.submit ?? site.submit,
            ...(automatic === undefined ? {} : { automatic }),
          }
        })
      },
    ),

    forgetField: fromPage<'forgetField'>(
      v.object({ origin, index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
      request =>
        change(request.origin, site => ({
          ...site,
          pointed: site.pointed.filter((_, index) => index !== request.index),
        })),
    ),

    forgetSite: fromPage<'forgetSite'>(v.object({ origin }), request =>
      change(request.origin, () => ({ origin: request.origin, submit: false, pointed: [] })),
    ),
  }
}
