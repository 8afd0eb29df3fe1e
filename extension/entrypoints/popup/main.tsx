// The popup's start: language, then the app. Wiring only.
import { render } from 'preact'
import { language } from '../../i18n/index.ts'
import { App } from '../../popup/app.tsx'

document.documentElement.lang = language()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
