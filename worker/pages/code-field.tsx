// The one-time-code field and the remember-device box, as the challenge and the set-up share them.

import type { FactorName, Trouble } from '../factors/factor.ts'
import type { TypedFactor } from '../factors/index.ts'
import type { Language } from '../i18n/index.ts'
import type { Remembering } from '../risk/remember.ts'

/** What was wrong with the answer sent in last. `left` is how many attempts remain, where there is a limit. */
export type AnswerTrouble =
  | { readonly trouble: Trouble; readonly left: number | undefined }
  | { readonly trouble: { readonly kind: 'malformed' } }

/** A field for a code, with the trouble of the last one read out first. */
export function CodeField(props: {
  language: Language
  by: TypedFactor
  digits: number
  trouble: AnswerTrouble | undefined
}) {
  const { language, by, digits, trouble } = props
  const { challenge, ask } = language.texts
  const hint = by === 'recovery' ? ask[by].hint : `${challenge.digits(digits)} · ${ask[by].hint}`
  return (
    <div class="field">
      <label for="code">{ask[by].label}</label>
      <input
        class="input one-time-code"
        id="code"
        name="code"
        type="text"
        dir="ltr"
        // A recovery code is for no authenticator to fill, and has letters.
        inputmode={by === 'recovery' ? 'text' : 'numeric'}
        autocomplete={by === 'recovery' ? 'off' : 'one-time-code'}
        autocapitalize={by === 'recovery' ? 'characters' : undefined}
        spellcheck={by === 'recovery' ? false : undefined}
        maxlength={by === 'recovery' ? 40 : 20}
        required
        autofocus
        aria-describedby={trouble ? 'code-error' : 'code-hint'}
        aria-invalid={trouble ? 'true' : undefined}
      />
      {trouble ? (
        <p class="error" id="code-error" role="alert">
          {troubleText(language, by, digits, trouble)}
        </p>
      ) : (
        <p class="hint" id="code-hint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** What was wrong with an answer, for people. */
export function troubleText(
  { texts: { challenge, troubles, passkey } }: Language,
  by: FactorName,
  digits: number,
  told: AnswerTrouble,
): string {
  const { trouble } = told
  if (trouble.kind === 'malformed') {
    if (by === 'passkey') return passkey.malformed
    return by === 'recovery' ? challenge.malformedRecovery : challenge.malformed(digits)
  }
  const text = (() => {
    switch (trouble.kind) {
      case 'wrong':
      case 'used':
        return troubles[trouble.kind][by]
      case 'copied':
        return troubles.copied
      case 'expired':
        return troubles.expired
      case 'clock-slow':
        return troubles.clockSlow(Math.max(1, Math.round(trouble.seconds / 60)))
      case 'out-of-order':
        return troubles.outOfOrder(trouble.number)
    }
  })()
  const left = 'left' in told ? told.left : undefined
  return left === undefined ? text : `${text} ${challenge.left(left)}`
}

/** The box by which a device is remembered. */
export const RememberBox = ({ language, remember }: { language: Language; remember: Remembering }) => (
  <label class="check">
    <input type="checkbox" name="remember" value="yes" />
    <span>
      {language.texts.challenge.remember(remember.days)}
      {remember.binding === 'key' ? (
        <span class="hint block">{language.texts.challenge.rememberByKey}</span>
      ) : null}
    </span>
  </label>
)
