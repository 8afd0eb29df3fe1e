// `npm test`: everything, step by step, with each step's time; ends non-zero if any step failed, and a test that was
// skipped counts as a failure, so that green always means tested.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPrerequisites } from './prerequisites.ts'

interface Step {
  readonly name: string
  /** Steps without which this one would only repeat their failure. */
  readonly needs?: readonly string[]
  /** Resolves when it passed; rejects with what went wrong. */
  run(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))
// npm does this for its scripts; so `node test/run.ts` finds the pinned tools too.
process.env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`

const steps: readonly Step[] = [
  { name: 'prerequisites', run: prerequisites },
  { name: 'types', run: () => npmRun('types') },
  { name: 'lint', run: () => npmRun('lint') },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'worker tests', run: () => vitest('worker') },
  { name: 'middleware tests', run: () => vitest('middleware') },
  { name: 'extension build', run: () => npmRun('build:extension') },
  { name: 'browser tests', needs: ['prerequisites', 'extension build'], run: () => vitest('browser') },
]

async function prerequisites(): Promise<void> {
  for (const [name, place] of Object.entries(installPrerequisites())) console.log(`  ${name}: ${place}`)
}

/** Runs a program in the repository's root with the terminal's own output. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // npm and vitest are .cmd files on Windows, which only a shell starts.
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${program} ended with ${signal ?? code}`))
    })
  })
}

function npmRun(script: string): Promise<void> {
  return run('npm', ['run', '--silent', script])
}

async function vitest(project: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-results-'))
  const results = join(folder, 'results.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    await run('vitest', [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--allowOnly=false',
      ...reporters,
    ])
    refuseSkipped(JSON.parse(readFileSync(results, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
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

const started = performance.now()
const failed: string[] = []
const summary: string[] = []

for (const [index, step] of steps.entries()) {
  const heading = `[${index + 1}/${steps.length}] ${step.name}`
  const missing = step.needs?.filter(name => failed.includes(name)) ?? []
  if (missing.length > 0) {
    failed.push(step.name)
    summary.push(`✗ ${step.name}: not run, for want of ${missing.join(' and ')}`)
    continue
  }
  console.log(`\n▸ ${heading}`)
  const began = performance.now()
  try {
    await step.run()
    summary.push(`✓ ${step.name} (${seconds(began)})`)
  } catch (error) {
    failed.push(step.name)
    console.error(error instanceof Error ? error.message : error)
    summary.push(`✗ ${step.name} (${seconds(began)})`)
  }
  console.log(summary.at(-1))
}

console.log(`\n${summary.join('\n')}\n`)
console.log(
  failed.length === 0
    ? `All passed in ${seconds(started)}.`
    : `Failed: ${failed.join(', ')} (${seconds(started)}).`,
)
process.exitCode = failed.length === 0 ? 0 : 1
