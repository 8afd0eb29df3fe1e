// What a person chose for one site, sealed with the accounts: whether codes are filled in by themselves there and sent off,
// and which fields they pointed at. By exact origin: a choice for one host says nothing of its neighbours.
import * as v from 'valibot'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

/** How a field is known again: by what stays when its page is made anew. Empty where the page says nothing lasting. */
export const fieldFactsSchema = v.pipe(
  v.object({
    name: text(100),
    id: text(100),
    label: text(100),
    type: v.picklist(['text', 'tel', 'number', 'password']),
    /** How many boxes hold the code between them; 1 for a single field. */
    boxes: whole(10),
    /** For a field that says nothing of itself: the page's path, and which of its fields it is. */
    path: text(300),
    place: whole(400),
  }),
  v.readonly(),
)
export type FieldFacts = v.InferOutput<typeof fieldFactsSchema>

export const pointedSchema = v.pipe(
  v.object({ is: v.picklist(['code', 'other']), field: fieldFactsSchema }),
  v.readonly(),
)

/** A field that somebody pointed at, and what they said it is. */
export type Pointed = v.InferOutput<typeof pointedSchema>

const mostFields = 40
const mostSites = 1000

/** One site's settings. */
export const siteSchema = v.pipe(
  v.object({
    origin: text(300),
    /** The account whose code is filled in when a page loads; absent: none is, somebody clicks. */
    automatic: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{22}$/))),
    /** Whether the form is sent once the code is in. */
    submit: v.boolean(),
    pointed: v.pipe(v.array(pointedSchema), v.maxLength(mostFields), v.readonly()),
  }),
  v.readonly(),
)
export type SiteSettings = v.InferOutput<typeof siteSchema>

/** As the vault holds them: the site whose settings were changed last stands first. */
export const sitesSchema = v.pipe(v.array(siteSchema), v.maxLength(mostSites), v.readonly())

/** A site of which nothing was said. */
const unset = (origin: string): SiteSettings => ({ origin, submit: false, pointed: [] })

/** What was chosen for an origin. */
export const settingsOf = (sites: readonly SiteSettings[], origin: string): SiteSettings =>
  sites.find(site => site.origin === origin) ?? unset(origin)

/** The sites with one of them changed; one that is back at its beginnings is left out. */
export function changed(
  sites: readonly SiteSettings[],
  origin: string,
  change: (site: SiteSettings) => SiteSettings,
): readonly SiteSettings[] {
  const after = change(settingsOf(sites, origin))
  const others = sites.filter(site => site.origin !== origin)
  const isUnset = after.automatic === undefined && !after.submit && after.pointed.length === 0
  return isUnset ? others : [after, ...others].slice(0, mostSites)
}

/** A site that also knows what was said of a field; what was said before of the same field is void. */
export const withPointed = (site: SiteSettings, { is, field }: Pointed): SiteSettings => ({
  ...site,
  pointed: [
    { is, field },
    ...site.pointed.filter(other => JSON.stringify(other.field) !== JSON.stringify(field)),
  ].slice(0, mostFields),
})
