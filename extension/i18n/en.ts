// Every word that a person sees in the extension, in English. The shape of this object is the contract for every other
// language: a missing or misnamed string there doesn't compile.
import { plurals } from '../../shared/words.ts'
import type { Refusal } from '../messages.ts'
import type { Advice } from '../vault/strength.ts'
import { clock } from './clock/en.ts'
import { devices } from './devices/en.ts'
import { scan } from './scan/en.ts'
import { sites } from './sites/en.ts'
import { vault } from './vault/en.ts'
import type { Widened } from './widened.ts'

const plural = /* @__PURE__ */ plurals('en')

export const refusals: Record<Refusal, string> = {
  request: 'Sallyport did not understand that. Reload the page and try again.',
  'no-vault': 'There is no vault yet. Open Sallyport from the toolbar to create one.',
  locked: 'Sallyport is locked. Unlock it and try again.',
  'wrong-passphrase': 'That is not the passphrase. Check Caps Lock and the keyboard layout; nothing is lost.',
  'wrong-passkey': 'That passkey doesn’t open this vault. Use your passphrase.',
  conflict: 'This account was changed in another window meanwhile. Look at it again, then make your change.',
  'bad-backup': 'This file is not a Sallyport backup, or it is damaged. Nothing was changed.',
  'no-place': 'The backup could not be written there. Choose the folder again; the vault itself is safe.',
  'weak-passphrase': 'That passphrase is too easy to guess. Make it longer.',
  exists: 'There is a vault already. It is never replaced by a new one.',
  damaged:
    'The stored vault is damaged and can’t be opened. Nothing was changed. Don’t remove the extension; restore a backup, or put the browser profile back from one.',
  newer: 'This vault was written by a newer Sallyport. Update the extension to open it; nothing was changed.',
  'no-account': 'That account is no longer there.',
  'other-site': 'That account belongs to another site, so its code is not given to this one.',
  'insecure-site': 'This page is not encrypted (http), so no code is filled here.',
  'foreign-frame': 'This part of the page belongs to another site, so no code is filled into it.',
  'no-page':
    'Sallyport can’t see this page. Browser pages and the extension store are closed to extensions; otherwise reload it.',
  'no-field': 'No field for a code was found here. Click into the field and try again, or copy the code.',
  'not-taken': 'The page did not keep the code. Copy it and paste it in.',
  'none-here': 'No account is saved for this site.',
  'not-automatic':
    'This site was filled by itself a moment ago. For another code, click the button in the field.',
  organisation: 'Your organisation has switched this off.',
  'blocked-site': 'Your organisation does not let Sallyport work on this site.',
  unreadable:
    'That is not an account that Sallyport can read: an otpauth:// link with a valid key is needed.',
  'nothing-found':
    'No QR code was found on this page. Make it larger, or bring it fully into view, and scan again.',
  duplicate: 'This account is in the vault already.',
  'no-offer': 'That set-up code is no longer there. Scan the page again.',
  'no-change': 'Nothing was changed.',
  storage:
    'The browser could not store the change, perhaps because the disk is full. The vault is as it was before.',
  failed: 'Something went wrong. The vault is as it was before; try again.',
}

export const menu = {
  fill: 'Fill code',
  scan: 'Scan QR code on this page',
  code: 'This is the code field',
  other: 'This is not a code field',
}

export const inPage = {
  title: 'Sallyport: codes for this page',
  fill: (account: string) => `Fill the code of ${account}`,
  save: (account: string) => `Save ${account} to Sallyport and fill the code`,
  unlock: 'Unlock Sallyport to fill the code',
  unnamed: 'this account',
  filled: 'Filled',
  pointed: { code: 'Remembered: this is the code field.', other: 'Remembered: this is not a code field.' },
  lookAlike: (site: string) =>
    `Careful: this page’s address only looks like ${site}. No code is filled in here.`,
}

const strengthAdvice: Record<Advice, string> = {
  empty: 'Four or five random words are strong and easy to keep in mind.',
  common: 'This is among the first that anyone would guess.',
  repeats: 'Repeating something adds nearly nothing.',
  sequence: 'Rows of keys and numbers are guessed first.',
  short: 'Make it longer: length helps most.',
  words: 'Add another word or two.',
}

