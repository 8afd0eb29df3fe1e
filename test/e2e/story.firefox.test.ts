// The whole story in Firefox, in dark colours, with pictures of every page on a desktop and on a phone.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, test } from 'vitest'
import { extensionFolders } from '../../worker/cli/start/extension.ts'
import { type Firefox, launchFirefox, screenshot } from './browsers.ts'
import { type Product, startProduct, temporaryFolder } from './product.ts'
import { sizes, type Teller, tellAppStory, tellStory } from './story.ts'

const state = temporaryFolder()
let product: Product
let firefox: Firefox

beforeAll(async () => {
  product = await startProduct(state.path)
  firefox = await launchFirefox({ extension: extensionFolders.firefox, colorScheme: 'dark' })
})

afterAll(async () => {
  await firefox?.close()
  await product?.stop()
  state.remove()
})

/** A picture at each size; leaves the page as it was. */
async function picture(page: Page, name: string): Promise<string> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewport(viewport)
    await screenshot(page, `firefox-${name}-dark-${size}`)
  }
  await page.setViewport(sizes.wide)
  return screenshot(page, `firefox-${name}-dark-wide`)
}

async function teller(): Promise<Teller<Page>> {
  return {
    site: await firefox.newPage(),
    openExtension: firefox.openExtension,
    picture,
  }
}

test('sign in, set up, be recognised, forget the device, be asked, get through', async () => {
  await tellStory(await teller(), product.url)
})

test('an app that signs in with fetch: the dialog, then its own call completes', async () => {
  await tellAppStory(await teller(), product.url)
})
