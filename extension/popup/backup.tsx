// Backups: how the vault stands with them, a file by hand, when and where they are made by themselves, and restoring one.
import { useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Notice, ScreenHead } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import { moment } from '../i18n/language.ts'
import type { Refusal, Settings } from '../messages.ts'
import { folderKey, values } from '../vault/values.ts'
import type { BackupState } from '../vault-messages.ts'
import { askFromPage } from '../wire.ts'
import type { Navigation } from './navigation.ts'
import { RestoreForm } from './restore.tsx'
import { saveFile } from './save-file.ts'
import { SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'

const everies = ['never', 'day', 'week'] as const
const places = ['downloads', 'folder'] as const

export function BackupScreen({ go, say }: Navigation) {
  const {
    vault: { backup: words },
    refusals,
  } = messages()
  const { refresh } = useVault()
  const [state, setState] = useState<BackupState>()
  const [fault, setFault] = useState<Refusal>()
  const load = async () => {
    const answer = await askFromPage('backupState', {})
    if (answer.ok) setState(answer.value)
  }
  useEffect(() => void load(), [])

  async function save() {
    setFault(undefined)
    const made = await askFromPage('backupText', {})
    if (!made.ok) return setFault(made.refusal)
    const saved = await saveFile(made.value.name, made.value.text)
    if (saved === undefined) return
    const tried = await askFromPage('backupSaved', saved)
    if (!tried.ok) return setFault(tried.refusal)
    setState(tried.value)
    say({ text: words.made })
    // The list beside it may still say that there is none.
    await refresh()
  }

  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'list' })} />
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {state !== undefined && <Status state={state} />}
      <section class="stack">
        <button type="button" class="button primary wide" onClick={() => void save()}>
          {words.save}
        </button>
        <p class="hint">
          {words.saveHint} {words.passphraseHint}
        </p>
        <CheckFile />
      </section>
      <ByItself onMade={setState} onFault={setFault} say={say} />
      <section class="stack">
        <h2>{words.restore}</h2>
        <RestoreForm
          isOver
          onRestored={async () => {
            say({ text: words.restored })
            await Promise.all([load(), refresh()])
          }}
        />
      </section>
    </div>
  )
}

function Status({ state: { last, changed, fault } }: { readonly state: BackupState }) {
  const {
    vault: { backup: words },
  } = messages()
  if (last === undefined) return <Notice tone="warn">{words.none}</Notice>
  return (
    <>
      {fault && <Notice tone="bad">{words.fault}</Notice>}
      <Notice tone={changed ? 'warn' : 'good'}>
        {words.lastOf(moment(last.at))} ({words.accountsCount(last.accounts)})<br />
        {last.readBack ? words.readBack : words.handedOver}
        <br />
        {changed ? words.changed : words.unchanged}
      </Notice>
    </>
  )
}

/** A file that was saved before, tried against the vault as it is now. */
function CheckFile() {
  const {
    vault: { backup: words },
  } = messages()
  const file = useRef<HTMLInputElement>(null)
  const [good, setGood] = useState<boolean>()
  return (
    <>
      <button type="button" class="button wide" onClick={() => file.current?.click()}>
        {words.check}
      </button>
      <input
        ref={file}
        type="file"
        class="unseen"
        aria-label={words.check}
        tabIndex={-1}
        onChange={async event => {
          const chosen = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (chosen === undefined) return
          const text = await chosen.text()
          setGood((await askFromPage('backupSaved', { text, readBack: true })).ok)
        }}
      />
      {good !== undefined && (
        <Notice tone={good ? 'good' : 'warn'}>{good ? words.checked : words.notCurrent}</Notice>
      )}
    </>
  )
}

interface ByItselfProps extends Pick<Navigation, 'say'> {
  readonly onMade: (state: BackupState) => void
  readonly onFault: (fault: Refusal | undefined) => void
}

/** When, and where to. Both the folder and the downloads are asked for in the click that chooses them. */
function ByItself({ onMade, onFault, say }: ByItselfProps) {
  const {
    vault: { backup: words },
  } = messages()
  const { settings, refresh } = useVault()
  if (settings === undefined) return null
  const { backupEvery, backupPlace } = settings

  async function change(changes: Partial<Settings>) {
    const place = changes.backupPlace ?? backupPlace
    if ((changes.backupEvery ?? backupEvery) !== 'never' && !(await mayWrite(place)))
      return onFault('no-place')
    const changed = await askFromPage('settings', changes)
    onFault(changed.ok ? undefined : changed.refusal)
    await refresh()
  }

  async function now() {
    const made = await askFromPage('backupNow', {})
    onFault(made.ok ? undefined : made.refusal)
    if (!made.ok) return
    onMade(made.value)
    say({ text: words.made })
    await refresh()
  }

  return (
    <section class="stack">
      <SelectField
        label={words.every}
        value={backupEvery}
        options={everies}
        name={every => words.everies[every]}
        onChange={every => void change({ backupEvery: every })}
      />
      {canChooseFolder() && (
        <SelectField
          label={words.place}
          value={backupPlace}
          options={places}
          name={place => words.places[place]}
          onChange={place => void change({ backupPlace: place })}
        />
      )}
      {backupPlace === 'folder' && (
        <button type="button" class="button wide" onClick={() => void chooseFolder()}>
          {words.choose}
        </button>
      )}
      {backupEvery !== 'never' && (
        <button type="button" class="button wide" onClick={() => void now()}>
          <Icon name="check" />
          {words.now}
        </button>
      )}
    </section>
  )
}

type Picker = (options: { readonly mode: 'readwrite' }) => Promise<unknown>
const picker = (): Picker | undefined => {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker')
  return typeof found === 'function' ? options => Reflect.apply(found, globalThis, [options]) : undefined
}
const canChooseFolder = () => picker() !== undefined

/** Lets the person choose the folder, and keeps it. @returns whether one was chosen. */
async function chooseFolder(): Promise<boolean> {
  try {
    const folder = await picker()?.({ mode: 'readwrite' })
    if (folder === undefined) return false
    await values.set(folderKey, folder)
    return true
  } catch {
    return false
  }
}

async function mayWrite(place: Settings['backupPlace']): Promise<boolean> {
  if (place === 'downloads') return browser.permissions.request({ permissions: ['downloads'] })
  return (await values.get(folderKey)) !== undefined || chooseFolder()
}
