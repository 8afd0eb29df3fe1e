// The whole story in Chromium, with pictures of every page in light and dark, on a desktop and on a phone.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Chromium, launchChromium, screenshot } from './browsers.ts'
import { type Product, startProduct, temporaryFolder } from './product.ts'
import { sizes, type Teller, tellAppStory, tellStory } from './story.ts'

const state = temporaryFolder()
let product: Product
let chromium: Chromium

beforeAll(async () => {
  product = await startProduct(state.path)
  chromium = await launchChromium({ extension: extensionFolders.chrome })
})

afterAll(async () => {
  await chromium?.close()
  await product?.stop()
  state.remove()
})

/** Four pictures of a page; leaves it as it was. */
async function picture(page: Page, name: string): Promise<string> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [size, viewport] of Object.entries(sizes).reverse()) {
      await page.setViewportSize(viewport)
      await screenshot(page, `chromium-${name}-${colorScheme}-${size}`)
    }
  }
  return screenshot(page, `chromium-${name}-light-wide`)
}

async function teller(): Promise<Teller<Page>> {
  return {
    site: await chromium.context.newPage(),
    openExtension: chromium.openExtension,
    picture,
  }
}

test('sign in, set up, be recognised, forget the device, be asked, get through', async () => {
  await tellStory(await teller(), product.url)
})

test('an app that signs in with fetch: the dialog, then its own call completes', async () => {
  await tellAppStory(await teller(), product.url)
})
