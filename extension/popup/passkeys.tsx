// Passkeys that open the vault, in the settings: which there are, another one, one less.
import { useState } from 'preact/hooks'
import { Field, Notice, PassphraseField } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import { moment } from '../i18n/language.ts'
import { askFromPage } from '../wire.ts'
import type { Navigation } from './navigation.ts'
import { hasPasskeys, makePasskey } from './prf.ts'
import { useVault } from './vault-state.ts'

export function PasskeySection({ say }: Pick<Navigation, 'say'>) {
  const {
    vault: { passkeys: words },
    refusals,
  } = messages()
  const { passkeys, refresh } = useVault()
  const [name, setName] = useState(words.suggested)
  const [passphrase, setPassphrase] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function add(event: Event) {
    event.preventDefault()
    if (busy || name.trim() === '' || passphrase === '') return
    setFault(undefined)
    const made = await makePasskey(passkeys)
    if (!made.ok) return setFault(words.unable)
    setBusy(true)
    const added = await askFromPage('addPasskey', {
      ...made.passkey,
      ...{ secret: made.secret, passphrase, name: name.trim(), created: Date.now() },
    })
    setBusy(false)
    if (!added.ok) return setFault(refusals[added.refusal])
    setPassphrase('')
    say({ text: words.added(name.trim()) })
    await refresh()
  }

  async function remove(credential: string, called: string) {
    const removed = await askFromPage('removePasskey', { credential })
    say({ text: removed.ok ? words.removed(called) : refusals[removed.refusal] })
    await refresh()
  }

  return (
    <details class="part">
      <summary>{words.section}</summary>
      <p class="hint">{hasPasskeys() ? words.lead : words.missing}</p>
      <ul class="plain">
        {passkeys.map(passkey => (
          <li key={passkey.credential} class="line">
            <span class="names">
              <span class="title">
                <bdi>{passkey.name}</bdi>
              </span>
              <span class="subtitle">{moment(passkey.created)}</span>
            </span>
            <button
              type="button"
              class="button small"
              onClick={() => void remove(passkey.credential, passkey.name)}
            >
              {words.remove(passkey.name)}
            </button>
          </li>
        ))}
      </ul>
      {hasPasskeys() && (
        <form class="stack" onSubmit={add}>
          <Field label={words.name}>
            {control => (
              <input
                {...control}
                class="input"
                dir="auto"
                maxLength={60}
                autocomplete="off"
                value={name}
                onInput={event => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <PassphraseField
            label={messages().settings.current}
            value={passphrase}
            onInput={setPassphrase}
            autocomplete="current-password"
          />
          {fault !== undefined && <Notice tone="bad">{fault}</Notice>}
          <button type="submit" class="button wide" aria-disabled={busy}>
            {words.add}
          </button>
        </form>
      )}
    </details>
  )
}
