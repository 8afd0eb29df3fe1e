// Runs detection over the corpus in a real Chromium: builds each page from its facts, asks the bundled module, compares.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import type { Page } from 'playwright-core'
import { build, type Expected, type FormFacts } from '../fixtures/forms/facts.ts'

const folder = fileURLToPath(new URL('../fixtures/forms/', import.meta.url))
const module = fileURLToPath(new URL('../../extension/autofill/detect.ts', import.meta.url))

/** The sets of the corpus, by their files' names; `held-out-…` were scored before their failures were looked at. */
export const sets = [
  'products',
  'languages-and-shapes',
  'further-languages',
  'lookalikes',
  'near-misses',
  'plain-words',
  'says-otherwise',
  'found-1',
  'found-2',
  'found-3',
  'found-4',
  'held-out-1',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
  'held-out-7',
  'held-out-8',
  'held-out-9',
  'held-out-10',
  'held-out-11',
  'held-out-12',
  'held-out-13',
  'held-out-14',
  'held-out-15',
] as const

/** A set of forms, by its file's name. */
export function formsOf(set: string): FormFacts[] {
  // The corpus is ours, and the compiler can't see into JSON; a wrong shape shows as a failing form.
  return JSON.parse(readFileSync(`${folder}${set}.json`, 'utf8')) as FormFacts[]
}

/** A field, or the boxes of one code, as detection took it: the numbers of its fields in the form's facts, and how many elements. */
export interface Seen {
  readonly fields: readonly number[]
  readonly count: number
  readonly kind: string
  readonly taken: boolean
  readonly score: number
  readonly reasons: readonly string[]
}

/** How one form went. `wrong`: what was not as expected, in words; empty where all was right. */
export interface Result {
  readonly form: FormFacts
  readonly seen: readonly Seen[]
  readonly wrong: readonly string[]
  readonly positives: { readonly all: number; readonly right: number }
  readonly kinds: { readonly all: number; readonly right: number }
  readonly touched: boolean
  readonly ms: number
}

declare global {
  var sallyportDetect:
    | {
        readonly explain: (root: Document) => readonly SeenGroup[]
        readonly detect: (root: Document) => readonly SeenGroup[]
        readonly ask: (field: HTMLInputElement) => SeenGroup
      }
    | undefined
}
interface SeenGroup extends Omit<Seen, 'fields' | 'count'> {
  readonly elements: readonly HTMLInputElement[]
}

/** The detection module alone, as one script. */
export async function bundled(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sallyportDetect',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

/** Runs forms in a page that has `bundled()` in it. */
export async function run(page: Page, forms: readonly FormFacts[]): Promise<Result[]> {
  const results: Result[] = []
  for (const form of forms) {
    const { seen, ms } = await page.evaluate(
      ([source, facts]) => {
        // biome-ignore lint/security/noGlobalEval: our own function, sent as text so that the page needs no imports
        const make = globalThis.eval(`(${source})`) as (facts: unknown) => void
        make(facts)
        const started = performance.now()
        const groups = globalThis.sallyportDetect?.explain(document) ?? []
        const ms = performance.now() - started
        const seen = groups.map(({ elements, kind, taken, score, reasons }) => ({
          fields: [...new Set(elements.map(element => Number(element.dataset.nth)))],
          count: elements.length,
          kind,
          taken,
          score,
          reasons,
        }))
        return { seen, ms }
      },
      [String(build), form] as const,
    )
    results.push({ ...compare(form, seen), form, seen, ms })
  }
  return results
}

/** Points at each field of each form, as a person would: how many of the code fields and of the others are taken. */
export async function runAsked(page: Page, forms: readonly FormFacts[]) {
  const counts = { codes: 0, codesTaken: 0, others: 0, othersTaken: 0 }
  for (const form of forms) {
    const asked = await page.evaluate(
      ([source, facts]) => {
        // biome-ignore lint/security/noGlobalEval: our own function, sent as text so that the page needs no imports
        const make = globalThis.eval(`(${source})`) as (facts: unknown) => void
        make(facts)
        const roots = [
          document,
          ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ]
        const fields = roots.flatMap(root => [...root.querySelectorAll<HTMLInputElement>('input[data-nth]')])
        return fields.map(
          field =>
            [Number(field.dataset.nth), globalThis.sallyportDetect?.ask(field).taken === true] as const,
        )
      },
      [String(build), form] as const,
    )
    for (const [number, taken] of new Map(asked)) {
      const is = form.fields[number]?.is ?? 'none'
      if (isPositive(is)) counts.codes += 1
      else counts.others += 1
      if (taken && isPositive(is)) counts.codesTaken += 1
      if (taken && !isPositive(is)) counts.othersTaken += 1
    }
  }
  return counts
}

export const isPositive = (is: Expected) => is === 'totp' || is === 'message' || is === 'either'

/** What was expected, beside what was seen. */
export function compare(
  form: FormFacts,
  seen: readonly Seen[],
): Pick<Result, 'wrong' | 'positives' | 'kinds' | 'touched'> {
  const wrong: string[] = []
  const positives = { all: 0, right: 0 }
  const kinds = { all: 0, right: 0 }
  let touched = false
  for (const [number, field] of form.fields.entries()) {
    const is = field.is ?? 'none'
    const group = seen.find(({ fields }) => fields.includes(number))
    if (!isPositive(is)) {
      if (group?.taken === true) {
        touched = true
        wrong.push(`field ${number} touched (${group.score}): ${group.reasons.join('; ')}`)
      }
      continue
    }
    positives.all += 1
    const whole = group?.taken === true && group.fields.length === 1 && group.count === (field.boxes ?? 1)
    if (whole) positives.right += 1
    else
      wrong.push(
        `field ${number} missed (${group?.kind} ${group?.score}, ${group?.count} elements): ${group?.reasons.join('; ')}`,
      )
    if (is === 'either') continue
    kinds.all += 1
    if (group?.kind === is) kinds.right += 1
    else if (whole) wrong.push(`field ${number} is ${is}, not ${group?.kind}: ${group?.reasons.join('; ')}`)
  }
  return { wrong, positives, kinds, touched }
}

/** The totals of a set, as the score is told. */
export function totals(results: readonly Result[]) {
  const sum = (pick: (result: Result) => number) => results.reduce((total, result) => total + pick(result), 0)
  const negatives = results.filter(({ form }) => form.fields.every(({ is = 'none' }) => !isPositive(is)))
  const positives = results.filter(({ form }) => form.fields.some(({ is = 'none' }) => isPositive(is)))
  // A form counts as right where every code field was found whole and nothing else was touched.
  const exact = positives.filter(({ positives: { all, right }, touched }) => all === right && !touched)
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    positives: positives.length,
    exact: exact.length,
    negatives: negatives.length,
    touched: negatives.filter(({ touched }) => touched).length,
    kinds: sum(({ kinds }) => kinds.all),
    kindsRight: sum(({ kinds }) => kinds.right),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
  }
}
