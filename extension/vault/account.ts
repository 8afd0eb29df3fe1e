// What a vault holds: the accounts with their secrets, the deleted ones, and the person's settings. Owns the shape of
// the sealed contents, and what of an account may be shown.
import * as v from 'valibot'
import { base64url, fromBase64url, randomToken } from '../../shared/bytes.ts'
import { cleanName, decodeSecret, type OtpAccount, otpBounds, steamParameters } from '../../shared/otp/uri.ts'
import type { AccountView, Draft, Settings } from '../messages.ts'
import { sitesSchema } from './site-settings.ts'

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const name = v.pipe(v.string(), v.maxLength(otpBounds.nameLength))

/** The bounds of what people may add to an account. */
export const accountBounds = {
  tags: 32,
  tagLength: 60,
  notesLength: 2000,
  iconLength: 60,
  sites: 100,
} as const
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(accountBounds.tagLength))

/** What may be set of an account besides its codes, as messages carry it. */
export const extrasEntries = {
  tags: v.pipe(v.array(tag), v.maxLength(accountBounds.tags)),
  notes: v.pipe(v.string(), v.maxLength(accountBounds.notesLength)),
  icon: v.pipe(v.string(), v.maxLength(accountBounds.iconLength)),
}

/** A web origin in its exact form, as `location.origin` has it. */
export const originSchema = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check(origin => {
    try {
      const { protocol, origin: exact } = new URL(origin)
      return (protocol === 'https:' || protocol === 'http:') && exact === origin
    } catch {
      return false
    }
  }),
)

const accountEntries = {
  id: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  type: v.picklist(['totp', 'hotp', 'steam']),
  issuer: name,
  label: name,
  /** Base64url; the raw key of the HMAC. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{2,342}$/)),
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: wholeNumber(5, otpBounds.digits.most),
  period: wholeNumber(1, otpBounds.periodSeconds),
  /** The counter of the next HOTP code. */
  counter: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  sites: v.pipe(v.array(originSchema), v.maxLength(accountBounds.sites), v.readonly()),
  pinned: v.boolean(),
  createdAt: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  // Later than format 1's first day: a vault from before them is read with nothing in them.
  tags: v.optional(v.pipe(extrasEntries.tags, v.readonly()), []),
  notes: v.optional(extrasEntries.notes, ''),
  /** The name of a bundled icon, or what another program called its own; empty: the one that the issuer's name gives. */
  icon: v.optional(extrasEntries.icon, ''),
  /** Filled on exactly its sites' hosts, and not on the rest of their registrable domains. */
  exact: v.optional(v.boolean(), false),
}
const accountSchema = v.pipe(v.object(accountEntries), v.readonly())
const deletedSchema = v.pipe(
  v.object({ ...accountEntries, deletedAt: wholeNumber(0, Number.MAX_SAFE_INTEGER) }),
  v.readonly(),
)

/** The bounds of what may be set. */
export const settingsEntries = {
  autoLockMinutes: wholeNumber(0, 24 * 60),
  lockOnSleep: v.boolean(),
  clipboardSeconds: v.picklist([0, 30, 60, 120]),
  sort: v.optional(v.picklist(['name', 'recent', 'manual']), 'name'),
  backupEvery: v.optional(v.picklist(['never', 'day', 'week']), 'never'),
  backupPlace: v.optional(v.picklist(['downloads', 'folder']), 'downloads'),
  // Later than format 1's first day.
  correctClock: v.optional(v.boolean(), false),
}

/** Everything that is sealed under the vault key, in format 1. */
export const contentsSchema = v.pipe(
  v.object({
    accounts: v.pipe(v.array(accountSchema), v.readonly()),
    deleted: v.pipe(v.array(deletedSchema), v.readonly()),
    settings: v.pipe(v.object(settingsEntries), v.readonly()),
    sites: v.optional(sitesSchema, []),
  }),
  v.readonly(),
)

/** Whether contents would be taken for sound when they are read again. */
export const isReadable = (contents: Contents): boolean => v.is(contentsSchema, contents)

export type Account = v.InferOutput<typeof accountSchema>
export type DeletedAccount = v.InferOutput<typeof deletedSchema>
export type Contents = v.InferOutput<typeof contentsSchema>

export const defaultSettings: Settings = {
  autoLockMinutes: 15,
  lockOnSleep: true,
  clipboardSeconds: 30,
  sort: 'name',
  backupEvery: 'never',
  backupPlace: 'downloads',
  correctClock: false,
}

/** A vault on its first day. */
export const emptyContents: Contents = { accounts: [], deleted: [], settings: defaultSettings, sites: [] }

/** How long a deleted account can be brought back. */
export const deletedKeptMs = 30 * 24 * 60 * 60 * 1000

/** What may be shown of an account: everything but its secret and counter. */
export const viewOf = (account: Account): AccountView => ({
  id: account.id,
  type: account.type,
  issuer: account.issuer,
  label: account.label,
  digits: account.digits,
  period: account.period,
  algorithm: account.algorithm,
  sites: account.sites,
  pinned: account.pinned,
  tags: account.tags,
  notes: account.notes,
  icon: account.icon,
  exact: account.exact,
  createdAt: account.createdAt,
})

/** A new account from what a key URI says, saved for these origins. `now` in milliseconds. */
export const newAccount = (otp: OtpAccount, sites: readonly string[], now: number): Account => ({
  id: randomToken(16),
  type: otp.type,
  issuer: otp.issuer,
  label: otp.label,
  secret: base64url(otp.secret),
  algorithm: otp.algorithm,
  digits: otp.digits,
  period: otp.period,
  counter: otp.counter,
  sites,
  pinned: false,
  createdAt: now,
  ...{ tags: [], notes: '', icon: '', exact: false },
})

/** An account as code generation takes it. @throws TypeError where the secret isn't base64url (the schema forbids it). */
export function otpOf(account: Account): OtpAccount {
  const secret = fromBase64url(account.secret)
  if (secret === undefined) throw new TypeError('a stored secret is not base64url')
  const { type, issuer, label, algorithm, digits, period, counter } = account
  return { type, issuer, label, secret, algorithm, digits, period, counter }
}

/** The account that a draft describes, or undefined where its secret or a number is not usable. */
export function otpOfDraft(draft: Draft): OtpAccount | undefined {
  const secret = decodeSecret(draft.secret)
  if (secret === undefined) return undefined
  const { type, issuer, label } = draft
  if (type === 'steam') return { type, issuer, label, secret, ...steamParameters }
  const { algorithm, digits, period, counter } = draft
  const sound = digits >= otpBounds.digits.least && digits <= otpBounds.digits.most && period >= 1
  return sound ? { type, issuer, label, secret, algorithm, digits, period, counter } : undefined
}

/** Tags fit to be shown, each once, as many as there may be. */
export const cleanTags = (tags: readonly string[]): readonly string[] => {
  const shown = tags.map(text => cleanName(text).slice(0, accountBounds.tagLength).toWellFormed().trim())
  return [...new Set(shown.filter(text => text !== ''))].slice(0, accountBounds.tags)
}

/** Whether two accounts give the same codes: then they are one, whatever their names are. */
export const sameCodes = (a: Account, otp: OtpAccount): boolean =>
  a.secret === base64url(otp.secret) &&
  a.type === otp.type &&
  a.algorithm === otp.algorithm &&
  a.digits === otp.digits &&
  (a.type === 'hotp' || a.period === otp.period)
