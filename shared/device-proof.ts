// What a remembered device's key signs, and what the edge says of itself to the extension: the words of their talk.

/** What a proof is for. One that was made for one thing is none for another. */
export type ProofPurpose = 'offer' | 'recognise' | 'look' | 'forget'

/** What is proven. */
export interface DeviceProof {
  readonly purpose: ProofPurpose
  /** The site's origin, such as `https://shop.example`. */
  readonly site: string
  /** The subject's id, as the edge names it. */
  readonly subject: string
  readonly device: string
  /** The edge's nonce; it says when it was given, and in which challenge. */
  readonly nonce: string
}

/** The text that is signed: one line each, none of which can hold a line break. */
export const provenText = ({ purpose, site, subject, device, nonce }: DeviceProof): string =>
  ['sallyport device proof 1', purpose, site, subject, device, nonce]
    .map(line => line.replaceAll('\n', ' '))
    .join('\n')

/** Where the edge speaks to the extension, below its own origin. */
export const edgePaths = {
  about: '/.sallyport/site.json',
  nonce: '/.sallyport/device/nonce',
  offer: '/.sallyport/device/offer',
  recognise: '/.sallyport/device/recognise',
  look: '/.sallyport/device/look',
  forget: '/.sallyport/device/forget',
  cookies: '/.sallyport/device/cookies',
  forgetCookie: '/.sallyport/device/cookies/forget',
} as const

/** What the edge says of itself. */
export interface AboutSite {
  readonly product: 'sallyport'
  readonly version: 1
  /** Its origin. */
  readonly site: string
  readonly name: string
  /** How a device is remembered here; null where it isn't. */
  readonly remember: { readonly binding: 'cookie' | 'key'; readonly days: number } | null
}

/** The answer to who asks for a nonce. */
export interface GivenNonce {
  readonly nonce: string
  /** The challenge that waits in this browser, if a device may be recognised or remembered in it. */
  readonly challenge: {
    readonly subject: string
    readonly device: string
    readonly recognises: boolean
  } | null
}

/** How a device stands at the edge. Times in milliseconds since the epoch. */
export type DeviceStanding = { readonly state: 'unknown' } | KnownStanding

/** How a device stands that the edge has known. */
export interface KnownStanding {
  readonly state: 'remembered' | 'revoked' | 'expired'
  readonly name: string
  readonly since: number
  readonly until: number
  readonly used: number
}

/** A device that the edge remembers by a cookie, told to the browser that has it. */
export interface CookieDevice extends KnownStanding {
  readonly device: string
}
