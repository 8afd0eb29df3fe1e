// E6: hostile import files and QR codes. Script stays text; huge numbers, bombs (archives, passphrase functions, XML, nesting)
// and prototype keys are refused with a reason, quickly; what is sound beside them isn't lost.
import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import kdbxweb from 'kdbxweb'
import { describe, expect, test } from 'vitest'
import { mostEntries, type Reading } from '../../extension/import/importer.ts'
import { importers, readSource, recognise, recogniseText } from '../../extension/import/index.ts'
import { messageOf } from '../../extension/import/protobuf.ts'
import { mostBytes } from '../../extension/import/source.ts'
import { at, entriesOf, textAt } from '../../extension/import/value.ts'
import { gunzip } from '../../extension/import/zip.ts'
import { passphrase, tea } from '../fixtures/exports/accounts.ts'
import { authenticatorExports } from '../fixtures/exports/authenticators.ts'
import { managerExports } from '../fixtures/exports/managers.ts'
import { json } from '../fixtures/exports/seal.ts'
import { zip } from '../fixtures/exports/zip.ts'

async function read(content: Uint8Array | string, phrase?: string): Promise<Reading> {
  const recognised = await recognise(
    'x',
    Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content),
  )
  return recognised.ok ? readSource(recognised, phrase) : recognised
}

const aegis = (entries: readonly unknown[]) =>
  json({ version: 1, header: { slots: null, params: null }, db: { version: 3, entries, groups: [] } })
const aegisEntry = (info: object, more: object = {}) => ({
  ...{
    type: 'totp',
    name: 'n',
    issuer: 'I',
    info: { secret: tea.secret, algo: 'SHA1', digits: 6, period: 30, ...info },
  },
  ...more,
})

describe('E6 hostile numbers', () => {
  test.each([
    ['digits', [0, 1, 5, 11, 1e9, -6, 6.5, Number.MAX_SAFE_INTEGER, '99', 'six', [], {}, true]],
    ['period', [0, -30, 86_401, 1e300, 0.5, 'x', {}, [30]]],
  ] as const)('in %s make that one entry unreadable, and the others stay', async (field, values) => {
    for (const value of values) {
      const result = await read(aegis([aegisEntry({ [field]: value }), aegisEntry({})]))
      expect(result, String(value)).toMatchObject({ ok: true, unreadable: [{ name: 'I, n', fault: field }] })
      expect(result.ok && result.entries).toHaveLength(1)
    }
  })

  test('in a counter make the entry unreadable', async () => {
    for (const counter of [-1, 2 ** 53, 1.5, '1e5', null === undefined, {}]) {
      const result = await read(aegis([aegisEntry({ counter }, { type: 'hotp' })]))
      expect(result).toMatchObject({ ok: true, entries: [], unreadable: [{ fault: 'counter' }] })
    }
  })

  test('as secrets, hashes and kinds that no authenticator has', async () => {
    const bad = [
      ...[
        { secret: '' },
        { secret: 'A'.repeat(5000) },
        { secret: '!!!!' },
        { secret: 7 },
        { secret: null },
        { secret: { toString: 1 } },
      ],
    ]
    for (const info of bad)
      expect(await read(aegis([aegisEntry(info)]))).toMatchObject({ unreadable: [{ fault: 'secret' }] })
    for (const algo of ['SHA3', '__proto__', 'constructor', {}, 4])
      expect(await read(aegis([aegisEntry({ algo })]))).toMatchObject({
        unreadable: [{ fault: 'algorithm' }],
      })
    for (const type of ['__proto__', 'toString', 'TOTP<script>', {}, []])
      expect(await read(aegis([aegisEntry({}, { type })]))).toMatchObject({ unreadable: [{ fault: 'type' }] })
  })
})

