// The programs that `npm start` runs: each in a process group of its own, so that ending one ends its children too.
import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, where every program is run. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

const windows = process.platform === 'win32'
const running = new Set<ChildProcess>()

/** Starts a program of ours (npm's or node_modules/.bin's). Its output comes in pipes; it gets no input. */
export function start(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows, programs are .cmd files, which only a shell starts, and there are no process groups.
    shell: windows,
    detached: !windows,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      NO_COLOR: '1',
    },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** What a program said, and how it ended. */
export interface Outcome {
  readonly ok: boolean
  readonly stdout: string
  /** Both outputs, as they came. */
  readonly output: string
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise(resolve => {
    const child = start(program, args)
    let stdout = ''
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', error => resolve({ ok: false, stdout, output: error.message }))
    child.once('close', code => resolve({ ok: code === 0, stdout, output }))
  })
}

/** Sends a signal to a program and everything that it started. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (windows) child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // The group is gone already.
  }
}

/** Ends every program that still runs: politely, and after three seconds for certain. */
export async function endAll(): Promise<void> {
  const children = [...running]
  await Promise.all(
    children.map(async child => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      signal(child, 'SIGTERM')
      const timer = setTimeout(() => signal(child, 'SIGKILL'), 3000)
      await ended
      clearTimeout(timer)
      // The leader is gone; whatever it left behind in its group goes too.
      signal(child, 'SIGKILL')
    }),
  )
}

/** Ends every program that still runs, at once. */
export function killAll(): void {
  for (const child of running) signal(child, 'SIGKILL')
}
