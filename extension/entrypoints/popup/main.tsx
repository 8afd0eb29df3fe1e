// The popup's start: language, then the app. Wiring only.
import { render } from 'preact'
import { direction, language } from '../../i18n/language.ts'
import { App } from '../../popup/app.tsx'

document.documentElement.lang = language()
document.documentElement.dir = direction()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