export const en = {
  name: 'Sallyport',
  tagline: 'Codes for the second door, filled where they belong.',
  manifest: {
    description:
      'An authenticator in your browser: keeps your one-time codes sealed and fills them in on the right site.',
    fillCommand: 'Fill the code for this site',
    openCommand: 'Open Sallyport',
  },
  menu,
  common: {
    back: 'Back',
    cancel: 'Cancel',
    save: 'Save',
    close: 'Close',
    understood: 'Understood',
    undo: 'Undo',
    retry: 'Try again',
    show: 'Show',
    hide: 'Hide',
    loading: 'One moment …',
  },
  welcome: {
    title: 'Behind two doors',
    lead: 'Sallyport keeps your one-time codes in a vault on this computer and fills them in on the right site only.',
    passphrase: 'Choose a passphrase',
    repeat: 'Repeat it',
    mismatch: 'The two are not the same.',
    warning:
      'Nobody can reset it: the vault opens with this passphrase and in no other way. Write it down and keep it safe.',
    create: 'Create the vault',
    creating: 'Sealing …',
  },
  strength: {
    label: 'Strength',
    levels: ['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong'] as const,
  },
  strengthAdvice,
  unlock: {
    title: 'Locked',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    unlocking: 'Unlocking …',
  },
  list: {
    title: 'Accounts',
    search: 'Search accounts',
    onSite: (site: string) => `On ${site}`,
    others: 'All accounts',
    add: 'Add account',
    settings: 'Settings',
    lock: 'Lock',
    fill: 'Fill',
    fillLabel: (account: string) => `Fill the code of ${account}`,
    copy: 'Copy',
    more: (account: string) => `Edit ${account}`,
    copied: 'Copied',
    filled: 'Filled',
    next: (code: string) => `next ${code}`,
    newCode: 'New code',
    newCodeLabel: (account: string) => `Show the next code of ${account}`,
    noMatch: (query: string) => `Nothing matches “${query}”.`,
    emptyTitle: 'No accounts yet',
    emptyLead:
      'Open a site’s two-factor settings, choose “authenticator app”, and scan its QR code from here.',
    unnamed: 'Unnamed account',
    results: (count: number) => plural(count, { one: '# account', other: '# accounts' }),
    offered: (account: string) => `This page offers an account: ${account}`,
    offerSave: 'Save it',
    offerKnown: (account: string) => `Already in the vault: ${account}`,
  },
  add: {
    title: 'Add an account',
    scan: 'Scan this page',
    scanHint: 'Finds the QR code that is shown in this tab',
    scanning: 'Looking for a QR code …',
    image: 'Picture of a QR code',
    imageHint: 'A screenshot or photo, from a file or pasted here',
    imageNothing:
      'There is no QR code in this picture that can be read. Cut it to the code, or make it larger.',
    link: 'Paste a link',
    linkHint: 'An otpauth:// link',
    linkLabel: 'Set-up link',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Type the key',
    handHint: 'When a site shows letters and digits instead of a QR code',
    found: 'Found on this page',
    foundInPicture: 'Found in the picture',
    saved: (account: string) => `${account} is in the vault.`,
    known: 'already in the vault',
    read: 'Continue',
    saveAccount: 'Save account',
  },
  account: {
    issuer: 'Site or service',
    issuerPlaceholder: 'Acme',
    label: 'Account name',
    labelPlaceholder: 'you@example.com',
    secret: 'Key',
    secretHint: 'Letters A to Z and digits 2 to 7; spaces don’t matter.',
    secretBad: 'A key has only the letters A to Z and the digits 2 to 7.',
    advanced: 'Advanced',
    type: 'Kind of code',
    types: { totp: 'Time-based (TOTP)', hotp: 'Counter-based (HOTP)', steam: 'Steam' } as const,
    algorithm: 'Hash',
    digits: 'Digits',
    digitsBad: 'Between 6 and 10.',
    period: 'Seconds a code is valid',
    periodBad: 'Between 1 and 86,400.',
    counter: 'Next counter',
    counterBad: 'A whole number from 0 on.',
    site: (site: string) => `Fill on ${site}`,
    nameNeeded: 'Give it a name, so that you find it again.',
  },
  edit: {
    title: 'Edit account',
    sites: 'Fill on these sites',
    sitesHint:
      'One address a line, such as https://example.com. Codes are filled on these sites and nowhere else.',
    sitesBad: (line: string) => `“${line}” is not a web address like https://example.com.`,
    addSite: (site: string) => `Add ${site}`,
    pin: 'Keep at the top',
    details: 'Details',
    detail: (type: string, algorithm: string, digits: number, period: number) =>
      `${type} · ${algorithm} · ${digits} digits · ${period} s`,
    remove: 'Delete account',
    removed: (account: string) => `${account} was deleted.`,
    restored: (account: string) => `${account} is back.`,
  },
  settings: {
    title: 'Settings',
    lockSection: 'Locking',
    autoLock: 'Lock after',
    autoLockOptions: (minutes: number) =>
      minutes === 0
        ? 'When the browser closes'
        : minutes < 60
          ? plural(minutes, { one: '# minute without use', other: '# minutes without use' })
          : plural(minutes / 60, { one: '# hour without use', other: '# hours without use' }),
    lockOnSleep: 'Lock when the computer locks or sleeps',
    clipboard: 'Clear copied codes',
    clipboardOptions: (seconds: number) =>
      seconds === 0 ? 'Never' : seconds < 60 ? `After ${seconds} seconds` : `After ${seconds / 60} min`,
    passphraseSection: 'Passphrase',
    current: 'Current passphrase',
    next: 'New passphrase',
    change: 'Change passphrase',
    changed: 'The passphrase was changed. The old one opens nothing any more.',
    deletedSection: 'Recently deleted',
    deletedHint: 'Kept for 30 days.',
    deletedEmpty: 'Nothing was deleted in the last 30 days.',
    restore: 'Restore',
    restoreLabel: (account: string) => `Restore ${account}`,
    helpSection: 'This page',
    explain: 'Why was a field taken, or not?',
    explainNothing: 'No field on this page came into question.',
    taken: 'Code field',
    notTaken: 'Not a code field',
    shortcut: 'Shortcut to fill',
    shortcutNone: 'none set',
    version: (version: string) => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Other apps',
    import: 'Import accounts',
    export: 'Export accounts',
    way: 'From another app',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden and others',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': (when: string) =>
      `The newest stored version of the vault was damaged. You see the one from ${when}; a change made after that may be missing.`,
    'rolled-back': (when: string) =>
      `The stored vault is older than it was a moment ago: something put back the version from ${when}. Changes after that may be missing.`,
    mended: (_when: string) => 'A damaged part of the vault’s storage was mended. Nothing is missing.',
  },
  refusals,
}

/** What every language has: the shape of the English one, with any words. */
export type Dictionary = Widened<typeof en>
