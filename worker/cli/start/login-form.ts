// A first guess at an unknown site's login, from the form that it shows: enough of a policy to begin with. Nothing here
// is relied upon; the person is told that it is a guess, and how `policy probe` makes a better one.
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import { loginFormIn, usualPages } from '../probe/login-form.ts'
import { readPage } from '../probe/page.ts'

/** What a login form says of itself. */
interface GuessedForm {
  readonly page: string
  readonly action: string
  readonly userField: string
  readonly passwordField: string
}

/** Looks for a form with a password at the usual places of a site. */
async function findLoginForm(origin: string): Promise<GuessedForm | undefined> {
  for (const path of usualPages) {
    const response = await fetch(origin + path, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (!response?.ok || !response.headers.get('Content-Type')?.includes('html')) continue
    const { origin: landed, pathname } = new URL(response.url)
    const form = readForm(await response.text(), response.url)
    if (form && landed === origin) return { page: pathname, ...form }
  }
  return undefined
}

/** The login form of a page's HTML: the path that it is sent to, and its fields. */
export function readForm(html: string, base: string): Omit<GuessedForm, 'page'> | undefined {
  const found = loginFormIn(readPage(html), base)
  return (
    found && { action: found.action.pathname, userField: found.userField, passwordField: found.passwordField }
  )
}

/** A policy to begin with for a site that nothing is known of, and the page that it was read from, if any. */
export async function guessPolicy(
  origin: string,
): Promise<{ policy: PolicyInput; page: string | undefined }> {
  const form = await findLoginForm(origin)
  const { page, action, userField, passwordField } = form ?? {
    page: '/login',
    action: '/login',
    userField: 'username',
    passwordField: 'password',
  }
  const endpoint = {
    path: action,
    userField,
    passwordField,
    success: { status: [302, 303], notLocation: page },
  }
  return {
    page: form?.page,
    policy: {
      origin,
      login: { page, endpoints: [endpoint] },
      subject: { source: 'loginField', oneNamePerUser: true },
      brand: { name: new URL(origin).host },
    },
  }
}
