// The part of protobuf's wire format that Google's migration codes use: varints and length-delimited fields, read and written
// (protobuf.dev, "Encoding"). Lengths are checked against what is there before anything is taken.
import { type Bytes, concat } from '../../shared/bytes.ts'
import { Refusal } from './importer.ts'

/** A field: a whole number, or bytes (also a text or a message within). */
export interface Field {
  readonly number: number
  readonly value: bigint | Bytes
}

/** The fields of a message in their order; fixed-width ones are passed over. @throws Refusal `damaged` */
export function* fieldsOf(message: Bytes): Generator<Field> {
  let at = 0
  const varint = (): bigint => {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++]
      if (byte === undefined) throw new Refusal('damaged')
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asUintN(64, value)
    }
    throw new Refusal('damaged')
  }
  while (at < message.length) {
    const tag = varint()
    const [number, wire] = [Number(tag >> 3n), Number(tag & 7n)]
    if (wire === 0) {
      yield { number, value: varint() }
      continue
    }
    const length = wire === 2 ? varint() : wire === 1 ? 8n : wire === 5 ? 4n : undefined
    if (length === undefined || length > BigInt(message.length - at)) throw new Refusal('damaged')
    const value = message.slice(at, at + Number(length))
    at += Number(length)
    if (wire === 2) yield { number, value }
  }
}

/** A message of these fields. */
export const messageOf = (fields: readonly Field[]): Bytes =>
  concat(
    ...fields.flatMap(({ number, value }) =>
      typeof value === 'bigint'
        ? [varintOf(BigInt(number) << 3n), varintOf(value)]
        : [varintOf((BigInt(number) << 3n) | 2n), varintOf(BigInt(value.length)), value],
    ),
  )

function varintOf(value: bigint): Bytes {
  const bytes: number[] = []
  let left = value
  while (left >= 0x80n) {
    bytes.push(Number(left & 0x7fn) | 0x80)
    left >>= 7n
  }
  bytes.push(Number(left))
  return Uint8Array.from(bytes)
}
