// The account page: what a user has set up, which devices and sessions may come in, and why each sign-in was decided
// as it was.
import type { Child } from 'hono/jsx'
import type { Method } from '../../shared/policy/methods.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import type { AccountPurpose } from '../challenge/purpose.ts'
import { hasAuthenticator, hasSomething, type SetUp } from '../factors/set-up.ts'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import type { SessionId, SessionRow } from '../people/sessions.ts'
import type { Reason } from '../risk/decide.ts'
import type { DecisionRow } from '../risk/decisions.ts'
import type { DeviceId, DeviceRow } from '../risk/devices.ts'
import { consolePath } from './console/frame.tsx'
import { Layout } from './layout.tsx'
import { Passkeys } from './passkeys.tsx'

/** What happened on the page just before. */
export const accountNotices = [
  'forgotten',
  'ended',
  'nothingDone',
  'turnedOn',
  'turnedOff',
  'proven',
  'changed',
  'removed',
  'lastOne',
] as const

/** One of them. */
export type AccountNotice = (typeof accountNotices)[number]

/** Whether users may turn their second factor off: where it is theirs to choose, or nobody must set anything up. */
export const mayTurnOff = ({ audience, totpEnrolment }: Policy): boolean =>
  audience === 'opted-in' || totpEnrolment === 'optional'

