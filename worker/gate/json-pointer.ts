// Values in JSON by their pointer (RFC 6901).

/** The value at a JSON pointer, or undefined. Own keys only. */
export function at(value: unknown, pointer: string): unknown {
  let found: unknown = value
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}
