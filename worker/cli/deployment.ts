// Where a command looks and acts: the local state folder of `npm start`, or the deployment; its D1 and KV, by wrangler.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { RowsOf, Statement } from '../database.ts'
import { Failure } from './failure.ts'
import { asText } from './sql-text.ts'
import { root, run } from './start/processes.ts'

/** A site at one place. */
export interface Deployment {
  /** The site's hostname. */
  readonly site: string
  /** wrangler's options that say which place. */
  readonly place: readonly string[]
}

/** The options by which a command is told; see {@link deploymentOf}. */
export const deploymentOptions = {
  site: { type: 'string' },
  state: { type: 'string' },
  remote: { type: 'boolean', default: false },
} as const

/** What those options mean, for a command's help. */
export const deploymentHelp = `  --site HOST    the site's hostname (localhost)
  --state DIR    the local state folder of npm start (.sallyport/demo)
  --remote       the deployment instead`

/** The place that options name. Paths are as the person meant them: npm runs its scripts in the repository's root. */
export function deploymentOf(values: {
  site?: string | undefined
  state?: string | undefined
  remote: boolean
}): Deployment {
  const folder = resolve(
    process.env.INIT_CWD ?? process.cwd(),
    values.state ?? join(root, '.sallyport', 'demo'),
  )
  return {
    site: values.site ?? 'localhost',
    place: values.remote ? ['--remote'] : ['--local', '--persist-to', folder],
  }
}

const failed = (what: string, output: string) =>
  new Failure(`${what} wrangler says:\n${output.trim().split('\n').slice(-12).join('\n')}`)

/** Sends statements as one command; gives each one's rows, by the type that its owner declares beside its SQL. */
export async function execute<const Statements extends readonly Statement[]>(
  { place }: Deployment,
  ...statements: Statements
): Promise<RowsOf<Statements>> {
  const command = ['d1', 'execute', 'sallyport', '--json', '--yes', ...place]
  const { ok, stdout, output } = await run('wrangler', [
    ...command,
    '--command',
    statements.map(asText).join(' '),
  ])
  if (!ok) throw failed('The database refused.', output)
  const results: unknown = JSON.parse(stdout.slice(stdout.indexOf('[')))
  if (!Array.isArray(results)) throw new Failure('wrangler gave no results.')
  return results.map(({ results: rows }: { results: unknown[] }) => rows) as RowsOf<Statements>
}

/** The text under a key of KV; undefined where there is none. */
export async function readKey({ place }: Deployment, key: string): Promise<string | undefined> {
  const get = ['kv', 'key', 'get', '--binding', 'POLICY', ...place, key, '--text']
  const { ok, stdout, output } = await run('wrangler', get)
  if (/not found/i.test(output)) return undefined
  if (!ok) throw failed(`The KV key ${key} can't be read.`, output)
  return stdout
}

/** Puts a text under a key of KV. */
export async function writeKey({ place }: Deployment, key: string, text: string): Promise<void> {
  // By a file: a command line has a limit.
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-'))
  const file = join(folder, 'policy.json')
  writeFileSync(file, text)
  const put = ['kv', 'key', 'put', '--binding', 'POLICY', ...place, key, '--path', file]
  const { ok, output } = await run('wrangler', put)
  rmSync(folder, { recursive: true })
  if (!ok) throw failed(`The KV key ${key} can't be written.`, output)
}
