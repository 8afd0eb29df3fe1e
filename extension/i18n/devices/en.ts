// What is said about remembered devices, in English.
import type { Widened } from '../widened.ts'

export const devices = {
  title: 'Remembered devices',
  lead: 'These sites recognise this browser by a key that only it has, and ask it for no code.',
  none: 'No site recognises this browser by a key. Tick “Don’t ask again on this device” where a protected site asks for a code.',
  loading: 'Asking the sites …',
  details: (since: string, until: string, used: string) =>
    `Since ${since}, until ${until}, last used ${used}`,
  byKey: 'Bound to a key of this browser',
  revoked: 'Revoked: the site asks for a code again.',
  expired: 'Its time is over: the site asks for a code again.',
  unreachable: 'The site can’t be asked at the moment.',
  forget: 'Forget',
  forgetLabel: (site: string) => `Forget ${site}`,
  forgetAll: 'Forget all',
  forgotten: (site: string) => `${site} no longer recognises this browser.`,
  forgottenHere: (site: string) =>
    `Forgotten here, but ${site} couldn’t be told. Without its key, this browser isn’t recognised there any more.`,
}

/** What every language has. */
export type DeviceWords = Widened<typeof devices>
