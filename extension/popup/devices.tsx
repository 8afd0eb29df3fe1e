// Remembered devices (T2): the sites that recognise this browser by a key, how each stands at its edge, and forgetting them.
import { useEffect, useState } from 'preact/hooks'
import { Notice, ScreenHead } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import { day } from '../i18n/language.ts'
import type { DeviceView, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { hostOf } from './names.ts'
import type { Navigation } from './navigation.ts'

export function DevicesScreen({ go, say }: Navigation) {
  const { devices: words, refusals } = messages()
  const [devices, setDevices] = useState<readonly DeviceView[]>()
  const [fault, setFault] = useState<Refusal>()

  async function load() {
    const answer = await askFromPage('devices', {})
    if (answer.ok) setDevices(answer.value.devices)
    else setFault(answer.refusal)
  }
  useEffect(() => void load(), [])

  async function forget(some: readonly DeviceView[]) {
    for (const { device, site } of some) {
      const forgotten = await askFromPage('forgetDevice', { device })
      if (!forgotten.ok) return setFault(forgotten.refusal)
      say({ text: forgotten.value.told ? words.forgotten(hostOf(site)) : words.forgottenHere(hostOf(site)) })
    }
    await load()
  }

  return (
    <div class="screen">
      <ScreenHead title={words.title} onBack={() => go({ name: 'settings' })} />
      {fault !== undefined && <Notice tone="bad">{refusals[fault]}</Notice>}
      {devices === undefined && fault === undefined && <p role="status">{words.loading}</p>}
      {devices?.length === 0 && <p>{words.none}</p>}
      {devices !== undefined && devices.length > 0 && (
        <>
          <p class="hint">{words.lead}</p>
          <ul class="choice">
            {devices.map(view => (
              <li key={view.device} class="device">
                <DeviceLines view={view} />
                <button
                  type="button"
                  class="button small"
                  aria-label={words.forgetLabel(hostOf(view.site))}
                  onClick={() => void forget([view])}
                >
                  {words.forget}
                </button>
              </li>
            ))}
          </ul>
          {devices.length > 1 && (
            <button type="button" class="button wide" onClick={() => void forget(devices)}>
              {words.forgetAll}
            </button>
          )}
        </>
      )}
    </div>
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
  return (
    <span class="names">
      <span class="title">{host}</span>
      <span class="subtitle">{view.name}</span>
      <span class="hint">{words.details(day(view.since), day(view.until), day(view.used))}</span>
      <span class={view.state === 'remembered' ? 'hint' : 'error'}>
        {view.state === 'remembered' ? words.byKey : words[view.state]}
      </span>
    </span>
  )
}
