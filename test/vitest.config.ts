// The suites: `unit` (plain logic, Node), `worker` (HTTP against the Worker inside workerd, an origin beside it),
// `middleware` (the same over the middleware) and `browser` (the built product in real Chromium and Firefox).
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What starts a product takes longest: it comes first, so that at the end nothing runs alone for long. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const startsProduct = ({ moduleId }: TestSpecification) => moduleId.includes('/test/e2e/')
    return [...sorted.filter(startsProduct), ...sorted.filter(file => !startsProduct(file))]
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        // No test is about time: what takes a second here may take ten on a busy machine.
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
      },
      'test/worker/vitest.config.ts',
      'test/worker/vitest.middleware.config.ts',
      {
        root,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts', 'test/extension/**/*.test.ts'],
          environment: 'node',
          // Much of a test in a browser is waiting: three at a time keep two processors busy.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Waited for is the thing itself, however busy the machine is.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