/** The account page of one subject. */
export function AccountPage(props: {
  language: Language
  policy: Policy
  name: string
  now: number
  setUp: SetUp
  methods: readonly Method[]
  canSendSms: boolean
  /** Until when a change is paused. */
  paused: Readonly<Record<AccountPurpose, number | undefined>>
  devices: readonly DeviceRow[]
  thisDevice: DeviceId | undefined
  sessions: readonly SessionRow[]
  thisSession: SessionId
  decisions: readonly DecisionRow[]
  notice: AccountNotice | undefined
  /** Whether the console is theirs to open. */
  hasConsole: boolean
}) {
  const { language, policy, name, now, setUp, methods, paused, devices, sessions, decisions, notice } = props
  const { brand } = policy
  const texts = language.texts.account
  const ago = (time: number) => language.ago(time, now)
  const action = (path: string, label: string, unseen = '', until?: number) => (
    <form method="post" action={`${prefix}/account/${path}`}>
      <button class="button" type="submit" disabled={until !== undefined}>
        {label}
        {unseen ? <span class="unseen"> {unseen}</span> : null}
      </button>
      {until === undefined ? null : <p class="hint">{texts.pausedUntil(ago(until))}</p>}
    </form>
  )
  const isOn = policy.audience === 'everyone' ? methods.length > 0 : setUp.optedIn
  return (
    <Layout language={language} brand={brand} title={texts.title} roomy>
      <header class="aside">
        <div>
          <h1>{texts.title}</h1>
          <p class="hint">{texts.signedInAs(name)}</p>
        </div>
        <nav class="buttons">
          {props.hasConsole ? <a href={consolePath}>{texts.console}</a> : null}
          <a href="/">{texts.back}</a>
        </nav>
      </header>
      {notice ? (
        <p
          class={`notice ${notice === 'nothingDone' || notice === 'lastOne' ? 'warn' : 'good'}`}
          role="status"
        >
          {texts[notice]}
        </p>
      ) : null}

      <Section title={texts.secondStep} hint={isOn ? texts.isOn : texts.isOff}>
        {policy.audience === 'everyone' ? <p>{texts.isForEveryone(brand.name)}</p> : null}
        <ul class="rows">
          {policy.methods.includes('totp') ? (
            <li>
              <div>
                <strong>{texts.authenticator}</strong>
                {methods[0] === 'totp' ? <span class="tag">{texts.defaultMethod}</span> : null}
                <p class="hint">
                  {hasAuthenticator(setUp)
                    ? texts.enrolled(ago(setUp.totp?.confirmed_at ?? now))
                    : texts.notEnrolled}
                </p>
              </div>
              {action('enrol', hasAuthenticator(setUp) ? texts.replace : texts.setUp, '', paused['turn-on'])}
              <DefaultForm language={language} method="totp" methods={methods} />
            </li>
          ) : null}
          {methods.includes('email') && setUp.email !== undefined ? (
            <li>
              <div>
                <strong>{language.texts.methods.email}</strong>
                {methods[0] === 'email' ? <span class="tag">{texts.defaultMethod}</span> : null}
                <p class="hint">
                  {setUp.emailBounced ? texts.byEmailBounced(setUp.email) : texts.byEmail(setUp.email)}
                </p>
              </div>
              <DefaultForm language={language} method="email" methods={methods} />
            </li>
          ) : null}
          {policy.methods.includes('sms') && props.canSendSms ? (
            <li>
              <div>
                <strong>{language.texts.methods.sms}</strong>
                {methods[0] === 'sms' ? <span class="tag">{texts.defaultMethod}</span> : null}
                <p class="hint">{setUp.phone === undefined ? texts.noNumber : texts.bySms(setUp.phone)}</p>
              </div>
              {action(
                'phone',
                setUp.phone === undefined ? texts.setNumber : texts.changeNumber,
                '',
                paused['turn-on'],
              )}
              <DefaultForm language={language} method="sms" methods={methods} />
            </li>
          ) : null}
          {policy.methods.includes('passkey') || setUp.passkeys.length > 0 ? (
            <li>
              <div>
                <strong>{language.texts.methods.passkey}</strong>
                {methods[0] === 'passkey' ? <span class="tag">{texts.defaultMethod}</span> : null}
                {setUp.passkeys.length === 0 ? <p class="hint">{texts.noPasskeys}</p> : null}
              </div>
              {policy.methods.includes('passkey')
                ? action('passkeys/add', texts.addPasskey, '', paused['turn-on'])
                : null}
              <DefaultForm language={language} method="passkey" methods={methods} />
              <Passkeys language={language} passkeys={setUp.passkeys} now={now} />
            </li>
          ) : null}
        </ul>
        <div class="buttons">
          {policy.audience === 'opted-in' && !setUp.optedIn
            ? action('turn-on', texts.turnOn, '', paused['turn-on'])
            : null}
          {mayTurnOff(policy) && (setUp.optedIn || hasSomething(setUp))
            ? action('turn-off', texts.turnOff, '', paused['turn-off'])
            : null}
        </div>
        {mayTurnOff(policy) && (setUp.optedIn || hasSomething(setUp)) ? (
          <p class="hint">{texts.turnOffHint}</p>
        ) : null}
      </Section>

      {methods.length > 0 ? (
        <Section
          title={texts.recovery}
          hint={setUp.recoveryLeft === undefined ? texts.noRecovery : texts.recoveryLeft(setUp.recoveryLeft)}
        >
          {setUp.recoveryLeft !== undefined && setUp.recoveryLeft <= 2 ? (
            <p class="notice warn">{texts.recoveryFew}</p>
          ) : null}
          <div class="buttons">{action('recovery', texts.makeRecovery, '', paused['step-up'])}</div>
          {setUp.recoveryLeft === undefined ? null : <p class="hint">{texts.makeRecoveryHint}</p>}
        </Section>
      ) : null}

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
      <Section title={texts.export} hint={texts.exportHint}>
        <p>
          <a href={`${prefix}/account/data.json`} download>
            {texts.exportDo}
          </a>
        </p>
      </Section>
    </Layout>
  )
}

/** The button that makes a method the one asked for first, where it isn't and there is a choice. */
function DefaultForm(props: { language: Language; method: Method; methods: readonly Method[] }) {
  const { language, method, methods } = props
  if (methods[0] === method || !methods.includes(method)) return null
  return (
    <form method="post" action={`${prefix}/account/default`}>
      <input type="hidden" name="method" value={method} />
      <button class="button quiet" type="submit">
        {language.texts.account.makeDefault}
        <span class="unseen"> {language.texts.methods[method]}</span>
      </button>
    </form>
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
