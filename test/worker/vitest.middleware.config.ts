// The same suite over the middleware (N5), but for what is about an origin at another address.
import { project } from './vitest.project.ts'

export default project('middleware', [
  'test/worker/{story,assist,cookies,outbox,middleware}.test.ts',
  'test/threats/**/*.test.ts',
])
