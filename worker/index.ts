// The Worker: the gate before the origin that policy names, and the sweep of what is over.
import { gate } from './app.ts'
import type { Env } from './env.ts'
import { sweep } from './sweep.ts'

export default {
  fetch: gate<Env>().fetch,
  async scheduled(_controller, env) {
    await sweep(env.DB, Date.now())
  },
} satisfies ExportedHandler<Env>
