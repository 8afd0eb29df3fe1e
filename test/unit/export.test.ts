// Every way out, and in again: what is exported and imported is what was there, for any accounts (SPEC V3); and what is read by
// others than ourselves: Aegis's file by its documented steps in Node's own cryptography, links by `otpauth`.
import { createDecipheriv, scryptSync } from 'node:crypto'
import fc from 'fast-check'
import { HOTP, TOTP, URI } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { aegisPlain, aegisSealed } from '../../extension/export/aegis.ts'
import { migrationsOf } from '../../extension/export/google.ts'
import { linkOf, linksOf } from '../../extension/export/links.ts'
import type { Entry } from '../../extension/import/importer.ts'
import { readSource, recognise } from '../../extension/import/index.ts'
import { type Account, cleanTags, newAccount } from '../../extension/vault/account.ts'
import { sealBackup } from '../../extension/vault/backup.ts'
import { changeVault } from '../../extension/vault/vault.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { secretText } from '../../shared/otp/totp.ts'
import { cleanName, steamParameters } from '../../shared/otp/uri.ts'
import { MemoryStore, newVault, passphrase } from './vault-store.ts'

const hostile = fc.constantFrom(
  'a:b',
  ':',
  '',
  '<script>',
  '%3A',
  'x&y=z',
  '"',
  'ё – 漢字 🦊',
  '#',
  '?secret=A',
  '+ +',
  '\\',
)
const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), hostile).map(cleanName)
const account: fc.Arbitrary<Account> = fc
  .record({
    issuer: name,
    label: name,
    secret: fc.uint8Array({ minLength: 1, maxLength: 64 }),
    type: fc.constantFrom('totp' as const, 'hotp' as const, 'steam' as const),
    algorithm: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
    digits: fc.integer({ min: 6, max: 10 }),
    period: fc.oneof(fc.constant(30), fc.integer({ min: 1, max: 86_400 })),
    counter: fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER)),
    tags: fc.array(name, { maxLength: 3 }).map(cleanTags),
    notes: fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanName),
    pinned: fc.boolean(),
    icon: fc.constantFrom('', 'github'),
    sites: fc.subarray(['https://a.example', 'http://127.0.0.1:8080', 'http://intranet']),
    createdAt: fc.nat(),
  })
  .map(({ tags, notes, pinned, icon, sites, createdAt, ...otp }) => {
    const common = { ...otp, secret: Uint8Array.from(otp.secret), issuer: otp.issuer }
    const kind =
      otp.type === 'steam'
        ? { ...common, issuer: otp.issuer || 'Steam', ...steamParameters }
        : otp.type === 'totp'
          ? { ...common, counter: 0 }
          : { ...common, period: 30 }
    return { ...newAccount(kind, sites, createdAt), tags, notes, pinned, icon }
  })
const accounts = fc.array(account, { maxLength: 6 })

/** What an importer must make of an account; `lost` is what the format has no place for. */
function entryOf(one: Account, lost: Partial<Entry> = {}): Entry {
  const { type, issuer, label, secret, algorithm, digits, period, counter } = one
  const { sites, tags, notes, icon, pinned, createdAt } = one
  const bytes = fromBase64url(secret) ?? new Uint8Array()
  const draft = { type, issuer, label, secret: secretText(bytes), algorithm, digits, period, counter }
  const entry: Entry = { draft, sites, tags, notes, icon, pinned, createdAt, ...lost }
  const { createdAt: _, ...undated } = entry
  return 'createdAt' in lost ? undated : entry
}

async function read(text: string, phrase?: string) {
  const recognised = await recognise('x', Uint8Array.from(Buffer.from(text)))
  if (!recognised.ok) return recognised
  return readSource(recognised, phrase)
}
const whole = (entries: readonly Entry[]) =>
  entries.length === 0
    ? expect.objectContaining({ ok: false })
    : { ok: true, entries, unreadable: [], trashed: 0, parts: expect.any(Array) }
const undated = { createdAt: 0 }

