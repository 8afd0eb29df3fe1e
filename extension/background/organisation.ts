// The organisation's settings, as the browser has them now, and what they make of a person's own.
import browser from 'webextension-polyfill'
import type { Settings } from '../messages.ts'
import { type Organisation, readOrganisation } from '../organisation.ts'

/** What is settled for this browser; nothing, where no organisation has a say. */
export async function organisation(): Promise<Organisation> {
  try {
    const read = readOrganisation(await browser.storage.managed.get())
    if (read.wrong.length > 0)
      console.warn('Sallyport: managed settings that can’t be read:', read.wrong.join(', '))
    return read.organisation
  } catch {
    // Firefox has no managed storage at all where nobody set any.
    return {}
  }
}

/** The settings that count: the person's, within what the organisation allows. */
export async function governed<S extends Pick<Settings, 'autoLockMinutes'>>(settings: S): Promise<S> {
  const { autoLockMinutes: most } = await organisation()
  const { autoLockMinutes: own } = settings
  if (most === undefined || (own !== 0 && own <= most)) return settings
  return { ...settings, autoLockMinutes: most }
}

/** Calls `apply` whenever the organisation's settings change. */
export function watchOrganisation(apply: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') apply()
  })
}
