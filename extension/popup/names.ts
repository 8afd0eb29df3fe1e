// How accounts are named, found and coloured in lists.
import { messages } from '../i18n/index.ts'
import type { AccountView } from '../messages.ts'

type Named = Pick<AccountView, 'issuer' | 'label'>

/** The larger of an account's two lines. */
export const titleOf = ({ issuer, label }: Named): string => issuer || label || messages().list.unnamed

/** The smaller line, empty where the larger says it all. */
export const subtitleOf = ({ issuer, label }: Named): string => (issuer === '' ? '' : label)

/** Both in one, for sentences and screen readers. */
export const nameOf = (account: Named): string =>
  [titleOf(account), subtitleOf(account)].filter(Boolean).join(', ')

/** The host of an origin, as people know it. */
export const hostOf = (origin: string): string => new URL(origin).host

// Most names have nothing to fold, and a thousand of them are searched with every letter typed.
const folded = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : unaccented(text))

const unaccented = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The accounts that have every word of the query somewhere in their names, sites or tags, accents and case aside. */
export function matching(accounts: readonly AccountView[], query: string): readonly AccountView[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return accounts
  return accounts.filter(({ issuer, label, sites, tags }) => {
    const text = folded([issuer, label, ...sites, ...tags].join(' '))
    return words.every(word => text.includes(word))
  })
}

/** One of the eight hues of a tile, the same for the same name at all times. */
export function hueOf(account: Named): number {
  let sum = 0
  for (const letter of titleOf(account)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % 8
}

const segmenter = new Intl.Segmenter()

/** The letter on an account's tile. */
export const initialOf = (account: Named): string => {
  const [first] = segmenter.segment(titleOf(account).replace(/^[^\p{L}\p{N}]+/u, '') || '?')
  return first?.segment.toUpperCase() ?? '?'
}
