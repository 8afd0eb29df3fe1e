// The README says what is true: its two commands are there, and its table of settings is the schema's.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsTable } from '../../worker/cli/policy-schema.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

describe('the README', () => {
  it('has the two commands at its top', () => {
    const top = readme.split('\n').slice(0, 15).join('\n')
    expect(top).toContain('npm ci && npm start')
    expect(top).toContain('npm ci && npm test')
  })

  it('has the table that "npm run policy -- table" prints', () => {
    const [, table = ''] = /<!-- settings: [^>]*-->\n([\s\S]*?)\n?<!-- \/settings -->/.exec(readme) ?? []
    expect(table.trim(), 'put what "npm run policy -- table" prints between the marks').toBe(settingsTable())
  })
})
