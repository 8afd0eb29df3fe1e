// WebAuthn Level 3 at this site: what the browser is asked (§5.4, §5.5), and how its answers are judged (§7.1, §7.2), by
// @simplewebauthn/server. That is loaded when the first passkey comes: nothing else pays for it.
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import * as v from 'valibot'
import { base64url, fromBase64url, fromUtf8, utf8 } from '../../shared/bytes.ts'
import type { ChallengeId } from '../challenge/challenge.ts'
import type { KeyRing } from '../keys/ring.ts'
import { keyedHash, keyedHashes } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { Site } from '../site.ts'

/** An authenticator's own name for a passkey, base64url. */
export type CredentialId = string & { readonly brand: 'CredentialId' }

/** A passkey that an authenticator has just made. */
export interface NewCredential {
  readonly id: CredentialId
  /** COSE, base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly AuthenticatorTransport[]
}

/** A passkey that is known. */
export interface KnownCredential {
  readonly credential: CredentialId
  readonly public_key: string
  /** JSON. */
  readonly transports: string
}

/** What a passkey is asked for: to be made, or to sign. */
type Ceremony = 'create' | 'get'

// COSE's numbers for ES256, EdDSA and RS256: between them, every authenticator.
const algorithms = [-7, -8, -257]

// As long as a person needs to fetch a key; WebAuthn §15.1 recommends five minutes at least.
const timeout = 300_000

// The WebAuthn challenge follows from ours, so there is nothing to store: it is as random to whoever hasn't the key, is
// good for this challenge alone, and is used up when that is passed.
const bound = (ceremony: Ceremony, challenge: ChallengeId) => `${ceremony} ${challenge}`

const challengeFor = (ring: KeyRing, ceremony: Ceremony, challenge: ChallengeId): Promise<string> =>
  keyedHash(ring, 'passkey', bound(ceremony, challenge))

const described = ({ credential, transports }: KnownCredential) => ({
  id: credential,
  type: 'public-key' as const,
  transports: JSON.parse(transports) as AuthenticatorTransport[],
})

/** What the browser is asked to sign with. */
export const requestOptions = async (
  { ring, host }: Site,
  challenge: ChallengeId,
  known: readonly KnownCredential[],
): Promise<PublicKeyCredentialRequestOptionsJSON> => ({
  challenge: await challengeFor(ring, 'get', challenge),
  rpId: host,
  allowCredentials: known.map(described),
  // The password went before: that somebody has the key is what is asked. A PIN is welcome where there is one.
  userVerification: 'preferred',
  timeout,
})

/** What the browser is asked to make. */
export const creationOptions = async (
  { ring, host, policy }: Site,
  challenge: ChallengeId,
  user: { readonly id: SubjectId; readonly name: string },
  known: readonly KnownCredential[],
): Promise<PublicKeyCredentialCreationOptionsJSON> => ({
  challenge: await challengeFor(ring, 'create', challenge),
  rp: { id: host, name: policy.brand.name },
  user: { id: base64url(utf8(user.id)), name: user.name, displayName: user.name },
  pubKeyCredParams: algorithms.map(alg => ({ type: 'public-key', alg })),
  excludeCredentials: known.map(described),
  // Security keys have few places for passkeys that tell a name, and none is needed after a password.
  authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  attestation: 'none',
  timeout,
})

const known = ['usb', 'nfc', 'ble', 'hybrid', 'internal'] as const satisfies AuthenticatorTransport[]

const text = (most: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(/^[A-Za-z0-9_-]+$/))
const credential = { id: text(1400), rawId: text(1400), type: v.literal('public-key') }
const assertion = v.object({
  ...credential,
  response: v.object({ clientDataJSON: text(4000), authenticatorData: text(4000), signature: text(2000) }),
})
const attestation = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: text(4000),
    attestationObject: text(12_000),
    transports: v.fallback(v.pipe(v.array(v.string()), v.maxLength(10)), []),
  }),
})

// What a form carries, in one form: nothing but what is judged.
function typed(schema: typeof assertion | typeof attestation, form: string): string | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(form))
    return read.success ? JSON.stringify(read.output) : undefined
  } catch {
    return undefined
  }
}

/** A browser's answer to {@link requestOptions} as a form carries it; undefined for what is none. */
export const assertionTyped = (form: string): string | undefined => typed(assertion, form)

/** A browser's answer to {@link creationOptions} as a form carries it; undefined for what is none. */
export const attestationTyped = (form: string): string | undefined => typed(attestation, form)

/** Which passkey an answer comes from. Only what the typed form says, so far. */
export const credentialOf = (answer: string): CredentialId =>
  v.parse(assertion, JSON.parse(answer)).id as CredentialId

const library = () => import('@simplewebauthn/server')

/**
 * Judges an assertion of a known passkey (§7.2).
 * @returns what its authenticator counted; undefined where it is wrong in any way.
 */
export async function verifyAssertion(
  site: Site,
  challenge: ChallengeId,
  answer: string,
  known: KnownCredential,
): Promise<number | undefined> {
  const read = v.parse(assertion, JSON.parse(answer))
  const publicKey = fromBase64url(known.public_key)
  if (!publicKey || isFramedElsewhere(read.response.clientDataJSON)) return undefined
  const { verifyAuthenticationResponse } = await library()
  const response: AuthenticationResponseJSON = { ...read, clientExtensionResults: {} }
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...(await expected(site, 'get', challenge)),
      // The counter is for the caller to judge: the library would tell a copy only by a sentence.
      credential: { id: known.credential, publicKey, counter: 0 },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}

/** Judges a new passkey (§7.1). @returns it, or undefined where it is wrong in any way. */
export async function verifyAttestation(
  site: Site,
  challenge: ChallengeId,
  answer: string,
): Promise<NewCredential | undefined> {
  const read = v.parse(attestation, JSON.parse(answer))
  if (isFramedElsewhere(read.response.clientDataJSON)) return undefined
  const { verifyRegistrationResponse } = await library()
  // What a browser may say besides (a smart card's) is no use for finding the authenticator again.
  const transports = known.filter(one => read.response.transports.includes(one))
  const response: RegistrationResponseJSON = {
    ...read,
    response: { ...read.response, transports },
    clientExtensionResults: {},
  }
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      ...(await expected(site, 'create', challenge)),
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return undefined
    const { id, publicKey, counter } = registrationInfo.credential
    return { id: id as CredentialId, publicKey: base64url(publicKey), counter, transports }
  } catch {
    return undefined
  }
}

// A key that has since been replaced may have made the page's challenge.
async function expected({ ring, url, host }: Site, ceremony: Ceremony, challenge: ChallengeId) {
  const challenges: readonly string[] = await keyedHashes(ring, 'passkey', bound(ceremony, challenge))
  return {
    expectedChallenge: (given: string) => challenges.includes(given),
    expectedOrigin: url,
    expectedRPID: host,
    requireUserVerification: false,
  }
}

// Our pages are framed by no other site, so an answer from there is somebody's trick (§13.4.9). The library looks only at
// what not every browser tells.
function isFramedElsewhere(clientData: string): boolean {
  try {
    const said: unknown = JSON.parse(fromUtf8(fromBase64url(clientData) ?? new Uint8Array()))
    return typeof said !== 'object' || said === null || ('crossOrigin' in said && said.crossOrigin === true)
  } catch {
    return true
  }
}
