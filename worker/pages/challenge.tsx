// The challenge: one field for the code, and what went wrong with the last one.
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import { CodeField, type CodeTrouble, RememberBox } from './code-field.tsx'
import { Layout } from './layout.tsx'

/** The page that asks for a code. */
export function ChallengePage(props: {
  language: Language
  brand: string
  support: string | undefined
  name: string
  digits: number
  minutes: number
  rememberDays: number | undefined
  trouble?: CodeTrouble | undefined
}) {
  const { language, brand, support, name, digits, minutes, rememberDays, trouble } = props
  const texts = language.texts.challenge
  return (
    <Layout language={language} brand={brand} title={texts.title}>
      <div class="card">
        <header>
          <h1>{texts.title}</h1>
          <p class="hint">{texts.intro(name)}</p>
        </header>
        <form method="post" action={`${prefix}/challenge`}>
          <CodeField language={language} digits={digits} trouble={trouble} />
          {rememberDays === undefined ? null : <RememberBox language={language} days={rememberDays} />}
          <button class="button primary wide" type="submit">
            {texts.submit}
          </button>
        </form>
        <div class="aside">
          <p class="hint">{support ? texts.support(support) : texts.expires(minutes)}</p>
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
