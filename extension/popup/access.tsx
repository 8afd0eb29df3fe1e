// Where Sallyport may work: asked at first run, changed in the settings. What is more is asked of the browser right here,
// because browsers take such a question from a person's click alone; what is less, the background gives back.
import { useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Notice } from '../components/fields.tsx'
import { Sign } from '../components/icon.tsx'
import { Way } from '../components/way.tsx'
import { messages } from '../i18n/index.ts'
import type { AccessMode } from '../site-messages.ts'
import { askFromPage } from '../wire.ts'
import { SelectField } from './small-fields.tsx'
import { useVault } from './vault-state.ts'

/** Asks the browser for access to these pages. Call it first in a click's handler. */
export async function requestAccess(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] })
  } catch {
    return false
  }
}

/** Makes the choice, and says whether the browser refused it. */
function useChoice() {
  const { refresh } = useVault()
  const [refused, setRefused] = useState(false)
  async function choose(mode: AccessMode) {
    // Both before anything is waited for: the browser's question wants the click, and may close the popup.
    const noted = askFromPage('chooseAccess', { mode })
    const granted = mode !== 'all' || (await requestAccess('<all_urls>'))
    await noted
    if (!granted) await askFromPage('chooseAccess', { mode: 'click' })
    setRefused(!granted)
    await refresh()
  }
  return { choose, refused }
}

/** The last step of the first run. */
export function AccessScreen() {
  const { access: words } = messages().sites
  const { choose } = useChoice()
  return (
    <div class="screen">
      <Sign size={44} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="ways">
        <Way icon="globe" title={words.all} hint={words.allHint} primary onClick={() => void choose('all')} />
        <Way
          icon="check"
          title={words.chosen}
          hint={words.chosenHint}
          onClick={() => void choose('chosen')}
        />
        <Way icon="hand" title={words.click} hint={words.clickHint} onClick={() => void choose('click')} />
      </div>
    </div>
  )
}

const modes = ['all', 'chosen', 'click'] as const

/** The same choice in the settings, with the sites that have access one by one. */
export function AccessSection() {
  const { access: words, setByOrganisation } = messages().sites
  const { access, refresh } = useVault()
  const { choose, refused } = useChoice()
  const hints = { all: words.allHint, chosen: words.chosenHint, click: words.clickHint }
  const mode = access.mode ?? 'click'
  const most = access.organisation.siteAccess ?? 'all'

  return (
    <section class="stack">
      <h2>{words.section}</h2>
      {refused && <Notice tone="warn">{words.refused}</Notice>}
      <SelectField
        label={words.title}
        value={mode}
        options={modes.slice(modes.indexOf(most))}
        name={option => words[option]}
        onChange={option => void choose(option)}
      />
      <p class="hint">{hints[mode]}</p>
      {access.organisation.siteAccess !== undefined && <p class="hint">{setByOrganisation}</p>}
      {access.sites.length > 0 && (
        <details class="part">
          <summary>{words.granted}</summary>
          <ul class="plain">
            {access.sites.map(pattern => (
              <li key={pattern} class="line">
                <span class="names" dir="ltr">
                  {siteOf(pattern)}
                </span>
                <button
                  type="button"
                  class="button small"
                  aria-label={words.withdraw(siteOf(pattern))}
                  onClick={() => void askFromPage('withdrawAccess', { pattern }).then(refresh)}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** A match pattern as people know sites: `https://*.shop.example/*` is shop.example. */
const siteOf = (pattern: string): string =>
  pattern.replace(/^(\*|https?):\/\/(\*\.)?/, '').replace(/\/\*$/, '')
