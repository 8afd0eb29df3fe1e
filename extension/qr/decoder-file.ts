// What the decoder's WebAssembly is called in the built extension: wxt.config.ts puts it there, local.ts reads it.

export const decoderFile = 'zxing_reader.wasm'
