// The schema of the organisation's settings as Chrome takes it: JSON Schema, of which it knows a few words only.
import { toJsonSchema } from '@valibot/to-json-schema'
import { organisationEntries } from './organisation.ts'

const known = ['type', 'description', 'enum', 'minimum', 'maximum', 'items']

/** The value of `storage.managed_schema`'s file. */
export const managedSchema = () => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(organisationEntries).map(([name, entry]) => [
      name,
      simple({ ...toJsonSchema(entry, { errorMode: 'ignore' }) }),
    ]),
  ),
})

/** A node with the words that Chrome knows; a choice says what type it is of. */
function simple(node: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(node)
    .filter(([word]) => known.includes(word))
    .map(([word, value]) => [word, word === 'items' ? simple({ ...Object(value) }) : value])
  return { ...('enum' in node ? { type: 'string' } : {}), ...Object.fromEntries(kept) }
}
