// `npm run bench -- NAME`: measures one thing, on this machine, against what people would use instead.
import { benchContent } from './content.ts'
import { benchGate } from './gate.ts'
import { benchPopup } from './popup.ts'
import { benchWeights } from './weights.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  content: benchContent,
  gate: benchGate,
  popup: benchPopup,
  weights: benchWeights,
}

const [name = ''] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) await bench()
else {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 1
}
