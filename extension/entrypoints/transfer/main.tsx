// The start of the page for import and export: language, then the page. Wiring only.
import { render } from 'preact'
import { direction, language } from '../../i18n/language.ts'
import { TransferPage } from '../../transfer/page.tsx'

document.documentElement.lang = language()
document.documentElement.dir = direction()
const root = document.getElementById('app')
if (root !== null) render(<TransferPage />, root)
