// First run: choose the passphrase that seals the vault.
import { useState } from 'preact/hooks'
import { PassphraseField, ScreenHead, StrengthMeter } from '../components/fields.tsx'
import { Sign } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import type { Refusal } from '../messages.ts'
import { passphraseStrength } from '../vault/strength.ts'
import { askFromPage } from '../wire.ts'
import { RestoreForm } from './restore.tsx'
import { useVault } from './vault-state.ts'

export function WelcomeScreen() {
  const { welcome, refusals, vault } = messages()
  const { refresh, place } = useVault()
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [fault, setFault] = useState<'mismatch' | Refusal>()
  const [busy, setBusy] = useState(false)
  const [restoring, setRestoring] = useState(false)

  async function create(event: Event) {
    event.preventDefault()
    if (busy) return
    if (!passphraseStrength(passphrase).enough) return setFault('weak-passphrase')
    if (passphrase !== repeated) return setFault('mismatch')
    setBusy(true)
    const created = await askFromPage('create', { passphrase })
    setBusy(false)
    if (!created.ok) return setFault(created.refusal)
    if (place.purpose === 'unlock') return window.close()
    await refresh()
  }

  if (restoring)
    return (
      <div class="screen">
        <ScreenHead title={vault.backup.restore} onBack={() => setRestoring(false)} />
        <RestoreForm isOver={false} onRestored={refresh} />
      </div>
    )
  const general =
    fault !== undefined && fault !== 'mismatch' && fault !== 'weak-passphrase' ? fault : undefined
  return (
    <form class="door" onSubmit={create}>
      <Sign size={44} />
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <div class="stack">
        <PassphraseField
          label={welcome.passphrase}
          value={passphrase}
          onInput={value => {
            setPassphrase(value)
            setFault(undefined)
          }}
          autocomplete="new-password"
          error={fault === 'weak-passphrase' ? refusals['weak-passphrase'] : undefined}
          autofocus
        />
        <StrengthMeter passphrase={passphrase} />
        <PassphraseField
          label={welcome.repeat}
          value={repeated}
          onInput={value => {
            setRepeated(value)
            setFault(undefined)
          }}
          autocomplete="new-password"
          error={fault === 'mismatch' ? welcome.mismatch : undefined}
        />
        <p class="notice">{welcome.warning}</p>
        {general !== undefined && (
          <p class="error" role="alert">
            {refusals[general]}
          </p>
        )}
        <button type="submit" class="button primary wide" aria-disabled={busy}>
          {busy ? welcome.creating : welcome.create}
        </button>
        <button type="button" class="button quiet wide" onClick={() => setRestoring(true)}>
          {vault.backup.restore}
        </button>
      </div>
    </form>
  )
}
