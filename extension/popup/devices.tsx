// Remembered devices (T2): the sites that recognise this browser, by a key or by a cookie, how each stands at its edge, and
// forgetting them.
import { useEffect, useState } from 'preact/hooks'
import { Notice, ScreenHead } from '../components/fields.tsx'
import type { DeviceView } from '../device-messages.ts'
import { messages } from '../i18n/index.ts'
import { day } from '../i18n/language.ts'
import type { Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { hostOf } from './names.ts'
import type { Navigation } from './navigation.ts'
import { useVault } from './vault-state.ts'

/** One that can be forgotten: the site has said which it is, or its key is here. */
type Forgettable = Extract<DeviceView, { readonly device: string }>
const isForgettable = (view: DeviceView): view is Forgettable => 'device' in view

export function DevicesScreen({ go, say }: Navigation) {
  const { devices: words, refusals } = messages()
  const [devices, setDevices] = useState<readonly DeviceView[]>()
  const [fault, setFault] = useState<Refusal>()

  async function load(also?: string): Promise<readonly DeviceView[]> {
    const answer = await askFromPage('devices', also === undefined ? {} : { also })
    if (!answer.ok) setFault(answer.refusal)
    const found = answer.ok ? answer.value.devices : []
    setDevices(found)
    return found
  }
  useEffect(() => void load(), [])

  async function forget(some: readonly Forgettable[]) {
    for (const { device, site, bound } of some) {
      const forgotten = await askFromPage('forgetDevice', { site, device })
      if (!forgotten.ok) return setFault(forgotten.refusal)
      const untold = bound === 'key' ? words.forgottenHere : words.notForgotten
      say({ text: (forgotten.value.told ? words.forgotten : untold)(hostOf(site)) })
    }
    await load()
  }

  async function ask(site: string) {
    const found = await load(site)
    if (!found.some(view => view.site === site)) say({ text: words.notHere(hostOf(site)) })
  }

  const forgettable = devices?.filter(isForgettable) ?? []
  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'settings' })} />
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {devices === undefined && fault === undefined && <p role="status">{words.loading}</p>}
      {devices?.length === 0 && <p>{words.none}</p>}
      {devices !== undefined && devices.length > 0 && (
        <>
          {devices.some(({ state }) => state === 'remembered') && <p class="hint">{words.lead}</p>}
          <ul class="choice">
            {devices.map(view => (
              <li key={isForgettable(view) ? view.device : view.site} class="device">
                <DeviceLines view={view} />
                {isForgettable(view) && (
                  <button
                    type="button"
                    class="button small"
                    aria-label={words.forgetLabel(hostOf(view.site))}
                    onClick={() => void forget([view])}
                  >
                    {words.forget}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {forgettable.length > 1 && (
            <button type="button" class="button wide" onClick={() => void forget(forgettable)}>
              {words.forgetAll}
            </button>
          )}
        </>
      )}
      {devices !== undefined && <AskSite known={devices} onAsk={ask} />}
    </div>
  )
}

/** The site in the tab, where nothing of it is listed: it may remember this browser from before the extension was here. */
function AskSite({
  known,
  onAsk,
}: {
  readonly known: readonly DeviceView[]
  readonly onAsk: (site: string) => Promise<void>
}) {
  const { site, access } = useVault()
  const { origin, granted, insecure, blocked } = site
  const mayAsk = (access.mode === 'all' || granted !== undefined) && !insecure && !blocked
  if (origin === undefined || !mayAsk || known.some(view => view.site === origin)) return null
  return (
    <button type="button" class="button wide" onClick={() => void onAsk(origin)}>
      {messages().devices.ask(hostOf(origin))}
    </button>
  )
}

function DeviceLines({ view }: { readonly view: DeviceView }) {
  const { devices: words } = messages()
  const host = hostOf(view.site)
  if (view.state === 'unreachable')
    return (
      <span class="names">
        <span class="title">{host}</span>
        <span class="hint">{words.unreachable}</span>
      </span>
    )
  const bound = view.bound === 'key' ? words.byKey : words.byCookie
  return (
    <span class="names">
      <span class="title">{host}</span>
      <span class="subtitle">{view.name}</span>
      <span class="hint">{words.details(day(view.since), day(view.until), day(view.used))}</span>
      <span class={view.state === 'remembered' ? 'hint' : 'error'}>
        {view.state === 'remembered' ? bound : words[view.state]}
      </span>
    </span>
  )
}
