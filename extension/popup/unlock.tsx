// The locked vault: one field, one button.
import { useState } from 'preact/hooks'
import { PassphraseField } from '../components/fields.tsx'
import { Sign } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import type { Answer, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { askPasskey, hasPasskeys } from './prf.ts'
import { useVault } from './vault-state.ts'

export function UnlockScreen() {
  const { unlock, name, refusals, vault } = messages()
  const { refresh, place, passkeys } = useVault()
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<Refusal>()
  const [busy, setBusy] = useState(false)

  async function openWithPasskey() {
    if (busy) return
    setFault(undefined)
    const asked = await askPasskey(passkeys)
    // Turned down, or another one: the passphrase is there.
    if (asked === undefined) return
    setBusy(true)
    await opened(await askFromPage('unlockWithPasskey', asked))
  }

  async function opened(unlocked: Answer<unknown>) {
    setBusy(false)
    if (!unlocked.ok) return setFault(unlocked.refusal)
    if (place.purpose === 'unlock') return window.close()
    await refresh()
  }

  async function open(event: Event) {
    event.preventDefault()
    if (busy || passphrase === '') return
    setBusy(true)
    setFault(undefined)
    await opened(await askFromPage('unlock', { passphrase }))
  }

  return (
    <form class="door" onSubmit={open}>
      <Sign size={64} />
      <h1>{name}</h1>
      <div class="stack">
        <PassphraseField
          label={unlock.passphrase}
          value={passphrase}
          onInput={value => {
            setPassphrase(value)
            setFault(undefined)
          }}
          autocomplete="current-password"
          error={fault === undefined ? undefined : refusals[fault]}
          autofocus
        />
        <button type="submit" class="button primary wide" aria-disabled={busy}>
          {busy ? unlock.unlocking : unlock.unlock}
        </button>
        {passkeys.length > 0 && hasPasskeys() && (
          <button type="button" class="button wide" onClick={() => void openWithPasskey()}>
            {vault.passkeys.unlock}
          </button>
        )}
      </div>
    </form>
  )
}
