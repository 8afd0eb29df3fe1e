// The vault in a tab of its own; wiring only.
import { start } from '../../popup/start.tsx'

start()
