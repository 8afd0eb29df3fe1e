// The gate itself, with its reads of storage counted.
import type { Env } from '../../../worker/env.ts'
import worker from '../../../worker/index.ts'

/** Where the count is told, and begins anew. */
const count = '/bench/reads'

let reads = 0

function counted<Binding extends object>(binding: Binding, reading: readonly string[]): Binding {
  return new Proxy(binding, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...parameters: unknown[]) => {
        if (reading.includes(String(key))) reads += 1
        return value.apply(target, parameters)
      }
    },
  })
}

let bindings: Env | undefined

export default {
  fetch(request, env, ctx) {
    if (request.url.endsWith(count)) {
      const told = reads
      reads = 0
      return new Response(String(told))
    }
    bindings ??= {
      ...env,
      POLICY: counted(env.POLICY, ['get']),
      DB: counted(env.DB, ['batch', 'exec', 'prepare']),
    }
    return worker.fetch(request, bindings, ctx)
  },
} satisfies ExportedHandler<Env>
