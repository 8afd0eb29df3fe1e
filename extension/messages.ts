// Every runtime message of the extension: who may send it, what it asks, what it answers. wire.ts carries them. No answer
// holds a secret or a key: a page's content script gets account names and single codes, for the origin that the *browser*
// says it has.
import type { Kind } from './autofill/score.ts'
import type { DeviceFrameMessages, DevicePageMessages } from './device-messages.ts'
import type { ImportMessages } from './import-messages.ts'
import type { SiteFrameMessages, SitePageMessages, SiteTabMessages } from './site-messages.ts'
import type { Pointed, SiteSettings } from './vault/site-settings.ts'
import type { VaultMessages } from './vault-messages.ts'

/** Why something was refused or failed. Each has its sentence in i18n (`refusals`). */
export type Refusal =
  | 'request' // malformed, or not a message that this sender may send
  | 'no-vault' // nothing was set up yet
  | 'locked'
  | 'wrong-passphrase'
  | 'wrong-passkey' // the passkey opens nothing here: it was removed, or belongs to another vault
  | 'conflict' // what is to be changed isn't any more what the person saw
  | 'bad-backup' // no backup of ours, or a damaged one
  | 'no-place' // the place chosen for backups can't be written to
  | 'weak-passphrase'
  | 'exists' // a vault is there already; it is never replaced
  | 'damaged' // the stored vault can't be read; nothing was changed
  | 'newer' // the stored vault was written by a newer Sallyport
  | 'no-account'
  | 'other-site' // the account does not belong to the asking origin
  | 'insecure-site' // neither https nor loopback
  | 'foreign-frame' // a sandboxed frame, or one of another site than the tab
  | 'no-page' // no content script there: a browser page, a store page, a page opened before the extension
  | 'no-field' // nothing on the page that a code belongs into
  | 'none-here' // no account was saved for the page's site
  | 'not-automatic' // not filled in by itself: nobody chose it for this site, or it was done once already
  | 'organisation' // switched off by managed settings
  | 'blocked-site' // managed settings keep us off this site
  | 'not-taken' // filled, but the page didn't keep it
  | 'unreadable' // not an otpauth:// link, or one with values that no authenticator could use
  | 'nothing-found' // no QR code and no otpauth:// link
  | 'duplicate' // this very secret is in the vault already
  | 'no-offer' // the set-up offer is gone: the page was left, or it is too long ago
  | 'no-change'
  | 'storage' // the browser refused to store it (full, or broken); the old state stands
  | 'failed'

/** What every message answers. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

/** What may be shown of an account: never its secret. */
export interface AccountView {
  readonly id: string
  readonly type: 'totp' | 'hotp' | 'steam'
  readonly issuer: string
  readonly label: string
  readonly digits: number
  readonly period: number
  readonly algorithm: 'SHA1' | 'SHA256' | 'SHA512'
  /** The exact origins that it was saved for; what matching goes by. */
  readonly sites: readonly string[]
  readonly pinned: boolean
  readonly tags: readonly string[]
  readonly notes: string
  /** The name of its icon; empty: the one that the issuer's name gives. */
  readonly icon: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** Filled on exactly its sites' hosts, and not on the rest of their registrable domains. */
  readonly exact: boolean
}

/** What a page's content script may know of an account. */
export type PageAccount = Pick<AccountView, 'id' | 'issuer' | 'label' | 'type'>

/** The vault, as far as anybody may know. */
export type Lock = 'none' | 'locked' | 'unlocked'

/** One code. Times in milliseconds since the epoch; a counter-based code (HOTP) has no `validUntil`. */
export interface Code {
  readonly code: string
  readonly validFrom?: number
  readonly validUntil?: number
  /** The code after this one, for pages of the extension only. */
  readonly next?: string
}

/** An account that a page offers to set up (an `otpauth://` link or QR code on it); its secret stays in the background. */
export interface Offer {
  readonly offerId: string
  readonly issuer: string
  readonly label: string
  readonly type: AccountView['type']
  /** Set where the vault is open and has this very secret: offer to fill, not to save. */
  readonly knownAs?: string
}

/** How a fill was asked for. */
export type FillBy = 'button' | 'popup' | 'shortcut' | 'menu'

/** A field as `explain` reports it. `reasons` are short English facts for people ("autocomplete=one-time-code"). */
export interface ExplainedField {
  readonly kind: Kind
  /** What the page calls it; empty where it calls it nothing. */
  readonly name: string
  readonly score: number
  readonly taken: boolean
  readonly reasons: readonly string[]
}

