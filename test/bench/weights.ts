// `npm run bench -- weights`: learns the weights of `extension/autofill/signals.ts` from the corpus, and compares them with
// those that were set by hand, each time on a set that they were not learned from.
//
// How: every weight is moved a little by itself, which tells how much it moves each field's score; by these slopes a
// logistic regression finds the weights under which code fields score above the limit and others below it, held to the
// weights set by hand by `hold`. What is learned without a set is put into the module itself and judged on that set.
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import type { Page } from 'playwright-core'
import { limits } from '../../extension/autofill/signals.ts'
import { launchChromium } from '../e2e/browsers.ts'
import { compare, formsOf, isPositive, sets, totals } from '../extension/corpus.ts'
import type { FormFacts } from '../fixtures/forms/facts.ts'
import type { Scored } from './weights-page.ts'

const entry = fileURLToPath(new URL('weights-page.ts', import.meta.url))
/** Twelve forms in each of forty languages would outweigh all others. */
const learned = sets.filter(set => set !== 'further-languages')
/** How firmly learned weights are held to those set by hand. */
const holds = [1, 3, 10, 30, 100] as const
/** A negative touched is as bad as so many positives missed. */
const touchedCosts = 3

type Weights = Readonly<Record<string, number>>

interface Sample {
  readonly set: string
  readonly isCode: boolean
  readonly score: number
  /** The weights that move it, by their place among the names, and how much. */
  readonly slopes: readonly (readonly [number, number])[]
}

declare global {
  var sallyportWeights: typeof import('./weights-page.ts')
}

/** Learns, judges and prints. */
export async function benchWeights(): Promise<void> {
  const forms = learned.flatMap(set => formsOf(set).map(form => ({ ...form, set })))
  const chromium = await launchChromium()
  try {
    const page = await chromium.context.newPage()
    const { outputFiles } = await bundle({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'sallyportWeights',
      target: 'es2022',
    })
    await page.evaluate(`${outputFiles[0]?.text ?? ''}\nglobalThis.sallyportWeights = sallyportWeights`)
    await page.evaluate(forms => globalThis.sallyportWeights.read(forms), forms)
    const hand = await page.evaluate(() => globalThis.sallyportWeights.weights())
    const names = Object.keys(hand)
    const byHand = await page.evaluate(() => globalThis.sallyportWeights.score())
    const slopes = await page.evaluate(names => globalThis.sallyportWeights.slopes(names), names)
    const samples = samplesOf(forms, byHand, slopes)
    console.log(
      `${samples.length} fields of ${forms.length} forms in ${learned.length} sets, ${names.length} weights`,
    )

    const bySet: Record<string, Record<string, string>> = {}
    const overall: Record<string, ReturnType<typeof tally>> = { 'by hand': tally(forms, byHand) }
    for (const hold of holds) {
      const together: Scored[] = []
      for (const set of learned) {
        const weights = learn(
          samples.filter(sample => sample.set !== set),
          names,
          hand,
          hold,
        )
        const scored = (await scoreBy(page, weights)).filter(({ form }) => forms[form]?.set === set)
        together.push(...scored)
        const own = (all: readonly Scored[]) => tally(forms, all, set)
        bySet[set] = { ...bySet[set], 'by hand': told(own(byHand)), [`held by ${hold}`]: told(own(scored)) }
      }
      overall[`learned, held by ${hold}`] = tally(forms, together)
    }
    console.table(bySet)
    console.table(overall)
    const best = learn(samples, names, hand, 10)
    const moved = names
      .map(name => ({ name, hand: hand[name] ?? 0, learned: Math.round((best[name] ?? 0) * 100) / 100 }))
      .sort((a, b) => Math.abs(b.learned - b.hand) - Math.abs(a.learned - a.hand))
    console.log('What learning from all sets would change most:')
    console.table(moved.slice(0, 15))
  } finally {
    await chromium.close()
  }
}

