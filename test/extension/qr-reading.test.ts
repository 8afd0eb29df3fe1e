// QR codes are read from whatever a screen or a camera shows: drawn by three encoders that are not ours, in every size, angle
// and colour, blurred, noisy, several at once. The decoder is the one that the extension is built with.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decoderAt } from '../../extension/qr/decoder.ts'
import { readPixels } from '../../extension/qr/read.ts'
import { type Colour, draw, type Placed, type Scene, square, turned } from '../fixtures/qr/drawing.ts'
import { encoders, type Matrix } from '../fixtures/qr/encoders.ts'

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
const decode = decoderAt(`data:application/wasm;base64,${wasm.toString('base64')}`)

const short = 'otpauth://totp/Acme:mira?secret=JBSWY3DPEHPK3PXP&issuer=Acme'
const usual =
  'otpauth://totp/Harbour%20Tea:mira%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Harbour%20Tea&algorithm=SHA1&digits=6&period=30'
/** As long as a migration batch of ten accounts. */
const long = `otpauth-migration://offline?data=${'CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBs'.repeat(9)}`

const white: Colour = [255, 255, 255]
const night: Colour = [17, 17, 20]

/** A square picture with one code in the middle. */
const alone = (
  matrix: Matrix,
  size: number,
  rest: Partial<Scene> & { readonly code?: Partial<Placed> } = {},
): Scene => {
  const { code, ...scene } = rest
  const side = size + 80
  return { width: side, height: side, codes: [{ matrix, corners: square(40, 40, size), ...code }], ...scene }
}
const leaning = (degrees: number): Partial<Placed> => ({ corners: turned(190, 190, 270, degrees) })
const coloured = (dark: Colour, light: Colour) => (matrix: Matrix) =>
  alone(matrix, 240, { ground: light, code: { dark, light } })

/** Everything that one code is drawn as. */
const scenes: Readonly<Record<string, (matrix: Matrix) => Scene>> = {
  '80 pixels': matrix => alone(matrix, 80),
  '110 pixels': matrix => alone(matrix, 110),
  '160 pixels': matrix => alone(matrix, 160),
  '600 pixels': matrix => alone(matrix, 600),
  '2000 pixels': matrix => alone(matrix, 2000),
  'turned by 5°': matrix => alone(matrix, 300, { code: leaning(5) }),
  'turned by 30°': matrix => alone(matrix, 300, { code: leaning(30) }),
  'turned by 45°': matrix => alone(matrix, 300, { code: leaning(45) }),
  'turned by 133°': matrix => alone(matrix, 300, { code: leaning(133) }),
  'upside down': matrix => alone(matrix, 300, { code: leaning(180) }),
  mirrored: matrix =>
    alone(
      matrix.map(row => row.toReversed()),
      260,
    ),
  perspective: matrix =>
    alone(matrix, 480, {
      code: {
        corners: [
          [100, 120],
          [460, 60],
          [520, 500],
          [60, 420],
        ],
      },
    }),
  'strong perspective': matrix =>
    alone(matrix, 500, {
      code: {
        corners: [
          [180, 100],
          [420, 140],
          [540, 480],
          [40, 520],
        ],
      },
    }),
  inverted: coloured(white, [0, 0, 0]),
  'inverted, on a white page': matrix =>
    alone(matrix, 240, { code: { dark: white, light: [0, 0, 0], quiet: 1 } }),
  'on a dark page': matrix => alone(matrix, 220, { ground: night, code: { quiet: 1 } }),
  'cut to its edges': matrix => ({
    width: 220,
    height: 220,
    codes: [{ matrix, corners: square(0, 0, 220), quiet: 0 }],
  }),
  'grey on grey': coloured([150, 150, 150], [190, 190, 190]),
  'a hint of grey on grey': coloured([120, 120, 120], [130, 130, 130]),
  'light grey on white': coloured([215, 215, 215], white),
  'dark grey on black': coloured([0, 0, 0], [40, 40, 40]),
  'blue on yellow': coloured([30, 60, 200], [250, 230, 120]),
  'red on green': coloured([190, 40, 40], [60, 180, 80]),
  'red on blue': coloured([230, 40, 40], [20, 20, 140]),
  noise: matrix => alone(matrix, 300, { noise: 80, code: leaning(9) }),
  'strong noise': matrix => alone(matrix, 300, { noise: 120, code: leaning(9) }),
  specks: matrix => alone(matrix, 300, { specks: 0.08, code: leaning(9) }),
  blur: matrix => alone(matrix, 300, { blur: 2, code: leaning(9) }),
  'modules as dots': matrix => alone(matrix, 260, { code: { dots: 0.5 } }),
  'in a busy page': matrix => ({
    ...page(1280, 800),
    codes: [{ matrix, corners: square(700.3, 401.7, 160) }],
  }),
  'in a large busy page': matrix => ({
    ...page(2560, 1440),
    codes: [{ matrix, corners: square(1700.3, 401.7, 180) }],
  }),
  'pale, in a busy page': matrix => ({
    ...page(1280, 800),
    codes: [{ matrix, corners: square(300, 201.7, 200), dark: [225, 225, 230], light: [250, 250, 250] }],
  }),
  'a photo: perspective, shade, noise, not sharp': matrix => ({
    ...page(1200, 900),
    ...{ blur: 2, noise: 30, shade: [1, 0.35], ground: [200, 190, 180] },
    codes: [
      {
        matrix,
        corners: [
          [300, 220],
          [760, 170],
          [800, 690],
          [260, 640],
        ],
      },
    ],
  }),
}
const page = (width: number, height: number) => ({ width, height, busy: true })

