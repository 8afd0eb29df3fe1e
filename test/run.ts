// `npm test`: everything, step by step, with each step's time; ends non-zero if any step failed, and a test that was
// skipped counts as a failure, so that green always means tested.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Step {
  readonly name: string
  /** Steps without which this one would only repeat their failure. */
  readonly needs?: readonly string[]
  /** Nothing runs beside it. */
  readonly alone?: true
  /** Resolves when it passed; rejects with what went wrong. */
  run(say: Say): Promise<void>
}

/** Takes what a step prints. */
type Say = (text: string) => void

const root = fileURLToPath(new URL('..', import.meta.url))
// npm does this for its scripts; so `node test/run.ts` finds the pinned tools too.
process.env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`

/** How many steps run at a time. What is fetched leaves the processor to the step beside it. */
const lanes = 2

const steps: readonly Step[] = [
  { name: 'prerequisites', run: command('node', 'test/prerequisites.ts') },
  { name: 'types', run: command('npm', 'run', '--silent', 'types') },
  { name: 'lint', run: command('npm', 'run', '--silent', 'lint') },
  { name: 'packages for tests', needs: ['prerequisites'], run: command('node', 'test/packages.ts') },
  // Some compare with programs that are installed first.
  { name: 'unit tests', needs: ['prerequisites'], run: vitest('unit') },
  { name: 'worker tests', run: vitest('worker') },
  { name: 'middleware tests', run: vitest('middleware') },
  { name: 'extension build', run: command('npm', 'run', '--silent', 'build:extension') },
  {
    name: 'browser tests',
    needs: ['prerequisites', 'packages for tests', 'extension build'],
    // It uses the whole machine by itself.
    alone: true,
    run: vitest('browser'),
  },
]

/** A step that runs a program in the repository's root. */
function command(program: string, ...args: readonly string[]): Step['run'] {
  return say =>
    new Promise((resolve, reject) => {
      // npm and vitest are .cmd files on Windows, which only a shell starts.
      const child = spawn(program, args, {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
      })
      for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', say)
      child.once('error', reject)
      child.once('close', (code, signal) => {
        if (code === 0) resolve()
        else reject(new Error(`${program} ended with ${signal ?? code}`))
      })
    })
}

/** A step that runs a project of tests. */
function vitest(project: string): Step['run'] {
  return async say => {
    const folder = mkdtempSync(join(tmpdir(), 'sallyport-results-'))
    const results = join(folder, 'results.json')
    const options = ['--config', 'test/vitest.config.ts', '--project', project, '--allowOnly=false']
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    try {
      await command('vitest', 'run', ...options, ...reporters)(say)
      refuseSkipped(JSON.parse(readFileSync(results, 'utf8')))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function refuseSkipped(results: unknown): void {
  if (typeof results !== 'object' || results === null) throw new Error('vitest left no results')
  const count = (name: string) => Number(Reflect.get(results, name))
  const skipped = count('numPendingTests') + count('numTodoTests')
  if (count('numPassedTests') > 0 && skipped === 0) return
  throw new Error(
    `${count('numPassedTests')} tests passed, ${skipped} were skipped or are still to be written`,
  )
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** What each step has printed and is not on the terminal yet: they are told one after another, in their order. */
const untold = steps.map(({ name }, index) => `\n▸ [${index + 1}/${steps.length}] ${name}\n`)
let teller = 0

function tell(index: number, text: string): void {
  untold[index] += text
  // Its end lets the next one tell.
  while (teller < steps.length) {
    process.stdout.write(untold[teller] ?? '')
    untold[teller] = ''
    if (!summary.has(steps[teller]?.name ?? '')) break
    teller += 1
  }
}

const started = performance.now()
const failed: string[] = []
/** How each step ended, by its name. */
const summary = new Map<string, string>()

async function take(step: Step, index: number): Promise<void> {
  const end = (line: string) => {
    summary.set(step.name, line)
    tell(index, `${line}\n`)
  }
  const missing = step.needs?.filter(name => failed.includes(name)) ?? []
  if (missing.length > 0) {
    failed.push(step.name)
    end(`✗ ${step.name}: not run, for want of ${missing.join(' and ')}`)
    return
  }
  const began = performance.now()
  try {
    await step.run(text => tell(index, text))
    end(`✓ ${step.name} (${seconds(began)})`)
  } catch (error) {
    failed.push(step.name)
    tell(index, `${error instanceof Error ? error.message : error}\n`)
    end(`✗ ${step.name} (${seconds(began)})`)
  }
}

const running = new Map<Step, Promise<void>>()

/** Whether a step can begin now. */
function isReady(step: Step): boolean {
  const { needs = [], alone } = step
  return running.size < (alone ? 1 : lanes) && needs.every(name => summary.has(name))
}

tell(0, '')
const waiting = new Set(steps)
while (waiting.size + running.size > 0) {
  for (const step of waiting) {
    if (!isReady(step)) continue
    waiting.delete(step)
    running.set(
      step,
      take(step, steps.indexOf(step)).finally(() => running.delete(step)),
    )
  }
  await Promise.race(running.values())
}

console.log(`\n${[...steps].map(({ name }) => summary.get(name)).join('\n')}\n`)
console.log(
  failed.length === 0
    ? `All passed in ${seconds(started)}.`
    : `Failed: ${failed.join(', ')} (${seconds(started)}).`,
)
process.exitCode = failed.length === 0 ? 0 : 1
