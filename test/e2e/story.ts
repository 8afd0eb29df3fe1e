// The whole story, told once for both browsers: a person signs in to a site that knows nothing of Sallyport, sets up a
// second step with the extension, is recognised the next time, forgets the device, and is asked again.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, vi } from 'vitest'
import { oathtoolCode, readQrCodes } from './independent.ts'
import { mailedCode } from './product.ts'

const passphrase = 'quiet harbour tin 47 lantern'
const alice = { name: 'alice', password: 'wonderland-7' }
const bob = { name: 'bob', password: 'build-it-42' }
const patience = { timeout: 60_000, interval: 100 }

/** The sizes that pictures are taken in. */
export const sizes = { wide: { width: 1200, height: 800 }, narrow: { width: 390, height: 844 } }

/** A part of a page that can be used. */
interface Control {
  click(): Promise<void>
  fill(value: string): Promise<void>
}

/** What the story needs of a tab; Playwright's and Puppeteer's pages both are one. */
export interface Tab {
  url(): string
  title(): Promise<string>
  goto(url: string): Promise<unknown>
  bringToFront(): Promise<void>
  evaluate(script: string): Promise<unknown>
  locator(selector: string): Control
  keyboard: { press(key: 'Enter'): Promise<void> }
  mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> }
  frames(): { url(): string; locator(selector: string): Control }[]
  close(): Promise<void>
}

/** A browser with the extension, as the story needs it. */
export interface Teller<Page extends Tab> {
  /** The tab in which the person visits the site. */
  readonly site: Page
  /** Opens a page of the extension in a tab of its own. */
  openExtension(page: string): Promise<Page>
  /** Takes the pictures of a page, and returns the path of one in which its QR code is whole. */
  picture(tab: Page, name: string): Promise<string>
}

const settled = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, patience)

/** Waits until the tab has arrived at a path of the site, with its document there. */
async function arrival(tab: Tab, path: string): Promise<void> {
  await settled(async () => {
    expect(await tab.evaluate('location.pathname + " " + document.readyState')).toBe(`${path} complete`)
  })
}

const fieldValue = (tab: Tab): Promise<string> =>
  tab.evaluate('document.querySelector("input[autocomplete=one-time-code]").value').then(String)

/** Opens the extension's popup about the tab that shows this address. */
async function popupAbout<Page extends Tab>(teller: Teller<Page>, tab: Tab): Promise<Page> {
  const popup = await teller.openExtension('popup.html')
  const query = `(globalThis.browser ?? chrome).tabs.query({}).then(tabs => tabs.find(tab => tab.url === ${JSON.stringify(tab.url())}).id)`
  const id = Number(await popup.evaluate(query))
  await popup.close()
  return teller.openExtension(`popup.html?tab=${id}`)
}

async function createVault<Page extends Tab>(teller: Teller<Page>): Promise<void> {
  const popup = await teller.openExtension('popup.html')
  await settled(async () => expect(await popup.evaluate('document.querySelectorAll("input").length')).toBe(2))
  await teller.picture(popup, 'extension-1-welcome')
  await popup.locator('.field:nth-of-type(1) input').fill(passphrase)
  await popup.locator('form .stack > .field:nth-last-of-type(1) input').fill(passphrase)
  await popup.locator('button[type=submit]').click()
  await settled(async () =>
    expect(await popup.evaluate('document.body.innerText')).toContain('No accounts yet'),
  )
  await teller.picture(popup, 'extension-2-empty')
  await popup.close()
}

async function signIn(tab: Tab, url: string): Promise<void> {
  await tab.goto(`${url}/orders`)
  await arrival(tab, '/login')
  await tab.locator('main input[name=login]').fill(alice.name)
  await tab.locator('main input[name=password]').fill(alice.password)
  await tab.locator('main form button').click()
}

async function signOut(tab: Tab, url: string): Promise<void> {
  await tab.goto(`${url}/orders`)
  await tab.locator('header form button').click()
  await arrival(tab, '/')
}

/** Fills by the popup's button, as a person would who looks for the code there. */
async function fillFromPopup<Page extends Tab>(
  teller: Teller<Page>,
  tab: Tab,
  picture: string,
): Promise<void> {
  const popup = await popupAbout(teller, tab)
  await settled(async () => expect(await popup.evaluate('document.querySelectorAll(".fill").length')).toBe(1))
  await teller.picture(popup, picture)
  await tab.bringToFront()
  await popup.locator('.fill').click()
  await settled(async () => expect(await fieldValue(tab)).toMatch(/^\d{6}$/))
  await popup.close()
}

/**
 * Clicks the extension's own button at the code field, or the first line of the list under it, as a person does: with the
 * mouse, where it stands, after looking. Its shadow root is closed to everybody.
 */
async function clickPrompt(tab: Tab, part: 'button' | 'entry'): Promise<void> {
  await tab.evaluate('document.querySelector("input[name=code]").scrollIntoView({ block: "center" })')
  const place =
    '[...document.documentElement.children].find(each => each.popover === "manual").getBoundingClientRect()'
  const { x, y } = await settled(async () => {
    const point: unknown = JSON.parse(String(await tab.evaluate(`JSON.stringify(${place})`)))
    if (typeof point !== 'object' || point === null) throw new Error('the extension shows no button')
    return { x: Number(Reflect.get(point, 'x')), y: Number(Reflect.get(point, 'y')) }
  })
  // It hears nobody who clicks before they can have read it.
  await sleep(1000)
  // Inside the button of 28 pixels; or in the list that hangs below it, at its right edge.
  const at = [x + (part === 'button' ? 14 : -40), y + (part === 'button' ? 14 : 57)] as const
  // Nor whoever clicks in the moment of coming there: something may just have been put in the way.
  await tab.mouse.move(...at)
  await sleep(500)
  await tab.mouse.click(...at)
  await settled(async () => expect(await fieldValue(tab)).toMatch(/^\d{6}$/))
}

