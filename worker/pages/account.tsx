// The account page: what a user has set up, which devices and sessions may come in, and why each sign-in was decided
// as it was.
import type { Child } from 'hono/jsx'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import type { SessionId, SessionRow } from '../people/sessions.ts'
import type { Reason } from '../risk/decide.ts'
import type { DecisionRow } from '../risk/decisions.ts'
import type { DeviceId, DeviceRow } from '../risk/devices.ts'
import { Layout } from './layout.tsx'

/** What happened on the page just before. */
export type AccountNotice = 'forgotten' | 'ended' | 'nothingDone'

/** The account page of one subject. */
export function AccountPage(props: {
  language: Language
  brand: string
  name: string
  now: number
  enrolledAt: number | undefined
  devices: readonly DeviceRow[]
  thisDevice: DeviceId | undefined
  sessions: readonly SessionRow[]
  thisSession: SessionId
  decisions: readonly DecisionRow[]
  notice: AccountNotice | undefined
}) {
  const { language, brand, name, now, enrolledAt, devices, sessions, decisions, notice } = props
  const texts = language.texts.account
  const ago = (time: number) => language.ago(time, now)
  const action = (path: string, label: string, unseen = '') => (
    <form method="post" action={`${prefix}/account/${path}`}>
      <button class="button" type="submit">
        {label}
        {unseen ? <span class="unseen"> {unseen}</span> : null}
      </button>
    </form>
  )
  return (
    <Layout language={language} brand={brand} title={texts.title} roomy>
      <header class="aside">
        <div>
          <h1>{texts.title}</h1>
          <p class="hint">{texts.signedInAs(name)}</p>
        </div>
        <a href="/">{texts.back}</a>
      </header>
      {notice ? (
        <p class={`notice ${notice === 'nothingDone' ? 'warn' : 'good'}`} role="status">
          {texts[notice]}
        </p>
      ) : null}

      <Section title={texts.authenticator}>
        {enrolledAt === undefined ? (
          <div class="aside">
            <p>{texts.notEnrolled}</p>
            {action('enrol', texts.setUp)}
          </div>
        ) : (
          <p>{texts.enrolled(ago(enrolledAt))}</p>
        )}
      </Section>

      <Section title={texts.devices} hint={devices.length > 0 ? texts.devicesHint : texts.noDevices}>
        {devices.length > 0 ? (
          <ul class="rows">
            {devices.map(device => (
              <li>
                <div>
                  <strong>{language.device(device.label)}</strong>
                  {device.id === props.thisDevice ? <span class="tag">{texts.thisDevice}</span> : null}
                  <p class="hint">
                    {texts.remembered(
                      ago(device.created_at),
                      language.moment(device.expires_at),
                      ago(device.used_at),
                    )}
                  </p>
                </div>
                {action(`devices/${device.id}/forget`, texts.forget, language.device(device.label))}
              </li>
            ))}
          </ul>
        ) : null}
        {devices.length > 1 ? action('devices/forget', texts.forgetAll) : null}
      </Section>

      <Section title={texts.sessions}>
        <ul class="rows">
          {sessions.map(session => (
            <li>
              <div>
                <strong>{language.device(session.device)}</strong>
                {session.id === props.thisSession ? <span class="tag">{texts.thisSession}</span> : null}
                <p class="hint">
                  {texts.session(language.texts.proof[session.proof], ago(session.created_at))}
                </p>
              </div>
              {session.id === props.thisSession
                ? null
                : action(`sessions/${session.id}/end`, texts.end, language.device(session.device))}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? action('sessions/end', texts.endOthers) : null}
      </Section>

      <Section title={texts.history} hint={decisions.length > 0 ? undefined : texts.noHistory}>
        <ul class="rows">
          {decisions.map(decision => (
            <li>
              <div>
                <strong>{language.texts.outcome[decision.outcome]}</strong>
                <p class="hint">
                  {language.texts.listed(
                    (JSON.parse(decision.reasons) as Reason[]).map(reason => language.reason(reason, now)),
                  )}
                </p>
              </div>
              <p class="hint">
                {language.device(decision.device)} ·{' '}
                <time datetime={new Date(decision.at).toISOString()}>{ago(decision.at)}</time>
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Layout>
  )
}

const Section = ({
  title,
  hint,
  children,
}: {
  title: string
  hint?: string | undefined
  children?: Child
}) => (
  <section class="card">
    <header>
      <h2>{title}</h2>
      {hint ? <p class="hint">{hint}</p> : null}
    </header>
    {children}
  </section>
)
