// The decoder as the extension's background and pages have it: its WebAssembly is a file of the extension.
import browser from 'webextension-polyfill'
import { type Decode, decoderAt } from './decoder.ts'
import { decoderFile } from './decoder-file.ts'

let decoder: Decode | undefined

/** Reads QR codes through the extension's own copy of the decoder. */
export const localDecoder: Decode = (pixels, options) => {
  decoder ??= decoderAt(browser.runtime.getURL(decoderFile))
  return decoder(pixels, options)
}
