// The challenge: one field for the code, what went wrong with the last one, and the other ways there are.
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { FactorName } from '../factors/factor.ts'
import type { TypedFactor } from '../factors/index.ts'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import type { Remembering } from '../risk/remember.ts'
import { type AnswerTrouble, CodeField, RememberBox } from './code-field.tsx'
import { type Brand, Layout } from './layout.tsx'
import { PasskeyForm } from './passkey-form.tsx'

/** What the page says above the field: something that was sent, or why something wasn't. */
export interface Notice {
  readonly tone: 'good' | 'warn' | 'bad'
  readonly text: string
}

/** A code that is sent: where to, and when another can be. */
export interface Sendable {
  /** A masked address or number. */
  readonly to: string
  /** Whether one has been sent. */
  readonly sent: boolean
  /** Seconds until another can be sent; 0 for now. Undefined where no more are sent. */
  readonly again: number | undefined
  readonly isPhone: boolean
}

/** What is asked for: a code, or a passkey with what its browser is told. */
export type Asked =
  | { readonly by: TypedFactor; readonly digits: number }
  | { readonly by: 'passkey'; readonly options: PublicKeyCredentialRequestOptionsJSON }

/** The page that asks for a second step. */
export function ChallengePage(props: {
  language: Language
  brand: Brand
  name: string
  asked: Asked
  minutes: number
  /** Whether it only opens the way to a set-up or a change. */
  provesFirst: boolean
  sendable: Sendable | undefined
  others: readonly FactorName[]
  remember: Remembering | undefined
  notice: Notice | undefined
  trouble?: AnswerTrouble | undefined
}) {
  const { language, brand, name, asked, minutes, sendable, others, remember, trouble } = props
  const { challenge: texts, methods, passkey } = language.texts
  const title = asked.by === 'passkey' ? passkey.title : texts.title
  const box = remember === undefined ? null : <RememberBox language={language} remember={remember} />
  const asks = !sendable || sendable.sent
  return (
    <Layout language={language} brand={brand} title={title} passkeys={asked.by === 'passkey'}>
      <div class="card">
        <header>
          <h1>{title}</h1>
          <p class="hint">
            {texts.signingInAs(name)} {props.provesFirst ? texts.proveFirst : null}
          </p>
          <p>{introOf(language, asked.by, sendable)}</p>
        </header>
        {props.notice ? (
          <p class={`notice ${props.notice.tone}`} role={props.notice.tone === 'good' ? 'status' : 'alert'}>
            {props.notice.text}
          </p>
        ) : null}
        {asked.by === 'passkey' ? (
          <PasskeyForm
            language={language}
            action={`${prefix}/challenge`}
            options={asked.options}
            submit={passkey.use}
            trouble={trouble}
          >
            {box}
          </PasskeyForm>
        ) : asks ? (
          <form method="post" action={`${prefix}/challenge`}>
            <input type="hidden" name="by" value={asked.by} />
            <CodeField language={language} by={asked.by} digits={asked.digits} trouble={trouble} />
            {box}
            <button class="button primary wide" type="submit">
              {texts.submit}
            </button>
          </form>
        ) : null}
        {sendable ? <SendForm language={language} by={asked.by} sendable={sendable} /> : null}
        {others.length > 0 ? (
          <nav class="others" aria-labelledby="others">
            <h2 id="others">{texts.otherWays}</h2>
            <ul>
              {others.map(other => (
                <li>
                  <a href={`${prefix}/challenge?by=${other}`}>{methods[other]}</a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <div class="aside">
          <p class="hint">{brand.support ? texts.support(brand.support) : texts.expires(minutes)}</p>
          <form method="post" action={`${prefix}/challenge/cancel`}>
            <button class="button quiet" type="submit">
              {texts.cancel}
            </button>
          </form>
        </div>
      </div>
    </Layout>
  )
}

function introOf(
  { texts: { ask, methods, passkey } }: Language,
  by: FactorName,
  sendable: Sendable | undefined,
): string {
  if (by === 'passkey') return passkey.intro
  return sendable?.sent === false ? `${methods[by]}: ${sendable.to}` : ask[by].intro(sendable?.to ?? '')
}

function SendForm({ language, by, sendable }: { language: Language; by: FactorName; sendable: Sendable }) {
  const { challenge: texts } = language.texts
  const { sent, again, isPhone } = sendable
  return (
    <div class="aside">
      {again === undefined ? null : (
        <form method="post" action={`${prefix}/challenge/send`}>
          <input type="hidden" name="by" value={by} />
          <button class={sent ? 'button' : 'button primary'} type="submit">
            {sent ? texts.sendAgain : texts.send}
            {/* The script of the page counts it down. */}
            {again > 0 ? (
              <span class="countdown" data-seconds={String(again)}>
                {countdown(again)}
              </span>
            ) : null}
          </button>
        </form>
      )}
      {isPhone ? (
        <form method="post" action={`${prefix}/challenge/not-my-number`}>
          <button class="button quiet" type="submit">
            {texts.notMyNumber}
          </button>
        </form>
      ) : null}
    </div>
  )
}

/** Seconds as "0:27". */
export const countdown = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
