// Draws public/icon/*.png from icon.svg with the Chromium at hand: `node extension/assets/draw-icons.ts [chromium]`.
// Run it when the drawing changes; the pictures are committed.
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const size of [16, 32, 48, 64, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`)
  const picture = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), picture)
  await page.close()
}
await browser.close()
