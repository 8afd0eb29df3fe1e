// The addresses that a subject has proven a factor from, as keyed hashes (R1 to R3). Owns [ip_history].
import { type Guard, guard, type Statement, statement, type Whose } from '../database.ts'
import type { KeyRing } from '../keys/ring.ts'
import { type KeyedHash, keyedHash, keyedHashes } from '../keys/seal.ts'
import type { SubjectId } from '../people/subjects.ts'

/** An address of the history that matched. */
export interface KnownAddress {
  readonly ip_hash: KeyedHash
  readonly first_seen: number
  readonly last_seen: number
}

/**
 * The network that an address stands for: an IPv4 address itself, or the /64 of an IPv6 one, whose other half a
 * client changes at will (RFC 8981). IPv4 in IPv6's clothes (::ffff:0:0/96) is IPv4. Undefined for what is neither.
 */
export function network(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  const plain = address.trim().toLowerCase()
  if (isIpv4(plain)) return plain
  const groups = ipv6Groups(plain)
  if (!groups) return undefined
  const mapped = groups.slice(0, 5).every(group => group === 0) && groups[5] === 0xffff
  if (mapped) {
    const [high = 0, low = 0] = groups.slice(6)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.')
  }
  return `${groups
    .slice(0, 4)
    .map(group => group.toString(16))
    .join(':')}::/64`
}

const isIpv4 = (text: string) =>
  /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text) && text.split('.').every(part => Number(part) < 256)

function ipv6Groups(text: string): number[] | undefined {
  // The platform's URL parser is the one complete reader of IPv6 text (RFC 4291 §2.2) at hand.
  const host = /^[0-9a-f:.]+$/.test(text) ? URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) : undefined
  if (!host?.includes(':')) return undefined
  const [head = '', tail] = host.split('::')
  const parse = (part: string) =>
    part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))
  const before = parse(head)
  const after = parse(tail ?? '')
  return tail === undefined
    ? before
    : [...before, ...Array(8 - before.length - after.length).fill(0), ...after]
}

// Cloudflare gives the requests that Workers themselves send this address: it stands for everyone, so for nobody (R2).
const workersOwn = '2a06:98c0:3600:0::/64'

/** The hash that an address is remembered by, or '' for one that must not be learned. */
export async function addressHash(ring: KeyRing, address: string | undefined): Promise<KeyedHash | ''> {
  const place = network(address)
  return place === undefined || place === workersOwn ? '' : keyedHash(ring, 'address', place)
}

/** The hashes that an address may be remembered by, under every key of the ring. */
export async function addressHashes(ring: KeyRing, address: string | undefined): Promise<KeyedHash[]> {
  const place = network(address)
  return place === undefined || place === workersOwn ? [] : keyedHashes(ring, 'address', place)
}

/** Whether one of these addresses is in a subject's history since `since`. */
export const find = (
  subject: SubjectId,
  hashes: readonly KeyedHash[],
  since: number,
): Statement<KnownAddress> =>
  statement<KnownAddress>(
    `SELECT ip_hash, first_seen, last_seen FROM ip_history
     WHERE subject = ? AND last_seen >= ? AND ip_hash IN (SELECT value FROM json_each(?))
     ORDER BY last_seen DESC LIMIT 1`,
    subject,
    since,
    JSON.stringify(hashes),
  )

/** Learns an address, if what that hangs on holds: only a proven factor teaches (R3). */
export const learn = (subject: SubjectId, hash: string, now: number, on: Guard): Statement =>
  statement(
    `INSERT INTO ip_history (subject, ip_hash, first_seen, last_seen) SELECT ?, ?, ?, ? WHERE ? <> '' AND ${on.sql}
     ON CONFLICT (subject, ip_hash) DO UPDATE SET last_seen = excluded.last_seen`,
    subject,
    hash,
    now,
    now,
    hash,
    ...on.values,
  )

/** Notes that a known address was seen again. */
export const refresh = (subject: SubjectId, hash: KeyedHash, now: number): Statement =>
  statement('UPDATE ip_history SET last_seen = ? WHERE subject = ? AND ip_hash = ?', now, subject, hash)

/** Forgets subjects' addresses. */
export const forget = (of: Whose): Statement =>
  statement(`DELETE FROM ip_history WHERE ${of.sql}`, ...of.values)

/** That an address is in a subject's history since `since`. */
export const isKnown = (subject: SubjectId, hash: KeyedHash, since: number): Guard =>
  guard(
    'EXISTS (SELECT 1 FROM ip_history WHERE subject = ? AND ip_hash = ? AND last_seen >= ?)',
    subject,
    hash,
    since,
  )

/** Forgets addresses not seen for longer than any policy may ask for. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM ip_history WHERE last_seen < ?', before)
