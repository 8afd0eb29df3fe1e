// What is different between two policies, setting by setting (P3): for the audit, and for admins before they put one.
import type { Policy } from './schema.ts'

/** One setting that differs: its path (`lockout.scope`), and its values as JSON; undefined where it isn't set. */
export interface PolicyChange {
  readonly path: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The settings in which two policies differ, in the order of their paths. Lists are compared as a whole. */
export function changesBetween(before: Policy | undefined, after: Policy): readonly PolicyChange[] {
  const old = new Map(before ? settings(before, '') : [])
  const now = new Map(settings(after, ''))
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map(path => ({ path, from: old.get(path), to: now.get(path) }))
    .filter(({ from, to }) => from !== to)
}

function settings(value: unknown, path: string): [path: string, json: string][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value === undefined ? [] : [[path, JSON.stringify(value)]]
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    settings(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** A change as one line: `lockout.scope: "account" → "challenge"`. */
export const changeText = ({ path, from = 'not set', to = 'not set' }: PolicyChange): string =>
  `${path}: ${from} → ${to}`
