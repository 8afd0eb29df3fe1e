// Setting up an authenticator: a QR code, the key as text, a link, and the code that confirms it (M1).
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import type { Remembering } from '../risk/remember.ts'
import { type AnswerTrouble, CodeField, RememberBox } from './code-field.tsx'
import { type Brand, Layout } from './layout.tsx'
import { QrCode } from './qr-code.tsx'

/** The set-up page. `uri` is the `otpauth://` URI and `secret` its secret in groups of four; both are shown only here. */
export function SetupPage(props: {
  language: Language
  brand: Brand
  uri: string
  secret: string
  digits: number
  /** Whether there is a "not now". */
  optional: boolean
  /** Whether the site asks it of everybody. */
  required: boolean
  /** Why what was set up before is gone. */
  reset: string | undefined
  remember: Remembering | undefined
  trouble?: AnswerTrouble | undefined
}) {
  const { language, brand, uri, secret, digits, optional, required, remember, trouble } = props
  const texts = language.texts.setup
  return (
    <Layout language={language} brand={brand} title={texts.title}>
      <div class="card">
        <header>
          <h1>{texts.title}</h1>
          <p class="hint">{required ? texts.required(brand.name) : texts.offered(brand.name)}</p>
        </header>
        {props.reset ? (
          <p class="notice warn" role="status">
            {props.reset}
          </p>
        ) : null}
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
            <CodeField language={language} by="totp" digits={digits} trouble={trouble} />
            {remember === undefined ? null : <RememberBox language={language} remember={remember} />}
            <button class="button primary wide" type="submit">
              {texts.submit}
            </button>
          </form>
        </div>
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
              {language.texts.challenge.cancel}
            </button>
          </form>
        </div>
      </div>
    </Layout>
  )
}
