// One site: whether Sallyport works there without a click, fills in by itself, sends the form; what was said of its fields,
// and why fields of its page were taken or not.
import { useEffect, useState } from 'preact/hooks'
import { Notice, ScreenHead } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { Answer, Refusal } from '../messages.ts'
import type { Pointed, SiteSettings } from '../vault/site-settings.ts'
import { askFromPage } from '../wire.ts'
import { requestAccess } from './access.tsx'
import { hostOf, nameOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'
import { Why } from './why.tsx'

export function SiteScreen({ go }: Navigation) {
  const { sites, inPage, refusals } = messages()
  const words = sites.site
  const { site, access, accounts, refresh } = useVault()
  const mayFill = access.organisation.automaticFill !== false
  const [fault, setFault] = useState<Refusal>()
  const { origin, settings, tabId } = site
  // A popup in a window of its own may have been open while the tab went elsewhere.
  useEffect(() => void refresh(), [refresh])
  const own = accounts.filter(({ id, type }) => site.ids.includes(id) && type !== 'hotp')

  async function change(asked: Promise<Answer<SiteSettings>>) {
    const changed = await asked
    setFault(changed.ok ? undefined : changed.refusal)
    await refresh()
  }

  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'list' })} />
      {origin !== undefined && <p class="site-host">{hostOf(origin)}</p>}
      {site.imitates !== undefined && <Notice tone="bad">{inPage.lookAlike(site.imitates)}</Notice>}
      {site.insecure === true && <Notice tone="warn">{refusals['insecure-site']}</Notice>}
      {site.blocked === true && <Notice tone="warn">{refusals['blocked-site']}</Notice>}
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      <OwnAccess />
      {origin !== undefined && settings !== undefined && site.ids.length > 0 && (
        <section class="stack">
          <div>
            <SelectField
              label={words.automatic}
              value={own.some(({ id }) => id === settings.automatic) ? (settings.automatic ?? '') : ''}
              options={mayFill ? ['', ...own.map(({ id }) => id)] : ['']}
              name={option => {
                const account = own.find(({ id }) => id === option)
                return account === undefined ? words.never : nameOf(account)
              }}
              onChange={option =>
                void change(askFromPage('setSite', { origin, automatic: option === '' ? null : option }))
              }
            />
            <p class="hint">{mayFill ? words.automaticHint : sites.setByOrganisation}</p>
          </div>
          <div>
            <label class="check">
              <input
                type="checkbox"
                checked={settings.submit}
                onChange={event =>
                  void change(askFromPage('setSite', { origin, submit: event.currentTarget.checked }))
                }
              />
              <span>{words.submit}</span>
            </label>
            <p class="hint">{words.submitHint}</p>
          </div>
        </section>
      )}
      {site.ids.length === 0 && site.imitates === undefined && <Notice>{words.noAccounts}</Notice>}
      {origin !== undefined && settings !== undefined && (
        <section class="stack">
          <h2>{words.fields}</h2>
          {settings.pointed.length === 0 ? (
            <p class="hint">{words.noFields}</p>
          ) : (
            <PointedFields
              pointed={settings.pointed}
              onForget={index => void change(askFromPage('forgetField', { origin, index }))}
            />
          )}
        </section>
      )}
      {tabId !== undefined && <Why tabId={tabId} />}
    </div>
  )
}

/** Whether the browser lets us into this site by itself; where it lets us into all, there is nothing to choose. */
export function OwnAccess() {
  const { site: words } = messages().sites
  const { access, site, refresh } = useVault()
  const { pattern, granted } = site
  if (access.mode === 'all' || pattern === undefined) return null

  async function change(asked: string, wanted: boolean) {
    if (wanted) await requestAccess(asked)
    else if (granted !== undefined) await askFromPage('withdrawAccess', { pattern: granted })
    await refresh()
  }

  return (
    <label class="check">
      <input
        type="checkbox"
        checked={granted !== undefined}
        onChange={event => void change(pattern, event.currentTarget.checked)}
      />
      <span>{words.access}</span>
    </label>
  )
}

interface PointedProps {
  readonly pointed: readonly Pointed[]
  readonly onForget: (index: number) => void
}

function PointedFields({ pointed, onForget }: PointedProps) {
  const { site: words } = messages().sites
  const called = ({ field }: Pointed) => field.label || field.name || field.id || words.unnamed
  return (
    <ul class="plain">
      {pointed.map((each, index) => (
        <li key={JSON.stringify(each)} class="line">
          <span class="names">
            {each.is === 'code' ? words.isCode(called(each)) : words.isNoCode(called(each))}
          </span>
          <button
            type="button"
            class="button small"
            aria-label={words.forgetLabel(called(each))}
            onClick={() => onForget(index)}
          >
            {words.forget}
          </button>
        </li>
      ))}
    </ul>
  )
}
