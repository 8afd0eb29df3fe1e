// The start of every page that shows the vault.
import { show } from '../components/show.ts'
import { App } from './app.tsx'
import { recollect } from './vault-state.ts'

/** Shows the app in this page, at first with what the last one knew. */
export function start(): void {
  void show(recollect, recollected => <App recollected={recollected} />)
}
