// What an organisation may settle for its people, by the browser's managed storage (F6). The one source of the types, of the
// checks, and of the schema that Chrome wants (managed-schema.json, made by the build). What is set here wins over the person.
import * as v from 'valibot'
import { languages } from './i18n/languages.ts'

const hosts = (meaning: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^(\*\.)?[a-z\d.-]+$/))), v.readonly(), v.description(meaning))

export const organisationEntries = {
  autoLockMinutes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1440),
    v.description('The vault locks after at most so many minutes without use.'),
  ),
  siteAccess: v.pipe(
    v.picklist(['all', 'chosen', 'click']),
    v.description(
      'The most access to sites that people may choose: all sites, chosen sites (allowedSites, and those that they add), or only the page that they click on.',
    ),
  ),
  allowedSites: hosts(
    'Codes are filled on these hosts and on no others: "example.com", or "*.example.com" with all below it.',
  ),
  blockedSites: hosts('No codes are filled on these hosts, whatever else is set.'),
  automaticFill: v.pipe(v.boolean(), v.description('False: nothing is filled in without a click.')),
  export: v.pipe(
    v.boolean(),
    v.description(
      'False: accounts cannot be exported. Sealed backups, which nothing but Sallyport opens, can still be made.',
    ),
  ),
  passphraseBits: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(38),
    v.maxValue(128),
    v.description('How hard a new passphrase must be to guess, as the base-2 logarithm of the guesses.'),
  ),
  language: v.pipe(
    v.picklist(languages),
    v.description('The language of the interface, instead of the browser’s.'),
  ),
} as const

export const organisationSchema = v.partial(v.object(organisationEntries))

/** What is settled; everything that is absent is the person's own choice. */
export type Organisation = v.InferOutput<typeof organisationSchema>

/**
 * Reads what managed storage holds, each setting by itself: one that is wrong spoils none of the others.
 * @returns the settings, and the names of those that could not be read
 */
export function readOrganisation(stored: Readonly<Record<string, unknown>>): {
  readonly organisation: Organisation
  readonly wrong: readonly string[]
} {
  const named = Object.entries(stored).filter(([name]) => Object.hasOwn(organisationEntries, name))
  const sound = named.filter(([name, value]) => v.is(organisationSchema, { [name]: value }))
  return {
    organisation: v.parse(organisationSchema, Object.fromEntries(sound)),
    wrong: named.filter(entry => !sound.includes(entry)).map(([name]) => name),
  }
}

const isAmong = (patterns: readonly string[], host: string): boolean =>
  patterns.some(pattern =>
    pattern.startsWith('*.')
      ? host === pattern.slice(2) || host.endsWith(pattern.slice(1))
      : host === pattern,
  )

/** Whether codes may be filled at this origin, as far as the organisation has a say in it. */
export function isPermitted({ allowedSites, blockedSites = [] }: Organisation, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { hostname } = new URL(origin)
  if (isAmong(blockedSites, hostname)) return false
  return allowedSites === undefined || isAmong(allowedSites, hostname)
}

/** The browser's match patterns for such hosts. */
export const patternsOf = (patterns: readonly string[]): readonly string[] =>
  patterns.map(pattern => `*://${pattern}/*`)
