// The frame of the console's pages. They are in English, as the policy's settings and their descriptions are.
import type { Child } from 'hono/jsx'
import { prefix } from '../../gate/target.ts'
import { languageFor } from '../../i18n/index.ts'
import { type Brand, Layout } from '../layout.tsx'

/** The console's one language. */
export const english = languageFor('en')

/** Where the console's pages are. */
export const consolePath = `${prefix}/console`

/** The site's settings. */
export const settingsPath = `${consolePath}/settings`

/** Something that the page says above all else. */
export interface ConsoleNotice {
  readonly tone: 'good' | 'warn' | 'bad'
  readonly text: string
}

/** A page of the console. */
export function ConsolePage(props: {
  brand: Brand
  title: string
  name: string
  notice?: ConsoleNotice | undefined
  children?: Child
}) {
  const { brand, title, name, notice, children } = props
  return (
    <Layout language={english} brand={brand} title={title} roomy>
      <header class="aside">
        <div>
          <h1>{title}</h1>
          <p class="hint">Signed in as {name}</p>
        </div>
        <a href={`${prefix}/account`}>Your account</a>
      </header>
      {notice ? (
        <p class={`notice ${notice.tone}`} role={notice.tone === 'good' ? 'status' : 'alert'}>
          {notice.text}
        </p>
      ) : null}
      {children}
    </Layout>
  )
}
