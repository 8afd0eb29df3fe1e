// A file or a paste, looked at as far as telling formats apart needs it: its bytes, its text where it is one, its JSON where
// it is that, the names in it where it is an archive.
import type { Bytes } from '../../shared/bytes.ts'
import { Refusal } from './importer.ts'

/** Larger than any export of codes; a password manager's may carry much else. */
export const mostBytes = 32 * 1024 * 1024

export interface Source {
  /** What the file is called; never what decides its format. */
  readonly name: string
  readonly bytes: Bytes
  readonly text?: string
  /** Parsed, where the text is JSON; `broken` where it begins as JSON and isn't. */
  readonly json?: unknown
  readonly broken: boolean
  /** The names of the files in an archive. */
  readonly files?: readonly string[]
}

/** Looks at bytes. @throws Refusal `empty`, `too-large`, or `damaged` where it is an archive that can't be read */
export async function sourceOf(name: string, bytes: Bytes): Promise<Source> {
  if (bytes.length === 0) throw new Refusal('empty')
  if (bytes.length > mostBytes) throw new Refusal('too-large')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    const { namesIn } = await import('./zip.ts')
    return { name, bytes, broken: false, files: await namesIn(bytes) }
  }
  const text = textOf(bytes)
  if (text === undefined) return { name, bytes, broken: false }
  if (text.trim() === '') throw new Refusal('empty')
  if (!/^\s*[{[]/.test(text)) return { name, bytes, text, broken: false }
  const json = parseJson(text)
  return json === undefined ? { name, bytes, text, broken: true } : { name, bytes, text, json, broken: false }
}

/** Text as UTF-8, or as UTF-16 with its mark, as Windows programs write it; undefined where it is no text. */
function textOf(bytes: Bytes): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Parsed JSON, or undefined: `null` alone is no file of ours either. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    // A syntax error, or nested so deep that the stack ends.
    return undefined
  }
}

/** JSON out of decrypted bytes. @throws Refusal `damaged`: the passphrase was right, what it opened is not */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(Uint8Array.from(bytes))
  const json = text === undefined ? undefined : parseJson(text)
  if (json === undefined) throw new Refusal('damaged')
  return json
}
