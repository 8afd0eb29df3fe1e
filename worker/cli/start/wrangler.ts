// wrangler, as `npm start` uses it: local KV and D1 in the state folder, and the Worker itself.
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from '../failure.ts'
import { root, run, start } from './processes.ts'
import type { State } from './state.ts'

/** @throws Failure where npm's packages aren't installed */
export function requireWrangler(): void {
  if (existsSync(join(root, 'node_modules', 'wrangler', 'package.json'))) return
  throw new Failure('wrangler is not installed. Run "npm ci" first.')
}

const local = (state: State) => ['--local', '--persist-to', state.folder]

function failed(what: string, output: string): Failure {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter(line => line.trim() !== '')
  // Its first error, where it marks one; whatever came before is chatter.
  const first = lines.findIndex(line => line.includes('[ERROR]'))
  const telling = first < 0 ? lines.slice(-15) : lines.slice(first, first + 15)
  return new Failure(`${what} failed. wrangler says:\n${telling.join('\n')}`)
}

/** The texts under some keys of local KV; a key that isn't there is absent. */
export async function readKv(state: State, ...keys: readonly string[]): Promise<Map<string, string>> {
  const file = join(state.folder, 'keys.json')
  writeFileSync(file, JSON.stringify(keys))
  const get = ['kv', 'bulk', 'get', file, '--binding', 'POLICY', ...local(state)]
  const { ok, stdout, output } = await run('wrangler', get)
  rmSync(file)
  if (!ok) throw failed('Reading the policy from local KV', output)
  const found = new Map<string, string>()
  for (const [key, entry] of Object.entries(JSON.parse(stdout))) {
    const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'value') : null
    if (typeof value === 'string') found.set(key, value)
  }
  return found
}

/** Puts a text under a key of local KV. */
export async function writeKv(state: State, key: string, text: string): Promise<void> {
  // By a file: a command line has a limit, and a policy needs none of a shell's quoting.
  const file = join(state.folder, 'policy.json')
  writeFileSync(file, text)
  const put = ['kv', 'key', 'put', '--binding', 'POLICY', ...local(state), key, '--path', file]
  const { ok, output } = await run('wrangler', put)
  rmSync(file)
  if (!ok) throw failed(`Putting ${key} into local KV`, output)
}

/**
 * Applies the D1 migrations that are not applied yet.
 * @returns whether there was anything to ask wrangler for: the last start's migrations are known by their hash
 */
export async function migrate(state: State): Promise<boolean> {
  const folder = join(root, 'worker', 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  const digest = hash.digest('hex')
  const note = join(state.folder, 'migrations.sha256')
  const database = join(state.folder, 'v3', 'd1')
  if (existsSync(database) && existsSync(note) && readFileSync(note, 'utf8') === digest) return false
  const { ok, output } = await run('wrangler', ['d1', 'migrations', 'apply', 'sallyport', ...local(state)])
  if (!ok) throw failed('Migrating the local database', output)
  writeFileSync(note, digest)
  return true
}

/** A Worker that runs. */
export interface RunningWorker {
  /** Resolves with its last words should it end by itself. */
  readonly ended: Promise<string>
}

/**
 * Starts the Worker, and waits until it answers.
 * @param onTrouble called with each line of its output that tells of an error, once it answers
 */
export async function serve(
  state: State,
  port: number,
  onTrouble: (line: string) => void,
): Promise<RunningWorker> {
  const child = start('wrangler', [
    'dev',
    ...local(state),
    '--port',
    String(port),
    '--ip',
    '127.0.0.1',
    // Any free one: the usual port belongs to whatever else is being debugged.
    '--inspector-port',
    '0',
    '--env-file',
    state.secrets,
    '--var',
    'SALLYPORT_ENV:development',
    '--show-interactive-dev-session=false',
  ])
  const log = createWriteStream(state.log)
  const starting = 'Starting the Worker'
  let last = ''
  let answering = false
  const listen = (text: string) => {
    log.write(text)
    last = (last + text).slice(-4000)
    if (!answering) return
    for (const line of text.split('\n')) if (/\[ERROR\]|"level":"error"/.test(line)) onTrouble(line)
  }
  child.stdout?.setEncoding('utf8').on('data', listen)
  child.stderr?.setEncoding('utf8').on('data', listen)
  // wrangler would wait for the sources to be mended; a person is better served by the error.
  const unbuilt = new Promise<Failure>(resolve => {
    child.stderr?.on('data', () => {
      if (!answering && last.includes('Build failed')) setTimeout(() => resolve(failed(starting, last)), 500)
    })
  })
  const ended = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', () => resolve(last))
  })
  const outcome = await Promise.race([
    untilItAnswers(`http://localhost:${port}/.sallyport/`),
    ended.then(words => failed(starting, words)),
    unbuilt,
  ])
  if (outcome instanceof Failure) throw outcome
  answering = true
  return { ended }
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const answered = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) })
      .then(response => response.body?.cancel().then(() => true) ?? true)
      .catch(() => false)
    if (answered) return
    await sleep(100)
  }
  throw new Failure(
    'The Worker did not answer within a minute. Its output is in the state folder, worker.log.',
  )
}
