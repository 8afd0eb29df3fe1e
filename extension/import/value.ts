// Looks into parsed JSON that nobody vouches for: own properties only, so that `__proto__` and `constructor` lead nowhere.

/** The value at a path of names and positions, or undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = Reflect.get(current, step)
  }
  return current
}

/** The text at a path; empty where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** Whether a list is at a path. */
export const hasList = (value: unknown, ...path: readonly (string | number)[]): boolean =>
  Array.isArray(at(value, ...path))

/** Whether a value is an object with names, and no list. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names and values of an object; none where it is no object. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : []

/** The texts among the values of a list. */
export const textsOf = (list: readonly unknown[]): readonly string[] =>
  list.filter(one => typeof one === 'string')

/** A whole number, also where it is written as text; undefined for everything else. */
export function wholeNumberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}
