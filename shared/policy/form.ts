// The policy's settings as a form's controls, read off the one schema, so that a form offers what the schema takes.
import { policySchema } from './schema.ts'

/** What a setting is typed or chosen by. `nullable`: null is a value too, and means "no limit". */
export type Control = { readonly description: string; readonly nullable: boolean } & (
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** Some of these. */
  | { readonly kind: 'some'; readonly options: readonly string[] }
  /** Names, as many as one likes. */
  | { readonly kind: 'names' }
)

/**
 * The control of a setting.
 * @param path with dots, such as `lockout.scope`
 * @throws an Error where there is no such setting, or none that a form has a control for
 */
export function controlOf(path: string): Control {
  const found = path
    .split('.')
    .reduce<unknown>((node, key) => read(read(bare(node), 'entries'), key), policySchema)
  const description = String(
    pipeOf(found).find(step => read(step, 'type') === 'description')?.description ?? '',
  )
  const nullable = read(bare(found, 'optional'), 'type') === 'nullable'
  const node = bare(found)
  const common = { description, nullable }
  switch (read(node, 'type')) {
    case 'boolean':
      return { ...common, kind: 'switch' }
    case 'picklist':
      return { ...common, kind: 'choice', options: optionsOf(node) }
    case 'number': {
      const bound = (type: string) => Number(pipeOf(node).find(step => step.type === type)?.requirement)
      return { ...common, kind: 'number', least: bound('min_value'), most: bound('max_value') }
    }
    case 'array': {
      const item = bare(read(node, 'item'))
      return read(item, 'type') === 'picklist'
        ? { ...common, kind: 'some', options: optionsOf(item).map(String) }
        : { ...common, kind: 'names' }
    }
    default:
      throw new Error(`there is no control for the setting ${path}`)
  }
}

/** A typed or chosen text as the JSON value of a setting; text that is none stays text, which the schema refuses. */
export function typedValue(control: Control, text: string): string | number | boolean | null | string[] {
  const trimmed = text.trim()
  if (control.nullable && trimmed === '') return null
  switch (control.kind) {
    case 'switch':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed
    case 'number':
      return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed
    case 'choice':
      return control.options.find(option => String(option) === trimmed) ?? trimmed
    case 'some':
    case 'names':
      return trimmed.split(',').flatMap(name => name.trim() || [])
  }
}

/** A node of the schema, as far as it is looked at here: Valibot's schemas are plain data. */
interface Step {
  readonly type?: unknown
  readonly requirement?: unknown
  readonly description?: unknown
}

const read = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined

/** A schema without what wraps it: `optional`, and `nullable` too unless only the first is asked off. */
function bare(node: unknown, ...off: readonly string[]): unknown {
  const wraps = off.length > 0 ? off : ['optional', 'nullable']
  return wraps.includes(String(read(node, 'type'))) ? bare(read(node, 'wrapped'), ...off) : node
}

/** Every step of a schema's pipe, of what it wraps and of the pipes that it is made of. */
function pipeOf(node: unknown): Step[] {
  const own = read(node, 'pipe')
  const steps = Array.isArray(own) ? own.flatMap(step => (step === node ? [] : [step, ...pipeOf(step)])) : []
  return [...steps, ...(read(node, 'wrapped') === undefined ? [] : pipeOf(read(node, 'wrapped')))]
}

const optionsOf = (node: unknown): (string | number)[] => {
  const options = read(node, 'options')
  return Array.isArray(options) ? options : []
}
