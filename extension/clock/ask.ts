// Asks a site for the time: a few small requests, spread over a second, without cookies, of which only `Date` is looked at.
import type { Sample } from './estimate.ts'

const samplesWanted = 4
const timeoutMs = 3_000
/** Each a quarter of a second later within its second than the one before: so they bound the error to about that. */
const apartMs = 1250

/** The site's answers; fewer or none where it doesn't answer, or only a cache does. */
export async function askForTime(
  origin: string,
  { now, signal }: { readonly now: () => number; readonly signal: AbortSignal },
): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (let asked = 0; asked < samplesWanted && !signal.aborted; asked++) {
    if (asked > 0) await new Promise(resolve => setTimeout(resolve, apartMs))
    const sample = await askOnce(origin, now, signal)
    // A site that doesn't answer once is not waited for again and again.
    if (sample === undefined && samples.length === 0) break
    if (sample !== undefined) samples.push(sample)
  }
  return samples
}

/** One answer of a site, or undefined where it has none to give. */
export async function askOnce(
  origin: string,
  now: () => number,
  signal: AbortSignal,
): Promise<Sample | undefined> {
  const sent = now()
  try {
    const response = await fetch(`${origin}/`, {
      method: 'HEAD',
      ...{ cache: 'no-store', credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    const heard = now()
    // A cache repeats the date of the answer that it keeps (RFC 9111 §5.1); no site's clock says that.
    if (response.headers.has('Age')) return undefined
    const date = Date.parse(response.headers.get('Date') ?? '')
    return Number.isNaN(date) || heard < sent ? undefined : { sent, heard, date }
  } catch {
    return undefined
  }
}
