// Every format that can be read, and which one a source is of. The order matters where one format's mark could be found in
// another's file: the more particular mark goes first.
import { utf8 } from '../../shared/bytes.ts'
import { aegis } from './aegis.ts'
import { andOtp } from './andotp.ts'
import { authenticatorExtension } from './authenticator-extension.ts'
import { bitwarden } from './bitwarden.ts'
import { csv } from './csv.ts'
import { ente } from './ente.ts'
import { freeOtp } from './freeotp.ts'
import { freeOtpPlus } from './freeotp-plus.ts'
import { type Importer, type Reading, Refusal } from './importer.ts'
import { keePass } from './keepass.ts'
import { lastPass } from './lastpass.ts'
import { links } from './links.ts'
import { onePassword } from './one-password.ts'
import { protonAuthenticator } from './proton-authenticator.ts'
import { protonPass } from './proton-pass.ts'
import { raivo } from './raivo.ts'
import { sallyport } from './sallyport.ts'
import { type Source, sourceOf } from './source.ts'
import { stratum } from './stratum.ts'
import { twoFas } from './two-fas.ts'

/** All importers, in the order in which they are asked. */
export const importers: readonly Importer[] = [
  ...[
    sallyport,
    aegis,
    twoFas,
    stratum,
    ente,
    bitwarden,
    protonPass,
    onePassword,
    lastPass,
    freeOtpPlus,
    freeOtp,
  ],
  // `salt` and `content` at the top, or `entries`: after those with marks of their own.
  ...[protonAuthenticator, raivo, authenticatorExtension, keePass, csv, links],
  // Its encrypted form has no mark at all.
  andOtp,
]

/** A source with its importer. */
export type Recognised =
  | { readonly ok: true; readonly importer: Importer; readonly source: Source }
  | { readonly ok: false; readonly fault: Refusal['fault'] }

/** Tells what a file is. */
export async function recognise(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Recognised> {
  try {
    const source = await sourceOf(name, bytes)
    const importer = importers.find(({ recognises }) => recognises(source))
    if (importer !== undefined) return { ok: true, importer, source }
    return { ok: false, fault: source.broken ? 'damaged' : 'unknown-format' }
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

/** Tells what a pasted text is. */
export const recogniseText = (text: string): Promise<Recognised> => recognise('', utf8(text.trim()))

/** Reads a source. Whatever a hostile file does to its importer, the answer is a reason. */
export async function readSource(
  { importer, source }: Extract<Recognised, { ok: true }>,
  passphrase?: string,
): Promise<Reading> {
  try {
    const read = await importer.read(source, passphrase === '' ? undefined : passphrase)
    const isEmpty = read.ok && read.entries.length + read.unreadable.length + read.trashed === 0
    return isEmpty ? { ok: false, fault: 'nothing' } : read
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

const faultOf = (error: unknown): Refusal['fault'] => (error instanceof Refusal ? error.fault : 'damaged')
