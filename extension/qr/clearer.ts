// Other views of a picture, for codes that a decoder doesn't see in it as it is: pale ones, noisy ones, ones drawn as dots.
// Brightness alone is kept. Pure functions over pixels; which views are looked at, and when, is read.ts's business.

/** A picture's pixels, red, green, blue and opacity from 0 to 255, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** A picture's brightness, row by row, each from 0 to 255. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** The brightness of each pixel (ITU-R BT.601). */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8ClampedArray(width * height)
  for (let at = 0, from = 0; at < grey.length; at++, from += 4)
    grey[at] = (data[from] ?? 0) * 0.299 + (data[from + 1] ?? 0) * 0.587 + (data[from + 2] ?? 0) * 0.114
  return { width, height, data: grey }
}

/** As a decoder takes it. */
export function pixelsOf({ width, height, data }: Grey): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4)
  const words = new Uint32Array(pixels.buffer)
  // All four bytes at once; the machines that browsers run on have the low byte first.
  for (let at = 0; at < words.length; at++) words[at] = 0xff000000 | ((data[at] ?? 0) * 0x010101)
  return { width, height, data: pixels }
}

/** A tile's side in pixels: larger than a module of most codes, smaller than a code. */
const tile = 24
/** Less difference than this within a tile and its neighbours is an even ground. */
const leastRange = 5

/** Each part stretched over the whole range of brightness, so that a pale code stands out though the page is not pale. */
export function stretched({ width, height, data }: Grey): Grey {
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)]
  const lowest = new Uint8Array(across * down).fill(255)
  const highest = new Uint8Array(across * down)
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / tile) * across
    for (let x = 0; x < width; x++, at++) {
      const which = row + Math.floor(x / tile)
      const value = data[at] ?? 0
      if (value < (lowest[which] ?? 0)) lowest[which] = value
      if (value > (highest[which] ?? 0)) highest[which] = value
    }
  }
  const result = new Uint8ClampedArray(data.length)
  for (let tileY = 0; tileY < down; tileY++)
    for (let tileX = 0; tileX < across; tileX++) {
      let [low, high] = [255, 0]
      // A tile within a single module sees both brightnesses in its neighbours.
      for (let y = Math.max(0, tileY - 1); y <= Math.min(down - 1, tileY + 1); y++)
        for (let x = Math.max(0, tileX - 1); x <= Math.min(across - 1, tileX + 1); x++) {
          low = Math.min(low, lowest[y * across + x] ?? 0)
          high = Math.max(high, highest[y * across + x] ?? 0)
        }
      const range = high - low
      for (let y = tileY * tile; y < Math.min(height, (tileY + 1) * tile); y++)
        for (let x = tileX * tile; x < Math.min(width, (tileX + 1) * tile); x++) {
          const at = y * width + x
          result[at] = range < leastRange ? 255 : (((data[at] ?? 0) - low) * 255) / range
        }
    }
  return { width, height, data: result }
}

/** Half as wide and high, each pixel the mean of four: takes away noise, and joins dots. */
export function halved({ width, height, data }: Grey): Grey {
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)]
  const result = new Uint8ClampedArray(w * h)
  for (let y = 0, at = 0; y < h; y++)
    for (let x = 0; x < w; x++, at++) {
      const from = y * 2 * width + x * 2
      result[at] =
        ((data[from] ?? 0) +
          (data[from + 1] ?? 0) +
          (data[from + width] ?? 0) +
          (data[from + width + 1] ?? 0)) /
        4
    }
  return { width: w, height: h, data: result }
}

/** Twice as wide and high, with even transitions: modules of one or two pixels are too small to be found. */
export function doubled({ width, height, data }: Grey): Grey {
  const [w, h] = [width * 2, height * 2]
  const result = new Uint8ClampedArray(w * h)
  for (let y = 0, at = 0; y < h; y++) {
    const [near, far] = neighbours(y, height)
    for (let x = 0; x < w; x++, at++) {
      const [left, right] = neighbours(x, width)
      result[at] =
        ((data[near * width + left] ?? 0) * 9 +
          (data[near * width + right] ?? 0) * 3 +
          (data[far * width + left] ?? 0) * 3 +
          (data[far * width + right] ?? 0)) /
        16
    }
  }
  return { width: w, height: h, data: result }
}

/** The pixel that a pixel of twice the size lies in, and the one that it lies nearest to besides. */
function neighbours(at: number, length: number): readonly [number, number] {
  const own = at >> 1
  return [own, Math.min(length - 1, Math.max(0, at % 2 === 0 ? own - 1 : own + 1))]
}

/** Each pixel the middle one of its nine: takes away specks, and leaves edges where they are. */
export function unspecked({ width, height, data }: Grey): Grey {
  const result = new Uint8ClampedArray(data)
  const nine = new Uint8Array(9)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let count = 0
      for (let row = -1; row <= 1; row++)
        for (let column = -1; column <= 1; column++) nine[count++] = data[(y + row) * width + x + column] ?? 0
      result[y * width + x] = nine.sort()[4] ?? 0
    }
  return { width, height, data: result }
}
