// libsodium's secretstream with one message (crypto_secretstream_xchacha20poly1305), over @noble/ciphers: what Ente Auth seals
// its export with.
import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { chacha20, hchacha } from '@noble/ciphers/chacha.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { type Bytes, concat, utf8 } from '../../shared/bytes.ts'

/**
 * The first message of a libsodium secretstream (crypto_secretstream_xchacha20poly1305, "Encrypted streams: Algorithm"): a
 * sealed tag, the text, and a Poly1305 over both, padded as that algorithm does it. Undefined where it doesn't hold.
 */
export function openStream(key: Bytes, header: Bytes, sealed: Bytes): Bytes | undefined {
  const textLength = sealed.length - 17
  if (textLength < 0) return undefined
  const subkey = hchacha20(key, header.slice(0, 16))
  // The stream's counter begins at 1, before the last eight bytes of the header.
  const nonce = concat(Uint8Array.of(1, 0, 0, 0), header.slice(16))
  const macKey = chacha20(subkey, nonce, new Uint8Array(32))
  const tagBlock = chacha20(subkey, nonce, concat(sealed.slice(0, 1), new Uint8Array(63)), undefined, 1)
  // What is authenticated is the block with the tag still sealed.
  const block = concat(sealed.slice(0, 1), tagBlock.slice(1))
  const text = sealed.slice(1, 1 + textLength)
  const lengths = new DataView(new ArrayBuffer(16))
  lengths.setBigUint64(8, BigInt(block.length + textLength), true)
  const padding = new Uint8Array((0x10 - block.length + textLength) & 0xf)
  const mac = poly1305(concat(block, text, padding, new Uint8Array(lengths.buffer)), macKey)
  if (!equalBytes(mac, sealed.slice(1 + textLength))) return undefined
  return Uint8Array.from(chacha20(subkey, nonce, text, undefined, 2))
}

/** HChaCha20 (draft-irtf-cfrg-xchacha §2.2) over bytes. */
function hchacha20(key: Bytes, input: Bytes): Bytes {
  const words = (bytes: Bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Uint32Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true))
  }
  const out = new Uint32Array(8)
  hchacha(words(utf8('expand 32-byte k')), words(key), words(input), out)
  const view = new DataView(new ArrayBuffer(32))
  for (const [index, word] of out.entries()) view.setUint32(index * 4, word, true)
  return new Uint8Array(view.buffer)
}
