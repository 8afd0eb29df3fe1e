// Each test file has a database of its own: bring it to the present schema.
import { applyD1Migrations, env } from 'cloudflare:test'
import { beforeAll } from 'vitest'
import type { TestEnv } from './harness.ts'

beforeAll(async () => {
  const { DB, MIGRATIONS } = env as unknown as TestEnv
  await applyD1Migrations(DB, MIGRATIONS)
})
