// Export: a format, which accounts, the vault's passphrase once more; then a file, or QR codes one at a time.
import { useState } from 'preact/hooks'
import { Notice, PassphraseField, StrengthMeter } from '../components/fields.tsx'
import { aegisPlain } from '../export/aegis.ts'
import { type ExportFormat, exportFormats, isPlain, isShown } from '../export/formats.ts'
import { migrationsOf } from '../export/google.ts'
import { linkOf, linksOf } from '../export/links.ts'
import { accountsFor } from '../export/open.ts'
import { messages } from '../i18n/index.ts'
import { transferWords } from '../i18n/transfer/index.ts'
import type { Refusal } from '../messages.ts'
import { nameOf, subtitleOf, titleOf } from '../popup/names.ts'
import { useVault } from '../popup/vault-state.ts'
import type { Account } from '../vault/account.ts'
import { passphraseStrength } from '../vault/strength.ts'
import { askFromPage } from '../wire.ts'
import { type Picture, QrView } from './qr-view.tsx'
import { saveFile } from './save.ts'

type Fault = Refusal | 'mismatch' | 'none-chosen' | 'weak-file-passphrase'

export function ExportScreen() {
  const { export: words, exportTab } = transferWords()
  const { refusals, welcome } = messages()
  const { accounts, access } = useVault()
  const [format, setFormat] = useState<ExportFormat>('backup')
  const [only, setOnly] = useState<ReadonlySet<string>>()
  const [passphrase, setPassphrase] = useState('')
  const [filePassphrase, setFilePassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string>()
  const [left, setLeft] = useState<readonly Account[]>([])
  const [pictures, setPictures] = useState<readonly Picture[]>()

  const needsPassphrase = format === 'aegis-sealed'
  const chosen = format === 'backup' ? undefined : only

  async function go(event: Event) {
    event.preventDefault()
    if (busy) return
    setSaved(undefined)
    setLeft([])
    if (chosen?.size === 0) return setFault('none-chosen')
    if (needsPassphrase && !passphraseStrength(filePassphrase).enough) return setFault('weak-file-passphrase')
    if (needsPassphrase && filePassphrase !== repeated) return setFault('mismatch')
    setFault(undefined)
    setBusy(true)
    // The button is painted before the passphrase function holds everything up for a second.
    await new Promise(resolve => setTimeout(resolve, 50))
    const opened = await accountsFor(passphrase)
    if (opened.ok) {
      for (const clear of [setPassphrase, setFilePassphrase, setRepeated]) clear('')
      await deliver(opened.accounts.filter(({ id }) => chosen?.has(id) !== false))
    } else setFault(opened.refusal)
    setBusy(false)
  }

  async function deliver(list: readonly Account[]) {
    const day = new Date().toISOString().slice(0, 10)
    const save = (name: string, text: string) => {
      saveFile(name, text)
      setSaved(name)
    }
    switch (format) {
      case 'backup': {
        const backup = await askFromPage('backupText', {})
        if (!backup.ok) return setFault(backup.refusal)
        save(backup.value.name, backup.value.text)
        await askFromPage('backupSaved', { text: backup.value.text, readBack: false })
        return
      }
      case 'aegis-sealed': {
        const { aegisSealed } = await import('../export/aegis.ts')
        return save(`sallyport-aegis-${day}.json`, await aegisSealed(list, filePassphrase))
      }
      case 'aegis-plain':
        return save(`sallyport-aegis-plain-${day}.json`, aegisPlain(list))
      case 'links':
        return save(`sallyport-otpauth-${day}.txt`, linksOf(list))
      case 'codes':
        return setPictures(list.map(account => ({ name: nameOf(account), text: linkOf(account) })))
      case 'google': {
        const { uris, left: without } = migrationsOf(list)
        setLeft(without)
        const all = uris.length
        if (all > 0) setPictures(uris.map((text, index) => ({ name: words.group(index + 1, all), text })))
      }
    }
  }

  if (pictures !== undefined)
    return (
      <section class="transfer-body">
        {left.length > 0 && <Notice tone="warn">{words.left(left.map(nameOf).join(' · '))}</Notice>}
        <QrView pictures={pictures} onDone={() => setPictures(undefined)} />
      </section>
    )

  const said = (...at: readonly Fault[]) => {
    if (fault === undefined || !at.includes(fault)) return undefined
    if (fault === 'mismatch') return welcome.mismatch
    if (fault === 'none-chosen') return words.noneChosen
    return refusals[fault === 'weak-file-passphrase' ? 'weak-passphrase' : fault]
  }
  const isElsewhere =
    fault !== undefined &&
    !['wrong-passphrase', 'mismatch', 'none-chosen', 'weak-file-passphrase'].includes(fault)
  return (
    <section class="transfer-body" aria-labelledby="export-head">
      <h2 id="export-head" class="unseen">
        {exportTab}
      </h2>
      <p class="lead">{words.lead}</p>
      {access.organisation.export === false ? (
        <Notice tone="warn">{refusals.organisation}</Notice>
      ) : accounts.length === 0 ? (
        <Notice>{words.empty}</Notice>
      ) : (
        <form class="stack" onSubmit={go}>
          <fieldset class="part group">
            <legend>{words.format}</legend>
            {exportFormats.map(each => (
              <label key={each} class="check">
                <input
                  type="radio"
                  name="format"
                  checked={format === each}
                  onChange={() => setFormat(each)}
                />
                <span class="names">
                  <span class="title">{words.formats[each].title}</span>
                  <span class="subtitle">{words.formats[each].hint}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {format !== 'backup' && (
            <Which
              only={only}
              onChange={next => {
                setOnly(next)
                setFault(undefined)
              }}
              error={said('none-chosen')}
            />
          )}
          {isPlain[format] && <Notice tone="warn">{words.plain}</Notice>}
          {needsPassphrase && (
            <>
              <PassphraseField
                label={words.filePassphrase}
                value={filePassphrase}
                onInput={setFilePassphrase}
                autocomplete="new-password"
                error={said('weak-file-passphrase')}
              />
              <StrengthMeter passphrase={filePassphrase} />
              <PassphraseField
                label={welcome.repeat}
                value={repeated}
                onInput={setRepeated}
                autocomplete="new-password"
                error={said('mismatch')}
              />
            </>
          )}
          <PassphraseField
            label={words.passphrase}
            value={passphrase}
            onInput={value => {
              setPassphrase(value)
              if (fault === 'wrong-passphrase') setFault(undefined)
            }}
            autocomplete="current-password"
            hint={words.passphraseHint}
            error={said('wrong-passphrase')}
          />
          {isElsewhere && <Notice tone="bad">{said(fault)}</Notice>}
          {saved !== undefined && <Notice tone="good">{words.saved(saved)}</Notice>}
          {left.length > 0 && <Notice tone="warn">{words.left(left.map(nameOf).join(' · '))}</Notice>}
          <button type="submit" class="button primary wide" aria-disabled={busy || passphrase === ''}>
            {busy ? words.working : isShown(format) ? words.show : words.save}
          </button>
        </form>
      )}
    </section>
  )
}

interface WhichProps {
  /** Undefined: all of them. */
  readonly only: ReadonlySet<string> | undefined
  readonly onChange: (only: ReadonlySet<string> | undefined) => void
  readonly error: string | undefined
}

function Which({ only, onChange, error }: WhichProps) {
  const { export: words } = transferWords()
  const { accounts } = useVault()
  return (
    <fieldset class="part group">
      <legend>{words.which}</legend>
      <label class="check">
        <input type="radio" name="which" checked={only === undefined} onChange={() => onChange(undefined)} />
        <span>{words.allCount(accounts.length)}</span>
      </label>
      <label class="check">
        <input type="radio" name="which" checked={only !== undefined} onChange={() => onChange(new Set())} />
        <span>{words.some}</span>
      </label>
      {only !== undefined && (
        <ul class="plain nested">
          {accounts.map(account => (
            <li key={account.id} class="coming">
              <label class="check">
                <input
                  type="checkbox"
                  checked={only.has(account.id)}
                  onChange={event => {
                    const next = new Set(only)
                    if (event.currentTarget.checked) next.add(account.id)
                    else next.delete(account.id)
                    onChange(next)
                  }}
                />
                <span class="names">
                  <span class="title">
                    <bdi>{titleOf(account)}</bdi>
                  </span>
                  <span class="subtitle">
                    <bdi>{subtitleOf(account)}</bdi>
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