/** An account as typed in by hand or read from a link or a QR code by a page of the extension. */
export interface Draft {
  readonly type: AccountView['type']
  readonly issuer: string
  readonly label: string
  /** Base32, RFC 4648 §6. */
  readonly secret: string
  readonly algorithm: AccountView['algorithm']
  readonly digits: number
  readonly period: number
  readonly counter: number
}

/** What the person chose; sealed with the vault. Minutes and seconds; 0 minutes: until the browser closes. */
export interface Settings {
  readonly autoLockMinutes: number
  readonly lockOnSleep: boolean
  readonly clipboardSeconds: 0 | 30 | 60 | 120
  /** How accounts are ordered, the pinned ones first in each. */
  readonly sort: 'name' | 'recent' | 'manual'
  /** How often a backup is made by itself, where anything has changed. */
  readonly backupEvery: 'never' | 'day' | 'week'
  readonly backupPlace: 'downloads' | 'folder'
  /** Whether the accounts' sites may be asked for the time, and codes be made for that. */
  readonly correctClock: boolean
}

/**
 * What is known of this computer's clock. `agreed`: by several sites; `single`: by one, which holds for its own codes only;
 * `disagreed`: they contradict each other; `unknown`: none could be asked. `behindMs` is negative where the clock is ahead.
 */
export type ClockView =
  | { readonly kind: 'unmeasured' | 'unknown' | 'disagreed' }
  | { readonly kind: 'agreed' | 'single'; readonly behindMs: number; readonly at: number }

/**
 * What went wrong in storage, for the person to know. `fell-back`: the newest version was damaged, an earlier one is in
 * use; `rolled-back`: the stored vault is older than what this browser session has seen; `mended`: the newest version was
 * not the one pointed at, and nothing is lost. `at`: when the version in use was written.
 */
export interface Mishap {
  readonly kind: 'fell-back' | 'rolled-back' | 'mended'
  readonly at: number
}

/** A part of what a tab shows, in CSS pixels from its top left corner. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One message: what it asks, and what it answers. */
export interface Exchange<Request, Response> {
  readonly request: Request
  readonly response: Response
}
export type Nothing = Record<never, never>

/** Content script → background. The origin is the sender's own, as the browser reports it. */
export interface FrameMessages extends SiteFrameMessages, DeviceFrameMessages {
  /**
   * Accounts whose site is the sender's; empty unless unlocked. `imitates`: the site that the sender's address looks like;
   * `automatic`: the account whose code is filled in by itself here; `pointed`: fields that were pointed at here.
   */
  accountsForPage: Exchange<
    Nothing,
    {
      readonly lock: Lock
      readonly accounts: readonly PageAccount[]
      readonly imitates?: string
      readonly automatic?: string
      readonly pointed?: readonly Pointed[]
    }
  >
  /**
   * One code of one account of the sender's site. Advances the counter of a HOTP account. `by`: a person's act, or the
   * page's mere loading, which the person must have allowed for this site. `submit`: the form is to be sent after.
   */
  codeForPage: Exchange<
    { readonly accountId: string; readonly by: 'person' | 'page-load' },
    Code & { readonly submit: boolean }
  >
  /** What the page offers to set up: `otpauth://` links, and PNG/JPEG/WebP data URLs of pictures that may be QR codes. */
  setupFound: Exchange<
    { readonly links: readonly string[]; readonly images: readonly string[] },
    { readonly lock: Lock; readonly offers: readonly Offer[] }
  >
  /** Looks for QR codes in a picture of the visible tab. Top frame only. */
  captureVisible: Exchange<Nothing, { readonly lock: Lock; readonly offers: readonly Offer[] }>
  /** After the person's click: saves an offer for the sender's origin, and answers with the confirming code. */
  saveFromPage: Exchange<{ readonly offerId: string }, { readonly account: PageAccount; readonly code: Code }>
  /** After the person's click: lets them unlock (or set up) where a page can't see it. `unlocked` follows to the tab. */
  openUnlock: Exchange<Nothing, Nothing>
  /** The sentinel met a field that a code might go into: put the rest of the content script into its frame. */
  loadAutofill: Exchange<Nothing, Nothing>
  /** Whether this frame holds a code field, for the badge and the popup. */
  fieldsFound: Exchange<{ readonly count: number }, Nothing>
}

