// Reads the QR codes of a picture: as it is first, and where that shows none, in the views of clearer.ts.
import { doubled, greyOf, halved, type Pixels, pixelsOf, stretched, unspecked } from './clearer.ts'
import type { Decode } from './decoder.ts'

const mostCodes = 40
/** More is looked at in a smaller size. A photo of a modern phone has more, and no code that needs them. */
const mostPixels = 12_000_000
/** Larger pictures are neither doubled nor freed of specks: it takes long, and their codes are large enough. */
const mostPixelsEnlarged = 2_000_000
/** After this, a picture without a code is given up. */
const mostMs = 4_000
/** Ground around what is looked at, in pixels: a code needs its quiet zone (ISO/IEC 18004 §6.3.8). */
const quiet = 24
const [white, black] = [255, 0]

/** The texts of the QR codes in a picture, in the order of finding, each once. */
export async function readQrCodes(picture: ImageBitmap, decode: Decode): Promise<readonly string[]> {
  const pixels = pixelsIn(picture)
  return pixels === undefined ? [] : readPixels(pixels, decode)
}

/** The same with one look only: for a camera, which soon shows the next picture. */
export async function glance(picture: ImageBitmap, decode: Decode): Promise<readonly string[]> {
  const pixels = pixelsIn(picture)
  return pixels === undefined ? [] : [...new Set(await decode(pixels))]
}

function pixelsIn(picture: ImageBitmap): Pixels | undefined {
  const { width, height } = picture
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  const [toWidth, toHeight] = [
    Math.max(1, Math.floor(width * scale)),
    Math.max(1, Math.floor(height * scale)),
  ]
  const context = new OffscreenCanvas(toWidth, toHeight).getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, toWidth, toHeight)
  return context?.getImageData(0, 0, toWidth, toHeight)
}

/** The same for a picture's pixels. */
export async function readPixels(picture: Pixels, decode: Decode): Promise<readonly string[]> {
  const deadline = performance.now() + mostMs
  const found = new Set<string>()
  for (const look of looks(picture, decode)) {
    for (const text of await look()) if (text !== '') found.add(text)
    if (found.size > 0 || performance.now() > deadline) break
  }
  return [...found].slice(0, mostCodes)
}

/** Each way to look at a picture, the one that finds most first. */
function* looks(picture: Pixels, decode: Decode): Generator<() => Promise<readonly string[]>> {
  // Transparent pictures are mostly meant to be on white.
  const framed = onGround(picture, white)
  const grey = greyOf(framed)
  const isSmall = picture.width * picture.height <= mostPixelsEnlarged
  // Both at once: of several codes, one may be pale.
  yield async () => [...(await decode(framed)), ...(await decode(pixelsOf(stretched(grey))))]
  if (isTransparent(picture)) yield () => decode(onGround(picture, black))
  yield () => decode(framed, { closing: true })
  if (isSmall) yield () => decode(pixelsOf(doubled(grey)))
  yield () => decode(pixelsOf(halved(grey)))
  yield () => decode(pixelsOf(halved(halved(grey))))
  if (isSmall) yield () => decode(pixelsOf(unspecked(grey)))
}

const isTransparent = ({ data }: Pixels): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

/** A picture on a ground that is a little larger: what is transparent in it shows the ground. */
function onGround({ width, height, data }: Pixels, ground: number): Pixels {
  const [toWidth, toHeight] = [width + 2 * quiet, height + 2 * quiet]
  const result = new Uint8ClampedArray(toWidth * toHeight * 4).fill(ground)
  for (let at = 3; at < result.length; at += 4) result[at] = 255
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      const to = ((y + quiet) * toWidth + x + quiet) * 4
      const opacity = (data[from + 3] ?? 0) / 255
      for (let channel = 0; channel < 3; channel++)
        result[to + channel] = (data[from + channel] ?? 0) * opacity + ground * (1 - opacity)
    }
  return { width: toWidth, height: toHeight, data: result }
}
