// One setting in the console's form, by the control that the policy's schema asks for.
import { type Control, controlOf } from '../../../shared/policy/form.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import { type SourceOf, textOf } from '../../policy/settings.ts'

/** A setting with its value in force, or what was typed instead and can't be taken. */
export function SettingField(props: {
  path: string
  policy: Policy
  sourceOf: SourceOf
  typed: string | undefined
  problem: string | undefined
}) {
  const { path, policy, sourceOf, typed, problem } = props
  const control = controlOf(path)
  const id = path.replaceAll('.', '-')
  const hint = `${id}-hint`
  const error = problem ? `${id}-error` : undefined
  const said = { id, described: [hint, error].filter(Boolean).join(' '), invalid: error !== undefined }
  const value = typed ?? textOf(policy, path)
  return (
    <div class="field">
      {control.kind === 'some' ? (
        <span class="label" id={id}>
          {labelOf(path)}
        </span>
      ) : (
        <label for={id}>{labelOf(path)}</label>
      )}
      <Input control={control} path={path} value={value} said={said} />
      {problem ? (
        <p class="error" id={error}>
          {problem}
        </p>
      ) : null}
      <p class="hint" id={hint}>
        {worded(control.description)} <code>{path}</code>, from {sourceOf(path)}.
      </p>
    </div>
  )
}

/** A setting's path as words: "Lockout: account failures". */
const labelOf = (path: string): string => {
  const words = path
    .split('.')
    .map(part => part.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`))
    .join(': ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A description, which speaks of the policy's JSON, in the words of this form. */
const worded = (description: string) =>
  description
    .replaceAll(/\bnull\b/g, 'none')
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))

function Input(props: {
  control: Control
  path: string
  value: string
  said: { readonly id: string; readonly described: string; readonly invalid: boolean }
}) {
  const { control, path, value, said } = props
  const common = {
    id: said.id,
    name: path,
    class: 'input',
    'aria-describedby': said.described,
    'aria-invalid': said.invalid ? 'true' : undefined,
  } as const
  switch (control.kind) {
    case 'switch':
      return (
        <Select
          common={common}
          value={value}
          options={[
            ['true', 'yes'],
            ['false', 'no'],
          ]}
        />
      )
    case 'choice': {
      const options = control.options.map(option => [String(option), String(option)] as const)
      const none = [['', control.nullable ? 'none' : 'the product’s own choice']] as const
      const mayBeNone = control.nullable || path === 'defaultMethod'
      return <Select common={common} value={value} options={mayBeNone ? [...none, ...options] : options} />
    }
    case 'number':
      return (
        <input
          {...common}
          inputmode="numeric"
          autocomplete="off"
          value={value}
          placeholder={control.nullable ? 'none' : `${control.least} to ${control.most}`}
        />
      )
    case 'some': {
      const chosen = value.split(',').map(one => one.trim())
      return (
        <fieldset class="buttons" aria-labelledby={said.id} aria-describedby={said.described}>
          {/* Says that the list was there to be ticked: none of its boxes may be. */}
          <input type="hidden" name={`${path}:`} value="" />
          {control.options.map(option => (
            <label class="check">
              <input
                type="checkbox"
                name={`${path}:${option}`}
                value="yes"
                checked={chosen.includes(option)}
              />
              {option}
            </label>
          ))}
        </fieldset>
      )
    }
    case 'names':
      return <input {...common} autocomplete="off" value={value} placeholder="none; separate by commas" />
  }
}

function Select(props: {
  common: Readonly<Record<string, string | undefined>>
  value: string
  options: readonly (readonly [value: string, label: string])[]
}) {
  return (
    <select {...props.common}>
      {props.options.map(([value, label]) => (
        <option value={value} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  )
}
