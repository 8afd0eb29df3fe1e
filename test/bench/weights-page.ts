// What `weights.ts` runs in the browser: reads every form of the corpus once, and scores it again and again by other weights.
import type { Cluster } from '../../extension/autofill/boxes.ts'
import { factsOf } from '../../extension/autofill/context.ts'
import { explain } from '../../extension/autofill/detect.ts'
import { fieldsIn, openShadow, sightOf } from '../../extension/autofill/fields.ts'
import { languagesOf } from '../../extension/autofill/languages.ts'
import { judge, sampleOf, type Verdict } from '../../extension/autofill/score.ts'
import { declaredOther } from '../../extension/autofill/shape.ts'
import {
  besideWeights,
  hintWeights,
  limits,
  otherWeights,
  placeWeights,
  shapeWeights,
  vagueWeights,
} from '../../extension/autofill/signals.ts'
import { textReader } from '../../extension/autofill/text.ts'
import { reader } from '../../extension/autofill/words.ts'
import { build, type FormFacts } from '../fixtures/forms/facts.ts'

/** A group of a form, scored. */
export interface Scored {
  readonly form: number
  readonly fields: readonly number[]
  readonly count: number
  readonly kind: string
  readonly score: number
  readonly taken: boolean
}

/** The tables of weights; `kept` are no weights, but what scores are compared with. */
const tables = {
  hint: hintWeights,
  place: placeWeights,
  shape: shapeWeights,
  vague: vagueWeights,
  beside: besideWeights,
  limit: limits,
  ...Object.fromEntries(
    Object.entries(otherWeights).map(([other, weights]) => [`other.${other}`, weights] as const),
  ),
} as const
const kept: readonly string[] = ['limit.taken', 'limit.asked', 'limit.untold']

const found: {
  readonly form: number
  readonly fields: number[]
  readonly count: number
  judge(): Verdict
}[] = []

/** Reads forms, and keeps of each what scores are made of. */
export function read(forms: readonly FormFacts[]): void {
  const words = reader()
  for (const [form, facts] of forms.entries()) {
    build(facts)
    const seen = fieldsIn(document, openShadow).filter(field => sightOf(field) !== 'hidden')
    for (const { elements } of explain(document)) {
      const shape = elements.length === 1 ? 'one' : elements.length < 4 ? 'parts' : 'boxes'
      const cluster: Cluster = { elements, shape }
      const about = factsOf(cluster, seen, textReader())
      const languages = languagesOf(sampleOf(about), document.documentElement.lang)
      const declared = declaredOther(cluster)
      found.push({
        form,
        fields: [...new Set(elements.map(element => Number(element.dataset.nth)))],
        count: elements.length,
        judge: () => declared ?? judge(cluster, about, languages, words),
      })
    }
  }
}

/** Every group by the weights as they are now. */
export const score = (): Scored[] =>
  found.map(({ form, fields, count, judge }) => {
    const { kind, score } = judge()
    return { form, fields, count, kind, score, taken: kind === 'totp' || kind === 'message' }
  })

/** The weights as they are now, by name: `hint.otp`, `other.card.own`, … */
export const weights = (): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tables)
      .flatMap(([table, values]) =>
        Object.entries(values).map(([name, value]) => [`${table}.${name}`, value] as const),
      )
      .filter(([name]) => !kept.includes(name)),
  )

/** Sets weights by name. */
export function set(values: Readonly<Record<string, number>>): void {
  for (const [table, numbers] of Object.entries(tables))
    for (const name of Object.keys(numbers)) {
      const value = values[`${table}.${name}`]
      // They are constants to everybody but this bench.
      if (value !== undefined) Reflect.set(numbers, name, value)
    }
}

/** How much each group's score moves for each weight, by itself: one array of all groups for each. */
export function slopes(names: readonly string[]): number[][] {
  const before = weights()
  const base = score()
  return names.map(name => {
    const value = before[name] ?? 0
    const step = Math.max(Math.abs(value) * 0.1, 0.05)
    set({ [name]: value + step })
    const moved = score().map(({ score }, index) => (score - (base[index]?.score ?? 0)) / step)
    set({ [name]: value })
    return moved
  })
}
