// One file of an import: what it is, what is in it or why it can't be read, and its passphrase where it needs one.
import { useState } from 'preact/hooks'
import { PassphraseField } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { transferWords } from '../i18n/transfer/index.ts'
import type { Item, Sources } from './sources.ts'

interface Props {
  readonly item: Item
  readonly sources: Sources
}

export function SourceLine({ item, sources }: Props) {
  const { import: words } = transferWords()
  const { name, app, state } = item
  const found = state.kind === 'read' ? state.reading.entries.length + state.reading.unreadable.length : 0
  return (
    <li class="source">
      <div class="line">
        <span class="names">
          <span class="title">
            <bdi>{name}</bdi>
          </span>
          <span class="subtitle" role="status">
            {state.kind === 'reading' && words.reading}
            {state.kind === 'sealed' && app}
            {state.kind === 'read' && `${app} · ${words.foundCount(found)}`}
          </span>
        </span>
        <button
          type="button"
          class="icon-button"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={() => sources.remove(item.id)}
        >
          <Icon name="close" />
        </button>
      </div>
      {state.kind === 'refused' && (
        <p class="error" role="alert">
          {words.faults[state.fault]}
        </p>
      )}
      {state.kind === 'sealed' && <PassphraseForm item={item} sources={sources} />}
    </li>
  )
}

function PassphraseForm({ item, sources }: Props) {
  const { import: words } = transferWords()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [isStale, setStale] = useState(false)
  const fault = item.state.kind === 'sealed' ? item.state.fault : undefined

  async function open(event: Event) {
    event.preventDefault()
    if (busy || passphrase === '') return
    setBusy(true)
    setStale(false)
    // The button is painted before the passphrase function holds everything up for a second.
    await new Promise(resolve => setTimeout(resolve, 50))
    await sources.open(item, passphrase)
    setBusy(false)
  }

  return (
    <form class="stack" onSubmit={open}>
      <PassphraseField
        label={words.passphrase(item.app ?? item.name)}
        value={passphrase}
        onInput={value => {
          setPassphrase(value)
          setStale(true)
        }}
        autocomplete="current-password"
        hint={words.faults['passphrase-needed']}
        error={fault === undefined || isStale ? undefined : words.faults[fault]}
        autofocus
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? words.opening : words.open}
      </button>
    </form>
  )
}
