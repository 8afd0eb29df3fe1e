// What a person at the terminal hears of the Worker: its errors, in words, and none of its chatter.
import { expect, test } from 'vitest'
import { troubleIn } from '../../worker/cli/start/worker.ts'

const red = '\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m \u001b[1m'

test.each([
  [
    `${red}{"event":"policy-broken","site":"localhost","problems":"is not JSON"}\u001b[0m`,
    'policy-broken: site localhost, problems is not JSON',
  ],
  [`${red}Uncaught TypeError: x is not a function\u001b[0m`, 'Uncaught TypeError: x is not a function'],
  ['✘ [ERROR] {"event":', '{"event":'],
])('%j', (line, told) => {
  expect(troubleIn(line)).toBe(told)
})

test.each(['[wrangler:info] GET / 200 OK (7ms)', '', '▲ [WARNING] Scheduled Workers', '{"event":"decided"}'])(
  'nothing in %j',
  line => {
    expect(troubleIn(line)).toBeUndefined()
  },
)
