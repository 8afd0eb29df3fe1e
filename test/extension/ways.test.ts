// F3 and F4: what each way to fill does on a site with no account, one, and five; and which of the neighbours of a site get
// its codes. Real Chromium, over https at names of the web.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Armed,
  arm,
  buttonBox,
  clickButton,
  clickEntry,
  pretend,
  promptText,
  use,
  waitForButton,
} from './ground.ts'

const field =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label></form>'
const none = 'https://none.example'
const one = 'https://one.example'
const five = 'https://five.example'

let armed: Armed
let page: Page
const ids: Record<string, string[]> = { [none]: [], [one]: [], [five]: [] }

beforeAll(async () => {
  armed = await arm()
  page = await armed.context.newPage()
  await pretend(page, { 'https://*.example': field, 'http://*.example': field, 'https://*.github.io': field })
  await armed.add('Elsewhere', ['https://elsewhere.example'])
  ids[one] = [await armed.add('One', [one])]
  for (const name of ['Ada', 'Ben', 'Cyd', 'Dan', 'Eve']) ids[five]?.push(await armed.add(name, [five]))
})
afterAll(() => armed?.close())

const value = () => page.locator('#code').inputValue()
const rest = () => page.waitForTimeout(900)
/** The codes that an account had when the page was opened, and the ones after them. */
let before: Record<string, string> = {}
const codeOf = async (id: string) => JSON.stringify(await armed.send('codes', { ids: [id] }))
async function visit(origin: string): Promise<void> {
  const accounts = ids[origin] ?? []
  before = Object.fromEntries(await Promise.all(accounts.map(async id => [id, await codeOf(id)])))
  await page.goto(`${origin}/`)
  await page.bringToFront()
  await page.locator('#code').click()
}
/** The code in the field is one of this account's: each has its own secret. */
async function expectCodeOf(id = ''): Promise<void> {
  await expect.poll(value).toMatch(/^\d{6}$/)
  // Its time may have run out since it was filled in.
  expect(`${before[id]} ${await codeOf(id)}`).toContain(await value())
}
async function popup(): Promise<Page> {
  const asking = await armed.openExtension('clipboard.html')
  const id = await asking.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(({ url }) => url === '${page.url()}').id)`,
  )
  await asking.goto(asking.url().replace(/clipboard.*/, `popup.html?tab=${id}`))
  await asking.locator('.search-input').waitFor()
  return asking
}

describe('no account for the site', () => {
  test('the field’s button: there is none', async () => {
    await visit(none)
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
  })

  test('the popup: says so, and has nothing to fill', async () => {
    const open = await popup()
    expect(await open.getByRole('button', { name: /^Fill/ }).count()).toBe(0)
    await open.getByRole('button', { name: 'This site: none.example' }).click()
    await open.getByText('No account is saved for this site.').waitFor()
    await open.close()
  })

  test.each(['shortcut', 'fill-code'] as const)('%s: says so at the field', async way => {
    await visit(none)
    await use(armed, way)
    await expect.poll(() => promptText(page)).toContain('No account is saved for this site.')
    expect(await value()).toBe('')
  })
})

describe('one account', () => {
  test('the field’s button: fills', async () => {
    await visit(one)
    await clickButton(page)
    await expectCodeOf(ids[one]?.[0])
  })

  test('the popup: one button to fill', async () => {
    await visit(one)
    const open = await popup()
    expect(await open.getByRole('button', { name: /^Fill/ }).count()).toBe(1)
    await open.getByRole('button', { name: 'Fill the code of One, mira' }).click()
    await expectCodeOf(ids[one]?.[0])
    await open.close()
  })

  test.each(['shortcut', 'fill-code'] as const)('%s: fills', async way => {
    await visit(one)
    await use(armed, way)
    await expectCodeOf(ids[one]?.[0])
  })
})

describe('five accounts: nothing is filled until a person has said which', () => {
  test('the field’s button: a list of five', async () => {
    await visit(five)
    await clickButton(page)
    await expect.poll(() => promptText(page)).toMatch(/Ada.*Ben.*Cyd.*Dan.*Eve/)
    expect(await value()).toBe('')
    await clickEntry(page, 3)
    await expectCodeOf(ids[five]?.[3])
  })

  test('the popup: five buttons, each for its own', async () => {
    await visit(five)
    const open = await popup()
    expect(await open.getByRole('button', { name: /^Fill/ }).count()).toBe(5)
    await open.getByRole('button', { name: 'Fill the code of Cyd, mira' }).click()
    await expectCodeOf(ids[five]?.[2])
    await open.close()
  })

  test.each(['shortcut', 'fill-code'] as const)('%s: opens the list at the field', async way => {
    await visit(five)
    await use(armed, way)
    await expect.poll(() => promptText(page)).toMatch(/Ada.*Ben.*Cyd.*Dan.*Eve/)
    expect(await value()).toBe('')
    await clickEntry(page, 1)
    await expectCodeOf(ids[five]?.[1])
  })
})

describe('the neighbours of a site', () => {
  test('the rest of its registrable domain: its codes too; for an account of one host alone, not', async () => {
    await visit('https://www.one.example')
    await clickButton(page)
    await expectCodeOf(ids[one]?.[0])
    const edited = { id: ids[one]?.[0], exact: true }
    expect(await armed.send('edit', edited)).toMatchObject({ ok: true })
    await visit('https://www.one.example')
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    expect(await armed.fill(page, ids[one]?.[0] ?? '')).toEqual({ ok: false, refusal: 'other-site' })
    await visit(one)
    await waitForButton(page)
    await armed.send('edit', { ...edited, exact: false })
  })

  test('a user of a shared suffix is no neighbour of another', async () => {
    const hers = await armed.add('Hers', ['https://her.github.io'])
    await visit('https://his.github.io')
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    expect(await armed.fill(page, hers)).toEqual({ ok: false, refusal: 'other-site' })
  })

  test('http of the same name: no button, no code, and the popup says why', async () => {
    await visit('http://one.example')
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    expect(await armed.fill(page, ids[one]?.[0] ?? '')).toEqual({ ok: false, refusal: 'insecure-site' })
    expect(await value()).toBe('')
    const open = await popup()
    await open.getByRole('button', { name: 'This site: one.example' }).click()
    await open.getByText('This page is not encrypted (http), so no code is filled here.').waitFor()
    await open.close()
  })

  test.each([
    ['in letters of another alphabet', 'https://hаrbourbank.example'],
    ['with a digit for a letter', 'https://harb0urbank.example'],
    ['with the whole name in front', 'https://harbourbank.example.login.example'],
  ])('a look-alike, %s: a warning by every way, and no code', async (_, origin) => {
    const bank = (await armed.send('list', {}).then(JSON.stringify)).includes('Harbour Bank')
      ? undefined
      : await armed.add('Harbour Bank', ['https://harbourbank.example'])
    await visit(origin)
    await use(armed, 'shortcut')
    await expect.poll(() => promptText(page)).toContain('only looks like harbourbank.example')
    const open = await popup()
    await open
      .getByRole('alert')
      .getByText(/only looks like harbourbank.example/)
      .waitFor()
    await open.close()
    if (bank !== undefined) expect(await armed.fill(page, bank)).toEqual({ ok: false, refusal: 'other-site' })
    expect(await value()).toBe('')
  })
})
