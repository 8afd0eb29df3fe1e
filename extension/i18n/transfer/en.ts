// What the page for import and export says, in English.
import { plurals } from '../../../shared/words.ts'
import type { ExportFormat } from '../../export/formats.ts'
import type { EntryFault, ImportFault } from '../../import/importer.ts'
import type { ImportChange } from '../../import-messages.ts'
import type { Widened } from '../widened.ts'

const plural = /* @__PURE__ */ plurals('en')

const faults: Record<ImportFault, string> = {
  empty: 'There is nothing in this file.',
  'too-large': 'This is far larger than any export of accounts. Choose the export itself.',
  'unknown-format':
    'Sallyport doesn’t know this kind of file. Choose the export of an authenticator or a password manager, a list of otpauth:// links, or a picture of a QR code.',
  damaged:
    'This file is cut off or was changed, so nothing is taken from it. Export it again, or copy it again.',
  newer:
    'A newer version of that app wrote this file, in a form that Sallyport doesn’t know yet. Export it in another format, or update Sallyport.',
  nothing: 'There is no one-time code in this file, only other things.',
  'no-qr-code': 'No QR code can be read in this picture. Cut it to the code, or make it larger.',
  'passphrase-needed': 'This file is encrypted. Enter the passphrase that was chosen when it was exported.',
  'wrong-passphrase':
    'That passphrase doesn’t open this file. Check Caps Lock and the keyboard layout; it is the one that was chosen at the export.',
  'too-costly':
    'Opening this file would take more memory or time than any real export asks for, so it isn’t tried. Choose another export.',
  'sealed-otherwise':
    'Only the app that made this file can open it. Export again from there, with a password of its own, or without encryption.',
}

const entryFaults: Record<EntryFault, string> = {
  format: 'not a link to an account',
  type: 'a kind of code that only the other app can make',
  secret: 'its key can’t be read',
  algorithm: 'a hash that Sallyport doesn’t have',
  digits: 'a number of digits that no code has',
  period: 'a time that no code is valid for',
  counter: 'a counter that is no number',
  length: 'far too long',
}

const changes: Record<ImportChange, string> = {
  codes: 'makes other codes than the account here',
  counter: 'its counter is further on',
  sites: 'more sites',
  tags: 'more tags',
  notes: 'a note',
  icon: 'an icon',
  pinned: 'kept at the top',
}

const formats: Record<ExportFormat, { readonly title: string; readonly hint: string }> = {
  backup: {
    title: 'Sallyport backup, encrypted',
    hint: 'Everything, for Sallyport on another computer. Opens with your passphrase of today.',
  },
  'aegis-sealed': {
    title: 'Aegis, encrypted',
    hint: 'For Aegis on Android and apps that read its files, under a passphrase of its own.',
  },
  links: {
    title: 'List of otpauth:// links',
    hint: 'A text file that nearly every authenticator takes. Not encrypted.',
  },
  'aegis-plain': { title: 'Aegis, plain', hint: 'The same file without encryption.' },
  codes: { title: 'QR codes', hint: 'One account after another on the screen, to scan with a phone.' },
  google: {
    title: 'Google Authenticator’s transfer codes',
    hint: 'QR codes with ten accounts each, for its “Import accounts”.',
  },
}

export const transfer = {
  title: 'Import and export',
  importTab: 'Import',
  exportTab: 'Export',
  import: {
    lead: 'Bring your accounts over from another app. Files are read on this computer and sent nowhere.',
    choose: 'Choose files',
    drop: 'or drop them here, or paste them anywhere on this page',
    apps: 'What can be read',
    appsHint:
      'Plain and encrypted exports; the kind is recognised by itself. Pictures of QR codes are read too, also the transfer codes of Google Authenticator.',
    paste: 'Paste links or the text of an export',
    read: 'Read',
    reading: 'Reading …',
    pasted: 'Pasted text',
    passphrase: (app: string) => `Passphrase of the export from ${app}`,
    open: 'Open',
    opening: 'Opening …',
    remove: (file: string) => `Take ${file} off the list`,
    foundCount: (count: number) => plural(count, { one: '# account', other: '# accounts' }),
    trashedCount: (count: number) =>
      plural(count, {
        one: '# account is left out: it was in the other app’s bin.',
        other: '# accounts are left out: they were in the other app’s bin.',
      }),
    parts: (missing: string) =>
      `These transfer codes belong to a set, and some of it is missing: ${missing}. Add pictures of those, too.`,
    newCount: (count: number) => plural(count, { one: '# new account', other: '# new accounts' }),
    changedCount: (count: number) =>
      plural(count, { one: '# account with something more', other: '# accounts with something more' }),
    knownCount: (count: number) =>
      plural(count, { one: '# account is here already', other: '# accounts are here already' }),
    unreadableCount: (count: number) =>
      plural(count, { one: '# account can’t be read', other: '# accounts can’t be read' }),
    unreadableHint:
      'They stay where they are, in the other app. Set them up anew at their sites, or enter their keys by hand.',
    twice: 'comes twice in the import',
    here: (account: string) => `here: ${account}`,
    all: 'All',
    none: 'None',
    goCount: (count: number) => plural(count, { one: 'Import # account', other: 'Import # accounts' }),
    nothingNew: 'Everything in here is in the vault already.',
    noneChosen: 'Choose at least one account.',
    addedCount: (count: number) =>
      plural(count, { one: '# account was added.', other: '# accounts were added.' }),
    mergedCount: (count: number) =>
      plural(count, { one: '# account was completed.', other: '# accounts were completed.' }),
    undoneCount: (count: number) =>
      plural(count, {
        one: 'Undone: # account is as before.',
        other: 'Undone: # accounts are as before.',
      }),
    deleteFile: 'Now delete the export where it is not encrypted: whoever finds it has your codes.',
    more: 'Import something else',
    faults,
    entryFaults,
    changes,
  },
  export: {
    lead: 'Take your accounts with you, to another app or another computer.',
    format: 'Format',
    formats,
    which: 'Which accounts',
    allCount: (count: number) => plural(count, { one: 'All (# account)', other: 'All (# accounts)' }),
    some: 'Only these:',
    passphrase: 'Your Sallyport passphrase',
    passphraseHint: 'Asked for once more, so that nobody takes your codes while you are away.',
    filePassphrase: 'Passphrase for the file',
    plain:
      'Whoever gets this can make your codes for ever. Keep it only as long as you need it, and delete it afterwards.',
    save: 'Save the file',
    show: 'Show the QR codes',
    working: 'Opening …',
    saved: (file: string) => `${file} was saved with your downloads.`,
    empty: 'There are no accounts to export yet.',
    noneChosen: 'Choose at least one account.',
    left: (names: string) => `Google Authenticator can’t hold these, so they are left out: ${names}`,
    place: (which: number, all: number) => `${which} of ${all}`,
    group: (which: number, all: number) => `Transfer code ${which} of ${all}`,
    qr: (account: string) => `QR code of ${account}`,
    previous: 'Previous',
    next: 'Next',
    done: 'Done',
    hidden: 'Hidden, because you looked elsewhere.',
    showAgain: 'Show it again',
  },
}

/** What every language has. */
export type TransferWords = Widened<typeof transfer>
