// What every importer is: recognises a source by its content, and reads it into entries as they stand there, or says why it
// can't. An importer never decides what becomes of an entry; see background/imports.ts.

import type { UriFault } from '../../shared/otp/uri.ts'
import type { Draft } from '../messages.ts'
import type { Source } from './source.ts'

/** An account as a file has it. */
export interface Entry {
  readonly draft: Draft
  readonly sites: readonly string[]
  readonly tags: readonly string[]
  readonly notes: string
  /** The name of an icon, where the file names one. */
  readonly icon: string
  readonly pinned: boolean
  /** Milliseconds since the epoch, where the file tells it. */
  readonly createdAt?: number
}

/** Which part of an entry makes it unusable. */
export type EntryFault = UriFault

/** An entry that can't become an account, with a name to find it by in the other program. */
export interface Unreadable {
  readonly name: string
  readonly fault: EntryFault
}

/** Why a whole source can't be read. Each has its sentence in i18n (`importFaults`). */
export type ImportFault =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'damaged' // cut off, or changed: not what the program that it seems to be from writes
  | 'newer' // a version of the format that came later than this code
  | 'nothing' // read, but no one-time code is in it
  | 'no-qr-code' // a picture in which no QR code can be read
  | 'passphrase-needed'
  | 'wrong-passphrase'
  | 'too-costly' // a passphrase function whose numbers would freeze the browser or take all its memory
  | 'sealed-otherwise' // opens by a key or a program of its own, not with a passphrase

/** One of several QR codes that belong together; `index` counts from 0. */
export interface Part {
  readonly set: number
  readonly index: number
  readonly size: number
}

/** What a source holds, or why it can't be read. `trashed`: left out, because it was in the other program's bin. */
export type Reading =
  | {
      readonly ok: true
      readonly entries: readonly Entry[]
      readonly unreadable: readonly Unreadable[]
      readonly trashed: number
      readonly parts: readonly Part[]
    }
  | { readonly ok: false; readonly fault: ImportFault }

/** A format. */
export interface Importer {
  /** The program, as people know it; names are the same in every language. */
  readonly app: string
  /** Other programs whose exports have this form. */
  readonly also?: readonly string[]
  /** Whether the source is of this format, by its content alone. */
  readonly recognises: (source: Source) => boolean
  /** Reads it. Without a passphrase where one is needed: `passphrase-needed`. May throw a `Refusal`. */
  readonly read: (source: Source, passphrase: string | undefined) => Promise<Reading> | Reading
}

/** Ends the reading of a source, from anywhere within it. */
export class Refusal extends Error {
  readonly fault: ImportFault

  constructor(fault: ImportFault) {
    super(fault)
    this.fault = fault
  }
}

/** More accounts than anybody has; what brings more is no export, or a hostile one. */
export const mostEntries = 5_000

/** A reading of entries and unreadable ones in the source's order. @throws Refusal `too-large` */
export function reading(
  found: readonly (Entry | Unreadable)[],
  more: { readonly trashed?: number; readonly parts?: readonly Part[] } = {},
): Reading {
  const entries: Entry[] = []
  const unreadable: Unreadable[] = []
  if (found.length > mostEntries) throw new Refusal('too-large')
  for (const one of found) {
    if ('fault' in one) unreadable.push(one)
    else entries.push(one)
  }
  return { ok: true, entries, unreadable, trashed: more.trashed ?? 0, parts: more.parts ?? [] }
}

/** The passphrase, where one was given. @throws Refusal `passphrase-needed` */
export function needed(passphrase: string | undefined): string {
  if (passphrase === undefined) throw new Refusal('passphrase-needed')
  return passphrase
}
