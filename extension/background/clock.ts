// Time correction (V6): asks the accounts' own sites what time it is, where the person allows it, keeps the answer in memory
// until the vault locks (it names sites), and says what to add to the clock. Asked again after ten minutes, a wrong
// clock after one: once it was set right, it must not be corrected any longer.
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { isSecureOrigin, siteName } from '../autofill/match.ts'
import { askForTime, askOnce } from '../clock/ask.ts'
import {
  correctionFor,
  errorIn,
  fits,
  type Reading,
  readingOf,
  type Verdict,
  verdictOf,
} from '../clock/estimate.ts'
import type { ClockView } from '../messages.ts'
import type { Account, Contents } from '../vault/account.ts'
import { type Ground, recall } from './ground.ts'
import { readOpen } from './session.ts'

const mostSites = 4
const freshWhileRightMs = 10 * 60_000
const freshWhileWrongMs = 60_000
/** After this, what was measured is not believed any more, though nobody could be asked since. */
const believedMs = 60 * 60_000
/** How long somebody who wants a code waits for a new answer. */
const patienceMs = 6_000
const key = 'clock'

const keptSchema = v.object({
  at: v.number(),
  readings: v.array(v.object({ site: v.string(), low: v.number(), high: v.number() })),
})

/** The measurement under way, if any: the popup and a page may ask at once. */
let underWay: Promise<void> | undefined

/** Asks the sites of the open vault's accounts. Does nothing while locked. */
export function measureClock(ground: Ground): Promise<void> {
  underWay ??= measure(ground).finally(() => {
    underWay = undefined
  })
  return underWay
}

async function measure(ground: Ground): Promise<void> {
  const read = await readOpen(ground)
  if (!read.ok) return
  const sites = await sitesToAsk(read.value)
  const signal = AbortSignal.timeout(15_000)
  const at = ground.now()
  const readings = await Promise.all(
    sites.map(async ([site, origin]) =>
      readingOf(site, await askForTime(origin, { now: ground.now, signal })),
    ),
  )
  // Locked meanwhile: nothing of it is kept.
  if ((await readOpen(ground)).ok)
    await ground.memory.set(key, { at, readings: readings.filter(reading => reading !== undefined) })
}

/** The accounts' own sites that the browser lets us into, one origin each, the most used kind of account first. */
async function sitesToAsk({ accounts }: Contents): Promise<readonly (readonly [string, string])[]> {
  const bySite = new Map<string, string>()
  for (const origin of accounts.filter(({ type }) => type !== 'hotp').flatMap(({ sites }) => sites)) {
    if (bySite.size >= mostSites) break
    if (bySite.has(siteName(origin)) || !isSecureOrigin(origin)) continue
    const { protocol, hostname } = new URL(origin)
    if (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))
      bySite.set(siteName(origin), origin)
  }
  return [...bySite]
}

async function kept(
  ground: Ground,
): Promise<{ readonly at: number; readonly readings: readonly Reading[] } | undefined> {
  const found = await recall(ground.memory, key, keptSchema)
  const age = found && ground.now() - found.at
  // A clock that went backwards was set: what was measured before is about another clock.
  return age !== undefined && age >= 0 && age < believedMs ? found : undefined
}

/** What to add to the clock for each account's codes, as they are shown. A measurement that is old is begun anew. */
export async function corrections(
  ground: Ground,
  { settings }: Contents,
): Promise<(account: Account) => number> {
  if (!settings.correctClock) return () => 0
  const verdict = await verdictNow(ground)
  return account => correctionFor(verdict, account.sites.map(siteName))
}

/**
 * The same for one account whose code is about to be used: waits a moment for a measurement that is under way, and has the
 * account's site confirm an error, lest a clock that was set right a minute ago be corrected still.
 */
export async function correctionToUse(ground: Ground, contents: Contents, account: Account): Promise<number> {
  const before = (await corrections(ground, contents))(account)
  if (underWay !== undefined) await withPatience(underWay)
  const measured = (await corrections(ground, contents))(account)
  const [origin] = account.sites
  if (!contents.settings.correctClock || measured === 0 || before !== measured || origin === undefined)
    return measured
  const sample = await askOnce(origin, ground.now, AbortSignal.timeout(patienceMs))
  if (sample === undefined || fits(measured, sample)) return measured
  await ground.memory.remove([key])
  await withPatience(measureClock(ground))
  return (await corrections(ground, contents))(account)
}

async function verdictNow(ground: Ground): Promise<Verdict> {
  const found = await kept(ground)
  const verdict = verdictOf(found?.readings ?? [])
  const freshMs = errorIn(verdict) === 0 ? freshWhileRightMs : freshWhileWrongMs
  if (found === undefined || ground.now() - found.at >= freshMs) void measureClock(ground)
  return verdict
}

const withPatience = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>(resolve => setTimeout(resolve, patienceMs))])

/** What the person may see of it. */
export async function clockView(ground: Ground): Promise<ClockView> {
  const found = await kept(ground)
  if (found === undefined) return { kind: 'unmeasured' }
  const verdict = verdictOf(found.readings)
  if (verdict.kind === 'unknown') return { kind: 'unknown' }
  if (verdict.kind === 'disagreed') return { kind: 'disagreed' }
  return { kind: verdict.kind, behindMs: errorIn(verdict) ?? 0, at: found.at }
}
