// In the settings: every site that something was chosen for, each to be forgotten.
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../i18n/index.ts'
import type { SiteSettings } from '../vault/site-settings.ts'
import { askFromPage } from '../wire.ts'
import { hostOf } from './names.ts'
import { useVault } from './vault-state.ts'

export function SiteList() {
  const { site: words } = messages().sites
  const { refresh } = useVault()
  const [sites, setSites] = useState<readonly SiteSettings[]>([])
  const load = async () => {
    const answer = await askFromPage('sites', {})
    if (answer.ok) setSites(answer.value.sites)
  }
  useEffect(() => void load(), [])

  async function forget(origin: string) {
    await askFromPage('forgetSite', { origin })
    await Promise.all([load(), refresh()])
  }

  return (
    <details class="part">
      <summary>{words.all}</summary>
      {sites.length === 0 && <p class="hint">{words.none}</p>}
      <ul class="plain site-sites">
        {sites.map(({ origin }) => (
          <li key={origin} class="line">
            <span class="names" dir="ltr">
              {hostOf(origin)}
            </span>
            <button
              type="button"
              class="button small"
              aria-label={words.forgetLabel(hostOf(origin))}
              onClick={() => void forget(origin)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
