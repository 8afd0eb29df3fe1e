// Threat E6: a small file that claims a huge picture is found out by its header, before anything is drawn.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pictureSize } from '../../extension/qr/picture.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'string' ? Array.from(part, letter => letter.charCodeAt(0)) : part,
    ),
  )
const zeros = (count: number) => new Array<number>(count).fill(0)

describe('E6 the size that a picture claims', () => {
  test.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', [0, 0, 0x75, 0x30, 0, 0, 0, 9]), 30_000, 9],
    ['GIF', bytes('GIF89a', [0x2c, 1, 0xff, 0xff]), 300, 65_535],
    ['BMP, upside down', bytes('BM', zeros(16), [5, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff]), 5, 2],
    ['WebP', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xff, 0xff, 0, 9, 0, 0]), 65_536, 10],
    ['lossless WebP', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f, 0xff, 0xc0, 0x02, 0]), 256, 12],
    [
      'JPEG behind a profile',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0]),
      4000,
      3000,
    ],
  ])('%s', (_, header, width, height) => {
    expect(pictureSize(header)).toEqual({ width, height })
  })

  test('nothing else is taken for a picture, and nothing throws', () => {
    expect(
      pictureSize(bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">')),
    ).toBeUndefined()
    expect(pictureSize(bytes('\x89PNG\r\n'))).toBeUndefined()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), tail => void pictureSize(bytes([0xff, 0xd8], [...tail]))),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), all => void pictureSize(all)))
  })
})
