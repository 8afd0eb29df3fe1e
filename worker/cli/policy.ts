// `npm run policy -- …`: what is wrong with a policy file, and where; a policy for a site by walking its login; the JSON
// Schema for editors; the table of settings.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { problemText, readPolicy } from '../../shared/policy/read.ts'
import { deploymentOf } from './deployment.ts'
import { Failure, reasonOf } from './failure.ts'
import { changeOptions, changeUsage, diff, put, sayChange } from './policy-change.ts'
import { policyJsonSchema, settingsTable } from './policy-schema.ts'
import { probe, probeUsage } from './probe/command.ts'

const help = `Usage:
  npm run policy -- check FILE [DEFAULTS]   what is wrong with a site's policy, and where; else the policy that holds
                                            (DEFAULTS: the deployment's own, KV key "policy"); with --site HOST, whom
                                            it would affect there, too
${changeUsage}
${probeUsage}
  npm run policy -- schema                  the JSON Schema, for an editor's completion ("$schema" in a policy)
  npm run policy -- table                   every setting as a Markdown table`

/** A path as the person meant it: npm runs its scripts in the repository's root, wherever it was called. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

function read(file: string): string {
  try {
    return readFileSync(fromHere(file), 'utf8')
  } catch (error) {
    throw new Failure(`The file ${file} can't be read (${reasonOf(error)}).`)
  }
}

async function check(args: readonly string[]): Promise<void> {
  const { values, positionals } = changeOptions(args)
  const [file, defaults] = positionals
  if (file === undefined) throw new Failure(help)
  const documents = defaults === undefined ? [read(file)] : [read(defaults), read(file)]
  const reading = readPolicy(...documents)
  if (!reading.ok) {
    throw new Failure(
      `The policy ${file} is not valid:\n${reading.problems.map(one => `  ${problemText(one)}`).join('\n')}`,
    )
  }
  console.log(JSON.stringify(reading.policy, null, 2))
  if (values.site !== undefined) await sayChange(deploymentOf(values), reading.policy)
}

const commands: Readonly<Record<string, (...parameters: string[]) => void | Promise<void>>> = {
  check: (...args) => check(args),
  diff: (...args) => diff(args, fromHere),
  put: (...args) => put(args, fromHere),
  probe: (...args) => probe(args, fromHere),
  schema: () => console.log(JSON.stringify(policyJsonSchema(), null, 2)),
  table: () => console.log(settingsTable()),
}

const [name = '', ...parameters] = process.argv.slice(2)
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Failure(help)
  await command(...parameters)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
