// What the last popup showed, out of the browser's memory: painted at once, while the background is still starting. The
// background's own answer follows and replaces it; nothing is decided on this.
import browser from 'webextension-polyfill'
import type { AccountView, Settings } from '../messages.ts'

interface Views {
  readonly accounts: readonly AccountView[]
  readonly settings: Settings
}

// Both are written by the background alone (views.ts, session.ts), into memory that nobody else can write to. Not by a
// schema: a thousand accounts would be checked before the first paint.
const isViews = (value: unknown): value is Views =>
  typeof value === 'object' && value !== null && 'accounts' in value && 'settings' in value
const isTiming = (value: unknown): value is { readonly autoLockMinutes: number; readonly usedAt: number } =>
  typeof value === 'object' &&
  value !== null &&
  'autoLockMinutes' in value &&
  typeof value.autoLockMinutes === 'number' &&
  'usedAt' in value &&
  typeof value.usedAt === 'number'

/** The accounts as they were listed last; undefined where the vault is locked, or its time is over. */
export async function peek(): Promise<Views | undefined> {
  const { views, timing } = await browser.storage.session.get(['views', 'timing'])
  if (typeof views !== 'string' || !isTiming(timing)) return undefined
  const { autoLockMinutes, usedAt } = timing
  if (autoLockMinutes > 0 && Date.now() >= usedAt + autoLockMinutes * 60_000) return undefined
  const parsed: unknown = JSON.parse(views)
  return isViews(parsed) ? parsed : undefined
}

/** Which accounts are the site's, as far as that can be told without the list of public suffixes: those of its very origin. */
export const likelyOn = (accounts: readonly AccountView[], origin: string | undefined): readonly string[] =>
  origin === undefined ? [] : accounts.filter(({ sites }) => sites.includes(origin)).map(({ id }) => id)
