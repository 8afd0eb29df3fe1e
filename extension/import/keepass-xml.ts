// KeePass's XML, out of a database or exported: its entries with their texts, groups and tags, without history and bin. Strict,
// and without document types: entities of one's own are how a kilobyte becomes a gigabyte.
import { SaxesParser } from 'saxes'
import type { Bytes } from '../../shared/bytes.ts'
import { base64Of } from './crypto.ts'
import { Refusal } from './importer.ts'

/** One entry. */
export interface KeePassEntry {
  readonly fields: ReadonlyMap<string, string>
  readonly tags: readonly string[]
  /** Milliseconds since the epoch, where it is told. */
  readonly createdAt: number | undefined
}

interface Building {
  readonly fields: Map<string, string>
  readonly groups: readonly string[]
  readonly inBin: boolean
  tags: string
  created: string
}

const mostDepth = 200

/**
 * The entries of the XML; `trashed` counts those in the recycle bin. `uncover` gives protected values back, in their order.
 * @throws Refusal `damaged`
 */
export async function readKeePassXml(
  xml: string,
  uncover?: (covered: readonly Bytes[]) => Promise<readonly Bytes[]>,
): Promise<{ readonly entries: readonly KeePassEntry[]; readonly trashed: number }> {
  const covered: {
    readonly into: Map<string, string> | undefined
    readonly key: string
    readonly bytes: Bytes
  }[] = []
  const found: Building[] = []
  const path: string[] = []
  const groups: { name: string; isBin: boolean }[] = []
  let [bin, text, key, isCovered] = ['', '', '', false]
  let entry: Building | undefined
  const parser = new SaxesParser()
  const inHistory = () => path.includes('History')

  parser.on('error', () => {
    throw new Refusal('damaged')
  })
  parser.on('doctype', () => {
    throw new Refusal('damaged')
  })
  parser.on('text', part => {
    text += part
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > mostDepth) throw new Refusal('damaged')
    path.push(name)
    text = ''
    if (name === 'Group') groups.push({ name: '', isBin: false })
    if (name === 'Entry' && !inHistory())
      entry = {
        ...{ fields: new Map(), groups: groups.slice(1).map(group => group.name), tags: '', created: '' },
        inBin: groups.some(group => group.isBin),
      }
    if (name === 'Value') isCovered = attributes.Protected === 'True'
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    const parent = path.at(-1)
    const current = inHistory() ? undefined : entry
    const group = groups.at(-1)
    if (name === 'RecycleBinUUID') bin = text
    if (parent === 'Group' && group !== undefined) {
      if (name === 'Name') group.name = text
      if (name === 'UUID') group.isBin = bin !== '' && text === bin
    }
    if (name === 'Key') key = text
    if (name === 'Value') {
      // All of them, also in history and for binaries: one stream covers them, in the order of the document.
      if (isCovered)
        covered.push({ into: parent === 'String' ? current?.fields : undefined, key, bytes: base64Of(text) })
      else if (parent === 'String') current?.fields.set(key, text)
    }
    if (parent === 'Entry' && name === 'Tags' && current !== undefined) current.tags = text
    if (parent === 'Times' && name === 'CreationTime' && path.at(-2) === 'Entry' && current !== undefined)
      current.created = text
    if (name === 'Entry' && current !== undefined) {
      found.push(current)
      entry = undefined
    }
    if (name === 'Group') groups.pop()
    text = ''
  })
  parser.write(xml).close()

  const uncovered = (await uncover?.(covered.map(({ bytes }) => bytes))) ?? []
  const decoder = new TextDecoder()
  for (const [index, { into, key: field }] of covered.entries())
    into?.set(field, decoder.decode(uncovered[index]))
  return {
    entries: found
      .filter(({ inBin }) => !inBin)
      .map(({ fields, groups: names, tags, created }) => ({
        fields,
        tags: [...names, ...tags.split(/[;,]/)],
        createdAt: momentOf(created),
      })),
    trashed: found.filter(({ inBin, fields }) => inBin && codeFieldIn(fields)).length,
  }
}

/** ISO 8601, or, within version 4, seconds since the year 1 as eight bytes in Base64. */
function momentOf(text: string): number | undefined {
  if (text === '') return undefined
  const named = Date.parse(text)
  if (Number.isFinite(named)) return Math.max(0, named)
  if (!/^[A-Za-z0-9+/]{11}=$/.test(text)) return undefined
  const seconds = Number(new DataView(base64Of(text).buffer).getBigUint64(0, true))
  const since = (seconds - 62_135_596_800) * 1000
  return since > 0 && Number.isSafeInteger(since) ? since : undefined
}

/** Whether an entry has a one-time code in any of the ways that KeePass and its kin keep it. */
export const codeFieldIn = (fields: ReadonlyMap<string, string>): boolean =>
  [...fields].some(
    ([name, value]) =>
      value !== '' && /^(otp|TOTP Seed|(Time|Hmac)Otp-Secret(-(Hex|Base32|Base64))?)$/.test(name),
  )