describe('E6 script and disguise', () => {
  test('names stay text, without control and direction characters, and no longer than names are', async () => {
    const name = `<script>alert(1)</script>\u202e\u0000${'x'.repeat(100_000)}`
    const result = await read(aegis([aegisEntry({}, { name, note: `a\u202eb\nc${'y'.repeat(100_000)}` })]))
    if (!result.ok) throw new Error(result.fault)
    const [entry] = result.entries
    expect(entry?.draft.label).toMatch(/^<script>alert\(1\)<\/script> x+$/)
    expect(entry?.draft.label).toHaveLength(200)
    expect(entry?.notes).toMatch(/^a b\ncy+$/)
    expect(entry?.notes).toHaveLength(2000)
  })

  test('addresses that are no sites are left out', async () => {
    const uris = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:pw@bank.example',
      'file:///etc/passwd',
      'https://',
      'x',
      'chrome-extension://abc/',
      'https://bank.example:99999',
      'good.example/path',
    ].map(uri => ({ uri }))
    const result = await read(
      json({ encrypted: false, items: [{ type: 1, name: 'n', login: { totp: tea.secret, uris } }] }),
    )
    expect(result).toMatchObject({ entries: [{ sites: ['https://good.example'] }] })
  })

  test('prototype keys change nothing', async () => {
    const text = `{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"header":{"slots":null,"params":null},
      "db":{"version":3,"__proto__":{"entries":[]},"groups":[{"uuid":"__proto__","name":"g"}],"entries":[{"__proto__":{"type":"totp"},"type":"totp","name":"__proto__","issuer":"constructor",
      "groups":["__proto__","constructor","toString"],"info":{"__proto__":{"digits":8},"secret":"${tea.secret}","algo":"SHA1","digits":6,"period":30}}]}}`
    const result = await read(text)
    expect(result).toMatchObject({
      entries: [{ draft: { label: '__proto__', issuer: 'constructor', digits: 6 }, tags: ['g'] }],
    })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    // Inherited names are no entries, no vaults, no files.
    for (const hostile of [
      '{"__proto__":{"header":{},"db":"x"}}',
      '{"vaults":{"__proto__":{"items":[]}}}',
      '{"constructor":1}',
    ])
      expect(await read(hostile)).toMatchObject({ ok: false })
  })
})

describe('E6 names that every object inherits', () => {
  test('are not there, at any depth', () => {
    const value: unknown = JSON.parse('{"a":[{"b":1}],"__proto__":{"c":2}}')
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'c'])
      expect(at(value, name)).toBeUndefined()
    expect(at(value, 'a', 0, 'b')).toBe(1)
    expect(at(value, 'a', 0, 'constructor', 'name')).toBeUndefined()
    expect(textAt(value, 'a', 'length')).toBe('')
    expect(entriesOf(value).map(([name]) => name)).toEqual(['a', '__proto__'])
  })
})

