// KeePass's database file, versions 3.1 and 4 (keepass.info/help/kb/kdbx.html; KeePassXC's source): from a passphrase to the
// XML within, and the stream that covers its protected values. Key files and hardware keys are not read.
import { chacha20 } from '@noble/ciphers/chacha.js'
import { salsa20 } from '@noble/ciphers/salsa.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { type Bytes, concat, fromUtf8, hex, sha256, utf8 } from '../../shared/bytes.ts'
import { argon2Key, kdfBounds, openCbc } from './crypto.ts'
import { Cut } from './cut.ts'
import { Refusal } from './importer.ts'
import { gunzip } from './zip.ts'

/** What was inside: the XML, and what uncovers protected values, which are to be given in the order of the document. */
export interface Inside {
  readonly xml: string
  readonly uncover: (covered: readonly Bytes[]) => Promise<readonly Bytes[]>
}

const ciphers = new Map([
  ['31c1f2e6bf714350be5805216afc5aff', 'aes'],
  ['d6038a2b8b6f4cb5a524339a31dbb59a', 'chacha20'],
])
const kdfs = new Map([
  ['c9d9f39a628a4460bf740d08c18a4fea', 'aes'],
  ['ef636ddf8c29444b91f7a9a403e30a0c', 'argon2d'],
  ['9e298b1956db4773b23dfc3ec6f0a1e6', 'argon2id'],
])
const fields = {
  end: 0,
  cipher: 2,
  compression: 3,
  seed: 4,
  kdfSeed: 5,
  rounds: 6,
  iv: 7,
  innerKey: 8,
  start: 9,
  inner: 10,
  kdf: 11,
}

/** Opens a database. @throws Refusal */
export async function openKdbx(bytes: Bytes, passphrase: string): Promise<Inside> {
  const cut = new Cut(bytes, 8)
  cut.uint16()
  const major = cut.uint16()
  if (major !== 3 && major !== 4) throw new Refusal(major > 4 ? 'newer' : 'sealed-otherwise')
  const header = new Map<number, Bytes>()
  for (let id = cut.uint8(); ; id = cut.uint8()) {
    header.set(id, cut.bytes(major === 4 ? cut.uint32() : cut.uint16()))
    if (id === fields.end) break
  }
  const field = (id: number): Bytes => {
    const found = header.get(id)
    if (found === undefined) throw new Refusal('damaged')
    return found
  }
  const headerBytes = bytes.slice(0, cut.at)
  const composite = await sha256(await sha256(utf8(passphrase)))
  const transformed =
    major === 4
      ? await derive(composite, readVariants(field(fields.kdf)))
      : await aesKdf(composite, field(fields.kdfSeed), new Cut(field(fields.rounds), 0).uint64())
  const key = await sha256(concat(field(fields.seed), transformed))
  const isPacked = new Cut(field(fields.compression), 0).uint32() === 1
  const cipher = ciphers.get(hex(field(fields.cipher)))
  if (cipher === undefined) throw new Refusal('sealed-otherwise')
  const decrypt = (sealed: Bytes) =>
    cipher === 'aes'
      ? openCbc(key, field(fields.iv), sealed)
      : Uint8Array.from(chacha20(key, field(fields.iv), sealed))
  const unpacked = (content: Bytes) => (isPacked ? gunzip(content) : content)

  if (major === 3) {
    const content = await decrypt(cut.rest())
    const start = field(fields.start)
    if (content === undefined || !equalBytes(content.slice(0, 32), start))
      throw new Refusal('wrong-passphrase')
    const xml = fromText(await unpacked(await hashedBlocks(content.slice(32))))
    return { xml, uncover: uncoverBy(new Cut(field(fields.inner), 0).uint32(), field(fields.innerKey)) }
  }

  if (!equalBytes(cut.bytes(32), await sha256(headerBytes))) throw new Refusal('damaged')
  const macBase = await sha512(concat(field(fields.seed), transformed, Uint8Array.of(1)))
  // The header's own key is that of the block before the first.
  const headerMac = await hmac(await blockKey(2n ** 64n - 1n, macBase), headerBytes)
  if (!equalBytes(cut.bytes(32), headerMac)) throw new Refusal('wrong-passphrase')
  const content = await decrypt(await sealedBlocks(cut, macBase))
  if (content === undefined) throw new Refusal('damaged')
  const inner = new Cut(await unpacked(content), 0)
  const innerHeader = new Map<number, Bytes>()
  for (let id = inner.uint8(); ; id = inner.uint8()) {
    innerHeader.set(id, inner.bytes(inner.uint32()))
    if (id === 0) break
  }
  const [stream, streamKey] = [innerHeader.get(1), innerHeader.get(2)]
  if (stream === undefined || streamKey === undefined) throw new Refusal('damaged')
  return { xml: fromText(inner.rest()), uncover: uncoverBy(new Cut(stream, 0).uint32(), streamKey) }
}

