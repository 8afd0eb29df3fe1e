// Other people's programs that the tests run, from npm's registry and Debian's archive. They are for single tests alone, so
// no dependencies of ours: `npm test` fetches all of them beside its first steps, a test by itself what it needs.
import { execFile } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { kept } from './kept.ts'

/** Fetches a program, unless it was fetched before; gives the folder that it is in. */
type Fetch = () => Promise<string>

/** Packages at these versions, with `overrides` for what they depend on. */
const fromNpm = (dependencies: Readonly<Record<string, string>>, overrides = {}): Fetch => {
  const manifest = JSON.stringify({ private: true, dependencies, overrides })
  return () =>
    kept(manifest, folder => {
      writeFileSync(join(folder, 'package.json'), manifest)
      return npm('install', folder)
    })
}

const widgets = join(import.meta.dirname, 'fixtures/widgets')

/** From npm: the folder has `node_modules`. */
export const npmPackages = {
  // A later linkedom asks for a package that can't be had.
  directus: fromNpm({ directus: '11.3.5' }, { linkedom: '0.18.12' }),
  nodeRed: fromNpm({ 'node-red': '4.1.15', bcryptjs: '3.0.2' }),
  parseDashboard: fromNpm({ 'parse-dashboard': '9.2.0' }),
  /** Code fields of many frameworks, beside the apps around them. */
  widgets: () => {
    const files = readdirSync(widgets, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.\w+$/.test(name),
    )
    const texts = files.sort().map(name => [name, readFileSync(join(widgets, name), 'utf8')] as const)
    return kept(texts, folder => {
      cpSync(widgets, folder, { recursive: true })
      return npm('ci', folder)
    })
  },
} satisfies Readonly<Record<string, Fetch>>

const django = ['python3-django', 'python3-sqlparse', 'python3-asgiref', 'python3-tz']

/** From Debian, by what runs: its packages, without what any machine that tests has. */
export const debianPackages = {
  django,
  djangoOtp: [...django, 'python3-django-otp'],
  dokuwiki: [
    ...['dokuwiki', 'libphp-simplepie', 'php-geshi', 'php-phpseclib', 'php-random-compat'],
    ...['libjs-jquery', 'libjs-jquery-ui', 'libjs-jquery-cookie'],
  ],
  wordpress: [
    ...['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3'],
    ...['libjs-cropper', 'libjs-underscore'],
  ],
} satisfies Readonly<Record<string, readonly string[]>>

/** The archives of all of them, in one folder: `apt-get` does one thing at a time. */
export const debianArchives: Fetch = () => {
  const names = [...new Set(Object.values(debianPackages).flat())].sort()
  return kept(names, async folder => {
    const download = () => run('apt-get', ['download', '-q', ...names], folder)
    // A machine that was never asked for a package has no index of them.
    await download().catch(() => run('apt-get', ['update', '-q'], folder).then(download))
  })
}

/** Runs npm without install scripts. */
function npm(command: 'install' | 'ci', folder: string): Promise<unknown> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=5']
  return run('npm', [command, ...flags], folder)
}

/** @throws with all that it said, where it fails */
function run(program: string, args: readonly string[], cwd: string): Promise<unknown> {
  // Windows' npm is a .cmd file, which only a shell starts.
  return promisify(execFile)(program, args, { cwd, shell: process.platform === 'win32' })
}

if (import.meta.main) {
  const all = Object.entries({ ...npmPackages, 'from Debian': debianArchives })
  await Promise.all(all.map(async ([name, fetch]) => console.log(`  ${name}: ${await fetch()}`)))
}
