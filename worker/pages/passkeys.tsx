// A user's passkeys on the account page: each by its name, which can be changed, and the way to remove it.
import type { PasskeyRow } from '../factors/passkey.ts'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'

/** The list; nothing where there are none. */
export function Passkeys(props: { language: Language; passkeys: readonly PasskeyRow[]; now: number }) {
  const { language, passkeys, now } = props
  const { account: texts, passkey: words } = language.texts
  if (passkeys.length === 0) return null
  return (
    <ul class="rows inner">
      {passkeys.map(({ id, label, created_at, used_at }) => {
        const added = language.ago(created_at, now)
        return (
          <li>
            <div>
              <strong>{label}</strong>
              <p class="hint">
                {used_at === null
                  ? texts.passkeyAdded(added)
                  : texts.passkeyUsed(added, language.ago(used_at, now))}
              </p>
              <details>
                <summary>
                  {texts.rename}
                  <span class="unseen"> {label}</span>
                </summary>
                <form class="naming" method="post" action={`${prefix}/account/passkeys/${id}/name`}>
                  <div class="field">
                    <label for={`label-${id}`}>{words.label}</label>
                    <input
                      class="input"
                      id={`label-${id}`}
                      name="label"
                      type="text"
                      maxlength={60}
                      required
                      autocomplete="off"
                      value={label}
                    />
                  </div>
                  <button class="button" type="submit">
                    {texts.rename}
                  </button>
                </form>
              </details>
            </div>
            <form method="post" action={`${prefix}/account/passkeys/${id}/remove`}>
              <button class="button" type="submit">
                {texts.remove}
                <span class="unseen"> {label}</span>
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
