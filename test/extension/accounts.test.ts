// What the in-page button and the shortcut do with no, one and several accounts for a site, with a locked vault, and on a
// page that sets an account up.
import type { Page } from 'playwright-core'
import { renderSVG } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Armed,
  arm,
  buttonBox,
  clickButton,
  clickEntry,
  type Site,
  serve,
  waitForButton,
} from './ground.ts'

const field =
  '<h1>Two-factor authentication</h1><form><label>Authentication code <input id="code" name="otp"></label></form>'
const uri = (name: string, secret: string) => `otpauth://totp/${name}:mira?secret=${secret}&issuer=${name}`
const link = uri('Linked', 'KRSXG5CTMVRXEZLUKN2XAZLSKNSWG4TF')
const drawn = uri('Drawn', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
const message = `<h1>Verify your e-mail</h1><p>We sent a code to m***@acme.com</p>${field.replace('<h1>Two-factor authentication</h1>', '').replace('Authentication code', 'Code from the e-mail').replace('otp', 'code')}`
const setUp = (
  part: string,
) => `<h1>Set up two-factor authentication</h1><p>Scan this with your app.</p>${part}
  <form><label>Enter the 6-digit code from your app <input id="code" autocomplete="one-time-code"></label><button>Confirm</button></form>`

let site: Site
let armed: Armed
let page: Page

beforeAll(async () => {
  site = await serve({
    '/plain': field,
    '/message': message,
    '/ignored': field.replace('id="code"', 'id="code" data-1p-ignore'),
    '/link': setUp(`<a href="${link.replaceAll('&', '&amp;')}">Open in an app</a>`),
    '/qr': setUp(`<div style="width:240px">${renderSVG(drawn)}</div>`),
  })
  armed = await arm()
  page = await armed.context.newPage()
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
})

const at = (name: string, path: string) => `http://${name}.localhost:${site.port}${path}`
const value = () => page.locator('#code').inputValue()
const filled = () => expect.poll(value).toMatch(/^\d{6}$/)

test('no account: no button, and the popup’s fill is refused', async () => {
  await page.goto(at('none', '/plain'))
  await page.locator('#code').click()
  await page.waitForTimeout(900)
  expect(await buttonBox(page)).toBeUndefined()
})

test('one account: one click', async () => {
  await armed.add('One', [at('one', '')])
  await page.goto(at('one', '/plain'))
  await clickButton(page)
  await filled()
})

test('several accounts: nothing is filled until the person has chosen which', async () => {
  const first = await armed.add('First', [at('many', '')])
  const second = await armed.add('Second', [at('many', '')])
  await page.goto(at('many', '/plain'))
  await clickButton(page)
  await page.waitForTimeout(400)
  expect(await value()).toBe('')
  await clickEntry(page, 1)
  await filled()
  const codes = JSON.stringify(await armed.send('codes', { ids: [first, second] }))
  expect(codes).toContain(await value())
})

test('an account of another site is refused, though the popup asks for it', async () => {
  const other = await armed.add('Other', [at('other', '')])
  await page.goto(at('one', '/plain'))
  expect(await armed.fill(page, other)).toEqual({ ok: false, refusal: 'other-site' })
  expect(await value()).toBe('')
})

test('a code that was sent: no authenticator’s code is offered for it', async () => {
  await page.goto(at('one', '/message'))
  await page.waitForTimeout(900)
  expect(await buttonBox(page)).toBeUndefined()
})

test('a field that asks password managers to stay away is left alone', async () => {
  await page.goto(at('one', '/ignored'))
  await page.waitForTimeout(900)
  expect(await buttonBox(page)).toBeUndefined()
})

describe('a set-up page: one click saves the account and fills its code', () => {
  test.each([
    ['/link', 'Linked'],
    ['/qr', 'Drawn'],
  ])('%s', async (path, issuer) => {
    await page.goto(at(`new-${path.slice(1)}`, path))
    await clickEntry(page, 0)
    await filled()
    expect(JSON.stringify(await armed.send('list', {}))).toContain(`"issuer":"${issuer}"`)
    // The second time it is known, and only filled.
    await page.goto(at(`new-${path.slice(1)}`, path))
    await clickButton(page)
    await filled()
  })
})

test('a locked vault: the button opens the unlock window, and after unlocking the code is filled', async () => {
  await armed.send('lock', {})
  await page.goto(at('one', '/plain'))
  await page.locator('#code').click()
  await waitForButton(page)
  const opened = armed.context.waitForEvent('page')
  await clickButton(page)
  await (await opened).close().catch(() => undefined)
  await armed.send('unlock', { passphrase: 'a lantern over the northern gate' })
  await filled()
})
