// The policy's schema for editors (JSON Schema) and for people (a table of the settings), both made from the one
// Valibot schema, so that they can't say anything else.
import { toJsonSchema } from '@valibot/to-json-schema'
import { presetNames } from '../../shared/policy/presets/index.ts'
import { policySchema } from '../../shared/policy/schema.ts'

/** A node of the JSON Schema, as far as it is read here. */
interface Node {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly required?: readonly string[]
}

/**
 * What a policy document may say, as JSON Schema. Checks that JSON Schema has no words for (what paths may look like,
 * settings that need each other) are left out: the Worker and `npm run policy -- check` make them.
 */
export function policyJsonSchema(): Node {
  const schema = toJsonSchema(policySchema, { typeMode: 'input', errorMode: 'ignore' }) as Node
  // Any document may leave to the deployment's defaults what it doesn't say itself.
  const { required: _, ...rest } = schema
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, node]) => [
      name,
      name === 'login' ? orPreset(node) : node,
    ]),
  )
  return { ...rest, properties, description: 'A Sallyport policy.' }
}

const orPreset = (login: Node): Node => ({
  ...(login.description !== undefined && { description: login.description }),
  anyOf: [
    {
      enum: presetNames,
      description:
        'The name of the origin’s software, which says `publicPaths`, `logout`, `subject` and `cookies` too.',
    },
    login,
  ],
})

/** One setting: its path with dots, what it may be, its default as JSON, and what it means. */
export interface Setting {
  readonly name: string
  readonly values: string
  readonly defaultValue: string
  readonly meaning: string
}

/** Every setting, in the schema's order; lists of objects show as `login.endpoints[].path`. */
export function settings(node: Node = policyJsonSchema(), path = ''): Setting[] {
  const children = Object.entries(node.properties ?? {}).filter(([name]) => name !== '$schema')
  if (children.length > 0) {
    return children.flatMap(([name, child]) => settings(child, path === '' ? name : `${path}.${name}`))
  }
  const variants = node.oneOf ?? node.anyOf ?? []
  if (variants.some(variant => variant.properties))
    return merged(variants.flatMap(variant => settings(variant, path)))
  if (node.items?.properties) return settings(node.items, `${path}[]`)
  const defaultValue = 'default' in node ? JSON.stringify(node.default) : ''
  return [{ name: path, values: valuesOf(node), defaultValue, meaning: node.description ?? '' }]
}

// Variants share fields: each is one setting, which may be what any of them allows.
function merged(all: readonly Setting[]): Setting[] {
  const byName = new Map<string, Setting>()
  for (const setting of all) {
    const before = byName.get(setting.name)
    const values =
      before && before.values !== setting.values ? `${before.values}, ${setting.values}` : setting.values
    byName.set(setting.name, { ...setting, values })
  }
  return [...byName.values()]
}

/** The settings as a table in Markdown. */
export function settingsTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``)
  const rows = settings().map(
    ({ name, values, defaultValue, meaning }) =>
      `| ${code(name)} | ${cell(values)} | ${code(defaultValue)} | ${cell(meaning)} |`,
  )
  return ['| setting | values | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function valuesOf(node: Node): string {
  if (node.enum) return node.enum.map(value => JSON.stringify(value)).join(', ')
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.anyOf) return node.anyOf.map(valuesOf).join(', ')
  if (node.items) return `list of ${valuesOf(node.items)}`
  if (node.minimum !== undefined) return `${node.minimum} to ${node.maximum}`
  return String(node.type ?? 'any')
}
