// Accounts on their way into the vault: read from a link or a picture, or typed; and saved.
import { secretText } from '../../shared/otp/totp.ts'
import { type OtpAccount, parseOtpUri } from '../../shared/otp/uri.ts'
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

/** The accounts in the texts of QR codes, each once. */
export function draftsFromTexts(texts: readonly string[]): readonly Draft[] {
  const drafts = texts.flatMap(text => draftFromLink(text) ?? [])
  return drafts.filter((draft, at) => drafts.findIndex(({ secret }) => secret === draft.secret) === at)
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
    return draftsFromTexts(await readQrCodes(picture, localDecoder))
  } finally {
    picture.close()
  }
}

/** A draft that nothing is known of yet. */
export const emptyDraft: Draft = {
  ...{ type: 'totp', issuer: '', label: '', secret: '' },
  ...{ algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
}
