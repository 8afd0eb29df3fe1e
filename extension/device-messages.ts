// What is said between the extension's pages, its content scripts and the background about remembered devices. Part of
// messages.ts.
import type { Exchange, Nothing } from './messages.ts'

/**
 * A remembered device of this browser, as its site's edge says that it stands; `unreachable` where that couldn't be asked.
 * Times in milliseconds since the epoch.
 */
export type DeviceView =
  | {
      readonly site: string
      readonly device: string
      readonly bound: 'key' | 'cookie'
      readonly state: 'remembered' | 'revoked' | 'expired'
      /** Whom the site knows by it. */
      readonly name: string
      readonly since: number
      readonly until: number
      readonly used: number
    }
  | { readonly site: string; readonly device: string; readonly bound: 'key'; readonly state: 'unreachable' }
  /** What cookies there are, the site alone can tell. */
  | { readonly site: string; readonly bound: 'cookie'; readonly state: 'unreachable' }

/** Content script → background, on the edge's own pages. */
export interface DeviceFrameMessages {
  /** On the challenge: what proves this browser's key for it, if there is one. */
  deviceProof: Exchange<Nothing, { readonly proof?: Readonly<Record<string, string>> }>
  /** The person ticked "remember": notes the site, or offers a key for the device that it would make. */
  deviceOffer: Exchange<Nothing, Nothing>
}

/** Pages of the extension → background. */
export interface DevicePageMessages {
  /** Remembered devices, each as its edge says now. With `also`, that site is asked too, though nothing is known of it yet. */
  devices: Exchange<{ readonly also?: string }, { readonly devices: readonly DeviceView[] }>
  /**
   * Forgets a device here and at its edge; `told`: whether the edge could be told. One that is bound to a cookie stands where
   * it couldn't.
   */
  forgetDevice: Exchange<{ readonly site: string; readonly device: string }, { readonly told: boolean }>
}
