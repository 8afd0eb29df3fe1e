// Ready for the stores: every permission of the built extension is explained and no other, the summaries are the manifest's,
// icons are there in the sizes that they say, and each store's words fit.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildExtension, extensionFolders } from '../../worker/cli/start/extension.ts'

const text = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../extension/store/${name}`, import.meta.url)), 'utf8')

interface Manifest {
  readonly permissions: readonly string[]
  readonly optional_permissions: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly icons: Readonly<Record<string, string>>
}
const manifestOf = (browser: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(join(extensionFolders[browser], 'manifest.json'), 'utf8'))
const asked = (browser: 'chrome' | 'firefox'): readonly string[] => {
  const manifest = manifestOf(browser)
  const { permissions, optional_permissions, optional_host_permissions = [] } = manifest
  return [...permissions, ...optional_permissions, ...optional_host_permissions]
}

beforeAll(() => buildExtension())

test('every permission is explained, and none that isn’t asked for', () => {
  const explained = [...text('permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  expect(new Set(explained)).toEqual(new Set([...asked('chrome'), ...asked('firefox')]))
})

describe.each(['chrome', 'firefox'] as const)('%s', browser => {
  test('has its icons in the sizes that it says', () => {
    for (const [size, file] of Object.entries(manifestOf(browser).icons)) {
      const png = readFileSync(join(extensionFolders[browser], file))
      // The IHDR chunk: width and height.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
    }
  })

  test('carries the summaries that the stores are given, in every language', () => {
    for (const [, language = '', summary] of text('summaries.md').matchAll(/^- \*\*(\w+)\*\* (.*)$/gm)) {
      const folders = { pt: 'pt_BR', zh: 'zh_CN' } as Readonly<Record<string, string>>
      const file = join(extensionFolders[browser], '_locales', folders[language] ?? language, 'messages.json')
      expect(existsSync(file), language).toBe(true)
      expect(JSON.parse(readFileSync(file, 'utf8')).description.message).toBe(summary)
    }
    expect([...text('summaries.md').matchAll(/^- \*\*/gm)]).toHaveLength(12)
  })
})
