// Accounts on their way into the vault: read from a link or a picture, or typed; and saved.
import { secretText } from '../../shared/otp/totp.ts'
import { type OtpAccount, parseOtpUri } from '../../shared/otp/uri.ts'
import { migrationPrefix, readMigration } from '../import/google.ts'
import type { Draft } from '../messages.ts'
import { openPicture } from '../qr/picture.ts'

/** A key URI as a draft, or undefined where it is none that can be used. */
export function draftFromLink(text: string): Draft | undefined {
  const parsed = parseOtpUri(text)
  return parsed.ok ? draftOf(parsed.otp) : undefined
}

const draftOf = (otp: OtpAccount): Draft => ({
  type: otp.type,
  issuer: otp.issuer,
  label: otp.label,
  secret: secretText(otp.secret),
  algorithm: otp.algorithm,
  digits: otp.digits,
  period: otp.period,
  counter: otp.counter,
})

/** What the texts of QR codes hold. `missing`: of a set of transfer codes, how many were read, where that isn't all. */
export interface Scanned {
  readonly drafts: readonly Draft[]
  readonly missing?: { readonly have: number; readonly all: number }
}

/** The accounts in the texts of QR codes, each once: key URIs, and Google Authenticator's transfer codes. */
export function scannedIn(texts: readonly string[]): Scanned {
  const batches = texts.flatMap(text => migrationIn(text) ?? [])
  const all = [
    ...texts.flatMap(text => draftFromLink(text) ?? []),
    ...batches.flatMap(({ found }) => found.flatMap(each => ('draft' in each ? [each.draft] : []))),
  ]
  const drafts = all.filter((draft, at) => all.findIndex(({ secret }) => secret === draft.secret) === at)
  // The set that was begun last is the one that is shown.
  const set = batches.at(-1)?.part
  const have = new Set(batches.filter(({ part }) => part.set === set?.set).map(({ part }) => part.index)).size
  return set === undefined || have >= set.size ? { drafts } : { drafts, missing: { have, all: set.size } }
}

/** A transfer code's part, or undefined where the text is none, or is damaged. */
function migrationIn(text: string): ReturnType<typeof readMigration> | undefined {
  if (!text.startsWith(migrationPrefix)) return undefined
  try {
    return readMigration(text)
  } catch {
    return undefined
  }
}

/** The accounts whose QR codes are in a picture; none where it is no picture, or too large a one. */
export async function draftsFromPicture(file: Blob): Promise<readonly Draft[]> {
  const picture = await openPicture(file)
  if (picture === undefined) return []
  try {
    // The decoder is larger than the rest of the popup, and seldom needed.
    const [{ readQrCodes }, { localDecoder }] = await Promise.all([
      import('../qr/read.ts'),
      import('../qr/local.ts'),
    ])
    return scannedIn(await readQrCodes(picture, localDecoder)).drafts
  } finally {
    picture.close()
  }
}

/** A draft that nothing is known of yet. */
export const emptyDraft: Draft = {
  ...{ type: 'totp', issuer: '', label: '', secret: '' },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
}