function fromText(bytes: Bytes): string {
  try {
    return fromUtf8(bytes)
  } catch {
    throw new Refusal('damaged')
  }
}

/** The function's numbers (a "variant dictionary": type, name, value, each with its length). */
function readVariants(bytes: Bytes): ReadonlyMap<string, Bytes> {
  const cut = new Cut(bytes, 2)
  const variants = new Map<string, Bytes>()
  while (cut.uint8() !== 0) variants.set(fromText(cut.bytes(cut.uint32())), cut.bytes(cut.uint32()))
  return variants
}

async function derive(composite: Bytes, variants: ReadonlyMap<string, Bytes>): Promise<Bytes> {
  const value = (name: string) => new Cut(variants.get(name) ?? new Uint8Array(), 0)
  const salt = value('S').rest()
  const kdf = kdfs.get(hex(value('$UUID').rest()))
  if (kdf === undefined) throw new Refusal('newer')
  if (kdf === 'aes') return aesKdf(composite, salt, value('R').uint64())
  const cost = {
    memoryKiB: value('M').uint64() / 1024,
    iterations: value('I').uint64(),
    parallelism: value('P').uint32(),
  }
  return argon2Key(kdf === 'argon2d' ? 'argon2d' : 'argon2id', composite, salt, cost)
}

const chunk = 10_000

/**
 * AES-KDF: both blocks encrypted by AES-256-ECB `rounds` times. WebCrypto has no ECB, but CBC of zeros after an IV gives
 * E(IV), E(E(IV)), …: the last block is the IV encrypted as often as there are zeros.
 */
async function aesKdf(composite: Bytes, seed: Bytes, rounds: number): Promise<Bytes> {
  if (rounds < 1 || rounds > kdfBounds.rounds * 20 || seed.length !== 32) throw new Refusal('too-costly')
  const key = await crypto.subtle.importKey('raw', seed, 'AES-CBC', false, ['encrypt'])
  const zeros = new Uint8Array(chunk * 16)
  const half = async (start: Bytes) => {
    let block = start
    for (let left = rounds; left > 0; left -= chunk) {
      const length = Math.min(left, chunk) * 16
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-CBC', iv: block },
        key,
        zeros.subarray(0, length),
      )
      block = new Uint8Array(sealed, length - 16, 16).slice()
    }
    return block
  }
  const [first, second] = await Promise.all([half(composite.slice(0, 16)), half(composite.slice(16))])
  return sha256(concat(first, second))
}

const sha512 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-512', bytes))

async function hmac(key: Bytes, bytes: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes))
}

function littleEndian(value: bigint): Bytes {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, value, true)
  return new Uint8Array(view.buffer)
}

const blockKey = (index: bigint, macBase: Bytes): Promise<Bytes> =>
  sha512(concat(littleEndian(index), macBase))

/** Version 4's blocks, each with its HMAC over its place, its length and itself. */
async function sealedBlocks(cut: Cut, macBase: Bytes): Promise<Bytes> {
  const blocks: Bytes[] = []
  for (let index = 0n; ; index++) {
    const mac = cut.bytes(32)
    const length = cut.bytes(4)
    const block = cut.bytes(new Cut(length, 0).uint32())
    const expected = await hmac(await blockKey(index, macBase), concat(littleEndian(index), length, block))
    if (!equalBytes(mac, expected)) throw new Refusal('damaged')
    if (block.length === 0) return concat(...blocks)
    blocks.push(block)
  }
}

/** Version 3's blocks, each with its SHA-256. */
async function hashedBlocks(content: Bytes): Promise<Bytes> {
  const cut = new Cut(content, 0)
  const blocks: Bytes[] = []
  for (;;) {
    cut.uint32()
    const hash = cut.bytes(32)
    const block = cut.bytes(cut.uint32())
    if (block.length === 0) return concat(...blocks)
    if (!equalBytes(hash, await sha256(block))) throw new Refusal('damaged')
    blocks.push(block)
  }
}

/** One key stream runs through all protected values of a document. */
function uncoverBy(stream: number, key: Bytes): Inside['uncover'] {
  return async covered => {
    const plain = await unstreamed(stream, key, concat(...covered))
    let at = 0
    return covered.map(({ length }) => {
      at += length
      return plain.slice(at - length, at)
    })
  }
}

/** KeePass's own constant. */
const salsaNonce = Uint8Array.of(0xe8, 0x30, 0x09, 0x4b, 0x97, 0x20, 0x5d, 0x2a)

async function unstreamed(stream: number, key: Bytes, covered: Bytes): Promise<Bytes> {
  if (stream === 2) return Uint8Array.from(salsa20(await sha256(key), salsaNonce, covered))
  if (stream !== 3) throw new Refusal('sealed-otherwise')
  const derived = await sha512(key)
  return Uint8Array.from(chacha20(derived.slice(0, 32), derived.slice(32, 44), covered))
}
