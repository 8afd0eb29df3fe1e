// Reads the QR codes of a picture, through jsQR. It finds one code at a time, and not those too small, too large or at the
// edge of a busy page: so each found one is painted over, and the picture is looked at in several sizes and parts.
import jsQR from 'jsqr'

const mostCodes = 8
const mostPixels = 4_000_000

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
  const found = new Set<string>()
  for (const look of looks(width, height)) {
    for (const text of readPart(picture, look)) found.add(text)
    if (found.size > 0 && look.scale <= 1) break
  }
  return [...found].slice(0, mostCodes)
}

/** The whole picture, as it is, at half and at double size; then overlapping quarters, enlarged. */
function looks(width: number, height: number): readonly Look[] {
  const whole = { x: 0, y: 0, width, height }
  const fits = (look: Look) => look.width * look.height * look.scale ** 2 <= mostPixels
  const [partWidth, partHeight] = [Math.ceil(width * 0.6), Math.ceil(height * 0.6)]
  const quarters = [0, width - partWidth].flatMap(x =>
    [0, height - partHeight].map(y => ({ x, y, width: partWidth, height: partHeight, scale: 1.5 })),
  )
  const shrink = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  return [
    { ...whole, scale: shrink },
    { ...whole, scale: shrink / 2 },
    { ...whole, scale: 2 },
    ...quarters,
  ].filter(fits)
}

function* readPart(picture: ImageBitmap, { x, y, width, height, scale }: Look): Generator<string> {
  const [toWidth, toHeight] = [
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  ]
  const canvas = new OffscreenCanvas(toWidth, toHeight)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return
  // Transparent pictures (an SVG of black squares on nothing) are meant to be on white.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, toWidth, toHeight)
  context.imageSmoothingEnabled = scale < 1
  context.drawImage(picture, x, y, width, height, 0, 0, toWidth, toHeight)
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
