// wrangler's local KV and D1 in the state folder, as `npm start` fills them.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from '../failure.ts'
import { root, run } from './processes.ts'
import type { State } from './state.ts'

/** @throws Failure where npm's packages aren't installed */
export function requireWrangler(): void {
  if (existsSync(join(root, 'node_modules', 'wrangler', 'package.json'))) return
  throw new Failure('wrangler is not installed. Run "npm ci" first.')
}

/** The options that make wrangler use this state folder, and nothing of Cloudflare's. */
export const local = (state: State) => ['--local', '--persist-to', state.folder]

/** What went wrong, with the part of wrangler's output that tells why. */
export function failed(what: string, output: string): Failure {
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
  if (!existsSync(join(state.folder, 'v3', 'kv'))) return new Map()
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
