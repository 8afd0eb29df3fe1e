// What the page for imports asks of the background. Part of messages.ts.
import type { Draft, Exchange, Nothing } from './messages.ts'

/** An account out of a file or a QR code, as a page of the extension read it. */
export interface Imported {
  readonly draft: Draft
  /** Web origins, as `location.origin` has them. */
  readonly sites: readonly string[]
  readonly tags: readonly string[]
  readonly notes: string
  readonly icon: string
  readonly pinned: boolean
  /** Milliseconds since the epoch, where the file tells it. */
  readonly createdAt?: number
}

/** What an imported account would change of the one that is there; `codes`: kind, hash, digits or seconds. */
export type ImportChange = 'codes' | 'counter' | 'sites' | 'tags' | 'notes' | 'icon' | 'pinned'

/** What an import would do with an account; names are those of the account that is there. */
export type ImportFate =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly issuer: string; readonly label: string }
  | {
      readonly kind: 'changed'
      readonly issuer: string
      readonly label: string
      readonly changes: readonly ImportChange[]
    }
  | { readonly kind: 'twice' } // the same as one before it in the import

/** Pages of the extension → background. */
export interface ImportMessages {
  /** What an import would do with each of these; nothing is changed. */
  importPreview: Exchange<
    { readonly accounts: readonly Imported[] },
    { readonly fates: readonly ImportFate[] }
  >
  /** Brings in what is new among these, and what they change. */
  import: Exchange<
    { readonly accounts: readonly Imported[] },
    { readonly added: number; readonly changed: number }
  >
  /** Takes the last import back; possible until the vault locks. */
  undoImport: Exchange<Nothing, { readonly removed: number; readonly restored: number }>
}
