// QR codes out of pictures: those that a content script found on its page, and a picture of the visible tab.
import browser from 'webextension-polyfill'
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

/** Texts of the QR codes that the tab shows now; none where it isn't the visible one or may not be looked at. */
export async function captureTab(tabId: number): Promise<readonly string[]> {
  try {
    const tab = await browser.tabs.get(tabId)
    if (!tab.active) return []
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' })
    // The tab may have changed while the picture was taken; then it is another page's.
    const after = await browser.tabs.get(tabId)
    return after.active && after.url === tab.url ? await readPicture(picture) : []
  } catch {
    return []
  }
}

async function readPicture(dataUrl: string): Promise<readonly string[]> {
  const bitmap = await openPicture(await (await fetch(dataUrl)).blob())
  if (bitmap === undefined) return []
  try {
    return await readQrCodes(bitmap, localDecoder)
  } finally {
    bitmap.close()
  }
}
