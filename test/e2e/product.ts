// The whole product as a person starts it: `npm start`'s program on free ports with a state folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openState } from '../../worker/cli/start/state.ts'
import { migrate } from '../../worker/cli/start/wrangler.ts'
import { kept } from '../kept.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A command line of `npm start` that ended by itself. */
export interface Ended {
  readonly code: number | null
  /** Both outputs, as they came. */
  readonly output: string
}

/** The running product. */
export interface Product {
  /** The gate, e.g. `http://localhost:40123`. */
  readonly url: string
  readonly port: number
  /** The demo shop behind it, reached directly. */
  readonly shopUrl: string
  readonly pid: number
  /** All that it printed so far. */
  output(): string
  /** Ends it as Ctrl-C does; resolves with its exit code once it is gone. */
  stop(): Promise<number | null>
}

/** A TCP port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** A new folder for one test's files. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sallyport-state-'))
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  }
}

function launch(args: readonly string[]): {
  child: ChildProcess
  output: () => string
  ended: Promise<number | null>
} {
  const child = spawn(process.execPath, ['worker/cli/start.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that fails half-way must not leave it running: it ends all of its own when it is told to.
  const atExit = () => child.kill()
  process.once('exit', atExit)
  child.once('exit', () => process.off('exit', atExit))
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { child, output: () => output, ended }
}

/** Runs `npm start` with these options until it ends by itself. */
export async function runStart(...args: readonly string[]): Promise<Ended> {
  const { output, ended } = launch(args)
  return { code: await ended, output: output() }
}

/** A state folder with a migrated database and nothing in it. */
function migratedState(): Promise<string> {
  const migrations = join(root, 'worker', 'migrations')
  const texts = readdirSync(migrations).map(name => [name, readFileSync(join(migrations, name), 'utf8')])
  return kept(texts.sort(), folder => migrate(openState(folder)))
}

/**
 * Starts the product and waits for its `READY`.
 * @param state the state folder; a new one gets a copy of a migrated database, which saves each test the migrations
 * @param args more options, as on the command line
 * @throws with all that it printed, where it ends before that
 */
export async function startProduct(state: string, ...args: readonly string[]): Promise<Product> {
  if (!existsSync(join(state, 'secrets.env'))) cpSync(await migratedState(), state, { recursive: true })
  return startProductIn(state, ...args)
}

/** As {@link startProduct}, with the state folder as it is. */
export async function startProductIn(state: string, ...args: readonly string[]): Promise<Product> {
  const port = await freePort()
  const { child, output, ended } = launch(['--port', String(port), '--state', state, ...args])
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!output().includes('Ctrl-C ends all of it')) {
    if (over) throw new Error(`npm start ended too early:\n${output()}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return {
    url: /^READY (\S+)$/m.exec(output())?.[1] ?? '',
    port,
    shopUrl: /really at (\S+)$/m.exec(output())?.[1] ?? '',
    pid: child.pid ?? 0,
    output,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

/** The code that was mailed last at a site in development, by its outbox. */
export async function mailedCode(site: string): Promise<string> {
  const response = await fetch(`${site}/.sallyport/outbox.json`)
  const { messages } = (await response.json()) as { messages: { subject: string }[] }
  return /^\d{6}/.exec(messages[0]?.subject ?? '')?.[0] ?? ''
}