/** Codes count once: the one that was just used has to pass before the next sign-in. */
async function nextStep(): Promise<void> {
  await sleep(30_000 - (Date.now() % 30_000) + 500)
}

/**
 * Tells the story and checks it at each turn.
 * @param url the gate's address
 */
export async function tellStory<Page extends Tab>(teller: Teller<Page>, url: string): Promise<void> {
  const { site } = teller
  await createVault(teller)

  await site.goto(url)
  await teller.picture(site, 'story-01-shop')
  await signIn(site, url)
  await arrival(site, '/.sallyport/challenge')
  await teller.picture(site, 'story-02-by-email')
  await site.locator('input[name=code]').fill(await mailedCode(url))
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
  await arrival(site, '/.sallyport/setup')
  const [link = ''] = readQrCodes(await teller.picture(site, 'story-02-setup'))
  const secret = new URL(link).searchParams.get('secret') ?? ''
  await site.goto(`${url}/orders`)
  await arrival(site, '/.sallyport/setup')

  await clickPrompt(site, 'entry')
  await teller.picture(site, 'story-03-code-filled')
  // Another program, given the key of the QR code, comes to the same code; a step may have passed since.
  const now = Date.now()
  expect([oathtoolCode(secret, now), oathtoolCode(secret, now - 30_000)]).toContain(await fieldValue(site))
  await site.locator('input[name=remember]').click()
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
  await settled(async () =>
    expect(await site.evaluate('document.querySelectorAll("ol.codes li").length')).toBe(10),
  )
  await teller.picture(site, 'story-04-recovery-codes')
  await site.locator('a.button.primary').click()
  await arrival(site, '/orders')
  expect(await site.evaluate('document.body.innerText')).toContain('Harbour Breakfast')
  await teller.picture(site, 'story-04-orders')

  await signOut(site, url)
  await signIn(site, url)
  await arrival(site, '/orders')

  await site.goto(`${url}/.sallyport/account`)
  await teller.picture(site, 'story-05-account')
  const account = String(await site.evaluate('document.body.innerText'))
  expect(account).toContain('This device')
  await site.locator('form[action*="/forget"] button').click()
  await settled(async () => expect(site.url()).toContain('done=forgotten'))
  await teller.picture(site, 'story-06-forgotten')

  await nextStep()
  await signOut(site, url)
  await signIn(site, url)
  await arrival(site, '/.sallyport/challenge')
  await teller.picture(site, 'story-07-challenge')
  await fillFromPopup(teller, site, 'extension-3-account')
  await teller.picture(site, 'story-08-challenge-filled')
  await site.locator('form:has(input[name=code]) button[type=submit]').click()
  await arrival(site, '/orders')
  await site.goto(`${url}/.sallyport/account`)
  await teller.picture(site, 'story-09-account-after')
  await signOut(site, url)
}

/**
 * The same for an app that signs in with `fetch`: the set-up opens in a dialog on the page, and the app's own call then
 * completes. By hand, with another program's code, as somebody without the extension would.
 */
export async function tellAppStory<Page extends Tab>(teller: Teller<Page>, url: string): Promise<void> {
  const { site } = teller
  await site.goto(`${url}/app`)
  await settled(async () =>
    expect(await site.evaluate('document.querySelectorAll("#app input").length')).toBe(2),
  )
  await site.locator('#app input[name=login]').fill(bob.name)
  await site.locator('#app input[name=password]').fill(bob.password)
  await site.locator('#app button').click()
  const dialogAt = (path: string) =>
    settled(() => {
      const frame = site.frames().find(each => new URL(each.url()).pathname === path)
      if (frame === undefined) throw new Error(`no dialog is open at ${path}`)
      return frame
    })
  const challenge = await dialogAt('/.sallyport/challenge')
  await challenge.locator('input[name=code]').fill(await mailedCode(url))
  await site.keyboard.press('Enter')
  const dialog = await dialogAt('/.sallyport/setup')
  const link = await settled(async () => readQrCodes(await teller.picture(site, 'app-1-dialog'))[0] ?? '')
  const secret = new URL(link).searchParams.get('secret') ?? ''
  await dialog.locator('input[name=code]').fill(oathtoolCode(secret))
  await site.keyboard.press('Enter')
  const codes = await dialogAt('/.sallyport/setup')
  await codes.locator('a.button.primary').click()
  await settled(async () =>
    expect(await site.evaluate('document.getElementById("app").innerText')).toContain(
      'Good to see you, Bob Tanaka.',
    ),
  )
  // The WebSocket goes through the gate with the session that was just proven.
  await settled(async () =>
    expect(await site.evaluate('document.getElementById("live").innerText')).toMatch(/live for bob|tins of/),
  )
  await teller.picture(site, 'app-2-signed-in')
}
