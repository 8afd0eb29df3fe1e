// F2: the code arrives in the field, whatever the field is made of, and the page's own code sees it arrive.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Armed, arm, clickButton, type Site, serve } from './ground.ts'

const heading = '<h1>Two-factor authentication</h1><p>Enter the 6-digit code from your authenticator app.</p>'
const boxes = (count: number, more = '') =>
  Array.from(
    { length: count },
    (_, index) => `<input maxlength="1" inputmode="numeric" aria-label="Digit ${index + 1}" ${more}>`,
  ).join('')

/** Boxes as the many small libraries for them are written: state outside, each keystroke moves on, a paste is shared out. */
const statefulBoxes = (count: number, disabled: boolean) => `
  <div id="row"></div>
  <script>
    const state = Array(${count}).fill('')
    const row = document.getElementById('row')
    const render = () => inputs.forEach((input, i) => { input.value = state[i]; input.disabled = ${disabled} && i > 0 && state[i - 1] === '' })
    const inputs = state.map((_, i) => {
      const input = document.createElement('input')
      Object.assign(input, { maxLength: 1, inputMode: 'numeric', ariaLabel: 'Digit ' + (i + 1) })
      input.addEventListener('input', () => { state[i] = input.value.slice(-1); render(); if (state[i] !== '') inputs[i + 1]?.focus() })
      row.append(input)
      return input
    })
    globalThis.state = state
    render()
  </script>`

/** A field whose framework keeps the value and puts its own back unless it heard an input event, as React does. */
const controlled = `
  <form><label>Authentication code <input id="code" name="code"></label></form>
  <script>
    const field = document.getElementById('code')
    const proto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    let tracked = '', state = ''
    Object.defineProperty(field, 'value', { configurable: true, get() { return proto.get.call(this) }, set(v) { tracked = String(v); proto.set.call(this, v) } })
    document.addEventListener('input', event => {
      if (event.target !== field || proto.get.call(field) === tracked) return
      tracked = state = proto.get.call(field)
      globalThis.state = state
    })
    setInterval(() => { if (proto.get.call(field) !== state) field.value = state }, 5)
  </script>`

const pages = {
  '/plain': `${heading}<form><input name="otp" autocomplete="one-time-code"><button>Verify</button></form>`,
  '/password': `${heading}<form><input type="password" name="totp_code"><button>Verify</button></form>`,
  '/number': `${heading}<form><label>Code <input type="number" name="code"></label></form>`,
  '/six': `${heading}<form>${boxes(6)}</form>`,
  '/three': `${heading}<form><span>${boxes(3)}</span> – <span>${boxes(3)}</span></form>`,
  '/stateful': `${heading}${statefulBoxes(6, false)}`,
  '/disabled': `${heading}${statefulBoxes(6, true)}`,
  '/overlay': `${heading}<form style="position:relative;width:264px;height:48px">
    <div style="display:flex;gap:8px">${'<div style="width:36px;height:44px;border:1px solid"></div>'.repeat(6)}</div>
    <input name="code" autocomplete="one-time-code" maxlength="6" style="position:absolute;inset:0;width:100%;height:100%;opacity:0"></form>`,
  '/controlled': `${heading}${controlled}`,
  '/open': `${heading}<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<label>Authentication code <input name="code"></label>'</script>`,
  '/closed': `${heading}<otp-field></otp-field><script>
    customElements.define('otp-field', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' }); root.innerHTML = '<label>Authentication code <input name="code"></label>'
      globalThis.valueOf_ = () => root.querySelector('input').value } })</script>`,
  '/late': `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(`${heading}<input name="code">`)} }, 700)</script>`,
  '/shown-later': `<div id="step" style="display:none">${heading}<form><input name="otp"></form></div><script>setTimeout(() => document.getElementById('step').style.display = '', 700)</script>`,
  '/modal': `<p>Welcome</p><dialog id="d"><h2>Two-factor authentication</h2><p>Enter the code from your authenticator app</p><input placeholder="123456" maxlength="6"></dialog>
    <style>dialog { transition: opacity .3s; @starting-style { opacity: 0 } }</style><script>document.getElementById('d').showModal()</script>`,
  '/stubborn': `${heading}<form><input name="otp" autocomplete="one-time-code"></form><script>
    const field = document.querySelector('input')
    const empty = () => { field.value = '' }
    field.addEventListener('input', empty)
    setInterval(empty, 4)</script>`,
  '/typed': `${heading}<form><input name="otp" autocomplete="one-time-code" value="99"></form>`,
}

let site: Site
let armed: Armed
let page: Page
let account: string

beforeAll(async () => {
  site = await serve(pages)
  armed = await arm()
  account = await armed.add('Harbour', [site.url('')])
  page = await armed.context.newPage()
})

afterAll(async () => {
  await armed?.close()
  await site?.close()
})

const values = () =>
  page.evaluate(() => [...document.querySelectorAll('input')].map(input => input.value).join(''))
const arrives = (read: () => Promise<string> = values) =>
  vi.waitFor(async () => expect(await read()).toMatch(/^\d{6}$/), { timeout: 30_000 })

describe('a click on the in-page button fills', () => {
  test.each([
    '/plain',
    '/password',
    '/number',
    '/six',
    '/three',
    '/stateful',
    '/disabled',
    '/overlay',
    '/controlled',
    '/late',
    '/shown-later',
    '/modal',
  ] as const)('%s', async path => {
    await page.goto(site.url(path))
    await clickButton(page)
    await arrives()
  })

  test('/closed, a closed shadow root', async () => {
    await page.goto(site.url('/closed'))
    await clickButton(page)
    await arrives(() => page.evaluate('globalThis.valueOf_()').then(String))
  })
})

test('the framework’s own state has the code, not only the field', async () => {
  for (const path of ['/stateful', '/disabled', '/controlled']) {
    await page.goto(site.url(path))
    await clickButton(page)
    await arrives(() => page.evaluate('[globalThis.state].flat().join("")').then(String))
  }
})

test('an open shadow root attached to a plain element is met when the focus goes into it', async () => {
  await page.goto(site.url('/open'))
  await page.locator('input').click()
  await clickButton(page)
  await arrives(() => page.locator('input').inputValue())
})

test('the popup says so where the page does not keep the code', async () => {
  await page.goto(site.url('/stubborn'))
  expect(await armed.fill(page, account)).toEqual({ ok: false, refusal: 'not-taken' })
})

test('what someone typed is never overwritten', async () => {
  await page.goto(site.url('/typed'))
  expect(await armed.fill(page, account)).toMatchObject({ ok: false })
  expect(await page.locator('input').inputValue()).toBe('99')
})

test('a new code goes over our own old one', async () => {
  await page.goto(site.url('/plain'))
  expect(await armed.fill(page, account)).toMatchObject({ ok: true })
  expect(await armed.fill(page, account)).toMatchObject({ ok: true })
  await arrives()
})
