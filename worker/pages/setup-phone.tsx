// Setting a phone number up: the number, and the code that comes back from it (H6).
import type { Child } from 'hono/jsx'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import { countdown, type Notice } from './challenge.tsx'
import { type AnswerTrouble, CodeField } from './code-field.tsx'

/** How far it is. */
export interface Numbering {
  /** The number that a code was sent to; undefined where none was yet. */
  readonly number: string | undefined
  /** What was typed and is no number. */
  readonly typed: string | undefined
  /** Seconds until another code can be sent. Undefined where no more are sent. */
  readonly again: number | undefined
  /** What became of a code that was to be sent. */
  readonly notice: Notice | undefined
}

/** The two steps; the second is shown once a code is on its way. */
export function SetupPhone(props: {
  language: Language
  numbering: Numbering
  trouble: AnswerTrouble | undefined
  children?: Child
}) {
  const { language, numbering, trouble, children } = props
  const { phone: texts, challenge, ask, setup } = language.texts
  const { number, typed, again, notice } = numbering
  return (
    <div class="steps">
      {notice ? (
        <p class={`notice ${notice.tone}`} role={notice.tone === 'good' ? 'status' : 'alert'}>
          {notice.text}
        </p>
      ) : null}
      <form class="step" method="post" action={`${prefix}/setup/send`}>
        <h2 data-number="1">{texts.numberTitle}</h2>
        <div class="field">
          <label for="number">{texts.number}</label>
          <input
            class="input"
            id="number"
            name="number"
            type="tel"
            dir="ltr"
            autocomplete="tel"
            maxlength={40}
            required
            autofocus={number === undefined}
            value={typed ?? number ?? ''}
            aria-describedby={typed === undefined ? 'number-hint' : 'number-error'}
            aria-invalid={typed === undefined ? undefined : 'true'}
          />
          {typed === undefined ? (
            <p class="hint" id="number-hint">
              {texts.hint}
            </p>
          ) : (
            <p class="error" id="number-error" role="alert">
              {texts.noNumber}
            </p>
          )}
        </div>
        {again === undefined ? null : (
          <button class={number === undefined ? 'button primary wide' : 'button'} type="submit">
            {number === undefined ? challenge.send : challenge.sendAgain}
            {/* The script of the page counts it down. */}
            {again > 0 ? (
              <span class="countdown" data-seconds={String(again)}>
                {countdown(again)}
              </span>
            ) : null}
          </button>
        )}
      </form>
      {number === undefined ? null : (
        <form class="step" method="post" action={`${prefix}/setup`}>
          <h2 data-number="2">{texts.codeTitle}</h2>
          <p class="hint">{ask.sms.intro(number)}</p>
          <input type="hidden" name="by" value="sms" />
          <CodeField language={language} by="sms" digits={6} trouble={trouble} />
          {children}
          <button class="button primary wide" type="submit">
            {setup.submit}
          </button>
        </form>
      )}
    </div>
  )
}
