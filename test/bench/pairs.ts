// Measuring in pairs: a block of one, a block of the other, again and again in one run, so that whatever else the
// machine does meanwhile falls on both; and what is told of it is their ratio.

/** Does one piece of work. */
export type Work = () => Promise<void>

/** How much longer the first took than the second, over all pairs. */
export interface Ratio {
  readonly median: number
  readonly min: number
  readonly max: number
  /** What one piece of the first took, in microseconds (median). */
  readonly microseconds: number
}

/** How to measure: pairs, pieces of work in a block, and how many of them at a time. */
export interface Measure {
  readonly pairs: number
  readonly block: number
  readonly atOnce: number
}

/** Measures two pieces of work against each other. */
export async function compare(first: Work, second: Work, measure: Measure): Promise<Ratio> {
  const ratios: number[] = []
  const times: number[] = []
  for (let pair = 0; pair < measure.pairs; pair++) {
    // Which one goes first changes, so that neither always finds the caches warm.
    const turned = pair % 2 === 1
    const before = await block(turned ? second : first, measure)
    const after = await block(turned ? first : second, measure)
    const [one, other] = turned ? [after, before] : [before, after]
    ratios.push(one / other)
    times.push(one)
  }
  const microseconds = (median(times) / measure.block) * 1000
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios), microseconds }
}

/** Runs one block, and says how many milliseconds it took. */
export async function block(work: Work, { block, atOnce }: Omit<Measure, 'pairs'>): Promise<number> {
  const started = performance.now()
  let left = block
  const lane = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle)
  return sorted.length % 2 === 0 ? (low + high) / 2 : low
}
