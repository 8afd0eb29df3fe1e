// The Worker inside workerd, before origins beside it.
import { project } from './vitest.project.ts'

export default project('worker', ['test/worker/**/*.test.ts', 'test/threats/**/*.test.ts'])
