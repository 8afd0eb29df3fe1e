// Form parts that several screens share: a labelled field with its hint or error, a passphrase field that can be shown, the
// strength meter, a screen's heading with the way back, a notice.
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { messages } from '../i18n/index.ts'
import { passphraseStrength } from '../vault/strength.ts'
import { Icon } from './icon.tsx'

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: (control: {
    id: string
    'aria-describedby'?: string
    'aria-invalid'?: 'true'
  }) => JSX.Element
}

/** A label, its control, and what is to be said about it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const said = error ?? hint
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(said === undefined ? {} : { 'aria-describedby': `${id}-said` }),
        ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
      })}
      {said !== undefined && (
        <p
          id={`${id}-said`}
          class={error === undefined ? 'hint' : 'error'}
          role={error === undefined ? undefined : 'alert'}
        >
          {said}
        </p>
      )}
    </div>
  )
}

interface PassphraseProps {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** `current-password` or `new-password`: a password manager may keep it. */
  readonly autocomplete: 'current-password' | 'new-password'
  readonly error?: string | undefined
  readonly hint?: string | undefined
  readonly autofocus?: boolean
}

/** A passphrase field with a button that shows what was typed. */
export function PassphraseField({
  label,
  value,
  onInput,
  autocomplete,
  error,
  hint,
  autofocus,
}: PassphraseProps) {
  const { common } = messages()
  const [shown, setShown] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autofocus) input.current?.focus()
  }, [autofocus])
  useEffect(() => {
    if (error !== undefined) input.current?.select()
  }, [error])
  return (
    <Field label={label} error={error} hint={hint}>
      {control => {
        const same = {
          ...control,
          ref: input,
          class: 'input',
          autocomplete,
          autocapitalize: 'off',
          spellcheck: false,
          value,
          onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
        } as const
        return (
          <span class="with-button">
            {shown ? <input {...same} type="text" /> : <input {...same} type="password" />}
            <button
              type="button"
              class="icon-button"
              aria-pressed={shown}
              aria-label={`${shown ? common.hide : common.show}: ${label}`}
              title={shown ? common.hide : common.show}
              onClick={() => setShown(!shown)}
            >
              <Icon name={shown ? 'eye-off' : 'eye'} />
            </button>
          </span>
        )
      }}
    </Field>
  )
}

/** How hard a passphrase is to guess, and how to make it harder. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { strength, strengthAdvice } = messages()
  const { level, enough, advice } = passphraseStrength(passphrase)
  const empty = passphrase.trim() === ''
  return (
    <div class={`strength level-${empty ? 'none' : level}`}>
      <div class="strength-bar" aria-hidden="true">
        {[0, 1, 2, 3].map(part => (
          <span key={part} class={!empty && part < Math.max(1, level) ? 'on' : ''} />
        ))}
      </div>
      <p class="hint" aria-live="polite">
        {!empty && <strong>{strength.levels[level]}</strong>}
        {!empty && !enough && ' · '}
        {advice !== undefined && strengthAdvice[advice]}
      </p>
    </div>
  )
}

/** A screen's heading, with the way back to the list. */
export function ScreenHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const { common } = messages()
  const heading = useRef<HTMLHeadingElement>(null)
  // A new screen starts at its heading, for those who can't see that it is new.
  useEffect(() => heading.current?.focus(), [])
  return (
    <header class="screen-head">
      <button type="button" class="icon-button" aria-label={common.back} title={common.back} onClick={onBack}>
        <Icon name="back" />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}

/** Something to be told: plain, good, warning or bad. Spoken at once where it is bad. */
export const Notice = (props: {
  readonly tone?: 'good' | 'warn' | 'bad'
  readonly children: ComponentChildren
}) => (
  <div class={`notice ${props.tone ?? ''}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
    {props.children}
  </div>
)
