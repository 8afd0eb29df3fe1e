// The form of a new account: typed by hand, or filled from a link or a picture for the person to confirm.
import { useState } from 'preact/hooks'
import { decodeSecret, otpBounds } from '../../shared/otp/uri.ts'
import { Field } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { Draft, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { hostOf, nameOf } from './names.ts'
import { NumberField, SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'

interface Props {
  readonly start: Draft
  /** By hand: the key is asked for, too. Otherwise it is known, and not shown. */
  readonly typed: boolean
  readonly onSaved: (name: string) => Promise<void>
}

export function AccountForm({ start, typed, onSaved }: Props) {
  const { account: words, add, refusals } = messages()
  const { site } = useVault()
  const [draft, setDraft] = useState(start)
  const [onSite, setOnSite] = useState(true)
  const [tried, setTried] = useState(false)
  const [fault, setFault] = useState<Refusal>()
  const change = (changes: Partial<Draft>) => {
    setDraft({ ...draft, ...changes })
    setFault(undefined)
  }
  const faults = faultsOf(draft)

  async function save(event: Event) {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return
    const sites = onSite && site.origin !== undefined ? [site.origin] : []
    const saved = await askFromPage('add', { draft, sites })
    if (saved.ok) await onSaved(nameOf(saved.value))
    else setFault(saved.refusal)
  }

  const shown = <T,>(value: T | undefined) => (tried ? value : undefined)
  return (
    <form class="stack" onSubmit={save}>
      <Field label={words.issuer} error={shown(faults.name)}>
        {control => (
          <input
            {...control}
            class="input"
            dir="auto"
            maxLength={otpBounds.nameLength}
            placeholder={words.issuerPlaceholder}
            autocomplete="off"
            value={draft.issuer}
            onInput={event => change({ issuer: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.label}>
        {control => (
          <input
            {...control}
            class="input"
            dir="auto"
            maxLength={otpBounds.nameLength}
            placeholder={words.labelPlaceholder}
            autocomplete="off"
            value={draft.label}
            onInput={event => change({ label: event.currentTarget.value })}
          />
        )}
      </Field>
      {typed && (
        <Field label={words.secret} hint={words.secretHint} error={shown(faults.secret)}>
          {control => (
            <input
              {...control}
              class="input code"
              dir="ltr"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              value={draft.secret}
              onInput={event => change({ secret: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {site.origin !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={onSite}
            onChange={event => setOnSite(event.currentTarget.checked)}
          />
          <span>{words.site(hostOf(site.origin))}</span>
        </label>
      )}
      {typed && (
        <details
          class="advanced"
          open={tried && (faults.digits ?? faults.period ?? faults.counter) !== undefined}
        >
          <summary>{words.advanced}</summary>
          <Advanced draft={draft} change={change} faults={faults} />
        </details>
      )}
      {fault !== undefined && (
        <p class="error" role="alert">
          {refusals[fault]}
        </p>
      )}
      <button type="submit" class="button primary wide">
        {add.saveAccount}
      </button>
    </form>
  )
}

type Faults = Partial<Record<'name' | 'secret' | 'digits' | 'period' | 'counter', string>>

function faultsOf(draft: Draft): Faults {
  const { account: words } = messages()
  const { least, most } = otpBounds.digits
  const isSteam = draft.type === 'steam'
  const within = (value: number, from: number, to: number) =>
    Number.isInteger(value) && value >= from && value <= to
  return {
    ...(`${draft.issuer}${draft.label}`.trim() === '' ? { name: words.nameNeeded } : {}),
    ...(decodeSecret(draft.secret) === undefined ? { secret: words.secretBad } : {}),
    ...(isSteam || within(draft.digits, least, most) ? {} : { digits: words.digitsBad }),
    ...(isSteam || within(draft.period, 1, otpBounds.periodSeconds) ? {} : { period: words.periodBad }),
    ...(within(draft.counter, 0, Number.MAX_SAFE_INTEGER) ? {} : { counter: words.counterBad }),
  }
}

interface AdvancedProps {
  readonly draft: Draft
  readonly change: (changes: Partial<Draft>) => void
  readonly faults: Faults
}

function Advanced({ draft, change, faults }: AdvancedProps) {
  const { account: words } = messages()
  return (
    <div class="stack">
      <SelectField
        label={words.type}
        value={draft.type}
        options={['totp', 'hotp', 'steam']}
        name={type => words.types[type]}
        onChange={type => change({ type })}
      />
      {draft.type !== 'steam' && (
        <div class="columns">
          <SelectField
            label={words.algorithm}
            value={draft.algorithm}
            options={['SHA1', 'SHA256', 'SHA512']}
            name={algorithm => algorithm.replace('SHA', 'SHA-')}
            onChange={algorithm => change({ algorithm })}
          />
          <NumberField
            label={words.digits}
            value={draft.digits}
            error={faults.digits}
            onChange={digits => change({ digits })}
          />
          {draft.type === 'totp' ? (
            <NumberField
              label={words.period}
              value={draft.period}
              error={faults.period}
              onChange={period => change({ period })}
            />
          ) : (
            <NumberField
              label={words.counter}
              value={draft.counter}
              error={faults.counter}
              onChange={counter => change({ counter })}
            />
          )}
        </div>
      )}
    </div>
  )
}
