// Opens a picture that nobody vouches for. A file of a few kilobytes can claim a billion pixels and take all memory once it
// is drawn, so its size is read from its header first, and what has no known header isn't drawn at all.

/** Enough for a photo of a modern phone. */
const mostPixels = 64_000_000
/** The header of a JPEG stands behind its embedded preview and colour profile. */
const headerBytes = 256 * 1024

/** The picture, or undefined where it is none, too large, or in a format that is not looked at. Close it after use. */
export async function openPicture(file: Blob): Promise<ImageBitmap | undefined> {
  const size = pictureSize(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()))
  if (size === undefined || size.width * size.height > mostPixels) return undefined
  try {
    return await createImageBitmap(file)
  } catch {
    return undefined
  }
}

/** A picture's size in pixels by its own header: PNG, JPEG, GIF, WebP and BMP. */
export function pictureSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const says = (text: string, at: number) =>
    Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  try {
    if (says('\x89PNG\r\n', 0)) return { width: view.getUint32(16), height: view.getUint32(20) }
    if (says('GIF8', 0)) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (says('BM', 0))
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
    if (says('RIFF', 0) && says('WEBP', 8)) return webpSize(view, says)
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view)
  } catch {
    // Cut off within its header (RangeError).
  }
  return undefined
}

function webpSize(view: DataView, says: (text: string, at: number) => boolean) {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
  if (says('VP8X', 12)) return { width: uint24(24) + 1, height: uint24(27) + 1 }
  if (says('VP8L', 12)) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (says('VP8 ', 12))
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  return undefined
}

/** From marker to marker up to the start of a frame (SOF, ITU-T T.81 table B.1). */
function jpegSize(view: DataView) {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (startsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return undefined
}
