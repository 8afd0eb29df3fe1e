// How wrong this computer's clock is, from what sites say that the time is. Pure; asking them is ask.ts's business.
//
// A `Date` header tells a second, not a moment: the answer was made while the server's clock was within that second, and
// between our sending and our hearing of it. So each answer bounds the error from both sides, and several, asked at different
// points of a second, bound it closer. What it never does is follow a single clock that is wrong: an error holds for every
// account only where most of the sites agree on it, two at the least. What one site alone says is said of that site alone,
// whose own codes are judged by that very clock.

/** One answer. Our own times in milliseconds since the epoch; `date` is what the header said, a whole second. */
export interface Sample {
  readonly sent: number
  readonly heard: number
  readonly date: number
}

/** From and to how many milliseconds this computer's clock is behind; negative where it is ahead. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** What one site's answers come to. `site` is a registrable domain: hosts of one owner are one voice. */
export interface Reading extends Bounds {
  readonly site: string
}

/** What is known of the clock. */
export type Verdict =
  /** Nobody could be asked, or what one site said contradicted itself. */
  | { readonly kind: 'unknown' }
  /** Most of several sites agree. */
  | { readonly kind: 'agreed'; readonly bounds: Bounds; readonly sites: number }
  /** One site only. */
  | { readonly kind: 'single'; readonly bounds: Bounds; readonly site: string }
  /** Several sites, of which no majority agrees. */
  | { readonly kind: 'disagreed'; readonly sites: number }

/** Fewer answers of a site than this say nothing: one may have been a cache's, or held up on its way. */
export const leastSamples = 3
/** Less than this is right: a code at the edge of its step is tolerated by every site. */
export const rightWithinMs = 2_000
/** A computer that is wrong by more than a day has other troubles; its codes are not corrected, its owner is told. */
export const mostCorrectedMs = 24 * 60 * 60 * 1000

const secondMs = 1000

/** How far behind the clock is by one answer. */
const boundsOf = ({ sent, heard, date }: Sample): Bounds => ({
  low: date - heard,
  high: date + secondMs - sent,
})

/** What a site's answers come to; undefined where there are too few, or they can't all be true. */
export function readingOf(site: string, samples: readonly Sample[]): Reading | undefined {
  if (samples.length < leastSamples) return undefined
  const all = samples.map(boundsOf)
  const low = Math.max(...all.map(bounds => bounds.low))
  const high = Math.min(...all.map(bounds => bounds.high))
  return low <= high ? { site, low, high } : undefined
}

/** What the sites come to together, by the part that most of them share (Marzullo's algorithm). */
export function verdictOf(readings: readonly Reading[]): Verdict {
  const [first, second] = readings
  if (first === undefined) return { kind: 'unknown' }
  if (second === undefined) {
    const { site, low, high } = first
    return { kind: 'single', bounds: { low, high }, site }
  }
  let best: { bounds: Bounds; sites: number } | undefined
  for (const { low } of readings) {
    // The most shared part begins where one of them begins.
    const sharing = readings.filter(other => other.low <= low && low <= other.high)
    if (best !== undefined && sharing.length <= best.sites) continue
    best = { bounds: { low, high: Math.min(...sharing.map(({ high }) => high)) }, sites: sharing.length }
  }
  if (best === undefined || best.sites < 2 || best.sites * 2 <= readings.length)
    return { kind: 'disagreed', sites: readings.length }
  return { kind: 'agreed', ...best }
}

/** By how many milliseconds the clock is behind (negative: ahead), 0 where it is as good as right; undefined: not known. */
export function errorIn(verdict: Verdict): number | undefined {
  if (verdict.kind !== 'agreed' && verdict.kind !== 'single') return undefined
  const { low, high } = verdict.bounds
  // Right, if it may be right: nothing is corrected by half a second.
  if (low <= rightWithinMs && high >= -rightWithinMs) return 0
  return Math.round((low + high) / 2)
}

/** Whether one more answer can be true beside an error that was measured before. */
export function fits(error: number, sample: Sample): boolean {
  const { low, high } = boundsOf(sample)
  return low <= error + rightWithinMs && high >= error - rightWithinMs
}

/**
 * What to add to this computer's time for the codes of an account.
 * @param ownSites the registrable domains of the account's sites
 */
export function correctionFor(verdict: Verdict, ownSites: readonly string[]): number {
  const error = errorIn(verdict) ?? 0
  if (Math.abs(error) > mostCorrectedMs) return 0
  return verdict.kind === 'single' && !ownSites.includes(verdict.site) ? 0 : error
}
