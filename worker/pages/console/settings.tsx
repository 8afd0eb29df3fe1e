// The console's settings: whom a second factor is asked of, how strict the site is, and every setting in force with where
// it comes from (A6).
import { type PolicyProblem, problemText } from '../../../shared/policy/read.ts'
import type { Policy } from '../../../shared/policy/schema.ts'
import type { SitePurpose } from '../../challenge/purpose.ts'
import {
  type AudienceChoice,
  audienceOf,
  audiences,
  inForce,
  type SourceOf,
  sections,
} from '../../policy/settings.ts'
import type { Brand } from '../layout.tsx'
import { type ConsoleNotice, ConsolePage, english, settingsPath } from './frame.tsx'
import { SettingField } from './setting-field.tsx'

/** Until when the admin's changes are paused. */
export type Paused = Readonly<Record<SitePurpose, number | undefined>>

const audienceTexts = {
  everyone: ['On for everyone', 'Every user of the site needs a second factor.'],
  'opted-in': ['For those who choose it', 'Users turn it on for themselves on their account page.'],
  off: ['Off', 'Every sign-in is let through; nobody is asked for anything.'],
} as const satisfies Record<AudienceChoice, readonly [string, string]>

/** What the page is made of. */
interface SettingsProps {
  brand: Brand
  name: string
  now: number
  policy: Policy
  /** Undefined where the policy in KV is broken, and can't be edited here. */
  sourceOf: SourceOf | undefined
  paused: Paused
  /** What was typed and can't be taken, by the settings' paths. */
  typed: ReadonlyMap<string, string>
  problems: readonly PolicyProblem[]
  notice: ConsoleNotice | undefined
  /** A confirmed change that KV didn't take. */
  unwritten: string | undefined
}

/** The page. */
export function SettingsPage(props: SettingsProps) {
  const { brand, name, policy, sourceOf, notice, unwritten } = props
  return (
    <ConsolePage brand={brand} title="Settings" name={name} notice={notice}>
      {unwritten ? (
        <form class="card" method="post" action={`${settingsPath}/write`}>
          <input type="hidden" name="id" value={unwritten} />
          <p>You confirmed a change that could not be stored yet.</p>
          <button class="button primary" type="submit">
            Store it now
          </button>
        </form>
      ) : null}

      {sourceOf ? <Changes {...props} sourceOf={sourceOf} /> : null}
      <section class="card">
        <header>
          <h2>In force</h2>
          <p class="hint">
            What the site is, who may do what, and how messages leave are changed by whoever runs the
            deployment: <code>npm run policy -- put</code>.
          </p>
        </header>
        <details>
          <summary>Every setting, and where it comes from</summary>
          <div class="scrolling">
            <table>
              <thead>
                <tr>
                  <th scope="col">Setting</th>
                  <th scope="col">Value</th>
                  <th scope="col">From</th>
                </tr>
              </thead>
              <tbody>
                {inForce(policy).map(({ path, value }) => (
                  <tr>
                    <th scope="row">
                      <code>{path}</code>
                    </th>
                    <td>
                      <code>{value}</code>
                    </td>
                    <td>{sourceOf?.(path) ?? 'last good one'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </section>
    </ConsolePage>
  )
}

/** What can be changed here: whom a second factor is asked of, and how strict the site is. */
function Changes(props: SettingsProps & { sourceOf: SourceOf }) {
  const { now, policy, sourceOf, paused, typed, problems } = props
  const current = audienceOf(policy)
  const known: readonly string[] = Object.values(sections).flat()
  const elsewhere = problems.filter(({ path }) => !known.includes(path))
  return (
    <>
      <section class="card">
        <header>
          <h2>Second factor</h2>
          <p class="hint">Each change is confirmed with a code, and takes effect within a minute.</p>
        </header>
        <ul class="rows">
          {audiences.map(choice => (
            <li>
              <div>
                <strong>{audienceTexts[choice][0]}</strong>
                {choice === current ? <span class="tag">in force</span> : null}
                <p class="hint">{audienceTexts[choice][1]}</p>
              </div>
              {choice === current ? null : (
                <form method="post" action={`${settingsPath}/audience`}>
                  <input type="hidden" name="audience" value={choice} />
                  <PausedButton
                    label={choice === 'off' ? 'Disable' : choice === 'everyone' ? 'Enable' : 'Choose'}
                    unseen={audienceTexts[choice][0]}
                    until={paused[choice === 'everyone' ? 'site-on' : 'site-change']}
                    now={now}
                  />
                </form>
              )}
            </li>
          ))}
        </ul>
      </section>

      <form method="post" action={`${settingsPath}/edit`}>
        {problems.length > 0 ? (
          <div class="notice bad" role="alert">
            <p>Nothing was changed yet: mend what is marked below.</p>
            {elsewhere.map(problem => (
              <p>{problemText(problem)}</p>
            ))}
          </div>
        ) : null}
        {Object.entries(sections).map(([title, paths]) => (
          <section class="card settings">
            <h2>{title}</h2>
            {paths.map(path => (
              <SettingField
                path={path}
                policy={policy}
                sourceOf={sourceOf}
                typed={typed.get(path)}
                problem={problems.find(problem => problem.path === path)?.message}
              />
            ))}
          </section>
        ))}
        <div class="card">
          <p class="hint">You see what would change, and for how many people, before you confirm it.</p>
          <PausedButton label="Edit" unseen="the settings" until={paused['site-change']} now={now} primary />
        </div>
      </form>
    </>
  )
}

/** A button that is disabled while its change is paused, and says until when. */
export function PausedButton(props: {
  label: string
  unseen: string
  until: number | undefined
  now: number
  primary?: boolean
}) {
  const { label, unseen, until, now, primary } = props
  return (
    <>
      <button class={primary ? 'button primary' : 'button'} type="submit" disabled={until !== undefined}>
        {label}
        <span class="unseen"> {unseen}</span>
      </button>
      {until === undefined ? null : (
        <p class="hint">Paused after too many wrong codes; possible again {english.ago(until, now)}.</p>
      )}
    </>
  )
}
