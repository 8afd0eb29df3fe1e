// What a page offers to set up: its `otpauth://` links, and pictures that may be QR codes, as PNG data URLs. Nothing is
// read from them here; the background does, and keeps the secret.

import type { Place } from '../messages.ts'

const mostPictures = 12
const mostPlaces = 24
const least = 48
const most = 4000
/** A code's modules are plain to see at this size; more only takes longer. */
const drawn = 1200

/** Links and pictures of a document, for `setupFound` and `scanPage`. */
export async function linksAndPictures(document: Document): Promise<{ links: string[]; images: string[] }> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="otpauth"]')]
    .map(link => link.getAttribute('href') ?? '')
    .filter(href => href.length <= 4096)
    .slice(0, 20)
  // A link says all that a QR code would.
  if (links.length > 0) return { links, images: [] }
  const images: string[] = []
  for (const picture of document.querySelectorAll('canvas,img,svg')) {
    if (images.length >= mostPictures) break
    if (!isSquare(picture)) continue
    const url = await pictureOf(picture)
    if (url !== undefined) images.push(url)
  }
  return { links, images }
}

/**
 * Where a QR code may be shown that can't be had as a picture: a background, a table of cells, a picture of another site. Cut
 * out of a picture of the tab, it is read though a dark page leaves it no quiet zone.
 */
export function squarePlaces(document: Document): readonly Place[] {
  const places = new Map<string, Place>()
  for (const element of document.querySelectorAll('canvas,img,svg,table,div,figure,span,i,object,video')) {
    if (places.size >= mostPlaces) break
    const { x, y, width, height } = element.getBoundingClientRect()
    const isInView = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight
    if (isInView && isSquare(element))
      places.set([x, y, width].map(Math.round).join(), { x, y, width, height })
  }
  return [...places.values()]
}

/** A QR code is square, and large enough to be scanned. */
function isSquare(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect()
  return (
    width >= least && width <= most && Math.abs(width - height) <= width * 0.1 && picture.checkVisibility()
  )
}

async function pictureOf(picture: Element): Promise<string | undefined> {
  try {
    if (picture instanceof HTMLCanvasElement) return draw(picture, picture.width, picture.height)
    if (picture instanceof HTMLImageElement) return draw(picture, picture.naturalWidth, picture.naturalHeight)
    const { width, height } = picture.getBoundingClientRect()
    const text = new XMLSerializer().serializeToString(picture)
    if (text.length > 1_000_000) return undefined
    const image = new Image(width, height)
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
    await image.decode()
    return draw(image, width * 2, height * 2)
  } catch {
    // A picture of another site can't be read; the popup can still photograph the tab.
    return undefined
  }
}

/** As a data URL. What is transparent stays so: whether it was meant for a light or a dark page, the reader finds out. */
function draw(image: CanvasImageSource, width: number, height: number): string | undefined {
  if (width < least / 2 || height < least / 2) return undefined
  const scale = Math.min(1, drawn / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
