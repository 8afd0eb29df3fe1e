// The built extension: made anew only where one of its sources is newer than what was built last.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from '../failure.ts'
import { root, run } from './processes.ts'

/** Where the builds for each browser are. */
export const extensionFolders = {
  chrome: join(root, 'extension', '.output', 'chrome-mv3'),
  firefox: join(root, 'extension', '.output', 'firefox-mv2'),
} as const

/**
 * Builds the extension for both browsers, if need be.
 * @returns whether it had to
 */
export async function buildExtension(): Promise<boolean> {
  const built = Object.values(extensionFolders).map(folder => changed(join(folder, 'manifest.json')))
  const sources = ['extension', 'shared', 'package-lock.json'].map(name => newest(join(root, name)))
  if (Math.min(...built) > Math.max(...sources)) return false
  const { ok, output } = await run('npm', ['run', '--silent', 'build:extension'])
  if (!ok) throw new Failure(`Building the extension failed:\n${withoutStack(output)}`)
  return true
}

/** A tool's words without the places in its own code. */
const withoutStack = (output: string): string =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter(line => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 40)
    .join('\n')

/** When a file last changed; 0 where there is none. */
const changed = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0)

/** When the newest file in a folder changed, what was built from it (`.output`, `.wxt`) aside. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const names = readdirSync(path).filter(name => !name.startsWith('.') && name !== 'node_modules')
  return Math.max(0, ...names.map(name => newest(join(path, name))))
}
