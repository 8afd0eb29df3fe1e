// What is said between the extension's pages, its content scripts and the background about sites: where it may work, and what
// was chosen for each. Part of messages.ts.
import type { Exchange, Nothing } from './messages.ts'
import type { Organisation } from './organisation.ts'
import type { Pointed, SiteSettings } from './vault/site-settings.ts'

/** Where the person lets the extension in by itself: every site, those that they chose, or none until they click. */
export type AccessMode = 'all' | 'chosen' | 'click'

/** The choice, absent until it was made, and the match patterns of single sites that the browser lets us into. */
export interface Access {
  readonly mode?: AccessMode
  readonly sites: readonly string[]
  readonly organisation: Organisation
}

/** Pages of the extension → background. */
export interface SitePageMessages {
  access: Exchange<Nothing, Access>
  /** The page that the person clicked in asks the browser for more access; the background gives the rest back. */
  chooseAccess: Exchange<{ readonly mode: AccessMode }, Access>
  withdrawAccess: Exchange<{ readonly pattern: string }, Access>
  /** Every site that something was chosen for. */
  sites: Exchange<Nothing, { readonly sites: readonly SiteSettings[] }>
  /** `automatic`: an account's id, or null for none. */
  setSite: Exchange<
    { readonly origin: string; readonly automatic?: string | null; readonly submit?: boolean },
    SiteSettings
  >
  /** Forgets what was said of one field, by its place in `pointed`. */
  forgetField: Exchange<{ readonly origin: string; readonly index: number }, SiteSettings>
  forgetSite: Exchange<{ readonly origin: string }, SiteSettings>
}

/** Content script → background. */
export interface SiteFrameMessages {
  /** A person pointed at a field of the sender's page, and said what it is. */
  pointed: Exchange<Pointed, Nothing>
}

/** Background → content script. */
export interface SiteTabMessages {
  /** The person says of the field that they opened the menu on that it is the code field, or that it is not. */
  point: Exchange<{ readonly is: Pointed['is'] }, Nothing>
}
