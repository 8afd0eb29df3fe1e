// A passkey's secret for the vault: what its PRF (WebAuthn Level 3 §10.1.4) gives for a salt. The same passkey and salt give
// the same 32 bytes each time, and nothing else does. Only pages with an origin that WebAuthn takes can ask: Chromium's
// extension pages can, Firefox's can't (moz-extension: is none of its kinds), so it is looked for, not assumed.
import { base64url, fromBase64url, randomBytes } from '../../shared/bytes.ts'
import type { PasskeyView } from '../vault/ways.ts'

/** A new passkey with its secret, or why there is none: the person turned it down, or it has no PRF. */
export type NewPasskey =
  | { readonly ok: true; readonly passkey: Pick<PasskeyView, 'credential' | 'salt'>; readonly secret: string }
  | { readonly ok: false; readonly why: 'turned-down' | 'unable' }

/** Whether passkeys may be asked for here. */
export const hasPasskeys = (): boolean =>
  location.protocol === 'chrome-extension:' && typeof globalThis.PublicKeyCredential === 'function'

/** Makes a passkey of this browser or of a security key. Call it in a click's handler. */
export async function makePasskey(known: readonly PasskeyView[]): Promise<NewPasskey> {
  const salt = randomBytes(32)
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: 'Sallyport' },
        user: { id: randomBytes(16), name: 'Sallyport', displayName: 'Sallyport' },
        // ES256, EdDSA, RS256: nothing is verified, so whatever the authenticator likes.
        pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
        authenticatorSelection: { userVerification: 'required' },
        excludeCredentials: descriptors(known),
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch(() => null)
  if (!(made instanceof PublicKeyCredential)) return { ok: false, why: 'turned-down' }
  const credential = base64url(new Uint8Array(made.rawId))
  const { prf } = made.getClientExtensionResults()
  if (prf?.enabled !== true && prf?.results === undefined) return { ok: false, why: 'unable' }
  const passkey = { credential, salt: base64url(salt) }
  // Some tell the secret only when they are asked a second time.
  const secret = secretOf(prf.results) ?? (await askPasskey([passkey]))?.secret
  return secret === undefined ? { ok: false, why: 'unable' } : { ok: true, passkey, secret }
}

/** Asks for one of these passkeys. @returns which one answered and its secret, or undefined where none did. */
export async function askPasskey(
  passkeys: readonly Pick<PasskeyView, 'credential' | 'salt'>[],
): Promise<{ readonly credential: string; readonly secret: string } | undefined> {
  const salts = passkeys.map(({ credential, salt }) => [credential, { first: bytesOf(salt) }] as const)
  const got = await navigator.credentials
    .get({
      publicKey: {
        challenge: randomBytes(32),
        userVerification: 'required',
        allowCredentials: descriptors(passkeys),
        extensions: { prf: { evalByCredential: Object.fromEntries(salts) } },
      },
    })
    .catch(() => null)
  if (!(got instanceof PublicKeyCredential)) return undefined
  const secret = secretOf(got.getClientExtensionResults().prf?.results)
  return secret === undefined ? undefined : { credential: base64url(new Uint8Array(got.rawId)), secret }
}

const bytesOf = (text: string) => fromBase64url(text) ?? new Uint8Array()

const descriptors = (passkeys: readonly { readonly credential: string }[]): PublicKeyCredentialDescriptor[] =>
  passkeys.map(({ credential }) => ({ type: 'public-key', id: bytesOf(credential) }))

function secretOf(results: AuthenticationExtensionsPRFValues | undefined): string | undefined {
  const first = results?.first
  if (first === undefined) return undefined
  const bytes = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer)
  return bytes.length === 32 ? base64url(bytes) : undefined
}
