// Fields that a person pointed at, known again by facts that last: what they are called, and where nothing is said, where
// they stand. Such a word goes before what detection thinks.
import type { FieldFacts, Pointed } from '../vault/site-settings.ts'
import type { Explained } from './detect.ts'
import { fieldsIn, type ShadowOf, takesCode } from './fields.ts'

/** Names that frameworks make up anew for every page: numbers, hashes, `:r1:`, `mui-42`. */
const madeUp = /\d{3}|[\da-f]{8}|^:|^(mui|radix|react|ember|headlessui|yui)\W?/i

const lasting = (text: string): string => (madeUp.test(text) ? '' : text.slice(0, 100))

const isCodeType = (type: string): type is FieldFacts['type'] =>
  type === 'text' || type === 'tel' || type === 'number' || type === 'password'

/** What a field, or the boxes that hold a code between them, are known by. */
export function factsOf(elements: readonly HTMLInputElement[], shadowOf: ShadowOf): FieldFacts | undefined {
  const [first] = elements
  if (first === undefined || !isCodeType(first.type)) return undefined
  const said = first.ariaLabel || first.labels?.[0]?.textContent || first.placeholder
  return {
    name: lasting(first.name),
    id: lasting(first.id),
    // Without the numbers in it: the end of a phone's, the time left.
    label: said
      .replaceAll(/[\d•*]+/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 100),
    type: first.type,
    boxes: Math.min(elements.length, 10),
    path: location.pathname.slice(0, 300),
    place: Math.max(0, fieldsIn(document, shadowOf).filter(takesCode).indexOf(first)),
  }
}

/** Whether what was pointed at is what stands here now. */
function isSame(one: FieldFacts, other: FieldFacts): boolean {
  if (one.type !== other.type || one.boxes !== other.boxes) return false
  if (one.name !== other.name || one.id !== other.id || one.label !== other.label) return false
  const saysSomething = one.name !== '' || one.id !== '' || one.label !== ''
  return saysSomething || (one.path === other.path && one.place === other.place)
}

/** What detection found, with what the person said of these fields put in its place. */
export function heeding(
  pointed: readonly Pointed[],
  groups: readonly Explained[],
  shadowOf: ShadowOf,
): Explained[] {
  if (pointed.length === 0) return [...groups]
  return groups.map(group => {
    const facts = factsOf(group.elements, shadowOf)
    const said = facts && pointed.find(({ field }) => isSame(field, facts))
    if (said === undefined) return group
    return said.is === 'code'
      ? { ...group, kind: 'totp', taken: true, score: 100, reasons: ['you said that it is the code field'] }
      : {
          ...group,
          kind: 'unknown',
          taken: false,
          score: 0,
          reasons: ['you said that it is not a code field'],
        }
  })
}
