// F6: what an organisation may settle is one schema: what is read, what is refused, and what Chrome is told of it.
import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'

const managed = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }))
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get: async () => managed.stored } } },
}))

const { governed, organisation } = await import('../../extension/background/organisation.ts')
const { isPermitted, organisationEntries, readOrganisation } = await import('../../extension/organisation.ts')
const { managedSchema } = await import('../../extension/managed-schema.ts')

beforeEach(() => {
  managed.stored = {}
})

test('each setting is read by itself: a wrong one spoils no other, and is named', () => {
  const stored = { autoLockMinutes: 'ten', export: false, language: 'tlh', unknown: 1, siteAccess: 'click' }
  expect(readOrganisation(stored)).toEqual({
    organisation: { export: false, siteAccess: 'click' },
    wrong: ['autoLockMinutes', 'language'],
  })
})

test('no setting at all, and none of anybody’s making', async () => {
  expect(await organisation()).toEqual({})
  expect(readOrganisation(JSON.parse('{"__proto__":{"export":false},"constructor":1}')).organisation).toEqual(
    {},
  )
})

test.each([
  [undefined, 0, 0],
  [undefined, 240, 240],
  [15, 0, 15],
  [15, 240, 15],
  [15, 5, 5],
])('at most %s minutes: of %i chosen, %i', async (most, chosen, expected) => {
  managed.stored = most === undefined ? {} : { autoLockMinutes: most }
  expect(await governed({ autoLockMinutes: chosen })).toEqual({ autoLockMinutes: expected })
})

test.each([
  [{}, 'https://any.example', true],
  [{ blockedSites: ['shop.example'] }, 'https://shop.example:8443', false],
  [{ blockedSites: ['shop.example'] }, 'https://www.shop.example', true],
  [{ blockedSites: ['*.shop.example'] }, 'https://www.shop.example', false],
  [{ blockedSites: ['*.shop.example'] }, 'https://shop.example', false],
  [{ blockedSites: ['*.shop.example'] }, 'https://notshop.example', true],
  [{ allowedSites: ['*.work.example'] }, 'https://mail.work.example', true],
  [{ allowedSites: ['*.work.example'] }, 'https://home.example', false],
  [
    { allowedSites: ['*.work.example'], blockedSites: ['mail.work.example'] },
    'https://mail.work.example',
    false,
  ],
  [{ allowedSites: [] }, 'https://any.example', false],
  [{}, 'null', false],
])('%j at %s: %s', (settled, origin, expected) => {
  expect(isPermitted(settled, origin)).toBe(expected)
})

test('Chrome is told of every setting, in the words that it knows', () => {
  const { properties } = managedSchema()
  expect(Object.keys(properties)).toEqual(Object.keys(organisationEntries))
  for (const node of Object.values(properties)) {
    expect(node).toMatchObject({ type: expect.any(String), description: expect.stringMatching(/\.$/) })
    expect(JSON.stringify(Object.keys(node))).not.toMatch(/\$|pattern|const|anyOf/)
  }
})

test('the README names every setting, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const table = readme.slice(readme.indexOf('### For an organisation')).split('## How it works')[0] ?? ''
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(named).toEqual(Object.keys(organisationEntries))
})
