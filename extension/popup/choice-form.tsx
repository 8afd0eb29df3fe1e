// Several accounts were in one picture: which of them to save.
import { useState } from 'preact/hooks'
import { Notice } from '../components/fields.tsx'
import { messages } from '../i18n/index.ts'
import type { Draft, Refusal } from '../messages.ts'
import { askFromPage } from '../wire.ts'
import { nameOf, subtitleOf, titleOf } from './names.ts'

interface Props {
  readonly drafts: readonly Draft[]
  /** With how many came into the vault; those that were there already count, too. */
  readonly onSaved: (count: number) => Promise<void>
}

/** Each account with a box to tick; all are, to begin with. */
export function ChoiceForm({ drafts, onSaved }: Props) {
  const { scan, refusals } = messages()
  const [chosen, setChosen] = useState<ReadonlySet<Draft>>(() => new Set(drafts))
  const [fault, setFault] = useState<Refusal | 'none'>()

  function toggle(draft: Draft) {
    const next = new Set(chosen)
    if (!next.delete(draft)) next.add(draft)
    setChosen(next)
    setFault(undefined)
  }

  async function save(event: Event) {
    event.preventDefault()
    if (chosen.size === 0) return setFault('none')
    for (const draft of chosen) {
      const saved = await askFromPage('add', { draft, sites: [] })
      // There already is as good as saved; and a second try after a fault meets those of the first.
      if (!saved.ok && saved.refusal !== 'duplicate') return setFault(saved.refusal)
    }
    await onSaved(chosen.size)
  }

  return (
    <form class="stack" onSubmit={save}>
      {fault !== undefined && <Notice tone="bad">{fault === 'none' ? scan.none : refusals[fault]}</Notice>}
      <ul class="choice">
        {drafts.map(draft => (
          <li key={draft.secret}>
            <label class="check">
              <input
                type="checkbox"
                aria-label={nameOf(draft)}
                checked={chosen.has(draft)}
                onChange={() => toggle(draft)}
              />
              <span class="names">
                <span class="title">{titleOf(draft)}</span>
                <span class="subtitle">{subtitleOf(draft)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <button type="submit" class="button primary wide">
        {scan.save(chosen.size)}
      </button>
    </form>
  )
}
