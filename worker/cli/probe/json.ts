// The single values of a JSON document, each with its pointer (RFC 6901).

/** One value that is neither object nor list. */
export interface Leaf {
  readonly pointer: string
  /** The last key on the way to it. */
  readonly key: string
  readonly value: string | number | boolean
}

const deepest = 5

/** The single values of a document, lists left out: what stands in a list is about many. Empty ones don't count. */
export function leavesOf(value: unknown, pointer = '', key = '', depth = 0): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value === '' ? [] : [{ pointer, key, value }]
  }
  return depth > deepest
    ? []
    : entriesOf(value).flatMap(([name, one]) => leavesOf(one, step(pointer, name), name, depth + 1))
}

/** The lists of texts in a document, and the pointer of each. */
export function textListsOf(value: unknown, pointer = '', depth = 0): { pointer: string; texts: string[] }[] {
  if (Array.isArray(value)) {
    const texts = value.filter(one => typeof one === 'string')
    return texts.length === value.length && pointer !== '' ? [{ pointer, texts }] : []
  }
  return depth > deepest
    ? []
    : entriesOf(value).flatMap(([name, one]) => textListsOf(one, step(pointer, name), depth + 1))
}

/** The single value at a pointer, or undefined. */
export const leafAt = (value: unknown, pointer: string): Leaf['value'] | undefined =>
  leavesOf(value).find(leaf => leaf.pointer === pointer)?.value

const step = (pointer: string, name: string) =>
  `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
