// A change of the policy before it is confirmed: what it changes, and for how many people (P1).
import { changeText, type PolicyChange } from '../../../shared/policy/changes.ts'
import type { Brand } from '../layout.tsx'
import { ConsolePage, settingsPath } from './frame.tsx'
import { PausedButton } from './settings.tsx'

/** The page. */
export function ProposalPage(props: {
  brand: Brand
  name: string
  now: number
  id: string
  changes: readonly PolicyChange[]
  /** What happens to whom, by how many. */
  effects: readonly { readonly what: string; readonly count: number }[]
  pausedUntil: number | undefined
}) {
  const { brand, name, now, id, changes, effects, pausedUntil } = props
  return (
    <ConsolePage brand={brand} title="Confirm the change" name={name}>
      <section class="card">
        <h2>What changes</h2>
        <ul class="rows">
          {changes.map(change => (
            <li>
              <code>{changeText(change)}</code>
            </li>
          ))}
        </ul>
        <h2>Whom it affects</h2>
        {effects.length === 0 ? <p>Nobody has to set anything up again.</p> : null}
        <ul class="rows">
          {effects.map(({ what, count }) => (
            <li>
              <span>Users who {what}</span>
              <strong>{count}</strong>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <form method="post" action={`${settingsPath}/confirm`}>
            <input type="hidden" name="id" value={id} />
            <PausedButton label="Confirm with a code" unseen="" until={pausedUntil} now={now} primary />
          </form>
          <a class="button" href={settingsPath}>
            Back
          </a>
        </div>
      </section>
    </ConsolePage>
  )
}
