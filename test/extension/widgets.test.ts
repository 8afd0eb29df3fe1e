// F2: other people's code fields, from npm, in real Chromium: the framework's own state has the code, once, and what its
// state enables is enabled; so a form that is sent sends it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleApps } from '../fixtures/widgets/bundle.ts'
import { type Armed, arm, clickButton, type Site, serve } from './ground.ts'

/** Whether the widget itself says that its code is whole, which must be said once: each time may be a sign-in. */
const widgets = {
  'react-controlled': { completes: false },
  'react-boxes': { completes: true },
  'react-transition': { completes: true },
  'react-otp-input': { completes: false },
  'input-otp': { completes: true },
  mui: { completes: true },
  antd: { completes: true },
  mantine: { completes: true },
  chakra: { completes: true },
  radix: { completes: true, submits: true },
  preact: { completes: false },
  vue: { completes: false },
  vuetify: { completes: true },
  primevue: { completes: false },
  svelte: { completes: false },
  angular: { completes: false },
  'ng-otp-input': { completes: true },
  primeng: { completes: false },
  ionic: { completes: true },
  imask: { completes: true },
} satisfies Readonly<Record<string, { completes: boolean; submits?: boolean }>>

let site: Site
let armed: Armed
let page: Page
let account: string

beforeAll(async () => {
  const { files, pages } = await bundleApps()
  site = await serve({ ...files, ...pages })
  armed = await arm()
  account = await armed.add('Harbour', [site.url('')])
  page = await armed.context.newPage()
  expect(Object.keys(pages).sort()).toEqual(
    Object.keys(widgets)
      .map(name => `/${name}`)
      .sort(),
  )
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
})

const state = (name: string) => page.locator(`#${name}`).textContent()

/** The codes of this step and the next, in which the fill may fall. */
async function codes(): Promise<readonly string[]> {
  const answer = JSON.stringify(await armed.send('codes', { ids: [account] }))
  return [...answer.matchAll(/"(?:code|next)":"(\d{6})"/g)].map(([, code = '']) => code)
}

/** What the fields show, as a person would read it. */
const shown = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('input')]
      .filter(input => input.type !== 'hidden' && input.checkVisibility() && input.ariaHidden !== 'true')
      .map(({ value }) => value)
      .join(''),
  )

const fills = {
  'a click on the in-page button': () => clickButton(page),
  'the popup': async () => expect(await armed.fill(page, account)).toEqual({ ok: true, value: {} }),
} as const

/** By the popup, one of each way to write a widget: the button is another beginning of the same. */
const alsoByPopup: ReadonlySet<string> = new Set(['react-boxes', 'antd', 'radix', 'vue', 'angular', 'ionic'])

describe.each(Object.entries(fills))('%s', (way, fillIt) => {
  const chosen = Object.entries(widgets).filter(([name]) => way !== 'the popup' || alsoByPopup.has(name))
  test.each<[string, { completes: boolean; submits?: boolean }]>(chosen)(
    '%s',
    async (name, { completes, ...more }) => {
      const errors: string[] = []
      const onError = (error: Error) => errors.push(error.message)
      page.on('pageerror', onError)
      await page.goto(site.url(`/${name}`))
      await page.locator('#verify').waitFor()
      const possible = await codes()
      await fillIt()
      await expect.poll(() => state('model')).toMatch(/^\d{6}$/)
      const model = (await state('model')) ?? ''
      expect(possible).toContain(model)
      expect(await page.locator('#verify').isEnabled()).toBe(true)

      await page.evaluate(() => document.getElementById('again')?.click())
      await expect.poll(() => state('round')).toBe('1')
      // Whatever a later round of the framework, or of us, would still have changed.
      await page.waitForTimeout(150)
      expect(await state('model')).toBe(model)
      expect(await shown()).toBe(name === 'imask' ? model.replace(/^.../, '$& ') : model)
      expect(await state('completed')).toBe(completes ? model : '')
      if (more.submits === true) expect(await state('submitted')).toBe(model)
      else {
        expect(await state('submitted')).toBe('')
        await page.locator('#verify').click()
        await expect.poll(() => state('submitted')).toBe(model)
      }
      page.off('pageerror', onError)
      expect(errors).toEqual([])
    },
  )
})
