// The one-time-code field and the remember-device box, as the challenge and the set-up share them.
import type { Language } from '../i18n/index.ts'

/** What was wrong with the code sent in last. `left` is how many attempts remain, where there is a limit. */
export interface CodeTrouble {
  readonly kind: 'malformed' | 'wrong' | 'used'
  readonly left?: number | undefined
}

/** A field for a code, with the trouble of the last one read out first. */
export function CodeField(props: { language: Language; digits: number; trouble: CodeTrouble | undefined }) {
  const { language, digits, trouble } = props
  const texts = language.texts.challenge
  return (
    <div class="field">
      <label for="code">{texts.code}</label>
      <input
        class="input one-time-code"
        id="code"
        name="code"
        type="text"
        dir="ltr"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength={20}
        required
        autofocus
        aria-describedby={trouble ? 'code-error' : 'code-hint'}
        aria-invalid={trouble ? 'true' : undefined}
      />
      {trouble ? (
        <p class="error" id="code-error" role="alert">
          {trouble.kind === 'malformed' ? texts.malformed(digits) : texts[trouble.kind]}{' '}
          {trouble.left === undefined ? '' : texts.left(trouble.left)}
        </p>
      ) : (
        <p class="hint" id="code-hint">
          {texts.codeHint(digits)}
        </p>
      )}
    </div>
  )
}

/** The box by which a device is remembered. */
export const RememberBox = ({ language, days }: { language: Language; days: number }) => (
  <label class="check">
    <input type="checkbox" name="remember" value="yes" />
    <span>{language.texts.challenge.remember(days)}</span>
  </label>
)
