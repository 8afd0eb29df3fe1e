// `npm start`: Sallyport on this machine, before the demo shop or any site. Builds the extension, keeps state in one
// folder, runs the Worker under wrangler, and ends everything that it started when it ends itself.
import { join, resolve } from 'node:path'
import { Failure, reasonOf } from './failure.ts'
import { buildExtension } from './start/extension.ts'
import { help, readOptions, type StartOptions, usualState } from './start/options.ts'
import { policyKey, putPolicy, readPolicyFile } from './start/policy.ts'
import { freePortFrom, requirePort } from './start/ports.ts'
import { endAll, killAll, root } from './start/processes.ts'
import { readyText } from './start/ready.ts'
import { openState } from './start/state.ts'
import { serve } from './start/worker.ts'
import { migrate, requireWrangler } from './start/wrangler.ts'

/** Says what is being done, and afterwards how long it took. `work` tells whether there was anything to do. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  const time = `${((performance.now() - began) / 1000).toFixed(1)} s`
  console.log(result === false ? `✓ ${name}: up to date` : `✓ ${name} (${time})`)
  return result
}

/** A path as the person meant it: npm runs its scripts in the repository's root, wherever it was called. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

async function requireOrigin(origin: string): Promise<void> {
  try {
    const answer = await fetch(origin, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
  } catch (error) {
    throw new Failure(
      `${origin} does not answer (${reasonOf(error)}). Start that site first, or check its address.`,
    )
  }
}

/** Serves the demo shop beside the gate, on the next free port. */
async function serveDemo(port: number): Promise<string> {
  // Only loaded where it is wanted: it is a fixture of the tests.
  const { serveShop } = await import('../../test/fixtures/shop/server.ts')
  const { url } = await serveShop({ port: await freePortFrom(port) })
  return url
}

async function main(options: StartOptions): Promise<void> {
  requireWrangler()
  await requirePort(options.port)
  const file = options.policyFile === undefined ? undefined : readPolicyFile(fromHere(options.policyFile))
  const named = options.origin ?? file?.origin
  if (named !== undefined) await requireOrigin(named)
  const state = openState(options.state ? fromHere(options.state) : join(root, usualState(named ?? 'demo')))
  const origin = named ?? (await serveDemo(options.port + 1))

  console.log('Starting Sallyport. The first start builds everything, which takes a minute or less.')
  const demo = named === undefined
  // The policy first: it is what may be wrong, and building takes longer.
  const policy = await step(`policy (${policyKey})`, () => putPolicy(state, origin, demo, file))
  await step('database', () => migrate(state))
  await step('extension', buildExtension)
  const { ended } = await step('worker', () =>
    serve(state, options.port, trouble => console.error(`! ${trouble}`)),
  )

  const url = `http://localhost:${options.port}`
  console.log(readyText({ url, origin, demo, state, policy }))
  const words = await ended
  if (!ending) throw new Failure(`The Worker has ended. Its last words:\n${words.trim()}`)
}

let ending = false

async function end(code: number): Promise<never> {
  // Somebody who asks twice means now.
  if (ending) {
    killAll()
    process.exit(code)
  }
  ending = true
  await endAll()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
process.on('exit', killAll)

// npm passes a signal on to the shell between it and us, which dies of it without a word to us.
if (process.env.npm_lifecycle_event === 'start') {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && end(0), 500).unref()
}

const options = await Promise.resolve(process.argv.slice(2))
  .then(readOptions)
  .catch((error: unknown) => report(error))

if (options === 'help') {
  console.log(help)
} else if (options !== undefined) {
  await main(options).catch(report)
  await end(process.exitCode === undefined ? 0 : 1)
}

function report(error: unknown): undefined {
  if (ending) return
  console.error(error instanceof Failure ? `\n${error.message}\n` : error)
  process.exitCode = 1
}
