// Which policy local KV gets: the file that was named, or what is there already (an admin's edits outlive a restart),
// or else one to begin with. Its `origin` is always what this start serves.
import { readFileSync } from 'node:fs'
import { problemText, readPolicy } from '../../../shared/policy/read.ts'
import { Failure, reasonOf } from '../failure.ts'
import { guessPolicy } from './login-form.ts'
import { siteOrigin } from './options.ts'
import { root } from './processes.ts'
import type { State } from './state.ts'
import { readKv, writeKv } from './wrangler.ts'

/** The site that local KV has the policy of: the hostname that the gate is called by. */
export const policyKey = 'policy:localhost'

type Document = Record<string, unknown>

/** A policy file as it was read. */
export interface PolicyFile {
  readonly name: string
  readonly document: Document
  /** The origin that it names, if it names one. */
  readonly origin: string | undefined
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads the file of `--policy`.
 * @throws Failure where it can't be read or is no JSON object
 */
export function readPolicyFile(name: string): PolicyFile {
  let document: unknown
  try {
    document = JSON.parse(readFileSync(name, 'utf8'))
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `is not JSON (${error.message})` : `can't be read (${reasonOf(error)})`
    throw new Failure(`The policy ${name} ${why}.`)
  }
  if (!isDocument(document)) throw new Failure(`The policy ${name} is not a JSON object.`)
  const { origin } = document
  const named = typeof origin === 'string' ? siteOrigin(origin, `"origin" in ${name}`) : undefined
  return { name, document, origin: named }
}

/** The demo shop's policy, as a file of the repository. */
export const demoPolicyFile = `${root}test/fixtures/shop/policy.json`

/**
 * Sees to it that local KV has the site's policy.
 * @param origin what the gate is put before
 * @param demo whether that is the demo shop
 * @returns what was done, for the person, one line each
 * @throws Failure where the file holds no valid policy: then nothing is put
 */
export async function putPolicy(
  state: State,
  origin: string,
  demo: boolean,
  file: PolicyFile | undefined,
): Promise<string[]> {
  const stored = await readKv(state, 'policy', policyKey)
  const defaults = stored.get('policy') ?? '{}'
  const kept = stored.get(policyKey)
  if (file !== undefined) {
    const text = JSON.stringify({ ...file.document, origin }, null, 2)
    refuseInvalid(file.name, defaults, text)
    await writeKv(state, policyKey, text)
    return [`${file.name}, put into local KV`]
  }
  if (kept !== undefined) return keepPolicy(state, origin, defaults, kept)
  if (demo) {
    const { document } = readPolicyFile(demoPolicyFile)
    await writeKv(state, policyKey, JSON.stringify({ ...document, origin }, null, 2))
    return ["the demo shop's, put into local KV"]
  }
  const { policy, page } = await guessPolicy(origin)
  await writeKv(state, policyKey, JSON.stringify(policy, null, 2))
  return [
    page === undefined
      ? 'a guess, since no login form was found: edit it before you rely on it'
      : `guessed from the login form at ${page}: check it before you rely on it`,
    'It takes each user to have exactly one name to sign in by ("oneNamePerUser").',
    `A better one, by walking the login with a test user: npm run policy -- probe ${origin} --out site.json`,
  ]
}

async function keepPolicy(state: State, origin: string, defaults: string, kept: string): Promise<string[]> {
  const lines = ['kept from an earlier start (--policy FILE would replace it)']
  const document = parsed(kept)
  if (isDocument(document) && document.origin !== origin) {
    await writeKv(state, policyKey, JSON.stringify({ ...document, origin }, null, 2))
    lines.push(`Its origin was ${document.origin ?? 'absent'}; it is ${origin} now.`)
  }
  const reading = readPolicy(defaults, kept)
  if (!reading.ok) {
    lines.push(
      'It is not valid. Until it is mended the last valid one holds; the gate stays shut where there was none:',
    )
    lines.push(...reading.problems.map(problem => `  ${problemText(problem)}`))
  }
  return lines
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuseInvalid(name: string, defaults: string, text: string): void {
  const reading = readPolicy(defaults, text)
  if (reading.ok) return
  const lines = reading.problems.map(problem => `  ${problemText(problem)}`)
  throw new Failure(`The policy ${name} is not valid:\n${lines.join('\n')}`)
}
