// Somebody at the demo shop, in either browser: signs in, sends a code in, waits until another one counts.

/** A page of either browser, as far as these use it. */
interface VisitedPage {
  goto(url: string): Promise<unknown>
  locator(selector: string): { fill(text: string): Promise<void>; click(): Promise<void> }
}

/** Gives alice's password to the shop behind a gate. */
export async function signInAsAlice(page: VisitedPage, url: string): Promise<void> {
  await page.goto(`${url}/orders`)
  await page.locator('main input[name=login]').fill('alice')
  await page.locator('main input[name=password]').fill('wonderland-7')
  await page.locator('main form button').click()
}

/** Sends in the code that was typed. */
export const sendCode = (page: VisitedPage): Promise<void> =>
  page.locator('form:has(input[name=code]) button[type=submit]').click()

/** A code counts once: the one that was used last has to be over. */
export const nextStep = () =>
  new Promise<void>(resolve => setTimeout(resolve, 30_000 - (Date.now() % 30_000) + 500))
