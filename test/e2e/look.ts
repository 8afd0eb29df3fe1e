// Looking at a page in every way that people have it: light and dark, wide and narrow. It overflows in none, and axe finds
// nothing.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { screenshot } from './browsers.ts'
import { sizes } from './story.ts'

/** Looks at a page, and finds it accessible; the pictures' names begin with `name`. */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [size, viewport] of Object.entries(sizes).reverse()) {
      await page.setViewportSize(viewport)
      await screenshot(page, `${name}-${colorScheme}-${size}`)
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWider, `${name}, ${size}`).toBe(false)
    }
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([])
  }
}
