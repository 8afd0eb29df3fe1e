// The QR decoder: ZXing-C++ as WebAssembly (zxing-wasm), the best of those tried on test/extension/qr-reading.test.ts's pictures. A
// megabyte, so it is loaded with the first picture that is looked at; from the extension itself, never from elsewhere.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Pixels } from './clearer.ts'

/** Reads the codes in a picture; `closing` joins modules that noise or ornament took apart. */
export type Decode = (pixels: Pixels, options?: { readonly closing?: boolean }) => Promise<readonly string[]>

/** The decoder whose WebAssembly is at this address. */
export function decoderAt(wasm: string): Decode {
  prepareZXingModule({ overrides: { locateFile: () => wasm } })
  return async ({ width, height, data }, { closing = false } = {}) => {
    const read = await readBarcodes(
      { width, height, data, colorSpace: 'srgb' },
      {
        formats: ['QRCode'],
        // 0 stands for all.
        maxNumberOfSymbols: 0,
        ...{ tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true, tryDenoise: closing },
      },
    )
    return read.filter(({ isValid }) => isValid).map(({ text }) => text)
  }
}
