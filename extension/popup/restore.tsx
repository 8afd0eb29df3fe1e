// Restoring a backup: the file, its passphrase, what it would do, and then doing it. On a new computer into a new vault,
// else over the one that is open.
import { useRef, useState } from 'preact/hooks'
import { Notice, PassphraseField } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import { moment } from '../i18n/language.ts'
import type { Refusal } from '../messages.ts'
import type { RestoreCounts, RestoreMode } from '../vault/restore.ts'
import { askFromPage } from '../wire.ts'

interface Props {
  /** Over an open vault: then it can be merged, or replace what is here. */
  readonly isOver: boolean
  readonly onRestored: () => Promise<void>
}

type Preview = RestoreCounts & { readonly written: number }

export function RestoreForm({ isOver, onRestored }: Props) {
  const {
    vault: { backup: words },
    refusals,
  } = messages()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [passphrase, setPassphrase] = useState('')
  const [preview, setPreview] = useState<Preview>()
  const [fault, setFault] = useState<Refusal>()
  const [busy, setBusy] = useState(false)

  async function look(event: Event) {
    event.preventDefault()
    if (busy || file === undefined) return
    setBusy(true)
    const answer = await askFromPage('backupPreview', { text: await file.text(), passphrase })
    setBusy(false)
    setPreview(answer.ok ? answer.value : undefined)
    setFault(answer.ok ? undefined : answer.refusal)
  }

  async function restore(mode: RestoreMode) {
    if (busy || file === undefined) return
    setBusy(true)
    const answer = await askFromPage('backupRestore', { text: await file.text(), passphrase, mode })
    setBusy(false)
    if (!answer.ok) return setFault(answer.refusal)
    setPreview(undefined)
    setFile(undefined)
    setPassphrase('')
    await onRestored()
  }

  return (
    <form class="stack" onSubmit={look}>
      <button type="button" class="button wide" onClick={() => input.current?.click()}>
        {file === undefined ? words.file : <bdi>{file.name}</bdi>}
      </button>
      <input
        ref={input}
        type="file"
        class="unseen"
        aria-label={words.file}
        tabIndex={-1}
        onChange={event => {
          setFile(event.currentTarget.files?.[0])
          setPreview(undefined)
          setFault(undefined)
        }}
      />
      {file !== undefined && (
        <PassphraseField
          label={words.passphrase}
          value={passphrase}
          onInput={setPassphrase}
          autocomplete="current-password"
          hint={words.passphraseHint}
          error={fault === 'wrong-passphrase' ? refusals[fault] : undefined}
        />
      )}
      {fault !== undefined && fault !== 'wrong-passphrase' && <Notice tone="bad">{refusals[fault]}</Notice>}
      {file !== undefined && preview === undefined && (
        <button type="submit" class="button primary wide" aria-disabled={busy}>
          {words.look}
        </button>
      )}
      {preview !== undefined && (
        <>
          <Notice>
            <strong>{words.from(moment(preview.written))}</strong>
            <br />
            {words.freshCount(preview.fresh)}
            {isOver &&
              [
                words.sameCount(preview.same),
                words.differingCount(preview.changed),
                words.onlyHereCount(preview.onlyHere),
              ].map(line => (
                <span key={line}>
                  <br />
                  {line}
                </span>
              ))}
          </Notice>
          <button
            type="button"
            class="button primary wide"
            aria-disabled={busy}
            onClick={() => void restore('merge')}
          >
            {isOver ? words.merge : words.restore}
          </button>
          {isOver && (
            <>
              <button
                type="button"
                class="button wide"
                aria-disabled={busy}
                onClick={() => void restore('replace')}
              >
                {words.replace}
              </button>
              <p class="hint">{words.replaceHint}</p>
            </>
          )}
        </>
      )}
    </form>
  )
}
