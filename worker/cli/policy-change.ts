// `npm run policy -- diff` and `put`: what a policy file would change at a site, and for whom, before it does.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { changesBetween, changeText } from '../../shared/policy/changes.ts'
import { problemText, readPolicy } from '../../shared/policy/read.ts'
import type { Policy } from '../../shared/policy/schema.ts'
import { effectsOf } from '../policy/affected.ts'
import { type Deployment, deploymentOf, deploymentOptions, execute, readKey, writeKey } from './deployment.ts'
import { Failure, reasonOf } from './failure.ts'

/** How the two are called. */
export const changeUsage = `  npm run policy -- diff FILE [--site HOST]  what FILE would change at the site, and for how many people
  npm run policy -- put FILE [--site HOST]   the same, and then puts it into KV; takes effect within a minute`

/** What a file would change at a site, said to the person; and its text. */
export async function diff(args: readonly string[], fromHere: (path: string) => string): Promise<void> {
  await compare(args, fromHere)
}

/** Puts a file into KV, once it is known to be valid. What it changes is said before. */
export async function put(args: readonly string[], fromHere: (path: string) => string): Promise<void> {
  const { deployment, text } = await compare(args, fromHere)
  const key = `policy:${deployment.site}`
  await writeKey(deployment, key, text)
  console.log(`Put into the KV key "${key}". It takes effect within a minute.`)
}

async function compare(
  args: readonly string[],
  fromHere: (path: string) => string,
): Promise<{ deployment: Deployment; text: string }> {
  const { values, positionals } = changeOptions(args)
  const [file] = positionals
  if (file === undefined) throw new Failure(`Name the policy file.\n${changeUsage}`)
  const text = textOf(fromHere(file), file)
  const deployment = deploymentOf(values)
  const after = effective(await readKey(deployment, 'policy'), text)
  if (Array.isArray(after)) {
    throw new Failure(`The policy ${file} is not valid:\n${after.map(line => `  ${line}`).join('\n')}`)
  }
  await sayChange(deployment, after)
  return { deployment, text }
}

/** Says what a policy would change at a site, from the one in KV, and for how many people. */
export async function sayChange(deployment: Deployment, after: Policy): Promise<void> {
  const own = await readKey(deployment, `policy:${deployment.site}`)
  const before = own === undefined ? undefined : effective(await readKey(deployment, 'policy'), own)
  if (before === undefined) console.log(`There is no policy at ${deployment.site} yet.`)
  else if (Array.isArray(before)) console.log(`The policy in KV is broken; the last good one is in force.`)
  else await say(deployment, before, after)
}

async function say(deployment: Deployment, before: Policy, after: Policy): Promise<void> {
  const changes = changesBetween(before, after)
  if (changes.length === 0) {
    console.log(`Nothing changes at ${deployment.site}.`)
    return
  }
  console.log(changes.map(one => `  ${changeText(one)}`).join('\n'))
  const effects = effectsOf(deployment.site, before, after)
  if (effects.length === 0) return
  const counts = await execute(deployment, ...effects.map(({ count }) => count))
  const lines = effects.map(
    ({ what }, index) => `${String(counts[index]?.[0]?.count ?? 0).padStart(8)}  ${what}`,
  )
  console.log(`\nWhom it affects, in users who\n${lines.join('\n')}`)
}

/** The effective policy, or what is wrong with it, a line each. */
function effective(defaults: string | undefined, own: string): Policy | string[] {
  const reading = readPolicy(...(defaults === undefined ? [own] : [defaults, own]))
  return reading.ok ? reading.policy : reading.problems.map(problemText)
}

function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Failure(`The file ${name} can't be read (${reasonOf(error)}).`)
  }
}

/** The options of these commands, and what else was named. */
export function changeOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: deploymentOptions })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${changeUsage}`)
  }
}