describe('E6 bombs', () => {
  test('an archive that unpacks to gigabytes is refused, whatever its headers say', async () => {
    const zeros = Buffer.alloc(80 * 1024 * 1024, 0x20)
    for (const [claimedSize, fault] of [
      [undefined, 'too-large'],
      [1000, 'damaged'],
    ] as const) {
      const lie = claimedSize === undefined ? {} : { claimedSize }
      const packed = zip([{ name: 'export.data', content: zeros, ...lie }])
      expect(packed.length).toBeLessThan(200_000)
      expect(await read(packed)).toEqual({ ok: false, fault })
    }
  })

  test('what is packed in a database is refused once it has grown too large', async () => {
    const zeros = Buffer.alloc(80 * 1024 * 1024)
    const packed = Uint8Array.from(gzipSync(zeros))
    await expect(gunzip(packed)).rejects.toMatchObject({ fault: 'too-large' })
    await expect(gunzip(packed.slice(0, -9))).rejects.toMatchObject({ fault: 'too-large' })
    await expect(gunzip(Uint8Array.from(gzipSync('x')).slice(0, -4))).rejects.toMatchObject({
      fault: 'damaged',
    })
    expect(await gunzip(Uint8Array.from(gzipSync('x')))).toEqual(Uint8Array.of(0x78))
  })

  test('an archive of very many files is refused', async () => {
    const files = Array.from({ length: 20_001 }, (_, index) => ({
      name: `${index}`,
      content: Buffer.alloc(0),
    }))
    const packed = zip([...files, { name: 'export.data', content: json({}) }])
    expect(await read(packed)).toEqual({ ok: false, fault: 'too-large' })
  }, 30_000)

  test('paths in an archive lead nowhere', async () => {
    const packed = zip([{ name: '../../export.data', content: json({ accounts: [] }) }])
    expect(await read(packed)).toMatchObject({ ok: false })
  })

  test('a passphrase function that would take gigabytes or hours is refused before it is run', async () => {
    const hex = (bytes: number) => randomBytes(bytes).toString('hex')
    const slot = (cost: object) =>
      json({
        version: 1,
        header: {
          slots: [
            { type: 1, key: hex(32), key_params: { nonce: hex(12), tag: hex(16) }, salt: hex(32), ...cost },
          ],
          params: { nonce: hex(12), tag: hex(16) },
        },
        db: 'aaaa',
      })
    const bitwarden = (cost: object) =>
      json({
        encrypted: true,
        passwordProtected: true,
        salt: 'c2FsdHNhbHQ=',
        encKeyValidation_DO_NOT_EDIT: '2.a|b|c',
        data: '2.a|b|c',
        ...cost,
      })
    const ente = (cost: object) =>
      json({
        version: 1,
        kdfParams: { salt: 'c2FsdHNhbHRzYWx0c2FsdA==', ...cost },
        encryptedData: 'aaaa',
        encryptionNonce: Buffer.alloc(24).toString('base64'),
      })
    const hostile = [
      ...[
        { n: 2 ** 30, r: 8, p: 1 },
        { n: 2 ** 21, r: 1, p: 1 },
        { n: 2 ** 20, r: 32, p: 16 },
        { n: 3, r: 8, p: 1 },
        { n: -1, r: 8, p: 1 },
        { n: 2 ** 15, r: 8, p: 1e9 },
      ].map(slot),
      ...[
        { kdfType: 0, kdfIterations: 2 ** 31 },
        { kdfType: 0, kdfIterations: -5 },
        { kdfType: 1, kdfIterations: 3, kdfMemory: 1e6, kdfParallelism: 4 },
        { kdfType: 1, kdfIterations: 1e6, kdfMemory: 64, kdfParallelism: 1 },
      ].map(bitwarden),
      ...[
        { memLimit: 2 ** 50, opsLimit: 1 },
        { memLimit: 2 ** 30, opsLimit: 1e6 },
        { memLimit: 'x', opsLimit: 1 },
        { memLimit: 0, opsLimit: 1 },
      ].map(ente),
    ]
    const start = performance.now()
    for (const file of hostile)
      expect(await read(file, passphrase)).toEqual({ ok: false, fault: 'too-costly' })
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('a KeePass file with billions of rounds or a mebi of mebibytes is refused before they are run', async () => {
    for (const [name, value] of [
      ['I', 2 ** 40],
      ['M', 2 ** 50],
      ['P', 2 ** 30],
    ] as const) {
      const file = await keePassAsking(name, value)
      expect(await read(file, passphrase), name).toEqual({ ok: false, fault: 'too-costly' })
    }
  })

  test('XML with entities of its own, without an end, or nested for ever is refused', async () => {
    const head = '<?xml version="1.0"?>'
    const laughs = `${head}<!DOCTYPE KeePassFile [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><KeePassFile><Root><Group><Entry><String><Key>otp</Key><Value>&b;</Value></String></Entry></Group></Root></KeePassFile>`
    expect(await read(laughs)).toMatchObject({ ok: false })
    expect(await read(`${head}<KeePassFile>${'<Group>'.repeat(300_000)}`)).toEqual({
      ok: false,
      fault: 'damaged',
    })
    expect(await read(`${head}<KeePassFile><Root>&xxe;</Root></KeePassFile>`)).toEqual({
      ok: false,
      fault: 'damaged',
    })
  })

  test('JSON nested for ever, files too large, too many accounts', async () => {
    expect(await read('['.repeat(5_000_000))).toEqual({ ok: false, fault: 'damaged' })
    expect(await read(new Uint8Array(mostBytes + 1).fill(0x20))).toEqual({ ok: false, fault: 'too-large' })
    const line = `otpauth://totp/x?secret=${tea.secret}\n`
    expect(await read(line.repeat(mostEntries + 1))).toEqual({ ok: false, fault: 'too-large' })
    expect(await read(aegis(Array.from({ length: mostEntries + 1 }, () => ({}))))).toEqual({
      ok: false,
      fault: 'too-large',
    })
  })

  test('long rows and endless quotes in CSV are read in one pass', async () => {
    const head = 'name,login_totp\n'
    const start = performance.now()
    expect(await read(`${head}${'"a""b",'.repeat(500_000)}\n`)).toMatchObject({
      entries: [],
      unreadable: [{ fault: 'secret' }],
    })
    expect(await read(`${head}"${'""'.repeat(1_000_000)}`)).toEqual({ ok: false, fault: 'damaged' })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('E6 hostile QR codes', () => {
  const code = (payload: Uint8Array) =>
    `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(payload).toString('base64'))}`

  test.each([
    ['a length beyond the end', Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f)],
    ['a number without an end', Uint8Array.of(0x10, ...Array.from({ length: 40 }, () => 0xff))],
    ['a group, which nothing uses', Uint8Array.of(0x0b, 0x00)],
    ['a message within that is cut off', Uint8Array.of(0x0a, 0x02, 0x0a, 0x10)],
  ])('with %s is refused', async (_, payload) => {
    expect(await read(code(payload))).toEqual({ ok: false, fault: 'damaged' })
  })

  test('with no data, or with what isn’t Base64, is refused', async () => {
    for (const uri of [
      'otpauth-migration://offline',
      'otpauth-migration://offline?data=%%%',
      'otpauth-migration://offline?data=!!!',
    ])
      expect(await read(uri)).toEqual({ ok: false, fault: 'damaged' })
  })

  test('with unknown kinds, hashes and huge counters gives unreadable entries', async () => {
    const account = (more: Readonly<Record<number, bigint>>) =>
      messageOf([
        { number: 1, value: Uint8Array.from(randomBytes(20)) },
        { number: 2, value: Uint8Array.from(Buffer.from('n')) },
        ...Object.entries({ 4: 1n, 5: 1n, 6: 2n, ...more }).map(([number, value]) => ({
          number: Number(number),
          value,
        })),
      ])
    const of = async (more: Readonly<Record<number, bigint>>) =>
      read(code(messageOf([{ number: 1, value: account(more) }])))
    expect(await of({})).toMatchObject({ entries: [{ draft: { label: 'n' } }] })
    expect(await of({ 4: 4n })).toMatchObject({ unreadable: [{ name: 'n', fault: 'algorithm' }] })
    expect(await of({ 5: 99n })).toMatchObject({ unreadable: [{ fault: 'digits' }] })
    expect(await of({ 6: 99n })).toMatchObject({ unreadable: [{ fault: 'type' }] })
    expect(await of({ 6: 1n, 7: 2n ** 63n })).toMatchObject({ unreadable: [{ fault: 'counter' }] })
  })

  test('links with broken escapes, doubled parameters and huge numbers are refused one by one', async () => {
    const lines = [
      `otpauth://totp/a?secret=${tea.secret}&secret=MFRGGZDF`,
      `otpauth://totp/b?secret=${tea.secret}&digits=999999999999999999999`,
      `otpauth://totp/c?secret=${tea.secret}&period=0`,
      `otpauth://totp/${'d'.repeat(5000)}?secret=${tea.secret}`,
      `otpauth://totp/%E0%A4%A?secret=${tea.secret}&codeDisplay=%7B%22tags%22%3A%22x%22%2C%22note%22%3A7%2C%22pinned%22%3A%22yes%22%7D`,
    ]
    const result = await read(lines.join('\n'))
    expect(result.ok && result.unreadable.map(({ fault }) => fault)).toEqual([
      'format',
      'digits',
      'period',
      'length',
    ])
    expect(result).toMatchObject({
      entries: [{ draft: { label: '%E0%A4%A' }, tags: [], notes: '', pinned: false }],
    })
  })
})

describe('E6 whatever it is, the answer is a reading or a reason', () => {
  test('for random bytes and texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string().map(text => Buffer.from(text)),
        ),
        async bytes => {
          const result = await read(bytes, 'x')
          expect(typeof result.ok).toBe('boolean')
        },
      ),
      { numRuns: 300 },
    )
  })

  test('for JSON of any shape under the names that formats use', async () => {
    const names = [
      'version',
      'header',
      'db',
      'entries',
      'services',
      'schemaVersion',
      'items',
      'encrypted',
      'tokens',
      'accounts',
      'vaults',
      'Authenticators',
      'kdfParams',
      'salt',
      'content',
      'secret',
      'info',
      'otp',
      'data',
      'hash',
      'issuerName',
      'timeStep',
      '__proto__',
    ]
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 5, depthSize: 'small' },
        fc.constantFrom(1, -1, true, null, '', 'x', tea.secret, 1e300),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(tree, async value => {
        const result = await read(json(value))
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })

  test('for every plain export with a value replaced by something else', async () => {
    for (const { make, sealed } of [...authenticatorExports, ...managerExports]) {
      const bytes = await make()
      if (sealed || !/^[{[]/.test(bytes.toString())) continue
      const values = [null, [], {}, -1, 'x', 1e308, true]
      for (let at = 0; at < 40; at++) {
        const digest = createHash('sha256').update(`${at}`).digest()
        let seen = 0
        const target = digest.readUInt16BE(0) % 120
        const changed = JSON.parse(bytes.toString(), (_, value: unknown) =>
          seen++ === target ? values[at % values.length] : value,
        )
        const result = await read(json(changed))
        expect(typeof result.ok).toBe('boolean')
      }
    }
  })
})

describe('what is no export', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['a letter', 'Dear Mira, the code is 123456.', 'unknown-format'],
    ['JSON of something else', '{"name":"sallyport","version":"1"}', 'unknown-format'],
    ['JSON that is cut off', '{"version":1,"header":{', 'damaged'],
    ['an archive of something else', zip([{ name: 'a.txt', content: Buffer.from('x') }]), 'unknown-format'],
    [
      'an archive that is cut off',
      zip([{ name: 'export.data', content: Buffer.from('x') }]).subarray(0, 60),
      'damaged',
    ],
    [
      'Bitwarden’s account-restricted export',
      json({ encrypted: true, encKeyValidation_DO_NOT_EDIT: '2.a|b|c', items: [{ name: '2.a|b|c' }] }),
      'sealed-otherwise',
    ],
    ['Proton Pass’s PGP export', '-----BEGIN PGP MESSAGE-----\n\nwcBM', 'sealed-otherwise'],
    [
      'Proton Pass’s PGP archive',
      zip([{ name: 'Proton Pass/data.pgp', content: Buffer.from('x') }]),
      'sealed-otherwise',
    ],
    [
      'an Aegis vault that opens with a finger only',
      json({ version: 1, header: { slots: [{ type: 2 }], params: {} }, db: 'aaaa' }),
      'sealed-otherwise',
    ],
    ['a vault of a later Aegis', json({ version: 2, header: { slots: null }, db: { entries: [] } }), 'newer'],
    ['a backup of a later 2FAS', json({ schemaVersion: 9, services: [] }), 'newer'],
    [
      'an export without codes',
      json({ encrypted: false, items: [{ type: 1, name: 'x', login: { totp: null } }] }),
      'nothing',
    ],
  ])('%s is refused, and says why', async (_, content, fault) => {
    expect(await read(content, passphrase)).toEqual({ ok: false, fault })
  })

  test('every importer has the name of its program, and recognises nothing in nothing', () => {
    const source = { name: '', bytes: new Uint8Array(), broken: false }
    for (const { app, recognises } of importers) {
      expect(app).not.toBe('')
      expect(recognises(source)).toBe(false)
    }
  })

  test('a paste is read as a file is', async () => {
    const recognised = await recogniseText(` otpauth://totp/x?secret=${tea.secret} `)
    expect(recognised.ok && recognised.importer.app).toBe('otpauth://')
  })
})

/** A database whose header asks for one number of Argon2 to be this. */
async function keePassAsking(name: string, value: number): Promise<Buffer> {
  kdbxweb.CryptoEngine.setArgon2Impl(async () => new Uint8Array(32).buffer)
  const db = kdbxweb.Kdbx.create(new kdbxweb.Credentials(kdbxweb.ProtectedValue.fromString(passphrase)), 'x')
  db.setVersion(4)
  const low = value % 2 ** 32
  const type = name === 'P' ? kdbxweb.VarDictionary.ValueType.UInt32 : kdbxweb.VarDictionary.ValueType.UInt64
  db.header.kdfParameters?.set(
    name,
    type,
    name === 'P' ? value : new kdbxweb.Int64(low, Math.floor(value / 2 ** 32)),
  )
  return Buffer.from(await db.save())
}
