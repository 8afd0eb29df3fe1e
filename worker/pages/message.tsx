// A page that says one thing: what is not possible, and what to do.
import type { Language } from '../i18n/index.ts'
import { type Brand, Layout } from './layout.tsx'

/** A message with one way on. */
export function MessagePage(props: {
  language: Language
  brand: Brand
  title: string
  text: string
  next?: { readonly href: string; readonly label: string } | undefined
  /** What only whoever runs the site can do something with; in English. */
  detail?: string | undefined
}) {
  const { language, brand, title, text, next, detail } = props
  return (
    <Layout language={language} brand={brand} title={title}>
      <div class="card">
        <header>
          <h1>{title}</h1>
          <p role="alert">{text}</p>
          {detail ? (
            <p class="hint" lang="en" dir="ltr">
              {detail}
            </p>
          ) : null}
          {brand.support ? <p class="hint">{language.texts.challenge.support(brand.support)}</p> : null}
        </header>
        {next ? (
          <a class="button primary wide" href={next.href}>
            {next.label}
          </a>
        ) : null}
      </div>
    </Layout>
  )
}