/** Popup and other pages of the extension → background. `tabId`: the tab that the page is about. */
export interface PageMessages extends VaultMessages, SitePageMessages, DevicePageMessages, ImportMessages {
  list: Exchange<
    Nothing,
    { readonly accounts: readonly AccountView[]; readonly settings: Settings; readonly mishap?: Mishap }
  >
  /** Current and next codes; HOTP accounts are left out: see `advance`. */
  codes: Exchange<{ readonly ids: readonly string[] }, Readonly<Record<string, Code>>>
  /** The next code of a HOTP account; its counter is stored before the answer. */
  advance: Exchange<{ readonly id: string }, Code>
  add: Exchange<{ readonly draft: Draft; readonly sites: readonly string[] }, AccountView>
  addOffer: Exchange<{ readonly offerId: string; readonly tabId: number }, AccountView>
  edit: Exchange<
    {
      readonly id: string
      readonly issuer?: string
      readonly label?: string
      readonly sites?: readonly string[]
      readonly pinned?: boolean
      readonly tags?: readonly string[]
      readonly notes?: string
      readonly icon?: string
      /** What the person saw before: a change of anything that isn't so any more is refused (`conflict`). */
      readonly was?: Partial<AccountView>
      readonly exact?: boolean
    },
    AccountView
  >
  /** Puts an account after another in the manual order, or first. */
  move: Exchange<{ readonly id: string; readonly after?: string }, Nothing>
  /** Moves an account to the deleted ones, from where `restore` brings it back. */
  remove: Exchange<{ readonly id: string }, Nothing>
  restore: Exchange<{ readonly id: string }, AccountView>
  deleted: Exchange<Nothing, { readonly accounts: readonly (AccountView & { readonly deletedAt: number })[] }>
  settings: Exchange<Partial<Settings>, Settings>
  /** What is known of the clock; `measure` asks the accounts' sites anew first, which takes some seconds. */
  clock: Exchange<{ readonly measure: boolean }, ClockView>
  /** A code was put on the clipboard: clear it later, if it is still there. */
  copied: Exchange<{ readonly id: string; readonly code: string }, Nothing>
  /** The site in the tab: its origin where it has one, which accounts are its own, whether code fields are there. */
  site: Exchange<
    { readonly tabId?: number },
    {
      readonly tabId?: number
      readonly origin?: string
      readonly ids: readonly string[]
      readonly fields: number
      readonly offers: readonly Offer[]
      /** What was chosen for the origin; absent while the vault is locked. */
      readonly settings?: SiteSettings
      /** Neither https nor loopback: no code is filled there. */
      readonly insecure?: true
      /** The organisation keeps us off it. */
      readonly blocked?: true
      /** What to ask the browser for to work on this site without a click, and what it has given that takes it in. */
      readonly pattern?: string
      readonly granted?: string
      /** The host of a saved site that the origin only looks like. */
      readonly imitates?: string
    }
  >
  fillTab: Exchange<{ readonly tabId: number; readonly accountId: string }, Nothing>
  scanTab: Exchange<{ readonly tabId: number }, { readonly offers: readonly Offer[] }>
  explainTab: Exchange<{ readonly tabId: number }, { readonly fields: readonly ExplainedField[] }>
}

/**
 * Background → content script, to every frame of a tab unless one was pointed at. A frame that has nothing to say stays
 * silent (its listener returns undefined) so that another frame's answer is the one; the top frame always answers, and
 * gives the others 150 ms.
 */
export interface TabMessages extends SiteTabMessages {
  /**
   * Fill this account's code, or, without one, whatever fits: the content script asks `accountsForPage`, lets the person
   * choose among several, and fetches the code itself with `codeForPage`, so that a code only ever goes to a document
   * whose origin the browser has just vouched for.
   */
  fill: Exchange<{ readonly accountId?: string; readonly by: FillBy }, Nothing>
  /**
   * Links and pictures that may offer an account, as `setupFound` takes them, and square places of the view that may show a
   * QR code, in CSS pixels.
   */
  scanPage: Exchange<
    Nothing,
    {
      readonly links: readonly string[]
      readonly images: readonly string[]
      readonly places: readonly Place[]
      readonly view: { readonly width: number; readonly height: number }
    }
  >
  /** Which fields were looked at, and why each was taken or not. */
  explain: Exchange<Nothing, { readonly fields: readonly ExplainedField[] }>
  /** The vault was opened, locked or changed: a prompt that waits for it may go on. */
  lockChanged: Exchange<{ readonly lock: Lock }, Nothing>
}

export type FrameMessage = keyof FrameMessages
export type PageMessage = keyof PageMessages
export type TabMessage = keyof TabMessages

/** An answer that says no, and why. */
export const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
})

/** An answer that holds what was asked for. */
export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
