// Reads the QR codes of a picture, through jsQR. It finds one code at a time, and not those too small, too large or at the
// edge of a busy page: so each found one is painted over, and the picture is looked at in several sizes and parts.
import jsQR from 'jsqr'

const mostCodes = 8
/** More is looked at in a smaller size: jsQR takes about a second for a busy picture of a million pixels. */
const mostPixels = 1_500_000
/** After this, a picture without a code is given up. */
const mostMs = 4_000
/** White around what is looked at, in pixels: a code needs its quiet zone (ISO/IEC 18004 §6.3.8). */
const quiet = 24

/** A part of a picture, and how much larger to look at it. */
interface Look {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** The texts of the QR codes in a picture, in the order of finding, each once. */
export function readQrCodes(picture: ImageBitmap): readonly string[] {
  const { width, height } = picture
  if (width < 21 || height < 21) return []
  const deadline = performance.now() + mostMs
  const found = new Set<string>()
  for (const look of looks(width, height)) {
    for (const text of readPart(picture, look)) found.add(text)
    if (found.size > 0 || performance.now() > deadline) break
  }
  return [...found].slice(0, mostCodes)
}

/** The whole picture, as it is and smaller (large codes, noise); then enlarged, a small picture whole, others in parts. */
function looks(width: number, height: number): readonly Look[] {
  const whole = { x: 0, y: 0, width, height }
  const fits = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  const [partWidth, partHeight] = [Math.ceil(width * 0.6), Math.ceil(height * 0.6)]
  const partFits = Math.min(2, Math.sqrt(mostPixels / (partWidth * partHeight)))
  const quarters = [0, width - partWidth].flatMap(x =>
    [0, height - partHeight].map(y => ({ x, y, width: partWidth, height: partHeight, scale: partFits })),
  )
  const isSmall = width * height * 4 <= mostPixels
  return [
    { ...whole, scale: fits },
    { ...whole, scale: fits / 2 },
    ...(isSmall ? [{ ...whole, scale: 2 }] : quarters),
  ]
}

function* readPart(picture: ImageBitmap, { x, y, width, height, scale }: Look): Generator<string> {
  const [inWidth, inHeight] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const [toWidth, toHeight] = [inWidth + 2 * quiet, inHeight + 2 * quiet]
  const canvas = new OffscreenCanvas(toWidth, toHeight)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return
  // Transparent pictures (an SVG of black squares on nothing) are meant to be on white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, toWidth, toHeight)
  context.imageSmoothingEnabled = scale < 1
  context.drawImage(picture, x, y, width, height, quiet, quiet, inWidth, inHeight)
  for (let count = 0; count < mostCodes; count++) {
    const { data } = context.getImageData(0, 0, toWidth, toHeight)
    const code = jsQR(data, toWidth, toHeight, { inversionAttempts: 'attemptBoth' })
    if (code === null) return
    if (code.data !== '') yield code.data
    const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = code.location
    context.fillStyle = '#808080'
    context.beginPath()
    for (const corner of [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner])
      context.lineTo(corner.x, corner.y)
    context.fill()
  }
}
