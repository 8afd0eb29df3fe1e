// Cuts a binary file into its parts, from front to back, little-endian. Asking for more than is there means that it is damaged.
import type { Bytes } from '../../shared/bytes.ts'
import { Refusal } from './importer.ts'

export class Cut {
  readonly #bytes: Bytes
  /** How far it has been read. */
  at: number

  constructor(bytes: Bytes, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  /** The next bytes. @throws Refusal `damaged` */
  bytes(length: number): Bytes {
    if (!Number.isSafeInteger(length) || length < 0 || length > this.#bytes.length - this.at)
      throw new Refusal('damaged')
    this.at += length
    return this.#bytes.slice(this.at - length, this.at)
  }

  uint8 = (): number => new DataView(this.bytes(1).buffer).getUint8(0)
  uint16 = (): number => new DataView(this.bytes(2).buffer).getUint16(0, true)
  uint32 = (): number => new DataView(this.bytes(4).buffer).getUint32(0, true)
  /** As a number: beyond 2^53 it isn't exact, and too large for anything anyway. */
  uint64 = (): number => Number(new DataView(this.bytes(8).buffer).getBigUint64(0, true))
  rest = (): Bytes => this.bytes(this.#bytes.length - this.at)
}
