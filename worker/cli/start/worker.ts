// The Worker itself under `wrangler dev`: started, waited for, its output kept in the state folder and its errors told.
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from '../failure.ts'
import { start } from './processes.ts'
import type { State } from './state.ts'
import { failed, local } from './wrangler.ts'

/** A Worker that runs. */
export interface RunningWorker {
  /** Resolves with its last words should it end by itself. */
  readonly ended: Promise<string>
}

/**
 * Starts the Worker, and waits until it answers.
 * @param onTrouble called with each error that it tells of once it answers, one line each
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
  let told = ''
  const listen = (line: string) => {
    log.write(`${line}\n`)
    last = `${last}${line}\n`.slice(-4000)
    const trouble = answering ? troubleIn(line) : undefined
    // What goes on and on is said once.
    if (trouble === undefined || trouble === told) return
    told = trouble
    onTrouble(trouble)
  }
  for (const output of [child.stdout, child.stderr]) {
    if (output !== null) createInterface({ input: output }).on('line', listen)
  }
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

/**
 * The error that a line of the Worker's output tells of; undefined where it tells of none. An event that the Worker logs
 * as JSON is told as a sentence's worth of words.
 */
export function troubleIn(line: string): string | undefined {
  const [, text] = /\[ERROR\]\s*(.+)$/.exec(stripVTControlCharacters(line)) ?? []
  if (text === undefined || !text.startsWith('{')) return text
  try {
    const { event, ...details }: Record<string, unknown> = JSON.parse(text)
    return `${event}: ${Object.entries(details)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`
  } catch {
    return text
  }
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
