// From policy documents to the effective policy: parse, lay the site's settings over the deployment's, check, and say
// what is wrong and where (P1). Used by the Worker, the command line and the tests alike.
import * as v from 'valibot'
import { presetNamed, presetNames, unfitFor } from './presets/index.ts'
import type { Preset } from './presets/preset.ts'
import { type Policy, policySchema } from './schema.ts'

/** One thing wrong with a policy: where (`login.endpoints.0.path`, empty for the whole), and what to do. */
export interface PolicyProblem {
  readonly path: string
  readonly message: string
}

/** An effective policy, or everything that is wrong with the documents. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/**
 * Reads a site's policy.
 * @param documents JSON texts, from the most general to the site's own; later settings win. Objects are merged
 *   key by key, anything else (lists too) is replaced. A `login` that is a preset's name stands for all that the preset
 *   says, below the other settings of its own document.
 */
export function readPolicy(...documents: readonly string[]): PolicyReading {
  let merged: Document = {}
  for (const text of documents) {
    const parsed = parseJson(text)
    if ('problem' in parsed) return { ok: false, problems: [{ path: '', message: parsed.problem }] }
    if (!isObject(parsed.value)) {
      return { ok: false, problems: [{ path: '', message: 'must be a JSON object' }] }
    }
    const { login, ...own } = parsed.value
    if (typeof login !== 'string') {
      merged = overlay(merged, parsed.value)
      continue
    }
    const preset = presetNamed(login)
    if (!preset) return { ok: false, problems: [{ path: 'login', message: unfitFor(login) ?? notAPreset }] }
    // Whole, not merged: what another document says of another origin's sign-in has no place in it.
    merged = overlay({ ...merged, ...fromPreset(preset) }, own)
  }
  const result = v.safeParse(policySchema, merged)
  if (result.success) return { ok: true, policy: result.output }
  return {
    ok: false,
    problems: result.issues.map(issue => ({ path: v.getDotPath(issue) ?? '', message: describe(issue) })),
  }
}

const notAPreset = `names no preset: it is one of ${presetNames.map(name => `"${name}"`).join(', ')}, or an object that says how the origin signs people in`

// Through text, as every other document comes.
const fromPreset = ({ policy }: Preset): Document => JSON.parse(JSON.stringify(policy))

/** A problem as one line for a person. */
export const problemText = ({ path, message }: PolicyProblem): string =>
  path ? `${path}: ${message}` : message

type Json = null | boolean | number | string | Json[] | Document

type Document = { [key: string]: Json }

const isObject = (value: Json | undefined): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function overlay(below: Document, above: Document): Document {
  // A source's kind decides its fields: another kind replaces the whole instead of mixing the two.
  if ('source' in above && above.source !== below.source) return above
  const merged = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const known = below[key]
    merged[key] = isObject(known) && isObject(value) ? overlay(known, value) : value
  }
  return merged
}

function parseJson(text: string): { value: Json } | { problem: string } {
  try {
    return { value: JSON.parse(text) as Json }
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : 'unreadable'})` }
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return 'is not a setting; check its spelling'
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'is missing'
  const expectation = issue.expected ? `expected ${issue.expected}` : issue.message
  return issue.kind === 'schema' && issue.expected ? `${expectation}, got ${issue.received}` : issue.message
}
