// What pages offer to set up: `otpauth://` links and QR codes found on them, kept in memory for the tab they were found in
// until the person decides. A page's content script gets an offer's name and number; the secret stays here.
import * as v from 'valibot'
import { randomToken } from '../../shared/bytes.ts'
import { secretText } from '../../shared/otp/totp.ts'
import { type OtpAccount, parseOtpUri } from '../../shared/otp/uri.ts'
import type { Offer } from '../messages.ts'
import { sameCodes } from '../vault/account.ts'
import { type Ground, recall } from './ground.ts'
import { readOpen } from './session.ts'

const keptMs = 15 * 60_000
const mostPerTab = 20

const keptSchema = v.array(
  v.object({ offerId: v.string(), uri: v.string(), origin: v.optional(v.string()), at: v.number() }),
)
type Kept = v.InferOutput<typeof keptSchema>[number]

const keyOf = (tabId: number) => `offers:${tabId}`

/** Takes note of the URIs that parse, found on a page of this origin, and answers with what may be shown of them. */
export async function noteOffers(
  ground: Ground,
  tabId: number,
  origin: string | undefined,
  uris: readonly string[],
): Promise<readonly Offer[]> {
  const now = ground.now()
  const before = await keptOffers(ground, tabId)
  const fresh = [...new Set(uris)]
    .flatMap(uri => {
      const parsed = parseOtpUri(uri)
      return parsed.ok ? [{ uri, otp: parsed.otp }] : []
    })
    // A link beside its QR code may be written another way.
    .filter(({ otp }, at, all) => all.findIndex(other => makesSame(other.otp, otp)) === at)
    .map(({ uri }) => {
      const same = before.find(kept => kept.uri === uri && kept.origin === origin)
      return {
        offerId: same?.offerId ?? randomToken(16),
        uri,
        at: now,
        ...(origin === undefined ? {} : { origin }),
      }
    })
  const others = before.filter(kept => !fresh.some(({ offerId }) => offerId === kept.offerId))
  await ground.memory.set(keyOf(tabId), [...fresh, ...others].slice(0, mostPerTab))
  return shown(ground, fresh)
}

const makesSame = (one: OtpAccount, other: OtpAccount): boolean =>
  one.type === other.type && secretText(one.secret) === secretText(other.secret)

/** What the tab's page offers. */
export const offersOf = async (
  ground: Ground,
  tabId: number,
  origin: string | undefined,
): Promise<readonly Offer[]> =>
  shown(
    ground,
    (await keptOffers(ground, tabId)).filter(kept => kept.origin === origin),
  )

/** The account behind an offer of this tab (and, where one is given, this origin), and the origin it was found on. */
export async function offered(
  ground: Ground,
  tabId: number,
  offerId: string,
): Promise<{ readonly otp: OtpAccount; readonly origin: string | undefined } | undefined> {
  const kept = (await keptOffers(ground, tabId)).find(candidate => candidate.offerId === offerId)
  const parsed = kept && parseOtpUri(kept.uri)
  return kept && parsed?.ok ? { otp: parsed.otp, origin: kept.origin } : undefined
}

/** Forgets a tab's offers: it was closed, or went elsewhere. */
export const dropOffers = ({ memory }: Pick<Ground, 'memory'>, tabId: number): Promise<void> =>
  memory.remove([keyOf(tabId)])

async function keptOffers({ memory, now }: Ground, tabId: number): Promise<readonly Kept[]> {
  const kept = (await recall(memory, keyOf(tabId), keptSchema)) ?? []
  return kept.filter(({ at }) => now() - at < keptMs)
}

async function shown(ground: Ground, kept: readonly Kept[]): Promise<readonly Offer[]> {
  const read = await readOpen(ground)
  const accounts = read.ok ? read.value.accounts : []
  return kept.flatMap(({ offerId, uri }) => {
    const parsed = parseOtpUri(uri)
    if (!parsed.ok) return []
    const { issuer, label, type } = parsed.otp
    const known = accounts.find(account => sameCodes(account, parsed.otp))
    return [{ offerId, issuer, label, type, ...(known === undefined ? {} : { knownAs: known.id }) }]
  })
}