function samplesOf(
  forms: readonly (FormFacts & { readonly set: string })[],
  scored: readonly Scored[],
  slopes: readonly (readonly number[])[],
): Sample[] {
  return scored.flatMap(({ form, fields, score }, index) => {
    const facts = forms[form]
    const is = fields.map(field => facts?.fields[field]?.is ?? 'none')
    // A recovery code's field is told by its words, and left alone whatever its score.
    if (facts === undefined || is.includes('recovery')) return []
    return [
      {
        set: facts.set,
        isCode: is.some(isPositive),
        score,
        slopes: slopes.flatMap((moved, weight) => {
          const slope = moved[index] ?? 0
          return slope === 0 ? [] : [[weight, slope] as const]
        }),
      },
    ]
  })
}

/** Logistic regression on the slopes: the loss of the scores, and of each weight's distance from the one set by hand. */
function learn(samples: readonly Sample[], names: readonly string[], hand: Weights, hold: number): Weights {
  const sizes = names.map(name => Math.max(Math.abs(hand[name] ?? 0), 0.5))
  let moves = names.map(() => 0)
  let speed = 0.01
  let { loss, gradient } = lossOf(samples, moves, sizes, hold)
  for (let round = 0; round < 300 && speed > 1e-7; round += 1) {
    const next = moves.map((move, index) => move - speed * (gradient[index] ?? 0) * (sizes[index] ?? 1) ** 2)
    const then = lossOf(samples, next, sizes, hold)
    if (then.loss < loss) {
      moves = next
      ;({ loss, gradient } = then)
      speed *= 1.2
    } else speed *= 0.5
  }
  return Object.fromEntries(names.map((name, index) => [name, (hand[name] ?? 0) + (moves[index] ?? 0)]))
}

function lossOf(
  samples: readonly Sample[],
  moves: readonly number[],
  sizes: readonly number[],
  hold: number,
): { loss: number; gradient: number[] } {
  let loss = 0
  const gradient = moves.map((move, index) => {
    const size = sizes[index] ?? 1
    loss += (hold * (move / size) ** 2) / 2
    return (hold * move) / size ** 2
  })
  for (const { isCode, score, slopes } of samples) {
    let moved = score - limits.taken
    for (const [index, slope] of slopes) moved += slope * (moves[index] ?? 0)
    const margin = isCode ? moved : -moved
    const cost = isCode ? 1 : touchedCosts
    loss += cost * Math.log1p(Math.exp(-margin))
    const pull = (cost * (isCode ? -1 : 1)) / (1 + Math.exp(margin))
    for (const [index, slope] of slopes) gradient[index] = (gradient[index] ?? 0) + pull * slope
  }
  return { loss, gradient }
}

const scoreBy = (page: Page, weights: Weights): Promise<Scored[]> =>
  page.evaluate(weights => {
    const before = globalThis.sallyportWeights.weights()
    globalThis.sallyportWeights.set(weights)
    const scored = globalThis.sallyportWeights.score()
    globalThis.sallyportWeights.set(before)
    return scored
  }, weights)

function tally(
  forms: readonly (FormFacts & { readonly set: string })[],
  scored: readonly Scored[],
  set?: string,
) {
  const byForm = Map.groupBy(scored, ({ form }) => form)
  const results = forms.flatMap((form, index) =>
    set !== undefined && form.set !== set
      ? []
      : [
          {
            form,
            seen: [],
            ms: 0,
            ...compare(
              form,
              (byForm.get(index) ?? []).map(seen => ({ ...seen, reasons: [] })),
            ),
          },
        ],
  )
  const { positives, exact, negatives, touched, kinds, kindsRight } = totals(results)
  return { positives, exact, negatives, touched, kinds, kindsRight }
}

const told = ({ positives, exact, negatives, touched }: ReturnType<typeof tally>) =>
  `${exact} of ${positives}, ${touched} of ${negatives}`
