// The toolbar's popup; wiring only.
import { start } from '../../popup/start.tsx'

start()
