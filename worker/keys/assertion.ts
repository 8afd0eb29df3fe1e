// The signed assertion by which an origin knows that a request came through the gate, and for whom (G8): a JWT
// (RFC 7519) signed with Ed25519 (RFC 8037). The signing keys are derived from the ring and rotate with it; their
// public halves are the JWKS at the reserved prefix.
import { base64url, concat, utf8 } from '../../shared/bytes.ts'
import type { KeyRing, RingKey } from './ring.ts'

const lifetimeSeconds = 120

/** Who a request is for. */
export interface AssertionClaims {
  /** The site's origin, such as `https://shop.example`. */
  readonly issuer: string
  /** The subject's canonical name. */
  readonly subject: string
  /** The edge session's public reference. */
  readonly session: string
}

/** The public keys as a JSON Web Key Set (RFC 7517). */
export async function jwks(ring: KeyRing): Promise<{ keys: JsonWebKey[] }> {
  const pairs = await Promise.all(ring.map(signingKey))
  return { keys: pairs.map(pair => pair.public) }
}

/**
 * A signed assertion, valid for two minutes. Signing is far dearer than a verified request may be, so each session's
 * assertion is kept in the isolate for half of its life.
 * @param now milliseconds since the epoch.
 */
export async function assertion(ring: KeyRing, claims: AssertionClaims, now: number): Promise<string> {
  const cacheKey = `${ring[0].id} ${claims.issuer} ${claims.subject} ${claims.session}`
  const kept = recent.get(cacheKey)
  if (kept && kept.freshUntil > now) return kept.token
  const key = await signingKey(ring[0])
  const issuedAt = Math.floor(now / 1000)
  const header = { alg: 'EdDSA', typ: 'JWT', kid: ring[0].id }
  const payload = {
    iss: claims.issuer,
    sub: claims.subject,
    sid: claims.session,
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
  }
  const input = [header, payload].map(part => base64url(utf8(JSON.stringify(part)))).join('.')
  const signature = await crypto.subtle.sign('Ed25519', key.private, utf8(input))
  const token = `${input}.${base64url(new Uint8Array(signature))}`
  if (recent.size >= 10_000) recent.clear()
  recent.set(cacheKey, { token, freshUntil: now + (lifetimeSeconds / 2) * 1000 })
  return token
}

const recent = new Map<string, { token: string; freshUntil: number }>()
const pairs = new WeakMap<RingKey, Promise<SigningKey>>()

interface SigningKey {
  private: CryptoKey
  public: JsonWebKey
}

function signingKey(key: RingKey): Promise<SigningKey> {
  const known = pairs.get(key)
  if (known) return known
  const made = makeSigningKey(key)
  pairs.set(key, made)
  return made
}

// The PKCS #8 envelope of an Ed25519 seed (RFC 8410 §7).
const pkcs8Prefix = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])

async function makeSigningKey(key: RingKey): Promise<SigningKey> {
  const encoded = concat(pkcs8Prefix, await key.seed('assertion'))
  const imported = await crypto.subtle.importKey('pkcs8', encoded, 'Ed25519', true, ['sign'])
  const exported = await crypto.subtle.exportKey('jwk', imported)
  if (exported instanceof ArrayBuffer || exported.x === undefined) throw new Error('no public key in the JWK')
  const { x } = exported
  return {
    private: imported,
    public: { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: key.id, x } as JsonWebKey,
  }
}
