// "This wasn't me": the page that the link in the mail about a sign-in leads to. Opening it does nothing: mail programs
// open links by themselves.
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import { type Brand, Layout } from './layout.tsx'

/** The question, with the one button that answers it. */
export function DisownPage(props: { language: Language; brand: Brand; token: string }) {
  const { language, brand, token } = props
  const texts = language.texts.disown
  return (
    <Layout language={language} brand={brand} title={texts.title}>
      <div class="card">
        <header>
          <h1>{texts.title}</h1>
          <p>{texts.text}</p>
        </header>
        <form method="post" action={`${prefix}/not-me`}>
          <input type="hidden" name="for" value={token} />
          <button class="button primary wide" type="submit">
            {texts.confirm}
          </button>
        </form>
      </div>
    </Layout>
  )
}
