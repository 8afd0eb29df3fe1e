// What is said about remembered devices, in English.
import type { Widened } from '../widened.ts'

export const devices = {
  title: 'Remembered devices',
  lead: 'These sites remember this browser and ask it for no code.',
  none: 'No site is known to remember this browser. Tick “Don’t ask again on this device” where a protected site asks for a code.',
  loading: 'Asking the sites …',
  details: (since: string, until: string, used: string) =>
    `Since ${since}, until ${until}, last used ${used}`,
  byKey: 'Bound to a key of this browser',
  byCookie: 'Bound to a cookie of this browser',
  revoked: 'Revoked: the site asks for a code again.',
  expired: 'Its time is over: the site asks for a code again.',
  unreachable: 'The site can’t be asked at the moment.',
  forget: 'Forget',
  forgetLabel: (site: string) => `Forget ${site}`,
  forgetAll: 'Forget all',
  forgotten: (site: string) => `${site} no longer recognises this browser.`,
  forgottenHere: (site: string) =>
    `Forgotten here, but ${site} couldn’t be told. Without its key, this browser isn’t recognised there any more.`,
  notForgotten: (site: string) => `${site} couldn’t be told, so nothing was forgotten. Try again later.`,
  ask: (site: string) => `Ask ${site}`,
  notHere: (site: string) => `${site} doesn’t remember this browser.`,
}

/** What every language has. */
export type DeviceWords = Widened<typeof devices>
