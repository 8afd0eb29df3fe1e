// The form by which a page asks for a passkey: the browser's own dialog does the asking, so it needs JavaScript, and says
// so where there is none.
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { Child } from 'hono/jsx'
import type { Language } from '../i18n/index.ts'
import { type AnswerTrouble, troubleText } from './code-field.tsx'

/** A form that goes to `action` with what the browser says. */
export function PasskeyForm(props: {
  language: Language
  action: string
  options: PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON
  submit: string
  trouble: AnswerTrouble | undefined
  children?: Child
}) {
  const { language, action, options, submit, trouble, children } = props
  const { passkey: texts } = language.texts
  return (
    <form method="post" action={action} data-passkey={JSON.stringify(options)}>
      <input type="hidden" name="by" value="passkey" />
      <input type="hidden" name="code" value="" />
      {trouble ? (
        <p class="error" role="alert">
          {troubleText(language, 'passkey', 0, trouble)}
        </p>
      ) : null}
      {children}
      <noscript>
        <p class="notice warn">{texts.needsScript}</p>
      </noscript>
      <p class="notice warn" role="alert" hidden data-told="unsupported">
        {texts.unsupported}
      </p>
      <p class="notice warn" role="alert" hidden data-told="failed">
        {texts.failed}
      </p>
      <p class="notice warn" role="alert" hidden data-told="known">
        {texts.known}
      </p>
      <button class="button primary wide" type="submit" hidden autofocus>
        {submit}
      </button>
    </form>
  )
}
