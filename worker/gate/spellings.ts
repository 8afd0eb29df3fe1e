// Names of fields and parameters that servers take for one another.

/** Whether some origin could take a field or parameter for the one that policy names. */
export const couldBe = (name: string, named: string): boolean => spellings(name).includes(plainest(named))

const spellings = (name: string) => [plainest(name), plainest(name.split('[')[0] ?? '')]

// PHP drops leading spaces and what follows a NUL, and takes " ", "." and an open "[" for "_"; some readers ignore case.
const plainest = (name: string) =>
  name.replace(/\0.*/s, '').trimStart().replaceAll(/[ .[]/g, '_').replaceAll(']', '').toLowerCase()
