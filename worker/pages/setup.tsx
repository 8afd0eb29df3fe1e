// Setting a second step up: an authenticator, a passkey or a phone number, whichever of them policy allows, and the way to
// the others.
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import type { Enrollable } from '../challenge/challenge.ts'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import type { Remembering } from '../risk/remember.ts'
import { type AnswerTrouble, RememberBox } from './code-field.tsx'
import { type Brand, Layout } from './layout.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { SetupAuthenticator } from './setup-authenticator.tsx'
import { type Numbering, SetupPhone } from './setup-phone.tsx'

/** What is set up; nothing where policy leaves nothing that could be. */
export type SettingUp =
  | {
      readonly by: 'totp'
      /** The `otpauth://` URI, and its secret in groups of four; both are shown only here. */
      readonly uri: string
      readonly secret: string
      readonly digits: number
    }
  | {
      readonly by: 'passkey'
      readonly options: PublicKeyCredentialCreationOptionsJSON
      /** A name to begin with. */
      readonly label: string
    }
  | { readonly by: 'sms'; readonly numbering: Numbering }
  | { readonly by: 'nothing' }

/** The set-up page. */
export function SetupPage(props: {
  language: Language
  brand: Brand
  what: SettingUp
  others: readonly Enrollable[]
  /** Whether there is a "not now". */
  optional: boolean
  /** Whether the site asks it of everybody. */
  required: boolean
  /** Why what was set up before is gone. */
  reset: string | undefined
  remember: Remembering | undefined
  trouble?: AnswerTrouble | undefined
}) {
  const { language, brand, what, others, optional, required, remember, trouble } = props
  const { setup: texts, passkey, challenge } = language.texts
  const box = remember === undefined ? null : <RememberBox language={language} remember={remember} />
  return (
    <Layout language={language} brand={brand} title={texts.title} passkeys={what.by === 'passkey'}>
      <div class="card">
        <header>
          <h1>{texts.title}</h1>
          <p class="hint">{introOf(language, brand, what.by, required)}</p>
        </header>
        {props.reset ? (
          <p class="notice warn" role="status">
            {props.reset}
          </p>
        ) : null}
        {what.by === 'totp' ? (
          <SetupAuthenticator language={language} {...what} trouble={trouble}>
            {box}
          </SetupAuthenticator>
        ) : null}
        {what.by === 'passkey' ? (
          <PasskeyForm
            language={language}
            action={`${prefix}/setup`}
            options={what.options}
            submit={passkey.create}
            trouble={trouble}
          >
            <div class="field">
              <label for="label">{passkey.label}</label>
              <input
                class="input"
                id="label"
                name="label"
                type="text"
                maxlength={60}
                autocomplete="off"
                value={what.label}
                aria-describedby="label-hint"
              />
              <p class="hint" id="label-hint">
                {passkey.labelHint}
              </p>
            </div>
            {box}
          </PasskeyForm>
        ) : null}
        {what.by === 'sms' ? (
          <SetupPhone language={language} numbering={what.numbering} trouble={trouble}>
            {box}
          </SetupPhone>
        ) : null}
        {others.length > 0 ? (
          <nav class="others" aria-labelledby="others">
            <h2 id="others">{challenge.otherWays}</h2>
            <ul>
              {others.map(other => (
                <li>
                  <a href={`${prefix}/setup?by=${other}`}>{nameOf(language, other)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div class="aside">
          {optional ? (
            <form method="post" action={`${prefix}/setup/not-now`}>
              <button class="button quiet" type="submit">
                {texts.notNow}
              </button>
            </form>
          ) : null}
          <form method="post" action={`${prefix}/challenge/cancel`}>
            <button class="button quiet" type="submit">
              {challenge.cancel}
            </button>
          </form>
        </div>
      </div>
    </Layout>
  )
}

/** What a method is called as something to set up. */
const nameOf = ({ texts: { account, methods, phone } }: Language, way: Enrollable): string =>
  ({ totp: account.authenticator, passkey: methods.passkey, sms: phone.number })[way]

function introOf(
  { texts: { setup, passkey, phone } }: Language,
  { name }: Brand,
  by: SettingUp['by'],
  required: boolean,
): string {
  switch (by) {
    case 'totp':
      return required ? setup.required(name) : setup.offered(name)
    case 'passkey':
      return passkey.offered(name)
    case 'sms':
      return phone.offered(name)
    case 'nothing':
      return setup.nothing(name)
  }
}
