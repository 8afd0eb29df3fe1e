// Presets: a name instead of a login stands for all that is known of the software, below the site's own settings.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { presetNames, presets } from '../../shared/policy/presets/index.ts'
import { readPolicy } from '../../shared/policy/read.ts'
import { policyJsonSchema } from '../../worker/cli/policy-schema.ts'

const origin = 'http://127.0.0.1:8080'

function policyOf(...documents: readonly object[]) {
  const reading = readPolicy(...documents.map(document => JSON.stringify(document)))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.policy
}

describe.each(presetNames)('%s', name => {
  it('is a whole policy with an origin alone', () => {
    const policy = policyOf({ origin, login: name })
    expect(policy.login.endpoints.length).toBeGreaterThan(0)
    expect(policy.cookies.session).not.toContain('*')
  })

  it('says what it was proven against, or that it was not', () => {
    const { proven, software } = presets[name]
    expect(software).not.toBe('')
    expect(proven === false || /\d/.test(proven)).toBe(true)
  })
})

describe('a preset', () => {
  it('is below the site’s own settings and above the deployment’s defaults', () => {
    const defaults = {
      publicPaths: ['/everything/*'],
      subject: { source: 'whoami', path: '/me', name: '/name' },
      enforcement: 'every-login',
    }
    const policy = policyOf(defaults, { origin, login: 'wordpress', publicPaths: ['/robots.txt'] })
    expect(policy.publicPaths).toEqual(['/robots.txt'])
    expect(policy.subject.source).toBe('cookie')
    expect(policy.enforcement).toBe('every-login')
    expect(policyOf({ login: 'django' }, { origin }).login.page).toBe('/admin/login/')
  })

  it('that is not known is refused with the names of those that are', () => {
    const reading = readPolicy(JSON.stringify({ origin, login: 'wordpres' }))
    expect(reading).toMatchObject({ ok: false, problems: [{ path: 'login' }] })
    expect(JSON.stringify(reading)).toContain('wordpress')
    expect(readPolicy(JSON.stringify({ origin, login: 'constructor' })).ok).toBe(false)
  })

  it('that no software could have says why, and what to do', () => {
    const reading = readPolicy(JSON.stringify({ origin, login: 'home-assistant' }))
    expect(reading).toMatchObject({ ok: false, problems: [{ path: 'login' }] })
    expect(JSON.stringify(reading)).toContain('own two-factor sign-in')
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain('**Home Assistant** has no preset')
  })

  it.each(presetNames)('is in the README: %s', name => {
    const { software, proven } = presets[name]
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(`| \`${name}\` | ${software} | ${proven === false ? 'unproven' : proven} |`)
  })

  it('is offered by the editor’s schema', () => {
    expect(JSON.stringify(policyJsonSchema().properties?.login)).toContain('"wordpress"')
  })
})
