// A choice among a few values, and a whole number.
import { Field } from '../components/fields.tsx'

interface SelectProps<T extends string | number> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly name: (option: T) => string
  readonly onChange: (option: T) => void
}

/** A select over values of one type. */
export const SelectField = <T extends string | number>({
  label,
  value,
  options,
  name,
  onChange,
}: SelectProps<T>) => (
  <Field label={label}>
    {control => (
      <select
        {...control}
        class="input"
        value={String(value)}
        onChange={event => {
          const chosen = options.find(option => String(option) === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {options.map(option => (
          <option key={option} value={String(option)}>
            {name(option)}
          </option>
        ))}
      </select>
    )}
  </Field>
)

interface NumberProps {
  readonly label: string
  readonly value: number
  readonly error: string | undefined
  readonly onChange: (value: number) => void
}

/** A field for a whole number; NaN where it is empty or none. */
export const NumberField = ({ label, value, error, onChange }: NumberProps) => (
  <Field label={label} error={error}>
    {control => (
      <input
        {...control}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        value={Number.isNaN(value) ? '' : String(value)}
        onInput={event => {
          const { value: text } = event.currentTarget
          onChange(/^\d+$/.test(text) ? Number(text) : Number.NaN)
        }}
      />
    )}
  </Field>
)
