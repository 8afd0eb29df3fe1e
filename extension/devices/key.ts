// A device key: made for one site and subject, kept unreadable, and what it signs.
import { type Bytes, base64url, utf8 } from '../../shared/bytes.ts'
import { type DeviceProof, provenText } from '../../shared/device-proof.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** A new key, of which nobody can read the private half. */
export const newKey = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])

/** The public half as the edge takes it. */
export const publicText = async ({ publicKey }: Pick<CryptoKeyPair, 'publicKey'>): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)) as Bytes)

/** What a key says, as the fields of a form, with its signature. */
export async function signed(
  { privateKey }: Pick<CryptoKeyPair, 'privateKey'>,
  proof: DeviceProof,
): Promise<Record<'subject' | 'device' | 'nonce' | 'signature', string>> {
  const hash = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(hash, privateKey, utf8(provenText(proof)))
  const { subject, device, nonce } = proof
  return { subject, device, nonce, signature: base64url(new Uint8Array(signature)) }
}
