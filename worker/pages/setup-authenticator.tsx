// Setting an authenticator up: a QR code, the key as text, a link, and the code that confirms it (M1).
import type { Child } from 'hono/jsx'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import { type AnswerTrouble, CodeField } from './code-field.tsx'
import { QrCode } from './qr-code.tsx'

/** The two steps. `uri` is the `otpauth://` URI and `secret` its secret in groups of four. */
export function SetupAuthenticator(props: {
  language: Language
  uri: string
  secret: string
  digits: number
  trouble: AnswerTrouble | undefined
  children?: Child
}) {
  const { language, uri, secret, digits, trouble, children } = props
  const texts = language.texts.setup
  return (
    <div class="steps">
      <div class="step">
        <h2 data-number="1">{texts.scanTitle}</h2>
        <p class="hint">{texts.scan}</p>
        <QrCode text={uri} label={texts.qrLabel} />
        <p class="hint">{texts.or}</p>
        <div class="key">
          <div>
            <span class="label">{texts.key}</span>
            <br />
            <code dir="ltr">{secret}</code>
          </div>
          <button
            class="button"
            type="button"
            hidden
            data-copy={secret.replaceAll(' ', '')}
            data-done={texts.copied}
          >
            {texts.copy}
          </button>
          <span class="unseen" role="status" data-copy-status />
        </div>
        <p>
          <a href={uri}>{texts.link}</a>
        </p>
      </div>
      <form class="step" method="post" action={`${prefix}/setup`}>
        <h2 data-number="2">{texts.confirmTitle}</h2>
        <input type="hidden" name="by" value="totp" />
        <CodeField language={language} by="totp" digits={digits} trouble={trouble} />
        {children}
        <button class="button primary wide" type="submit">
          {texts.submit}
        </button>
      </form>
    </div>
  )
}
