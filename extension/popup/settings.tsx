// Settings: when the vault locks, its passphrase, the sites, and what was deleted lately.
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Notice, PassphraseField, ScreenHead, StrengthMeter } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import { moment } from '../i18n/language.ts'
import type { PageMessages, Refusal, Settings } from '../messages.ts'
import { openTransfer } from '../transfer/open.ts'
import { askFromPage } from '../wire.ts'
import { AccessSection } from './access.tsx'
import { ClockSection } from './clock.tsx'
import { openPage } from './layout.ts'
import { nameOf, subtitleOf, titleOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { PasskeySection } from './passkeys.tsx'
import { SiteList } from './site-list.tsx'
import { SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'

const lockChoices = [1, 5, 15, 30, 60, 240, 0] as const
/** The longest that the organisation allows is a choice, too; until the browser closes (0) is longer than any. */
const lockChoicesWithin = (most: number | undefined): readonly number[] =>
  most === undefined ? lockChoices : [...lockChoices.filter(choice => choice !== 0 && choice < most), most]
const within = (minutes: number, most: number | undefined): number =>
  most === undefined || (minutes !== 0 && minutes <= most) ? minutes : most

const clipboardChoices = [30, 60, 120, 0] as const

export function SettingsScreen({ go, say }: Navigation) {
  const { settings: words, sites, refusals, vault, devices } = messages()
  const { settings, access, refresh } = useVault()
  const { autoLockMinutes: most } = access.organisation
  const [fault, setFault] = useState<Refusal>()

  async function change(changes: Partial<Settings>) {
    const changed = await askFromPage('settings', changes)
    setFault(changed.ok ? undefined : changed.refusal)
    await refresh()
  }

  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'list' })} />
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {settings !== undefined && (
        <section class="stack">
          <h2>{words.lockSection}</h2>
          <SelectField
            label={words.autoLock}
            value={within(settings.autoLockMinutes, most)}
            options={lockChoicesWithin(most)}
            name={words.autoLockOptions}
            onChange={autoLockMinutes => void change({ autoLockMinutes })}
          />
          {most !== undefined && <p class="hint">{sites.setByOrganisation}</p>}
          <label class="check">
            <input
              type="checkbox"
              checked={settings.lockOnSleep}
              onChange={event => void change({ lockOnSleep: event.currentTarget.checked })}
            />
            <span>{words.lockOnSleep}</span>
          </label>
          <SelectField
            label={words.clipboard}
            value={settings.clipboardSeconds}
            options={clipboardChoices}
            name={words.clipboardOptions}
            onChange={clipboardSeconds => void change({ clipboardSeconds })}
          />
        </section>
      )}
      <AccessSection />
      <SiteList />
      {settings !== undefined && <ClockSection settings={settings} onChange={change} />}
      <button type="button" class="button wide" onClick={() => go({ name: 'devices' })}>
        {devices.title}
      </button>
      <PassphraseSection say={say} />
      <PasskeySection say={say} />
      <button type="button" class="button wide" onClick={() => go({ name: 'backup' })}>
        {vault.backup.title}
      </button>
      <OtherAppsSection />
      <DeletedSection say={say} />
      {location.pathname !== '/manage.html' && (
        <button type="button" class="button wide" onClick={() => openPage('list')}>
          <Icon name="open" />
          {vault.page.open}
        </button>
      )}
      <p class="hint">{words.version(browser.runtime.getManifest().version)}</p>
      <button type="button" class="button quiet small" onClick={() => go({ name: 'privacy' })}>
        {vault.privacy.title}
      </button>
    </div>
  )
}

function OtherAppsSection() {
  const { otherApps } = messages()
  return (
    <section class="stack">
      <h2>{otherApps.section}</h2>
      <button type="button" class="button wide" onClick={() => void openTransfer('import')}>
        {otherApps.import}
      </button>
      <button type="button" class="button wide" onClick={() => void openTransfer('export')}>
        {otherApps.export}
      </button>
    </section>
  )
}

function PassphraseSection({ say }: Pick<Navigation, 'say'>) {
  const { settings: words, welcome, refusals } = messages()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [repeated, setRepeated] = useState('')
  const [fault, setFault] = useState<Refusal | 'mismatch'>()
  const [busy, setBusy] = useState(false)

  async function change(event: Event) {
    event.preventDefault()
    if (busy) return
    if (next !== repeated) return setFault('mismatch')
    setBusy(true)
    const changed = await askFromPage('changePassphrase', { current, next })
    setBusy(false)
    if (!changed.ok) return setFault(changed.refusal)
    for (const clear of [setCurrent, setNext, setRepeated]) clear('')
    setFault(undefined)
    say({ text: words.changed })
  }

  const errorAt = (...at: readonly string[]) =>
    fault !== undefined && at.includes(fault)
      ? fault === 'mismatch'
        ? welcome.mismatch
        : refusals[fault]
      : undefined
  const elsewhere =
    fault !== undefined && !['wrong-passphrase', 'weak-passphrase', 'mismatch'].includes(fault)
  return (
    <details class="part">
      <summary>{words.change}</summary>
      <form class="stack" onSubmit={change}>
        <PassphraseField
          label={words.current}
          value={current}
          onInput={setCurrent}
          autocomplete="current-password"
          error={errorAt('wrong-passphrase')}
        />
        <PassphraseField
          label={words.next}
          value={next}
          onInput={setNext}
          autocomplete="new-password"
          error={errorAt('weak-passphrase')}
        />
        <StrengthMeter passphrase={next} />
        <PassphraseField
          label={welcome.repeat}
          value={repeated}
          onInput={setRepeated}
          autocomplete="new-password"
          error={errorAt('mismatch')}
        />
        {elsewhere && (
          <p class="error" role="alert">
            {refusals[fault === 'mismatch' ? 'failed' : fault]}
          </p>
        )}
        <button type="submit" class="button wide" aria-disabled={busy}>
          {words.change}
        </button>
      </form>
    </details>
  )
}

type Deleted = PageMessages['deleted']['response']['accounts']

function DeletedSection({ say }: Pick<Navigation, 'say'>) {
  const { settings: words, edit, refusals } = messages()
  const { refresh } = useVault()
  const [deleted, setDeleted] = useState<Deleted>([])
  const load = async () => {
    const answer = await askFromPage('deleted', {})
    if (answer.ok) setDeleted(answer.value.accounts)
  }
  useEffect(() => void load(), [])

  async function restore(account: Deleted[number]) {
    const restored = await askFromPage('restore', { id: account.id })
    say({ text: restored.ok ? edit.restored(nameOf(account)) : refusals[restored.refusal] })
    await Promise.all([load(), refresh()])
  }

  return (
    <details class="part">
      <summary>{words.deletedSection}</summary>
      <p class="hint">{deleted.length === 0 ? words.deletedEmpty : words.deletedHint}</p>
      <ul class="plain">
        {deleted.map(account => (
          <li key={account.id} class="line">
            <span class="names">
              <span class="title">
                <bdi>{titleOf(account)}</bdi>
              </span>
              <span class="subtitle">
                <bdi>{subtitleOf(account)}</bdi> {moment(account.deletedAt)}
              </span>
            </span>
            <button
              type="button"
              class="button small"
              aria-label={words.restoreLabel(nameOf(account))}
              onClick={() => void restore(account)}
            >
              {words.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
