// QR codes out of pictures: those that a content script found on its page, and a picture of the visible tab.
import browser from 'webextension-polyfill'
import type { Place } from '../messages.ts'
import { localDecoder } from '../qr/local.ts'
import { openPicture } from '../qr/picture.ts'
import { readQrCodes } from '../qr/read.ts'

/** Texts of the QR codes in these data URLs; what isn't a picture is left out. */
export async function readPictures(dataUrls: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  // One that can't be read is no reason to leave out the others.
  for (const url of dataUrls) texts.push(...(await readPicture(url).catch(() => [])))
  return [...new Set(texts)]
}

/** What a page says of itself as it is seen now: how large it is, and where a code may be; in CSS pixels. */
export interface View {
  readonly view: { readonly width: number; readonly height: number }
  readonly places: readonly Place[]
}

/** Texts of the QR codes that the tab shows now; none where it isn't the visible one or may not be looked at. */
export async function captureTab(tabId: number, page?: View): Promise<readonly string[]> {
  try {
    const tab = await browser.tabs.get(tabId)
    if (!tab.active) return []
    const picture = await photograph(tab.windowId)
    // The tab may have changed while the picture was taken; then it is another page's.
    const after = await browser.tabs.get(tabId)
    return after.active && after.url === tab.url ? await readPicture(picture, page) : []
  } catch {
    return []
  }
}

/** Chrome takes two pictures a second and refuses the third. */
const pauseMs = 1_100

async function photograph(windowId: number | undefined): Promise<string> {
  const take = () => browser.tabs.captureVisibleTab(windowId, { format: 'png' })
  return take().catch(async () => {
    await new Promise(resolve => setTimeout(resolve, pauseMs))
    return take()
  })
}

/** Reads a picture; where it shows no code as a whole, then its places, each by itself. */
async function readPicture(dataUrl: string, page?: View): Promise<readonly string[]> {
  const bitmap = await openPicture(await (await fetch(dataUrl)).blob())
  if (bitmap === undefined) return []
  try {
    const whole = await readQrCodes(bitmap, localDecoder)
    return whole.length > 0 || page === undefined ? whole : await readPlaces(bitmap, page)
  } finally {
    bitmap.close()
  }
}

async function readPlaces(bitmap: ImageBitmap, { view, places }: View): Promise<readonly string[]> {
  // By the picture's own size: a screen may show a CSS pixel as one and a half, and the page may be zoomed.
  const scale = bitmap.width / view.width
  const texts: string[] = []
  for (const { x, y, width, height } of places) {
    const [left, top] = [Math.round(x * scale), Math.round(y * scale)]
    const [across, down] = [Math.round((x + width) * scale) - left, Math.round((y + height) * scale) - top]
    const part = await createImageBitmap(bitmap, left, top, Math.max(1, across), Math.max(1, down))
    texts.push(...(await readQrCodes(part, localDecoder).finally(() => part.close())))
  }
  return texts
}
