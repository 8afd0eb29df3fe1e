// JSON that is the same text for the same value. Browsers give a stored object's keys back in an order of their own
// (Chromium: the alphabet's), so neither comparing nor hashing may depend on it.

/** `JSON.stringify`, with every object's keys in order. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
