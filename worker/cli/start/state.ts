// The state folder: local KV and D1 (wrangler's, in v3/), and secrets.env with the key ring that seals what D1 holds.
// Keys are made once; a folder whose keys are gone is refused, since new ones could read nothing in it.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, reasonOf } from '../failure.ts'

/** A state folder that is ready for use. */
export interface State {
  readonly folder: string
  /** The env file with the Worker's secrets. */
  readonly secrets: string
  /** The Worker's output. */
  readonly log: string
}

/**
 * Opens a state folder, making it and its keys where it is new.
 * @throws Failure where it can't be written, or its keys are missing or damaged
 */
export function openState(folder: string): State {
  const secrets = join(folder, 'secrets.env')
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(secrets)) makeSecrets(folder, secrets)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The state folder ${folder} can't be used: ${reasonOf(error)}.`)
  }
  checkSecrets(secrets)
  return { folder, secrets, log: join(folder, 'worker.log') }
}

function makeSecrets(folder: string, secrets: string): void {
  if (existsSync(join(folder, 'v3', 'd1'))) {
    throw new Failure(
      `${secrets} is missing, and what ${folder} holds is sealed with the keys in it. ` +
        'Put the file back, or start afresh in another folder with --state.',
    )
  }
  const key = `k1:${randomBytes(32).toString('base64url')}`
  const text = `# Keys of this local Sallyport, newest first: id:base64url of 32 bytes, comma-separated.\nSALLYPORT_KEYS=${key}\n`
  writeFileSync(secrets, text, { mode: 0o600, flag: 'wx' })
}

function checkSecrets(secrets: string): void {
  const ring = /^SALLYPORT_KEYS=(.*)$/m.exec(readFileSync(secrets, 'utf8'))?.[1] ?? ''
  // 32 bytes are 43 characters of base64url.
  if (ring.split(',').every(key => /^[\w.-]+:[\w-]{43}$/.test(key.trim()))) return
  throw new Failure(
    `${secrets} holds no usable SALLYPORT_KEYS (id:base64url of 32 bytes, comma-separated). ` +
      'Put the right file back, or start afresh in another folder with --state.',
  )
}
