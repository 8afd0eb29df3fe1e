// One account: its names, the sites it is filled on, and its way out, which can be undone.
import { useState } from 'preact/hooks'
import { otpBounds } from '../../shared/otp/uri.ts'
import { Field, ScreenHead } from '../components/fields.tsx'
import { Icon } from '../components/icon.tsx'
import { messages } from '../i18n/index.ts'
import type { AccountView, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { differences, IconField, MoveButtons } from './edit-parts.tsx'
import { hostOf, nameOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { useVault } from './vault-state.ts'

export function EditScreen({ account, go, say }: Navigation & { readonly account: AccountView }) {
  const { account: words, edit, common, refusals, sites: siteWords, vault } = messages()
  const extras = vault.edit
  const { refresh, site, settings } = useVault()
  const [issuer, setIssuer] = useState(account.issuer)
  const [label, setLabel] = useState(account.label)
  const [sites, setSites] = useState(account.sites.join('\n'))
  const [pinned, setPinned] = useState(account.pinned)
  const [tags, setTags] = useState(account.tags.join(', '))
  const [notes, setNotes] = useState(account.notes)
  const [icon, setIcon] = useState(account.icon)
  const [exact, setExact] = useState(account.exact)
  const [fault, setFault] = useState<Refusal>()
  const [badLine, setBadLine] = useState<string>()

  async function save(event: Event) {
    event.preventDefault()
    const lines = sites
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
    const bad = lines.find(line => originOf(line) === undefined)
    setBadLine(bad)
    if (bad !== undefined) return
    const origins = [...new Set(lines.flatMap(line => originOf(line) ?? []))]
    const named = [...new Set(tags.split(/[,，、،]/).map(tag => tag.trim()))].filter(Boolean)
    const wanted = { issuer, label, sites: origins, pinned, exact, tags: named, notes, icon }
    const { changes, was } = differences(account, wanted)
    const edited = await askFromPage('edit', { id: account.id, ...changes, was })
    if (!edited.ok) return setFault(edited.refusal)
    await refresh()
    go({ name: 'list' })
  }

  async function remove() {
    const removed = await askFromPage('remove', { id: account.id })
    if (!removed.ok) return setFault(removed.refusal)
    const undo = async () => {
      const restored = await askFromPage('restore', { id: account.id })
      say({ text: restored.ok ? edit.restored(nameOf(account)) : refusals[restored.refusal] })
      await refresh()
    }
    say({ text: edit.removed(nameOf(account)), undo })
    await refresh()
    go({ name: 'list' })
  }

  const { origin } = site
  return (
    <form class="screen" onSubmit={save}>
      <ScreenHead title={edit.title} onBack={() => go({ name: 'list' })} />
      <div class="stack">
        <Field label={words.issuer}>
          {control => (
            <input
              {...control}
              class="input"
              dir="auto"
              maxLength={otpBounds.nameLength}
              value={issuer}
              onInput={event => setIssuer(event.currentTarget.value)}
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
              value={label}
              onInput={event => setLabel(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={edit.sites}
          hint={edit.sitesHint}
          error={badLine === undefined ? undefined : edit.sitesBad(badLine)}
        >
          {control => (
            <textarea
              {...control}
              class="input"
              dir="ltr"
              rows={Math.min(4, Math.max(2, account.sites.length + 1))}
              spellcheck={false}
              value={sites}
              onInput={event => setSites(event.currentTarget.value)}
            />
          )}
        </Field>
        {origin !== undefined && !sites.split('\n').includes(origin) && (
          <button
            type="button"
            class="button quiet small"
            onClick={() => setSites([...sites.split('\n').filter(Boolean), origin].join('\n'))}
          >
            <Icon name="add" />
            {edit.addSite(hostOf(origin))}
          </button>
        )}
        <div>
          <label class="check">
            <input
              type="checkbox"
              checked={exact}
              onChange={event => setExact(event.currentTarget.checked)}
            />
            <span>{siteWords.exact}</span>
          </label>
          <p class="hint">{siteWords.exactHint}</p>
        </div>
        <Field label={extras.tags} hint={extras.tagsHint}>
          {control => (
            <input
              {...control}
              class="input"
              dir="auto"
              autocomplete="off"
              value={tags}
              onInput={event => setTags(event.currentTarget.value)}
            />
          )}
        </Field>
        <IconField value={icon} onChange={setIcon} />
        <Field label={extras.notes}>
          {control => (
            <textarea
              {...control}
              class="input"
              dir="auto"
              rows={2}
              maxLength={2000}
              value={notes}
              onInput={event => setNotes(event.currentTarget.value)}
            />
          )}
        </Field>
        <label class="check">
          <input
            type="checkbox"
            checked={pinned}
            onChange={event => setPinned(event.currentTarget.checked)}
          />
          <span>{edit.pin}</span>
        </label>
        <p class="hint">
          {edit.detail(
            words.types[account.type],
            account.algorithm.replace('SHA', 'SHA-'),
            account.digits,
            account.period,
          )}
        </p>
        {fault !== undefined && (
          <p class="error" role="alert">
            {refusals[fault]}
          </p>
        )}
        <button type="submit" class="button primary wide">
          {common.save}
        </button>
        {settings?.sort === 'manual' && <MoveButtons account={account} />}
        <button type="button" class="button remove wide" onClick={() => void remove()}>
          <Icon name="trash" />
          {edit.remove}
        </button>
      </div>
    </form>
  )
}

/** The origin that someone means by a line: a full address, or a host name alone, which means https. */
function originOf(line: string): string | undefined {
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(line) ? line : `https://${line}`)
    // Chrome takes `not a host` and makes `not%20a%20host` of it.
    const isHost = /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*)$/.test(url.hostname)
    return isHost && /^https?:$/.test(url.protocol) ? url.origin : undefined
  } catch {
    return undefined
  }
}
