// A project of tests inside workerd, with origins beside it: whatever is fetched there is answered here, in Node, by the
// demo shop or by an origin made to misbehave (test/fixtures/origins.ts), chosen by host name.
import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { Response as OriginResponse } from 'miniflare'
import type { Plugin } from 'vite'
import { defineConfig, type ViteUserConfigExport } from 'vitest/config'
import { answerAsOrigin } from '../fixtures/origins.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

// wrangler.toml imports these as text by its rules; Vite would take them for its own.
const textModules: Plugin = {
  name: 'text-modules',
  enforce: 'pre',
  async load(id) {
    if (!/\.css$|\/worker\/client\/[^/]+\.js$/.test(id)) return undefined
    const { readFile } = await import('node:fs/promises')
    return `export default ${JSON.stringify(await readFile(id, 'utf8'))}`
  },
}

/**
 * A project.
 * @param name what the gate is in it (`worker`, or `middleware` in somebody's own), and the project's name.
 * @param include the tests, as patterns of their paths.
 */
export const project = (name: 'worker' | 'middleware', include: readonly string[]): ViteUserConfigExport =>
  defineConfig({
    root: path('../..'),
    plugins: [
      textModules,
      cloudflareTest(async () => ({
        wrangler: { configPath: path('../../wrangler.toml') },
        miniflare: {
          bindings: {
            GATE: name,
            SALLYPORT_KEYS: `test:${'A'.repeat(43)}`,
            MIGRATIONS: await readD1Migrations(path('../../worker/migrations')),
          },
          outboundService: async (request: Request) => {
            const { status, headers, body } = await answerAsOrigin(request)
            return new OriginResponse(body, { status, headers })
          },
        },
      })),
    ],
    test: { name, include: [...include], setupFiles: [path('./setup.ts')], testTimeout: 60_000 },
  })
