// The vault beside the page, in the browser's side panel or sidebar; wiring only.
import { start } from '../../popup/start.tsx'

start()
