// The start of every page that shows the vault: its language, then the app.
import { render } from 'preact'
import { direction, language } from '../i18n/language.ts'
import { App } from './app.tsx'

/** Shows the app in this page. */
export function start(): void {
  document.documentElement.lang = language()
  document.documentElement.dir = direction()
  const root = document.getElementById('app')
  if (root !== null) render(<App />, root)
}
