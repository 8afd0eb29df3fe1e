// A Worker's sources as one module, as wrangler would make it of them.
import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

// wrangler.toml imports these as text by its rules.
const scriptsAsText: Plugin = {
  name: 'client-scripts-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\/worker\/client\/[^/]+\.js$/ }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }))
  },
}

/** Bundles the Worker `test/bench/workers/<name>.ts`. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./workers/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    // better-auth calls itself free of side effects, and without them its memory adapter is never set up.
    ignoreAnnotations: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*', ...builtinModules],
    loader: { '.css': 'text' },
    plugins: [scriptsAsText],
  })
  return outputFiles[0]?.text ?? ''
}