describe('exported and imported again is what was there', () => {
  test('by a list of links', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async list => {
        const expected = list.map(one => entryOf(one, { sites: [], ...undated }))
        expect(await read(linksOf(list))).toEqual(whole(expected))
      }),
      { numRuns: 200 },
    )
  })

  test('by Aegis’s file, plain', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async list => {
        const expected = list.map(one => entryOf(one, { sites: [], icon: '', ...undated }))
        expect(await read(aegisPlain(list))).toEqual(whole(expected))
      }),
      { numRuns: 200 },
    )
  })

  test('by Aegis’s file under a passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async list => {
        const text = await aegisSealed(list, passphrase)
        for (const { issuer } of list) if (issuer.length > 9) expect(text).not.toContain(issuer)
        const expected = list.map(one => entryOf(one, { sites: [], icon: '', ...undated }))
        expect(await read(text, passphrase)).toEqual(whole(expected))
      }),
      { numRuns: 3 },
    )
  }, 30_000)

  test('by transfer codes, what Google’s format can hold; the rest is named', async () => {
    const extras = { sites: [], tags: [], notes: '', icon: '', pinned: false, ...undated }
    await fc.assert(
      fc.asyncProperty(fc.array(account, { maxLength: 25 }), async list => {
        const { uris, left } = migrationsOf(list)
        const expected = list.filter(one => !left.includes(one)).map(one => entryOf(one, extras))
        expect(await read(uris.join('\n'))).toEqual(
          uris.length === 0 ? { ok: false, fault: 'empty' } : whole(expected),
        )
        for (const { type, digits, period } of left)
          expect(type === 'steam' || ![6, 8].includes(digits) || (type === 'totp' && period !== 30)).toBe(
            true,
          )
        const parts = await Promise.all(uris.map(uri => read(uri)))
        const numbered = parts.flatMap(part => (part.ok ? part.parts : []))
        expect(numbered.map(({ index, size }) => [index, size])).toEqual(
          uris.map((_, index) => [index, uris.length]),
        )
        expect(new Set(numbered.map(({ set }) => set)).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 100 },
    )
  })

  test('by a backup of one’s own, everything', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async list => {
        const store = new MemoryStore()
        const { host, unlocked } = await newVault(store)
        let contents: Parameters<typeof sealBackup>[2] | undefined
        await changeVault(host, unlocked, 1, now => {
          contents = { ...now, accounts: list }
          return { ok: true, value: { contents, value: 0 } }
        })
        if (contents === undefined) throw new Error('nothing to back up')
        const text = await sealBackup(store, unlocked, contents, 1)
        expect(await read(text ?? '')).toEqual({ ok: false, fault: 'passphrase-needed' })
        expect(await read(text ?? '', 'wrong')).toEqual({ ok: false, fault: 'wrong-passphrase' })
        expect(await read((text ?? '').slice(0, -3), passphrase)).toMatchObject({ ok: false })
        expect(await read(text ?? '', passphrase)).toEqual(whole(list.map(one => entryOf(one))))
      }),
      { numRuns: 20 },
    )
  })
})

describe('others read what is exported', () => {
  test('Aegis’s file opens by the steps of its documentation', async () => {
    const [one] = fc.sample(account, { numRuns: 1, seed: 7 })
    if (one === undefined) throw new Error('no sample')
    const file = JSON.parse(await aegisSealed([one], passphrase))
    const [slot] = file.header.slots
    const unseal = (key: Buffer, { nonce, tag }: { nonce: string; tag: string }, content: Buffer) => {
      const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex')).setAuthTag(
        Buffer.from(tag, 'hex'),
      )
      return Buffer.concat([cipher.update(content), cipher.final()])
    }
    const cost = { N: slot.n, r: slot.r, p: slot.p, maxmem: 2 ** 27 }
    const wrapping = scryptSync(passphrase, Buffer.from(slot.salt, 'hex'), 32, cost)
    const master = unseal(wrapping, slot.key_params, Buffer.from(slot.key, 'hex'))
    const content = JSON.parse(unseal(master, file.header.params, Buffer.from(file.db, 'base64')).toString())
    expect(content).toMatchObject({
      version: 3,
      entries: [{ name: one.label, issuer: one.issuer, type: one.type }],
    })
    expect([slot.n, slot.r, slot.p]).toEqual([32_768, 8, 1])
    expect(slot.uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })

  test('links give the same codes elsewhere', () => {
    fc.assert(
      fc.property(account, one => {
        // Its parser wants a label, and stumbles over escaped colons and percent signs.
        fc.pre(one.type !== 'steam' && one.label !== '' && !/[:%]/.test(one.issuer + one.label))
        const parsed = URI.parse(linkOf(one))
        expect(parsed instanceof (one.type === 'hotp' ? HOTP : TOTP)).toBe(true)
        expect([parsed.digits, parsed.algorithm]).toEqual([one.digits, one.algorithm])
        expect(Buffer.from(parsed.secret.bytes).toString('base64url')).toBe(one.secret)
      }),
    )
  })
})