describe.each(Object.entries(encoders))('a code drawn by %s', (_, encode) => {
  const matrix = encode(usual, 'M')
  test.each(Object.entries(scenes))('%s', async (_, scene) => {
    expect(await readPixels(draw(scene(matrix)), decode)).toEqual([usual])
  })

  test('as long as a migration batch, small and large', async () => {
    for (const size of [180, 320, 1000])
      expect(await readPixels(draw(alone(encode(long, 'L'), size)), decode)).toEqual([long])
  })

  test('damaged as far as its correction reaches', async () => {
    const strong = encode(short, 'H')
    const middle = strong.length / 2
    // A logo in the middle: a tenth of the area, which in every code hits data and correction alike.
    const isCovered = (row: number, column: number) =>
      Math.hypot(row + 0.5 - middle, column + 0.5 - middle) < strong.length * 0.17
    const damaged = strong.map((line, row) => line.map((dark, column) => dark && !isCovered(row, column)))
    expect(await readPixels(draw(alone(damaged, 300)), decode)).toEqual([short])
  })

  test('several in one picture, each turned another way', async () => {
    const texts = [0, 1, 2, 3, 4].map(which => `${short}&n=${which}`)
    const codes = texts.map((text, which) => ({
      matrix: encode(text, 'M'),
      corners: turned(200 + (which % 3) * 400, 220 + Math.floor(which / 3) * 420, 230, which * 17),
    }))
    const read = await readPixels(draw({ width: 1300, height: 900, codes }), decode)
    expect(read.toSorted()).toEqual(texts)
  })

  test('several of different kinds: usual, inverted, small, pale', async () => {
    const texts = [0, 1, 2, 3].map(which => `${short}&n=${which}`)
    const [first = [], second = [], third = [], fourth = []] = texts.map(text => encode(text, 'M'))
    const codes: readonly Placed[] = [
      { matrix: first, corners: square(40, 50, 260) },
      { matrix: second, corners: square(400, 80, 260), dark: white, light: [0, 0, 0] },
      { matrix: third, corners: square(750, 100, 100) },
      { matrix: fourth, corners: square(60, 420, 240), dark: [243, 243, 243], light: white },
    ]
    const read = await readPixels(draw({ width: 900, height: 720, codes }), decode)
    expect(read.toSorted()).toEqual(texts)
  })
})

test('a transparent picture is read on white and on black ground', async () => {
  for (const ink of [0, 255]) {
    const { width, height, data } = draw(alone(encoders.nodeQrcode(usual, 'M'), 200))
    for (let at = 0; at < data.length; at += 4) {
      data[at + 3] = 255 - (data[at] ?? 0)
      data.fill(ink, at, at + 3)
    }
    expect(await readPixels({ width, height, data }, decode)).toEqual([usual])
  }
})

test('nothing is read where nothing is: noise, a busy page, other codes’ patterns', async () => {
  const half = encoders.libqrencode(usual, 'M').map((row, at) => (at < 20 ? row : row.map(() => false)))
  for (const scene of [
    { ...page(800, 600), codes: [] },
    { width: 500, height: 500, noise: 255, ground: [128, 128, 128] as const, codes: [] },
    alone(half, 300),
    { width: 1, height: 1, codes: [] },
  ])
    expect(await readPixels(draw(scene), decode)).toEqual([])
})
