// The repository tests its own rules: who may name a table, who may import whom, what stands at the top level, and how
// large the Worker may become.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(file => !/node_modules|\.output|\.wxt/.test(file))
}

const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')
const worker = filesBelow('worker', /\.tsx?$/)

/** The paths that a file imports, relative to the root; packages as they are named. */
function importsOf(file: string): string[] {
  const found = sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)
  return [...found].map(([, path = '']) => (path.startsWith('.') ? join(file, '..', path) : path))
}

describe('tables', () => {
  const migrations = filesBelow('worker/migrations', /\.sql$/)
    .map(sourceOf)
    .join('\n')
  const tables = [...migrations.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name)

  it.each(tables)('%s is named in the SQL of one module, which says that it owns it', table => {
    const named = new RegExp(`\\b(FROM|INTO|UPDATE|JOIN) ${table}\\b`)
    const owners = worker.filter(file => named.test(sourceOf(file)))
    expect(owners).toHaveLength(1)
    expect(sourceOf(owners[0] ?? '').slice(0, 600)).toContain(`[${table}]`)
  })

  it('are reached through database.ts alone', () => {
    expect(worker.filter(file => /\b(db|DB)\.(prepare|batch|exec)\(/.test(sourceOf(file)))).toEqual([
      'worker/database.ts',
    ])
  })
})

describe('imports', () => {
  it('of shared/ lead to neither side', () => {
    const wrong = filesBelow('shared', /\.tsx?$/).flatMap(file =>
      importsOf(file).filter(path => /^(worker|extension|test)\//.test(path)),
    )
    expect(wrong).toEqual([])
  })

  it('of the Worker and the extension never cross', () => {
    const wrong = [
      ...worker.flatMap(file =>
        importsOf(file).filter(path => /^(extension|test)\//.test(path) && !file.startsWith('worker/cli/')),
      ),
      ...filesBelow('extension', /\.tsx?$/).flatMap(file =>
        importsOf(file).filter(path => /^(worker|test)\//.test(path)),
      ),
    ]
    expect(wrong).toEqual([])
  })

  it('of the decision lead to nothing that reads or writes', () => {
    const runtime = sourceOf('worker/risk/decide.ts').matchAll(/^import (?!type).*$/gm)
    expect([...runtime]).toEqual([])
  })
})

describe('the repository', () => {
  it('has four folders at its top, and what tools demand there', () => {
    const known =
      /^(extension|worker|shared|test|wrangler\.toml|package(-lock)?\.json|tsconfig\.json|README\.md|LICENSE|biome\.json|\.ci|\.git|\.gitignore|\.node-version|node_modules|\.sallyport|\.wrangler)$/
    expect(readdirSync(root).filter(name => !known.test(name))).toEqual([])
  })

  it('begins every module with what it is for', () => {
    const sources = ['worker', 'shared', 'extension'].flatMap(folder => filesBelow(folder, /\.tsx?$/))
    expect(sources.filter(file => !/^(\/\/|\/\*)/.test(sourceOf(file)))).toEqual([])
  })

  it('keeps the Worker within 200 KiB without passkeys (Q2), and 300 with them', async () => {
    const without = await bundled(/@simplewebauthn|(passkey|webauthn)[^/]*\.(tsx?|js)$/)
    expect(without).toBeGreaterThan(100 * 1024)
    expect(without).toBeLessThan(200 * 1024)
    expect(await bundled()).toBeLessThan(300 * 1024)
  })

  it('loads the passkeys’ library nowhere but when one comes', () => {
    const loads = worker.filter(file => /^import (?!type)[^;]*?'@simplewebauthn/m.test(sourceOf(file)))
    expect(loads).toEqual([])
  })
})

/** How large the Worker is, gzipped, but for the modules whose imports match `without`. */
async function bundled(without?: RegExp): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'worker/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    loader: { '.css': 'text' },
    plugins: [
      {
        name: 'client-scripts-as-text',
        setup(setup) {
          if (without) setup.onResolve({ filter: without }, ({ path }) => ({ path, external: true }))
          setup.onLoad({ filter: /\/worker\/client\/[^/]+\.js$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8'),
            loader: 'text',
          }))
        },
      },
    ],
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length
}
