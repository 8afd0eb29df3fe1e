// Every importer against one contract, over exports made here as their programs make them: recognised by content alone, read
// exactly, opened by the right passphrase only, and nothing but a reason where they are cut off or changed (SPEC V3, E6).
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../extension/import/importer.ts'
import { readSource, recognise } from '../../extension/import/index.ts'
import { passphrase } from '../fixtures/exports/accounts.ts'
import { authenticatorExports } from '../fixtures/exports/authenticators.ts'
import type { Export } from '../fixtures/exports/export.ts'
import { managerExports } from '../fixtures/exports/managers.ts'

const bytesOf = (buffer: Uint8Array) => Uint8Array.from(buffer)

async function read(name: string, bytes: Uint8Array, phrase?: string): Promise<Reading> {
  const recognised = await recognise(name, bytesOf(bytes))
  return recognised.ok ? readSource(recognised, phrase) : recognised
}

const everyExport = [...authenticatorExports, ...managerExports]
const wholeOf = ({ entries, unreadable, trashed = 0 }: Export) => ({
  ...{ ok: true, entries, unreadable, trashed, parts: [] },
})

describe.each(everyExport)('$name', made => {
  const { file, app, sealed, lines, entries } = made

  test('is recognised by what is in it, whatever it is called', async () => {
    const bytes = bytesOf(await made.make())
    for (const name of [file, 'download', 'x.txt']) {
      const recognised = await recognise(name, bytes)
      expect(recognised.ok && recognised.importer.app).toBe(app)
    }
  })

  test('gives exactly the accounts that are in it', async () => {
    expect(await read(file, await made.make(), sealed && passphrase)).toEqual(wholeOf(made))
  })

  test('cut off anywhere, it is refused, or gives what is whole before the cut', async () => {
    const bytes = await made.make()
    for (const part of [0, 0.02, 0.4, 0.75, 1]) {
      const cut = bytes.subarray(0, part === 1 ? bytes.length - 1 : Math.floor(bytes.length * part))
      const result = await read(file, cut, sealed && passphrase)
      if (lines && result.ok)
        for (const entry of result.entries) expect(JSON.stringify(entries)).toContain(entry.draft.label)
      else expect(result).toMatchObject({ ok: false })
    }
  })
})

describe.each(everyExport.filter(({ sealed }) => sealed))('$name', made => {
  const { file, entries, unreadable, unauthenticated } = made

  test('asks for its passphrase, and opens with no other', async () => {
    const bytes = await made.make()
    expect(await read(file, bytes)).toEqual({ ok: false, fault: 'passphrase-needed' })
    expect(await read(file, bytes, '')).toEqual({ ok: false, fault: 'passphrase-needed' })
    for (const wrong of [`${passphrase} `])
      expect(await read(file, bytes, wrong)).toEqual({ ok: false, fault: 'wrong-passphrase' })
    expect(await read(file, bytes, passphrase)).toEqual(wholeOf(made))
  })

  test('changed anywhere, nothing false comes out of what was sealed', async () => {
    const bytes = await made.make()
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 5)) {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x21
      const result = await read(file, changed, passphrase)
      if (!result.ok || unauthenticated) continue
      // What isn't sealed in it (an order, a comment) may change without harm, and a single account be unreadable.
      for (const { draft } of result.entries) expect(entries.map(entry => entry.draft)).toContainEqual(draft)
      expect(result.entries.length + result.unreadable.length).toBe(entries.length + unreadable.length)
    }
  })
})
