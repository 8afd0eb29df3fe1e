// Remembered devices that prove themselves by a key (T1, T3), where policy says `rememberDevice.binding: key`. Owns
// [device_keys].
//
// - A key (ECDSA P-256) is made by the extension, for one site and subject, and never leaves it. Its public half is offered
//   in the challenge that the person answers; passing that challenge with "remember" makes the device, whose id follows from
//   the challenge's. Nothing else does: an offer without a pass is worth nothing, and a challenge takes one key.
// - There is no cookie to such a device. So a copy of all cookies is worth nothing, and clearing them loses nothing.
// - A proof is a signature over what it is for, the site, the subject, the device and a nonce of the edge, which is sealed
//   and says when and in which challenge it was given. It is used up with the challenge, which is passed once.
// - Only the edge can ask: the extension fetches the nonce by itself, over TLS, from the reserved prefix of the very site,
//   where no page, script or service worker of the origin comes between. A page sees a proof only on its way to the edge,
//   for the challenge that it stands in.
import { base64url, fromBase64url, sha256, utf8 } from '../../shared/bytes.ts'
import { type DeviceProof, provenText } from '../../shared/device-proof.ts'
import type { ChallengeId } from '../challenge/challenge.ts'
import { type Guard, guard, type Statement, statement } from '../database.ts'
import type { SubjectId } from '../people/subjects.ts'
import type { DeviceId } from './devices.ts'

/** A device's public key as it was offered. */
export interface DeviceKeyRow {
  readonly challenge: ChallengeId
  readonly device: DeviceId
  readonly subject: SubjectId
  readonly key: string
}

/** The id of the device that a challenge would make. */
export const deviceOf = async (challenge: ChallengeId): Promise<DeviceId> =>
  base64url((await sha256(`device of ${challenge}`)).subarray(0, 16)) as DeviceId

/** Takes a key for a challenge, if what that hangs on holds. Gives the device's id, or nothing where it has another key. */
export const offer = (row: DeviceKeyRow, now: number, on: Guard): Statement<{ device: DeviceId }> =>
  statement<{ device: DeviceId }>(
    `INSERT INTO device_keys (challenge, device, subject, key, offered_at) SELECT ?, ?, ?, ?, ? WHERE ${on.sql}
     ON CONFLICT (challenge) DO UPDATE SET offered_at = excluded.offered_at WHERE key = excluded.key
     RETURNING device`,
    row.challenge,
    row.device,
    row.subject,
    row.key,
    now,
    ...on.values,
  )

/** That a key was offered in this challenge. */
export const isOffered = (challenge: ChallengeId): Guard =>
  guard('EXISTS (SELECT 1 FROM device_keys WHERE challenge = ?)', challenge)

/** A device's key. */
export const find = (device: DeviceId | undefined, subject: SubjectId): Statement<DeviceKeyRow> =>
  statement<DeviceKeyRow>(
    'SELECT challenge, device, subject, key FROM device_keys WHERE device = ? AND subject = ?',
    device ?? '',
    subject,
  )

/** One row where a subject has keys at all. */
export const any = (subject: SubjectId): Statement<{ device: DeviceId }> =>
  statement<{ device: DeviceId }>('SELECT device FROM device_keys WHERE subject = ? LIMIT 1', subject)

/** Forgets keys that were offered long ago: a device lasts a year at most. */
export const sweep = (before: number): Statement =>
  statement('DELETE FROM device_keys WHERE offered_at < ?', before)

/** Whether a text is a P-256 public key as it is stored. */
export function isKey(text: string): boolean {
  const bytes = fromBase64url(text)
  return bytes?.length === 65 && bytes[0] === 4
}

/** Whether a proof was made by the key. Never throws on hostile input. */
export async function isProvenBy(key: string, proof: DeviceProof, signature: string): Promise<boolean> {
  const [raw, signed] = [fromBase64url(key), fromBase64url(signature)]
  if (!raw || signed?.length !== 64) return false
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  try {
    const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      imported,
      signed,
      utf8(provenText(proof)),
    )
  } catch {
    // 65 bytes that are no point of the curve.
    return false
  }
}
