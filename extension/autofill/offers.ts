// What a page offers to set up: its `otpauth://` links, and pictures that may be QR codes, as PNG data URLs. Nothing is
// read from them here; the background does, and keeps the secret.

const mostPictures = 6
const least = 80
const most = 1200

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

/** A QR code is square, and large enough to be scanned. */
function isSquare(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect()
  return (
    width >= least && width <= most && Math.abs(width - height) <= width * 0.1 && picture.checkVisibility()
  )
}

async function pictureOf(picture: Element): Promise<string | undefined> {
  try {
    if (picture instanceof HTMLCanvasElement) return picture.toDataURL('image/png')
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

/** On white, with a margin: a transparent QR code, or one without its quiet zone, is not read otherwise. */
function draw(image: HTMLImageElement, width: number, height: number): string | undefined {
  if (width < least / 2 || height < least / 2) return undefined
  const scale = Math.min(1, 900 / Math.max(width, height)) * (width < 200 ? 2 : 1)
  const margin = 24
  const canvas = document.createElement('canvas')
  canvas.width = width * scale + margin * 2
  canvas.height = height * scale + margin * 2
  const context = canvas.getContext('2d')
  if (context === null) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingEnabled = false
  context.drawImage(image, margin, margin, width * scale, height * scale)
  return canvas.toDataURL('image/png')
}
