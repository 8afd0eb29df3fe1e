// Runs before `npm start` and `npm test`, in plain JavaScript that any Node understands: without `npm ci` there is no Node
// 24 in node_modules, and an older one only says that it doesn't know the ending ".ts".
import { existsSync } from 'node:fs'

const installed = existsSync(new URL('../../node_modules/wrangler/package.json', import.meta.url))
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (!installed) {
  console.error('\nThe packages are not installed. Run "npm ci" first.\n')
  process.exitCode = 1
} else if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `\nNode ${process.versions.node} can't run this, and the pinned Node 24 is not in node_modules. Run "npm ci" again, ` +
      'with install scripts allowed.\n',
  )
  process.exitCode = 1
}
