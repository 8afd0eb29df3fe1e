// The frame of every page of ours: language, brand, one card or several, and the assets that they load.
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Policy } from '../../shared/policy/schema.ts'
import { prefix } from '../gate/target.ts'
import type { Language } from '../i18n/index.ts'
import { assets } from './assets.ts'

/** How the site shows itself, by policy. */
export type Brand = Policy['brand']

/** A whole document. */
export function Layout(props: {
  language: Language
  brand: Brand
  title: string
  roomy?: boolean
  /** Whether a passkey is asked for on it. */
  passkeys?: boolean
  children?: Child
}) {
  const { language, brand, title, roomy, passkeys, children } = props
  const document = (
    <html lang={language.code} dir={language.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${brand.name}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${prefix}/${assets.css.name}`} />
        {brand.accent ? (
          <link rel="stylesheet" href={`${prefix}/accent.css?${brand.accent.slice(1)}`} />
        ) : null}
        <script type="module" src={`${prefix}/${assets.js.name}`} />
        {passkeys ? <script type="module" src={`${prefix}/${assets.passkey.name}`} /> : null}
      </head>
      <body>
        <main class={roomy ? 'roomy' : ''}>
          <div class="brand">
            {brand.logo ? <img src={brand.logo} alt="" /> : <Mark />}
            <span>{brand.name}</span>
          </div>
          {children}
        </main>
      </body>
    </html>
  )
  return html`<!doctype html>${document}`
}

/** Two doors, one behind the other. */
const Mark = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
    <path d="M4 21V9a8 8 0 0 1 16 0v12" />
    <path d="M8.5 21v-9.5a3.5 3.5 0 0 1 7 0V21" />
    <path d="M2 21h20" stroke-linecap="round" />
  </svg>
)
